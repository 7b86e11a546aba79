import type { Address } from '../../../../shared/journal/client.ts';
import { addressForms } from '../../../../shared/journal/client.ts';
import { SegmentedControl } from '../../../components/segmented-control.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { defined, filled } from '../../../forms/changed-fields.ts';
import { useText } from '../../../text/use-text.ts';
import { addressFormKey } from '../address-form-key.ts';
import styles from './fields.module.css';

/** How to address somebody, as it is being written. */
export type AddressDraft = {
  readonly form: Address['form'];
  readonly title: string;
  readonly called: string;
};

export function addressDraft(address: Address): AddressDraft {
  return { form: address.form, title: address.title ?? '', called: address.called ?? '' };
}

/** The address to keep; what the form does not know of it stays. */
export function addressFrom(before: Address | undefined, draft: AddressDraft): Address {
  const { form, title, called } = draft;
  const after = { ...before, form, title: filled(title), called: filled(called) };
  return defined(after) as Address;
}

type Props = { readonly value: AddressDraft; readonly onChange: (value: AddressDraft) => void };

export function AddressFields({ value, onChange }: Props) {
  const { t } = useText();
  return (
    <>
      <SegmentedControl
        label={t('client.form.address')}
        value={value.form}
        onChange={(form) => onChange({ ...value, form })}
        options={addressForms.map((form) => ({ id: form, label: t(addressFormKey(form)) }))}
      />
      <div className={styles.pair}>
        <TextField
          label={t('client.form.address.title')}
          placeholder={t('client.form.address.title.placeholder')}
          value={value.title}
          onChange={(title) => onChange({ ...value, title })}
        />
        <TextField
          label={t('client.form.address.called')}
          value={value.called}
          onChange={(called) => onChange({ ...value, called })}
        />
      </div>
    </>
  );
}
