import { type Client, healthWords, type OwnWord } from '../../../../shared/journal/client.ts';
import type { Day } from '../../../../shared/journal/day.ts';
import { newId } from '../../../bridge/bridge.ts';
import { HealthMark } from '../../../components/health-mark.tsx';
import { SegmentedControl } from '../../../components/segmented-control.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { EditDialog } from '../../../forms/edit-dialog.tsx';
import { RequiredDayField } from '../../../forms/required-day-field.tsx';
import { savePart } from '../../../forms/save-changes.ts';
import { useDraft } from '../../../forms/use-draft.ts';
import { useAct } from '../../../state/use-act.ts';
import { useDays } from '../../../text/use-days.ts';
import { useText } from '../../../text/use-text.ts';

type OwnWordDraft = {
  readonly word: OwnWord['word'] | undefined;
  readonly reason: string;
  readonly day: Day | undefined;
};

type Props = {
  readonly client: Client;
  /** Absent for a new one. */
  readonly word?: OwnWord;
  readonly onClose: () => void;
};

export function OwnWordDialog({ client, word, onClose }: Props) {
  const { t } = useText();
  const act = useAct();
  const { today } = useDays();
  const { draft, set } = useDraft<OwnWordDraft>({
    word: word?.word,
    reason: word?.reason ?? '',
    day: word?.day ?? today,
  });
  const lacksReason = draft.reason.trim() === '';

  const save = () => {
    const fields = { day: draft.day, word: draft.word, reason: draft.reason.trim() };
    if (word) {
      const target = { kind: 'client', id: client.id, field: 'ownWords', part: word } as const;
      return savePart(act, 'own-word-saved', target, fields);
    }
    const ownWords = { [newId()]: fields };
    return act.change('own-word-saved', [['patch', 'client', client.id, { ownWords }]]);
  };
  const part = word && { field: 'ownWords', id: word.id };
  return (
    <EditDialog
      title={t(word ? 'own-word.form.edit' : 'own-word.form.add')}
      isReady={draft.word !== undefined && !lacksReason && draft.day !== undefined}
      save={save}
      trash={part && (() => act.trash({ kind: 'client', id: client.id, part }))}
      onClose={onClose}
    >
      {(isTried) => (
        <>
          <SegmentedControl
            label={t(
              draft.day === undefined || draft.day === today
                ? 'own-word.form.word'
                : 'own-word.form.word-then',
            )}
            autoFocus
            value={draft.word}
            onChange={set('word')}
            options={healthWords.map((id) => ({
              id,
              label: t(`health.${id}`),
              icon: <HealthMark state={id} size={13} />,
            }))}
            error={isTried && !draft.word ? t('own-word.form.needs-word') : undefined}
          />
          <TextField
            label={t('own-word.form.reason')}
            placeholder={t('own-word.form.reason.placeholder')}
            isMultiline
            rows={2}
            voice="written"
            isRequired
            value={draft.reason}
            onChange={set('reason')}
            error={isTried && lacksReason ? t('own-word.form.needs-reason') : undefined}
          />
          <RequiredDayField
            label={t('client.form.day')}
            value={draft.day}
            onChange={set('day')}
            isTried={isTried}
            maxDay={today}
          />
        </>
      )}
    </EditDialog>
  );
}
