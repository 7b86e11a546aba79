import type { ReactNode } from 'react';
import { Label, Radio, RadioGroup, Text } from 'react-aria-components';
import { Kbd } from './kbd.tsx';
import styles from './segmented-control.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

export type SegmentedOption<T extends string> = {
  readonly id: T;
  readonly label: string;
  readonly keyHint?: string | undefined;
  /** Its shape, before the word. */
  readonly icon?: ReactNode;
};

export type SegmentedControlProps<T extends string> = {
  readonly label: string;
  /** Absent while nothing was chosen. */
  readonly value: T | undefined;
  readonly onChange: (value: T) => void;
  readonly options: readonly SegmentedOption<T>[];
  readonly isLabelHidden?: boolean;
  readonly description?: string | undefined;
  readonly error?: string | undefined;
  readonly autoFocus?: boolean;
};

export function SegmentedControl<T extends string>(props: SegmentedControlProps<T>) {
  const { label, value, onChange, options, isLabelHidden = false, description, error } = props;
  // What is chosen, or the first, is where the keys of a group begin.
  const focused = props.autoFocus ? (value ?? options[0]?.id) : undefined;
  const choose = (id: string) => {
    const chosen = options.find((option) => option.id === id);
    if (chosen) onChange(chosen.id);
  };
  return (
    <RadioGroup
      value={value ?? null}
      onChange={choose}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      orientation="horizontal"
      className={styles.field ?? ''}
    >
      {isLabelHidden ? (
        <VisuallyHidden>
          <Label>{label}</Label>
        </VisuallyHidden>
      ) : (
        <Label className={styles.label ?? ''}>{label}</Label>
      )}
      <div className={styles.segments}>
        {options.map((option) => (
          <Radio
            key={option.id}
            value={option.id}
            autoFocus={option.id === focused}
            className={styles.segment ?? ''}
          >
            {option.icon}
            {/* The bold copy keeps the width the same whichever is chosen. */}
            <span className={styles.word} data-word={option.label}>
              {option.label}
            </span>
            {option.keyHint !== undefined && (
              <span aria-hidden="true">
                <Kbd>{option.keyHint}</Kbd>
              </span>
            )}
          </Radio>
        ))}
      </div>
      {description !== undefined && (
        <Text slot="description" className={styles.description ?? ''}>
          {description}
        </Text>
      )}
      {error !== undefined && (
        <Text slot="description" className={styles.error ?? ''}>
          {error}
        </Text>
      )}
    </RadioGroup>
  );
}
