import type { Client } from '../../../../shared/journal/client.ts';
import type { Day } from '../../../../shared/journal/day.ts';
import { type Entry, entryKinds } from '../../../../shared/journal/entry.ts';
import { isLive } from '../../../../shared/journal/record.ts';
import { Checkbox } from '../../../components/checkbox.tsx';
import { ChipsField } from '../../../components/chips-field.tsx';
import { SegmentedControl } from '../../../components/segmented-control.tsx';
import { SelectField } from '../../../components/select-field.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { EditDialog } from '../../../forms/edit-dialog.tsx';
import { RequiredDayField } from '../../../forms/required-day-field.tsx';
import { saveRecord } from '../../../forms/save-changes.ts';
import { useDraft } from '../../../forms/use-draft.ts';
import { useAct } from '../../../state/use-act.ts';
import { useDays } from '../../../text/use-days.ts';
import { useText } from '../../../text/use-text.ts';
import styles from './fields.module.css';

const warmths = ['2', '1', '0', '-1', '-2'] as const;
type Warmth = (typeof warmths)[number] | 'none';
type Heeded = 'yes' | 'no' | 'unsaid';
const heededChoices = ['unsaid', 'yes', 'no'] as const;

type EntryDraft = Pick<Entry, 'kind' | 'words' | 'people' | 'contact' | 'tags'> & {
  readonly day: Day | undefined;
  readonly warmth: Warmth;
  readonly heeded: Heeded;
  readonly isPlan: boolean;
};

function heededDraft(heeded: boolean | undefined): Heeded {
  if (heeded === undefined) return 'unsaid';
  return heeded ? 'yes' : 'no';
}

type Props = { readonly client: Client; readonly entry: Entry; readonly onClose: () => void };

export function EntryDialog({ client, entry, onClose }: Props) {
  const { t } = useText();
  const act = useAct();
  const { today } = useDays();
  const { draft, set } = useDraft<EntryDraft>(() => ({
    day: entry.day,
    kind: entry.kind,
    words: entry.words,
    people: entry.people,
    contact: entry.contact,
    tags: entry.tags,
    warmth: entry.warmth === undefined ? 'none' : (String(entry.warmth) as Warmth),
    heeded: heededDraft(entry.heeded),
    isPlan: entry.plan === true,
  }));
  const people = client.people.filter((one) => isLive(one) || entry.people.includes(one.id));
  const isAhead = draft.day !== undefined && draft.day > today;
  const isPlan = isAhead || draft.isPlan;
  const lacksWords = draft.words.trim() === '' && entry.words !== '';

  const save = () =>
    saveRecord(act, 'entry-edited', { kind: 'entry', id: entry.id }, entry, {
      day: draft.day,
      kind: draft.kind,
      words: draft.words.trim(),
      people: draft.people,
      contact: draft.contact,
      tags: draft.tags,
      warmth: draft.warmth === 'none' ? undefined : Number(draft.warmth),
      // Only a warning can be heeded.
      heeded:
        draft.kind !== 'warning' || draft.heeded === 'unsaid' ? undefined : draft.heeded === 'yes',
      plan: isPlan ? true : undefined,
    });
  const togglePerson = (id: string) => (isWith: boolean) =>
    set('people')(isWith ? [...draft.people, id] : draft.people.filter((one) => one !== id));
  return (
    <EditDialog
      title={t('client.form.edit-entry')}
      size="l"
      isReady={!lacksWords && draft.day !== undefined}
      save={save}
      trash={() => act.trash({ kind: 'entry', id: entry.id })}
      onClose={onClose}
    >
      {(isTried) => (
        <>
          <TextField
            label={t('client.form.words')}
            isMultiline
            rows={4}
            voice="written"
            autoFocus
            value={draft.words}
            onChange={set('words')}
            error={isTried && lacksWords ? t('client.form.needs-words') : undefined}
          />
          <div className={styles.pair}>
            <RequiredDayField
              label={t('client.form.day')}
              value={draft.day}
              onChange={set('day')}
              isTried={isTried}
            />
            <SelectField
              label={t('client.form.kind')}
              value={draft.kind}
              onChange={set('kind')}
              options={entryKinds.map((id) => ({ id, label: t(`entry-kind.${id}`) }))}
            />
          </div>
          <SegmentedControl<Warmth>
            label={t('client.form.warmth')}
            value={draft.warmth}
            onChange={set('warmth')}
            options={[
              { id: 'none', label: t('client.form.warmth.none') },
              ...warmths.map((id) => ({ id, label: t(`warmth.${id}`) })),
            ]}
          />
          {people.length > 0 && (
            <fieldset className={styles.group}>
              <legend className={styles.label}>{t('client.form.people')}</legend>
              <div className={styles.checks}>
                {people.map(({ id, name }) => (
                  <Checkbox
                    key={id}
                    isSelected={draft.people.includes(id)}
                    onChange={togglePerson(id)}
                  >
                    {name}
                  </Checkbox>
                ))}
              </div>
            </fieldset>
          )}
          {draft.kind === 'warning' && (
            <SegmentedControl<Heeded>
              label={t('client.form.heeded')}
              value={draft.heeded}
              onChange={set('heeded')}
              options={heededChoices.map((id) => ({ id, label: t(`client.form.heeded.${id}`) }))}
            />
          )}
          <ChipsField
            label={t('client.form.tags')}
            prefix="#"
            values={draft.tags}
            onChange={set('tags')}
            removeLabel={(what) => t('action.remove', { what })}
          />
          {isPlan ? (
            <Checkbox
              isSelected
              onChange={set('isPlan')}
              isDisabled={isAhead}
              description={t('client.form.plan.hint')}
            >
              {t('client.form.plan')}
            </Checkbox>
          ) : (
            <Checkbox
              isSelected={draft.contact}
              onChange={set('contact')}
              description={t('client.form.contact.hint')}
            >
              {t('client.form.contact')}
            </Checkbox>
          )}
        </>
      )}
    </EditDialog>
  );
}
