import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { classNames } from './class-names.ts';
import styles from './text-button.module.css';

export type TextButtonProps = {
  readonly children: ReactNode;
  readonly onPress?: (() => void) | undefined;
  readonly tone?: 'accent' | 'ink' | 'quiet';
  readonly isDisabled?: boolean;
  readonly 'aria-label'?: string;
  readonly 'aria-expanded'?: boolean;
  /** What the focus goes to in a row of a list. */
  readonly 'data-row-main'?: boolean;
  /** Its words are part of what is read, on paper too. */
  readonly 'data-printed'?: boolean;
};

/** Reads as a link within a line, and wraps with it. */
export function TextButton({ children, onPress, tone = 'accent', ...rest }: TextButtonProps) {
  return (
    <AriaButton
      {...rest}
      {...(onPress && { onPress: () => onPress() })}
      className={classNames(styles.button, styles[tone])}
    >
      {children}
    </AriaButton>
  );
}
