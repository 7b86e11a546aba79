import type { Ref } from 'react';
import { ComboBox, Input, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import type { ClientRow } from '../../shared/agenda/views.ts';
import { classNames } from '../components/class-names.ts';
import field from '../components/field.module.css';
import { FieldLabel } from '../components/field-label.tsx';
import { FieldNotes } from '../components/field-notes.tsx';
import list from '../components/popover-list.module.css';
import { useText } from '../text/use-text.ts';
import styles from './client-field.module.css';
import { clientNamed, findClients } from './find-clients.ts';

type Props = {
  readonly clients: readonly ClientRow[];
  readonly value: string;
  readonly onChange: (name: string) => void;
  readonly error?: string | undefined;
  readonly inputRef?: Ref<HTMLInputElement>;
};

/** Somebody known, accents ignored, or a new name. */
export function ClientField({ clients, value, onChange, error, inputRef }: Props) {
  const { t } = useText();
  const found = findClients(clients, value);
  const isNew = value.trim() !== '' && clientNamed(clients, value) === undefined;
  return (
    <ComboBox
      items={found}
      inputValue={value}
      onInputChange={onChange}
      onSelectionChange={(id) => {
        const chosen = found.find((client) => client.id === id);
        if (chosen) onChange(chosen.name);
      }}
      allowsCustomValue
      allowsEmptyCollection={false}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      className={field.field ?? ''}
    >
      <FieldLabel>{t('capture.client')}</FieldLabel>
      <Input
        className={field.box ?? ''}
        placeholder={t('capture.client-placeholder')}
        {...(inputRef && { ref: inputRef })}
      />
      <FieldNotes description={isNew ? t('capture.client-is-new') : undefined} error={error} />
      <Popover className={list.popover ?? ''} offset={4}>
        <ListBox<ClientRow> className={list.list ?? ''}>
          {(client) => (
            <ListBoxItem textValue={client.name} className={classNames(list.item, styles.option)}>
              <Text slot="label">{client.name}</Text>
              {(client.trade ?? client.place) !== undefined && (
                <Text slot="description" className={styles.about ?? ''}>
                  {[client.trade, client.place].filter(Boolean).join(' · ')}
                </Text>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
