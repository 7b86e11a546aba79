import type { Client } from '../../../../shared/journal/client.ts';
import type { Day } from '../../../../shared/journal/day.ts';
import {
  type Due,
  deadlineOf,
  type Giver,
  givers,
  type PromiseRecord,
  stepsInOrder,
} from '../../../../shared/journal/promise.ts';
import { isLive } from '../../../../shared/journal/record.ts';
import { newId } from '../../../bridge/bridge.ts';
import { SegmentedControl } from '../../../components/segmented-control.tsx';
import { SelectField } from '../../../components/select-field.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { changedFields, defined, isUnchanged } from '../../../forms/changed-fields.ts';
import { EditDialog } from '../../../forms/edit-dialog.tsx';
import { RequiredDayField } from '../../../forms/required-day-field.tsx';
import { useDraft } from '../../../forms/use-draft.ts';
import { DueField } from '../../../promises/due-field.tsx';
import { useAct } from '../../../state/use-act.ts';
import { useDays } from '../../../text/use-days.ts';
import { useText } from '../../../text/use-text.ts';
import styles from './fields.module.css';

type PromiseDraft = {
  readonly by: Giver;
  readonly words: string;
  readonly about: string;
  readonly person: string;
  readonly due: Due | undefined;
  readonly madeOn: Day | undefined;
};

type Props = {
  readonly client: Client;
  /** Absent for a new one. */
  readonly promise?: PromiseRecord;
  /** Who gives a new one. */
  readonly by?: Giver;
  readonly onClose: () => void;
};

export function PromiseDialog({ client, promise, by = 'me', onClose }: Props) {
  const { t } = useText();
  const act = useAct();
  const { today } = useDays();
  const made = promise && stepsInOrder(promise).find((step) => step.kind === 'made');
  const { draft, set } = useDraft<PromiseDraft>(() => ({
    by: promise?.by ?? by,
    words: promise?.words ?? '',
    about: promise && promise.about !== promise.words ? promise.about : '',
    person: promise?.person ?? '',
    due: promise?.due,
    madeOn: made?.day ?? promise?.writtenOn ?? today,
  }));
  const people = client.people.filter((one) => isLive(one) || one.id === promise?.person);
  const lacksWords = draft.words.trim() === '';
  const isEarly =
    draft.due !== undefined && draft.madeOn !== undefined && deadlineOf(draft.due) < draft.madeOn;

  const save = async () => {
    const words = draft.words.trim();
    const fields = {
      by: draft.by,
      words,
      about: draft.about.trim(),
      person: draft.person === '' ? undefined : draft.person,
      due: draft.due && { ...promise?.due, ...draft.due },
    };
    if (!promise) {
      const steps = [{ id: newId(), kind: 'made', day: draft.madeOn }];
      const record = { ...defined(fields), id: newId(), client: client.id, steps };
      return act.change('promise-made', [['create', 'promise', record]]);
    }
    const changed = changedFields(promise, fields);
    if (made && made.day !== draft.madeOn) changed.steps = { [made.id]: { day: draft.madeOn } };
    if (isUnchanged(changed)) return undefined;
    return act.change('promise-edited', [['patch', 'promise', promise.id, changed]]);
  };
  const newTitle = by === 'me' ? 'client.form.add-promise' : 'client.form.add-promise.them';
  return (
    <EditDialog
      title={t(promise ? 'client.form.edit-promise' : newTitle)}
      isReady={!lacksWords && !isEarly && draft.madeOn !== undefined}
      save={save}
      trash={promise && (() => act.trash({ kind: 'promise', id: promise.id }))}
      onClose={onClose}
    >
      {(isTried) => (
        <>
          <TextField
            label={t('client.form.promise.words')}
            placeholder={t('client.form.promise.words.placeholder')}
            isMultiline
            rows={2}
            voice="written"
            isRequired
            autoFocus
            value={draft.words}
            onChange={set('words')}
            error={isTried && lacksWords ? t('client.form.needs-words') : undefined}
          />
          <DueField
            label={t(promise ? 'client.form.promise.due.correct' : 'client.form.promise.due')}
            due={draft.due}
            onChange={set('due')}
            error={isEarly ? t('problem.due-before-made') : undefined}
          />
          {promise && <p className={styles.hint}>{t('client.form.promise.due.hint')}</p>}
          <TextField
            label={t('client.form.promise.about')}
            description={t('client.form.promise.about.hint')}
            value={draft.about}
            onChange={set('about')}
          />
          <div className={styles.pair}>
            <SegmentedControl
              label={t('client.form.promise.by')}
              value={draft.by}
              onChange={set('by')}
              options={givers.map((id) => ({ id, label: t(`client.form.promise.by.${id}`) }))}
            />
            <RequiredDayField
              label={t('client.form.promise.made')}
              value={draft.madeOn}
              onChange={set('madeOn')}
              isTried={isTried}
              maxDay={today}
            />
          </div>
          {people.length > 0 && (
            <SelectField
              label={t(`client.form.promise.person.${draft.by}`)}
              value={draft.person}
              onChange={set('person')}
              options={[
                { id: '', label: t(`client.form.promise.nobody.${draft.by}`) },
                ...people.map(({ id, name }) => ({ id, label: name })),
              ]}
            />
          )}
        </>
      )}
    </EditDialog>
  );
}
