import type { KeyboardEvent, Ref } from 'react';
import { TextField as AriaTextField, Input, TextArea } from 'react-aria-components';
import { classNames } from './class-names.ts';
import field from './field.module.css';
import { FieldLabel } from './field-label.tsx';
import { FieldNotes } from './field-notes.tsx';
import styles from './text-field.module.css';

export type TextFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isLabelHidden?: boolean;
  readonly description?: string | undefined;
  readonly error?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly isMultiline?: boolean;
  readonly rows?: number;
  readonly type?: 'text' | 'email' | 'tel' | 'search' | 'password';
  /** `written` for what people say or write: the serif. */
  readonly voice?: 'app' | 'written';
  readonly isRequired?: boolean;
  readonly isDisabled?: boolean;
  readonly isReadOnly?: boolean;
  readonly autoFocus?: boolean;
  readonly maxLength?: number;
  readonly onEnter?: (() => void) | undefined;
  readonly onBlur?: (() => void) | undefined;
  readonly inputRef?: Ref<HTMLInputElement & HTMLTextAreaElement> | undefined;
};

export function TextField(props: TextFieldProps) {
  const { label, isLabelHidden, description, error, placeholder, isMultiline = false } = props;
  const { voice = 'app', onEnter, onBlur, inputRef, rows = 3, ...rest } = props;
  const box = classNames(
    field.box,
    styles[voice],
    isMultiline && styles.area,
    props.isRequired && props.value === '' && field.required,
  );
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter that accepts a word from an input method is not an Enter.
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || !onEnter) return;
    if (isMultiline && !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    onEnter();
  };
  const shared = { className: box, placeholder: placeholder ?? '', onKeyDown };
  return (
    <AriaTextField
      value={props.value}
      onChange={props.onChange}
      isRequired={rest.isRequired ?? false}
      isDisabled={rest.isDisabled ?? false}
      isReadOnly={rest.isReadOnly ?? false}
      autoFocus={rest.autoFocus ?? false}
      type={rest.type ?? 'text'}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      autoComplete="off"
      className={field.field ?? ''}
      {...(rest.maxLength !== undefined && { maxLength: rest.maxLength })}
      {...(onBlur && { onBlur: () => onBlur() })}
    >
      <FieldLabel isHidden={isLabelHidden}>{label}</FieldLabel>
      {isMultiline ? (
        <TextArea {...shared} rows={rows} {...(inputRef && { ref: inputRef })} />
      ) : (
        <Input {...shared} {...(inputRef && { ref: inputRef })} />
      )}
      <FieldNotes description={description} error={error} />
    </AriaTextField>
  );
}
