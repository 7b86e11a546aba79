import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import styles from './button.module.css';
import { classNames } from './class-names.ts';
import { Kbd } from './kbd.tsx';

export type ButtonProps = {
  readonly variant?: 'primary' | 'plain' | 'bare';
  readonly children: ReactNode;
  readonly keyHint?: string | undefined;
  readonly icon?: ReactNode;
  readonly isLarge?: boolean;
  readonly onPress?: (() => void) | undefined;
  readonly type?: 'button' | 'submit';
  readonly isDisabled?: boolean;
  readonly autoFocus?: boolean;
  readonly 'aria-label'?: string;
  readonly 'aria-expanded'?: boolean;
  readonly 'aria-haspopup'?: 'menu' | 'dialog' | 'listbox';
  /** What the focus goes to in a row of a list. */
  readonly 'data-row-main'?: boolean;
};

/** The key sits inside, hidden from assistive technology: it is not part of the name. */
export function Button({
  variant = 'plain',
  children,
  keyHint,
  icon,
  isLarge = false,
  onPress,
  ...rest
}: ButtonProps) {
  return (
    <AriaButton
      {...rest}
      {...(onPress && { onPress: () => onPress() })}
      className={classNames(styles.button, styles[variant], isLarge && styles.large)}
    >
      {icon}
      {children}
      {keyHint !== undefined && (
        <span className={styles.key} aria-hidden="true">
          <Kbd>{keyHint}</Kbd>
        </span>
      )}
    </AriaButton>
  );
}
