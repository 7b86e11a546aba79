import { ComboBox, Input, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import type { ClientRow } from '../../../../shared/agenda/views.ts';
import { fold } from '../../../../shared/search/fold.ts';
import field from '../../../components/field.module.css';
import { FieldLabel } from '../../../components/field-label.tsx';
import list from '../../../components/popover-list.module.css';
import { useText } from '../../../text/use-text.ts';
import { type HowMetDraft, introducerFrom } from './how-met-fields.tsx';

const SUGGESTED = 8;

type Props = {
  readonly value: HowMetDraft;
  readonly onChange: (change: Partial<HowMetDraft>) => void;
  readonly clients: readonly ClientRow[];
};

/** A client by name, or anybody in words. */
export function IntroducerField({ value, onChange, clients }: Props) {
  const { t } = useText();
  const typed = fold(value.introducer.trim());
  const suggested =
    typed === ''
      ? []
      : clients.filter((client) => fold(client.name).includes(typed)).slice(0, SUGGESTED);
  const known = introducerFrom(value, clients);
  const choose = (id: string | number | null) => {
    const client = clients.find((one) => one.id === id);
    if (client) onChange({ introducer: client.name, picked: client.id });
  };
  return (
    <ComboBox
      allowsCustomValue
      menuTrigger="input"
      inputValue={value.introducer}
      onInputChange={(introducer) => onChange({ introducer })}
      onChange={choose}
      items={suggested}
      className={field.field ?? ''}
    >
      <FieldLabel>{t('clients.met.introducer')}</FieldLabel>
      <Input
        className={field.box ?? ''}
        placeholder={t('clients.met.introducer.placeholder')}
        autoComplete="off"
      />
      {known && (
        <Text slot="description" className={field.description ?? ''}>
          {t('clients.met.introducer.known')}
        </Text>
      )}
      <Popover className={list.popover ?? ''} offset={4}>
        <ListBox<ClientRow> className={list.list ?? ''}>
          {(client) => (
            <ListBoxItem id={client.id} textValue={client.name} className={list.item ?? ''}>
              <span className={list.lead} />
              <Text slot="label">{client.name}</Text>
              {client.place !== undefined && (
                <Text slot="description" className={list.description ?? ''}>
                  {client.place}
                </Text>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
