import { X } from 'lucide-react';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import styles from './chips-field.module.css';
import { classNames } from './class-names.ts';
import field from './field.module.css';

export type ChipsFieldProps = {
  readonly label: string;
  readonly values: readonly string[];
  readonly onChange: (values: string[]) => void;
  readonly removeLabel: (value: string) => string;
  readonly placeholder?: string;
  /** Drawn before each value, and dropped when it is typed. */
  readonly prefix?: string;
  readonly type?: 'text' | 'email' | 'tel';
  /** Gives the value as it is kept, or undefined to refuse it (it stays in the field). */
  readonly tidy?: (text: string) => string | undefined;
  readonly description?: string | undefined;
  readonly error?: string | undefined;
  readonly isLabelHidden?: boolean;
};

export function ChipsField(props: ChipsFieldProps) {
  const { label, values, onChange, removeLabel, prefix = '', tidy = (text) => text } = props;
  const { placeholder, type = 'text', description, error, isLabelHidden = false } = props;
  const [text, setText] = useState('');
  const id = useId();
  const inputRef = useRef<HTMLInputElement>(null);

  const add = () => {
    const typed = text.trim();
    const bare = prefix !== '' && typed.startsWith(prefix) ? typed.slice(prefix.length) : typed;
    const value = bare === '' ? undefined : tidy(bare);
    if (value === undefined) return;
    if (!values.includes(value)) onChange([...values, value]);
    setText('');
  };
  const remove = (value: string) => {
    onChange(values.filter((other) => other !== value));
    inputRef.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const last = values.at(-1);
    const isAdding = event.key === 'Enter' || event.key === ',';
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      // The form saves on it: what is being typed is one of the values by then.
      flushSync(add);
    } else if (isAdding && text.trim() !== '') {
      event.preventDefault();
      add();
    } else if (event.key === 'Backspace' && text === '' && last !== undefined) {
      event.preventDefault();
      remove(last);
    }
  };

  const note = error ?? description;
  return (
    <div className={field.field}>
      <label htmlFor={id} className={classNames(isLabelHidden ? styles.hiddenLabel : field.label)}>
        {label}
      </label>
      <div className={classNames(field.box, styles.box, error !== undefined && field.invalid)}>
        {values.length > 0 && (
          <ul className={styles.chips} aria-label={label}>
            {values.map((value) => (
              <li key={value} className={styles.chip}>
                <span className={styles.value}>
                  {prefix !== '' && <i className={styles.prefix}>{prefix}</i>}
                  {value}
                </span>
                <button
                  type="button"
                  className={styles.remove}
                  aria-label={removeLabel(value)}
                  onClick={() => remove(value)}
                >
                  <X size={12} strokeWidth={1.4} absoluteStrokeWidth aria-hidden="true" />
                </button>
              </li>
            ))}
          </ul>
        )}
        <input
          ref={inputRef}
          id={id}
          type={type === 'email' ? 'text' : type}
          inputMode={type}
          autoComplete="off"
          spellCheck={false}
          className={styles.input}
          value={text}
          placeholder={values.length === 0 ? placeholder : undefined}
          aria-invalid={error !== undefined || undefined}
          aria-describedby={note === undefined ? undefined : `${id}-note`}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={onKeyDown}
          onBlur={add}
        />
      </div>
      {note !== undefined && (
        <p id={`${id}-note`} className={error === undefined ? field.description : field.error}>
          {note}
        </p>
      )}
    </div>
  );
}
