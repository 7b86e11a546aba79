import type { ClientRow } from '../../../../shared/agenda/views.ts';
import type { HowMet } from '../../../../shared/journal/client.ts';
import type { Id } from '../../../../shared/journal/record.ts';
import { TextField } from '../../../components/text-field.tsx';
import { defined, filled } from '../../../forms/changed-fields.ts';
import { useText } from '../../../text/use-text.ts';
import styles from './fields.module.css';
import { IntroducerField } from './introducer-field.tsx';

/** How the two met, as it is being written. */
export type HowMetDraft = {
  readonly place: string;
  readonly when: string;
  readonly context: string;
  readonly introducer: string;
  /** The client last chosen by name, for names that two clients share. */
  readonly picked?: Id | undefined;
};

export const emptyHowMet: HowMetDraft = { place: '', when: '', context: '', introducer: '' };

export function howMetDraft(met: HowMet | undefined, introducer: string | undefined): HowMetDraft {
  return {
    place: met?.place ?? '',
    when: met?.when?.words ?? '',
    context: met?.context ?? '',
    introducer: introducer ?? met?.introducedBy?.words ?? '',
    picked: met?.introducedBy?.client,
  };
}

/** The client whose name is written, if one has it. */
export function introducerFrom(draft: HowMetDraft, clients: readonly ClientRow[]) {
  const named = clients.filter((client) => client.name === draft.introducer.trim());
  return named.find((client) => client.id === draft.picked) ?? named[0];
}

/** How they met, to keep: what the form does not know of it stays; `undefined` for nothing. */
export function howMetFrom(
  before: HowMet | undefined,
  draft: HowMetDraft,
  clients: readonly ClientRow[],
): HowMet | undefined {
  const client = introducerFrom(draft, clients)?.id;
  const words = client === undefined ? filled(draft.introducer) : undefined;
  const when = filled(draft.when);
  // Other words mean other days, so the ones read from the old words go with them.
  const days = when === before?.when?.words ? {} : { from: undefined, to: undefined };
  const met = defined({
    ...before,
    place: filled(draft.place),
    context: filled(draft.context),
    when: when === undefined ? undefined : defined({ ...before?.when, words: when, ...days }),
    introducedBy:
      client === undefined && words === undefined
        ? undefined
        : defined({ ...before?.introducedBy, client, words }),
  });
  return Object.keys(met).length === 0 ? undefined : (met as HowMet);
}

type Props = {
  readonly value: HowMetDraft;
  readonly onChange: (change: Partial<HowMetDraft>) => void;
  readonly clients: readonly ClientRow[];
};

export function HowMetFields({ value, onChange, clients }: Props) {
  const { t } = useText();
  const set = (field: keyof HowMetDraft) => (text: string) => onChange({ [field]: text });
  return (
    <>
      <div className={styles.pair}>
        <TextField
          label={t('clients.met.place')}
          placeholder={t('clients.met.place.placeholder')}
          value={value.place}
          onChange={set('place')}
        />
        <TextField
          label={t('clients.met.when')}
          placeholder={t('clients.met.when.placeholder')}
          value={value.when}
          onChange={set('when')}
        />
      </div>
      <div className={styles.pair}>
        <TextField
          label={t('clients.met.context')}
          placeholder={t('clients.met.context.placeholder')}
          value={value.context}
          onChange={set('context')}
        />
        <IntroducerField value={value} onChange={onChange} clients={clients} />
      </div>
    </>
  );
}
