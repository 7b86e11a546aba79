import type { ClientView } from '../../../../shared/agenda/views.ts';
import type { Day } from '../../../../shared/journal/day.ts';
import {
  type Outcome,
  type OutcomeKind,
  outcomeKinds,
} from '../../../../shared/journal/outcome.ts';
import type { Id } from '../../../../shared/journal/record.ts';
import { newId } from '../../../bridge/bridge.ts';
import { Checkbox } from '../../../components/checkbox.tsx';
import { SelectField } from '../../../components/select-field.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { defined, filled } from '../../../forms/changed-fields.ts';
import { EditDialog } from '../../../forms/edit-dialog.tsx';
import { RequiredDayField } from '../../../forms/required-day-field.tsx';
import { saveRecord } from '../../../forms/save-changes.ts';
import { useDraft } from '../../../forms/use-draft.ts';
import { useAct } from '../../../state/use-act.ts';
import { useDays } from '../../../text/use-days.ts';
import { useText } from '../../../text/use-text.ts';
import { isSpoken, useMendable } from '../outcome-words.ts';
import { amountDraft, amountFrom } from './amount.ts';
import styles from './fields.module.css';

const OFFERED_ENTRIES = 40;

type OutcomeDraft = {
  readonly kind: OutcomeKind | undefined;
  readonly day: Day | undefined;
  readonly words: string;
  readonly amount: string;
  readonly currency: string;
  readonly promise: Id;
  readonly entry: Id;
  readonly repairs: readonly Id[];
};

type Props = {
  readonly view: ClientView;
  /** Absent for a new one. */
  readonly outcome?: Outcome;
  /** What a new one came of. */
  readonly from?: { readonly promise?: Id; readonly entry?: Id };
  readonly onClose: () => void;
};

export function OutcomeDialog({ view, outcome, from = {}, onClose }: Props) {
  const { t, language } = useText();
  const act = useAct();
  const say = useDays();
  const mendable = useMendable(view).filter((one) => one.id !== outcome?.id);
  const { draft, set } = useDraft<OutcomeDraft>(() => ({
    kind: outcome?.kind,
    day: outcome?.day ?? say.today,
    words: outcome?.words ?? '',
    amount: amountDraft(outcome?.amount, language),
    currency: outcome?.currency ?? '',
    promise: outcome?.promise ?? from.promise ?? '',
    entry: outcome?.entry ?? from.entry ?? '',
    repairs: outcome?.repairs ?? [],
  }));
  const amount = amountFrom(draft.amount);
  const currency = filled(draft.currency)?.toUpperCase();
  const isCurrencyWrong = currency !== undefined && !/^[A-Z]{3}$/.test(currency);
  const mends = draft.kind === 'repair' || draft.kind === 'solved' || draft.repairs.length > 0;

  const save = async () => {
    const fields = {
      kind: draft.kind,
      day: draft.day,
      words: filled(draft.words),
      amount,
      currency: amount === undefined ? undefined : currency,
      promise: draft.promise || undefined,
      entry: draft.entry || undefined,
      repairs: draft.repairs,
    };
    if (outcome) {
      const target = { kind: 'outcome', id: outcome.id } as const;
      return saveRecord(act, 'outcome-edited', target, outcome, fields);
    }
    const record = { ...defined(fields), id: newId(), client: view.client.id };
    return act.change('outcome-noted', [['create', 'outcome', record]]);
  };
  const none = { id: '', label: t('client.form.none') };
  const entries = view.entries
    .toSorted((a, b) => (a.day < b.day ? 1 : -1))
    .filter((one, index) => index < OFFERED_ENTRIES || one.id === draft.entry);
  return (
    <EditDialog
      title={t(outcome ? 'client.form.edit-outcome' : 'client.form.add-outcome')}
      size="l"
      isReady={
        draft.kind !== undefined && draft.day !== undefined && amount !== null && !isCurrencyWrong
      }
      save={save}
      trash={outcome && (() => act.trash({ kind: 'outcome', id: outcome.id }))}
      onClose={onClose}
    >
      {(isTried) => (
        <>
          <div className={styles.pair}>
            <SelectField
              label={t('client.form.outcome.kind')}
              autoFocus={outcome === undefined}
              value={draft.kind}
              onChange={set('kind')}
              placeholder={t('client.form.outcome.kind.placeholder')}
              error={isTried && !draft.kind ? t('client.form.outcome.needs-kind') : undefined}
              options={outcomeKinds.map((id) => ({ id, label: t(`outcome-kind.${id}`) }))}
            />
            <RequiredDayField
              label={t('client.form.day')}
              value={draft.day}
              onChange={set('day')}
              isTried={isTried}
              maxDay={say.today}
            />
          </div>
          <TextField
            label={t(
              draft.kind && isSpoken(draft.kind)
                ? 'client.form.outcome.words'
                : 'client.form.outcome.words.note',
            )}
            isMultiline
            voice="written"
            autoFocus={outcome !== undefined}
            value={draft.words}
            onChange={set('words')}
          />
          <div className={styles.pair}>
            <TextField
              label={t('client.form.outcome.amount')}
              value={draft.amount}
              onChange={set('amount')}
              error={isTried && amount === null ? t('client.form.outcome.bad-amount') : undefined}
            />
            <TextField
              label={t('client.form.outcome.currency')}
              value={draft.currency}
              onChange={set('currency')}
              maxLength={3}
              error={isTried && isCurrencyWrong ? t('client.form.outcome.bad-currency') : undefined}
            />
          </div>
          <div className={styles.pair}>
            <SelectField
              label={t('client.form.outcome.promise')}
              value={draft.promise}
              onChange={set('promise')}
              options={[none, ...view.promises.map((one) => ({ id: one.id, label: one.words }))]}
            />
            <SelectField
              label={t('client.form.outcome.entry')}
              value={draft.entry}
              onChange={set('entry')}
              options={[
                none,
                ...entries.map((one) => ({
                  id: one.id,
                  label: `${say.short(one.day)} · ${one.words || t(`entry-kind.${one.kind}`)}`,
                })),
              ]}
            />
          </div>
          {mends && mendable.length > 0 && (
            <fieldset className={styles.group}>
              <legend className={styles.label}>{t('client.form.outcome.repairs')}</legend>
              <div className={styles.checks}>
                {mendable.map(({ id, label }) => (
                  <Checkbox
                    key={id}
                    isSelected={draft.repairs.includes(id)}
                    onChange={(isMended) =>
                      set('repairs')(
                        isMended
                          ? [...draft.repairs, id]
                          : draft.repairs.filter((one) => one !== id),
                      )
                    }
                  >
                    {label}
                  </Checkbox>
                ))}
              </div>
            </fieldset>
          )}
        </>
      )}
    </EditDialog>
  );
}
