import type { Client } from '../../../../shared/journal/client.ts';
import type { SingleField } from '../../../../shared/journal/merge-differences.ts';
import { useDays } from '../../../text/use-days.ts';
import { useText } from '../../../text/use-text.ts';
import { howMetWords } from '../how-met-words.ts';
import { useAddressLine } from '../use-address-line.ts';

/** A client's single fields as they would be said. */
export function useFieldWords(client: Client): (field: SingleField) => string {
  const { t } = useText();
  const say = useDays();
  const address = useAddressLine(client.address);
  return (field) => {
    const said = {
      kind: () => t(`client-kind.${client.kind}`),
      relation: () => t(`relation.${client.relation}`),
      trade: () => client.trade,
      place: () => client.place,
      birthday: () => client.birthday && say.birthday(client.birthday),
      howMet: () => client.howMet && howMetWords(client.howMet),
      address: () => address,
      tolerance: () => t(`client.form.tolerance.${client.tolerance}`),
      cadenceDays: () => t('client.about.days', { days: client.cadenceDays ?? 0 }),
    }[field]();
    return said || t('same-client.unsaid');
  };
}
