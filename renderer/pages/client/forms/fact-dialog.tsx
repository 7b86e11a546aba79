import type { Client } from '../../../../shared/journal/client.ts';
import type { Day } from '../../../../shared/journal/day.ts';
import {
  type Fact,
  type FactState,
  factStates,
  reservedFactKeys,
} from '../../../../shared/journal/fact.ts';
import { newId } from '../../../bridge/bridge.ts';
import { SegmentedControl } from '../../../components/segmented-control.tsx';
import { TextButton } from '../../../components/text-button.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { defined, filled } from '../../../forms/changed-fields.ts';
import { EditDialog } from '../../../forms/edit-dialog.tsx';
import { RequiredDayField } from '../../../forms/required-day-field.tsx';
import { savePart } from '../../../forms/save-changes.ts';
import { useDraft } from '../../../forms/use-draft.ts';
import { useAct } from '../../../state/use-act.ts';
import { useDays } from '../../../text/use-days.ts';
import { useText } from '../../../text/use-text.ts';
import { useKeyName } from '../use-key-name.ts';
import styles from './fields.module.css';

type FactDraft = {
  readonly key: string;
  readonly text: string;
  readonly state: FactState;
  readonly day: Day | undefined;
};

type Props = {
  readonly client: Client;
  /** Absent for a new one. */
  readonly fact?: Fact;
  /** A new one that is still a question. */
  readonly isUnknown?: boolean;
  readonly onClose: () => void;
};

export function FactDialog({ client, fact, isUnknown = false, onClose }: Props) {
  const { t } = useText();
  const act = useAct();
  const { today } = useDays();
  const { nameOf, keyFrom } = useKeyName();
  const { draft, set } = useDraft<FactDraft>({
    key: fact ? nameOf(fact.key) : '',
    text: fact?.text ?? '',
    state: fact?.state ?? (isUnknown ? 'unknown' : 'assumed'),
    day: fact?.day ?? today,
  });
  const isQuestion = draft.state === 'unknown';
  const key = keyFrom(draft.key);
  const reserved = reservedFactKeys.find((one) => one === key);
  const lacksKey = key === '';
  const lacksText = !isQuestion && draft.text.trim() === '';

  const save = () => {
    const text = isQuestion ? undefined : filled(draft.text);
    const fields = { key, text, state: draft.state, day: draft.day };
    if (fact) {
      const target = { kind: 'client', id: client.id, field: 'facts', part: fact } as const;
      return savePart(act, 'fact-saved', target, fields);
    }
    const facts = { [newId()]: defined(fields) };
    return act.change('fact-saved', [['patch', 'client', client.id, { facts }]]);
  };
  const title = fact
    ? t('client.form.edit-fact')
    : t(isUnknown ? 'client.form.add-question' : 'client.form.add-fact');
  const part = fact && { field: 'facts', id: fact.id };
  return (
    <EditDialog
      title={title}
      isReady={!lacksKey && !lacksText && draft.day !== undefined}
      save={save}
      trash={part && (() => act.trash({ kind: 'client', id: client.id, part }))}
      onClose={onClose}
    >
      {(isTried) => (
        <>
          <TextField
            label={t(isQuestion ? 'client.form.fact.question' : 'client.form.fact.key')}
            placeholder={t(
              isQuestion
                ? 'client.form.fact.question.placeholder'
                : 'client.form.fact.key.placeholder',
            )}
            isRequired
            autoFocus={!fact}
            value={draft.key}
            onChange={set('key')}
            description={reserved && t(`facts.hint.${reserved}`)}
            error={isTried && lacksKey ? t('client.form.needs-key') : undefined}
          />
          {!fact && (
            <p className={styles.offers}>
              {t('facts.reserved')}
              {reservedFactKeys.map((one) => (
                <TextButton key={one} onPress={() => set('key')(nameOf(one))}>
                  {nameOf(one)}
                </TextButton>
              ))}
            </p>
          )}
          <SegmentedControl
            label={t('client.form.fact.state')}
            value={draft.state}
            onChange={set('state')}
            options={factStates.map((id) => ({ id, label: t(`fact-state.${id}`) }))}
          />
          {!isQuestion && (
            <TextField
              label={t('client.form.fact.text')}
              isMultiline
              rows={2}
              voice="written"
              value={draft.text}
              onChange={set('text')}
              error={isTried && lacksText ? t('client.form.needs-text') : undefined}
            />
          )}
          <RequiredDayField
            label={t('client.form.fact.day')}
            value={draft.day}
            onChange={set('day')}
            isTried={isTried}
          />
        </>
      )}
    </EditDialog>
  );
}
