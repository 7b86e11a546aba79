import type { ReactNode } from 'react';
import type { Client } from '../../../../shared/journal/client.ts';
import { clientKinds, relations } from '../../../../shared/journal/client.ts';
import { SegmentedControl } from '../../../components/segmented-control.tsx';
import { SelectField } from '../../../components/select-field.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { useText } from '../../../text/use-text.ts';
import { ContactFields } from './contact-fields.tsx';
import styles from './fields.module.css';

/** Who a client is, as it is being written. */
export type IdentityDraft = {
  readonly name: string;
  readonly kind: Client['kind'];
  readonly relation: Client['relation'];
  readonly trade: string;
  readonly place: string;
  readonly phones: readonly string[];
  readonly emails: readonly string[];
};

type Props = {
  readonly draft: IdentityDraft;
  readonly onChange: (change: Partial<IdentityDraft>) => void;
  readonly isTried: boolean;
  readonly isNew?: boolean;
  /** Said under the name. */
  readonly note?: ReactNode;
};

export function IdentityFields({ draft, onChange, isTried, isNew = false, note }: Props) {
  const { t } = useText();
  const set =
    <K extends keyof IdentityDraft>(field: K) =>
    (value: IdentityDraft[K]) =>
      onChange({ [field]: value });
  return (
    <>
      <TextField
        label={t('clients.form.name')}
        value={draft.name}
        onChange={set('name')}
        voice="written"
        isRequired
        autoFocus={isNew}
        error={isTried && draft.name.trim() === '' ? t('clients.form.needs-name') : undefined}
      />
      {note}
      <div className={styles.pair}>
        <SegmentedControl
          label={t('clients.form.kind')}
          value={draft.kind}
          onChange={set('kind')}
          options={clientKinds.map((id) => ({ id, label: t(`client-kind.${id}`) }))}
        />
        <SelectField
          label={t('clients.form.relation')}
          value={draft.relation}
          onChange={set('relation')}
          options={relations.map((id) => ({ id, label: t(`relation.${id}`) }))}
        />
      </div>
      <div className={styles.pair}>
        <TextField label={t('clients.form.trade')} value={draft.trade} onChange={set('trade')} />
        <TextField label={t('clients.form.place')} value={draft.place} onChange={set('place')} />
      </div>
      <ContactFields
        phones={draft.phones}
        emails={draft.emails}
        onPhones={set('phones')}
        onEmails={set('emails')}
      />
    </>
  );
}
