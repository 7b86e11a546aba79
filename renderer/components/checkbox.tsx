import { type ReactNode, useId } from 'react';
import { Checkbox as AriaCheckbox } from 'react-aria-components';
import styles from './checkbox.module.css';

export type CheckboxProps = {
  readonly children: ReactNode;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly description?: string | undefined;
  readonly isDisabled?: boolean;
};

export function Checkbox(props: CheckboxProps) {
  const { children, isSelected, onChange, description, isDisabled = false } = props;
  const descriptionId = useId();
  return (
    <div className={styles.field}>
      <AriaCheckbox
        isSelected={isSelected}
        onChange={onChange}
        isDisabled={isDisabled}
        className={styles.checkbox ?? ''}
        {...(description !== undefined && { 'aria-describedby': descriptionId })}
      >
        <span className={styles.box}>
          <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
            <path d="m2.6 6.2 2.3 2.3 4.5-5" fill="none" stroke="currentColor" strokeWidth="1.6" />
          </svg>
        </span>
        <span>{children}</span>
      </AriaCheckbox>
      {description !== undefined && (
        <p id={descriptionId} className={styles.description}>
          {description}
        </p>
      )}
    </div>
  );
}
