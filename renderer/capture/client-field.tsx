import { type FocusEvent, type KeyboardEvent, type Ref, useContext } from 'react';
import {
  ComboBox,
  ComboBoxStateContext,
  Input,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components';
import type { ClientRow } from '../../shared/agenda/views.ts';
import { classNames } from '../components/class-names.ts';
import field from '../components/field.module.css';
import { FieldLabel } from '../components/field-label.tsx';
import { FieldNotes } from '../components/field-notes.tsx';
import list from '../components/popover-list.module.css';
import { useDays } from '../text/use-days.ts';
import { useText } from '../text/use-text.ts';
import styles from './client-field.module.css';
import { clientMeant, clientNamed, findClients, isLikeKnown, personMeant } from './find-clients.ts';

type Props = {
  readonly clients: readonly ClientRow[];
  readonly value: string;
  /** The name that was chosen to be somebody new. */
  readonly newClient?: string | undefined;
  readonly onChange: (name: string) => void;
  /** Absent where only somebody known will do. */
  readonly onChooseNew?: (name: string) => void;
  /** Which one was chosen, where several may have one name. */
  readonly onChoose?: (client: ClientRow) => void;
  readonly label?: string;
  readonly autoFocus?: boolean;
  readonly error?: string | undefined;
  readonly inputRef?: Ref<HTMLInputElement>;
};

type Choice = { readonly id: string; readonly name: string; readonly about?: string };

const NEW = 'new';

/** Somebody known, accents ignored, or a new name: a choice in the list when it is like a known one. */
export function ClientField(props: Props) {
  const { clients, value, newClient, onChange, onChooseNew, onChoose, error, inputRef } = props;
  const { t } = useText();
  const say = useDays();
  const { label = t('capture.client'), autoFocus = false } = props;
  const name = value.trim();
  const isChosen = name !== '' && name === newClient;
  const isNew =
    onChooseNew !== undefined && (isChosen || (name !== '' && !isLikeKnown(clients, name)));
  const meant = isChosen ? undefined : clientMeant(clients, name);
  const found = findClients(clients, value);
  const choices: readonly Choice[] = [
    ...found.map((client) => {
      const { id, name: known, trade, place, archivedOn } = client;
      const person = personMeant(client, name);
      const archived = archivedOn && t('clients.archived-on', { day: say.on(archivedOn) });
      const about = [trade, place, archived].filter(Boolean).join(' · ');
      return { id, name: person ? `${person} · ${known}` : known, ...(about !== '' && { about }) };
    }),
    ...(onChooseNew && name !== '' && found.length > 0 && !clientNamed(clients, name)
      ? [{ id: NEW, name }]
      : []),
  ];
  return (
    <ComboBox
      items={choices}
      inputValue={value}
      onInputChange={onChange}
      onSelectionChange={(id) => {
        if (id === NEW) onChooseNew?.(name);
        const chosen = found.find((client) => client.id === id);
        if (!chosen) return;
        onChange(chosen.name);
        onChoose?.(chosen);
      }}
      autoFocus={autoFocus}
      allowsCustomValue
      allowsEmptyCollection={false}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      className={field.field ?? ''}
    >
      <FieldLabel>{label}</FieldLabel>
      <NameInput meant={meant} value={value} onChange={onChange} inputRef={inputRef} />
      <FieldNotes description={isNew ? t('capture.client-is-new') : undefined} error={error} />
      <Popover className={list.popover ?? ''} offset={4}>
        <ListBox<Choice> className={list.list ?? ''}>
          {(choice) => (
            <ListBoxItem textValue={choice.name} className={classNames(list.item, styles.option)}>
              <Text slot="label">
                {choice.id === NEW ? t('capture.client-new', { name }) : choice.name}
              </Text>
              {choice.about !== undefined && (
                <Text slot="description" className={styles.about ?? ''}>
                  {choice.about}
                </Text>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

type NameInputProps = Pick<Props, 'value' | 'onChange'> & {
  /** Whom leaving the field would take. */
  readonly meant: ClientRow | undefined;
  readonly inputRef: Ref<HTMLInputElement> | undefined;
};

function NameInput({ meant, value, onChange, inputRef }: NameInputProps) {
  const { t } = useText();
  const state = useContext(ComboBoxStateContext);
  const taken = meant && meant.name !== value ? meant : undefined;

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== 'Tab') return;
    if (event.ctrlKey || event.metaKey || event.nativeEvent.isComposing || !taken) return;
    // With an option under the arrow keys, that one is the choice.
    if (state?.isOpen && state.selectionManager.focusedKey !== null) return;
    if (event.key === 'Enter') event.preventDefault();
    event.stopPropagation();
    state?.selectionManager.select(taken.id);
  };
  const onBlur = (event: FocusEvent) => {
    if (taken && !event.relatedTarget?.closest('[role="listbox"]')) onChange(taken.name);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears how the field inside is left.
    <div onKeyDownCapture={onKeyDown} onBlur={onBlur}>
      <Input
        className={field.box ?? ''}
        placeholder={t('capture.client-placeholder')}
        {...(inputRef && { ref: inputRef })}
      />
    </div>
  );
}
