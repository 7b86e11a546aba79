import type { Address } from '../../../shared/journal/client.ts';
import { useText } from '../../text/use-text.ts';

/** How to address somebody, as a sentence: "De tú, y «Marta» a secas."; empty when unsaid. */
export function useAddressLine({ form, title, called }: Address): string {
  const { t } = useText();
  const name = [title, called].filter(Boolean).join(' ');
  const key = form === 'tú' ? 'tu' : form;
  return name === ''
    ? t('client.address.form', { form: key })
    : t('client.address.called', { form: key, called: name });
}
