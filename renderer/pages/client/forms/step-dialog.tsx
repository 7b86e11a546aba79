import type { Day } from '../../../../shared/journal/day.ts';
import {
  type Due,
  type PromiseRecord,
  type Step,
  stepsInOrder,
} from '../../../../shared/journal/promise.ts';
import { TextField } from '../../../components/text-field.tsx';
import { filled } from '../../../forms/changed-fields.ts';
import { EditDialog } from '../../../forms/edit-dialog.tsx';
import { RequiredDayField } from '../../../forms/required-day-field.tsx';
import { savePart } from '../../../forms/save-changes.ts';
import { useDraft } from '../../../forms/use-draft.ts';
import { DueField } from '../../../promises/due-field.tsx';
import { useAct } from '../../../state/use-act.ts';
import { useDays } from '../../../text/use-days.ts';
import { useText } from '../../../text/use-text.ts';
import styles from './step-dialog.module.css';

type StepDraft = {
  readonly day: Day | undefined;
  readonly words: string;
  readonly due: Due | undefined;
};

type Props = {
  readonly promise: PromiseRecord;
  readonly step: Step;
  readonly onClose: () => void;
};

export function StepDialog({ promise, step, onClose }: Props) {
  const { t } = useText();
  const act = useAct();
  const { today } = useDays();
  const { draft, set } = useDraft<StepDraft>({
    day: step.day,
    words: step.words ?? '',
    due: step.due,
  });
  const isMove = step.kind === 'moved';
  const made = stepsInOrder(promise).find(({ kind }) => kind === 'made');

  const save = () => {
    const fields = {
      day: draft.day,
      words: filled(draft.words),
      ...(isMove && { due: draft.due && { ...step.due, ...draft.due } }),
    };
    const target = { kind: 'promise', id: promise.id, field: 'steps', part: step } as const;
    return savePart(act, 'promise-edited', target, fields);
  };
  const part = { field: 'steps', id: step.id };
  return (
    <EditDialog
      title={t('client.form.edit-step', { step: t(`step-kind.${step.kind}`) })}
      isReady={draft.day !== undefined}
      save={save}
      trash={() => act.trash({ kind: 'promise', id: promise.id, part })}
      onClose={onClose}
    >
      {(isTried) => (
        <>
          <p className={styles.words}>{promise.words}</p>
          <RequiredDayField
            label={t('client.form.day')}
            value={draft.day}
            onChange={set('day')}
            isTried={isTried}
            minDay={made?.day}
            maxDay={today}
          />
          {isMove && (
            <DueField label={t('client.form.step.due')} due={draft.due} onChange={set('due')} />
          )}
          <TextField
            label={t('client.form.step.words')}
            isMultiline
            rows={2}
            voice="written"
            value={draft.words}
            onChange={set('words')}
          />
        </>
      )}
    </EditDialog>
  );
}
