import { type Client, type Idea, noReasons } from '../../../../shared/journal/client.ts';
import type { Day } from '../../../../shared/journal/day.ts';
import { newId } from '../../../bridge/bridge.ts';
import { DayField } from '../../../components/day-field.tsx';
import { SelectField } from '../../../components/select-field.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { defined } from '../../../forms/changed-fields.ts';
import { EditDialog } from '../../../forms/edit-dialog.tsx';
import { RequiredDayField } from '../../../forms/required-day-field.tsx';
import { savePart } from '../../../forms/save-changes.ts';
import { useDraft } from '../../../forms/use-draft.ts';
import { useAct } from '../../../state/use-act.ts';
import { useDayFieldText } from '../../../text/use-day-field-text.ts';
import { useDays } from '../../../text/use-days.ts';
import { useText } from '../../../text/use-text.ts';
import styles from './fields.module.css';

type IdeaDraft = {
  readonly words: string;
  readonly day: Day | undefined;
  readonly no: NonNullable<Idea['reasonForNo']> | 'none';
  readonly revisitOn: Day | undefined;
};

type Props = {
  readonly client: Client;
  /** Absent for a new one. */
  readonly idea?: Idea;
  readonly onClose: () => void;
};

export function IdeaDialog({ client, idea, onClose }: Props) {
  const { t } = useText();
  const act = useAct();
  const { today } = useDays();
  const dayText = useDayFieldText();
  const { draft, set } = useDraft<IdeaDraft>({
    words: idea?.words ?? '',
    day: idea?.day ?? today,
    no: idea?.reasonForNo ?? 'none',
    revisitOn: idea?.revisitOn,
  });
  const lacksWords = draft.words.trim() === '';

  const save = () => {
    const fields = {
      words: draft.words.trim(),
      day: draft.day,
      reasonForNo: draft.no === 'none' ? undefined : draft.no,
      revisitOn: draft.revisitOn,
    };
    if (idea) {
      const target = { kind: 'client', id: client.id, field: 'ideas', part: idea } as const;
      return savePart(act, 'idea-saved', target, fields);
    }
    const ideas = { [newId()]: defined(fields) };
    return act.change('idea-saved', [['patch', 'client', client.id, { ideas }]]);
  };
  const part = idea && { field: 'ideas', id: idea.id };
  return (
    <EditDialog
      title={t(idea ? 'ideas.form.edit' : 'ideas.form.add')}
      isReady={!lacksWords && draft.day !== undefined}
      save={save}
      trash={part && (() => act.trash({ kind: 'client', id: client.id, part }))}
      onClose={onClose}
    >
      {(isTried) => (
        <>
          <TextField
            label={t('ideas.form.words')}
            placeholder={t('ideas.form.words.placeholder')}
            isMultiline
            rows={2}
            voice="written"
            isRequired
            autoFocus={!idea}
            value={draft.words}
            onChange={set('words')}
            error={isTried && lacksWords ? t('client.form.needs-words') : undefined}
          />
          <SelectField
            label={t('ideas.form.no')}
            value={draft.no}
            onChange={set('no')}
            options={(['none', ...noReasons] as const).map((id) => ({
              id,
              label: id === 'none' ? t('ideas.form.no.none') : t(`no-reason.${id}`),
            }))}
          />
          <div className={styles.pair}>
            <DayField
              {...dayText}
              label={t('ideas.form.revisit')}
              value={draft.revisitOn}
              onChange={set('revisitOn')}
              description={t('ideas.form.revisit.hint')}
            />
            <RequiredDayField
              label={t('ideas.form.day')}
              value={draft.day}
              onChange={set('day')}
              isTried={isTried}
              maxDay={today}
            />
          </div>
        </>
      )}
    </EditDialog>
  );
}
