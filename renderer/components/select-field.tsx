import { Check, ChevronDown } from 'lucide-react';
import {
  Button,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
  Text,
} from 'react-aria-components';
import { classNames } from './class-names.ts';
import field from './field.module.css';
import { FieldLabel } from './field-label.tsx';
import { FieldNotes } from './field-notes.tsx';
import list from './popover-list.module.css';
import styles from './select-field.module.css';

export type SelectOption<T extends string> = {
  readonly id: T;
  readonly label: string;
  readonly description?: string | undefined;
};

export type SelectFieldProps<T extends string> = {
  readonly label: string;
  readonly value: T | undefined;
  readonly onChange: (value: T) => void;
  readonly options: readonly SelectOption<T>[];
  readonly placeholder?: string;
  readonly isLabelHidden?: boolean;
  readonly description?: string | undefined;
  readonly error?: string | undefined;
  readonly isDisabled?: boolean;
  readonly autoFocus?: boolean;
};

export function SelectField<T extends string>(props: SelectFieldProps<T>) {
  const { label, value, onChange, options, placeholder, isLabelHidden, description, error } = props;
  const choose = (key: string | number | null) => {
    const chosen = options.find((option) => option.id === key);
    if (chosen) onChange(chosen.id);
  };
  return (
    <Select
      value={value ?? null}
      onChange={choose}
      placeholder={placeholder ?? ''}
      isInvalid={error !== undefined}
      isDisabled={props.isDisabled ?? false}
      autoFocus={props.autoFocus ?? false}
      validationBehavior="aria"
      className={field.field ?? ''}
    >
      <FieldLabel isHidden={isLabelHidden}>{label}</FieldLabel>
      <Button
        className={classNames(field.box, styles.button, error !== undefined && field.invalid)}
      >
        <SelectValue className={styles.value ?? ''}>
          {({ isPlaceholder, defaultChildren }) =>
            isPlaceholder ? defaultChildren : options.find((option) => option.id === value)?.label
          }
        </SelectValue>
        <ChevronDown size={14} strokeWidth={1.4} absoluteStrokeWidth aria-hidden="true" />
      </Button>
      <FieldNotes description={description} error={error} />
      <Popover className={list.popover ?? ''} offset={4}>
        <ListBox className={list.list ?? ''}>
          {options.map((option) => (
            <ListBoxItem
              key={option.id}
              id={option.id}
              textValue={option.label}
              className={list.item ?? ''}
            >
              <span className={list.lead}>
                {option.id === value && (
                  <Check size={14} strokeWidth={1.4} absoluteStrokeWidth aria-hidden="true" />
                )}
              </span>
              <Text slot="label">{option.label}</Text>
              {option.description !== undefined && (
                <Text slot="description" className={list.description ?? ''}>
                  {option.description}
                </Text>
              )}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
