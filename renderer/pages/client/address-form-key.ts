import type { Address } from '../../../shared/journal/client.ts';

/** The word for a form of address; keys of messages have no accents. */
export function addressFormKey(form: Address['form']) {
  return form === 'tú' ? ('address-form.tu' as const) : (`address-form.${form}` as const);
}
