import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import styles from './icon-button.module.css';

export type IconButtonProps = {
  readonly label: string;
  readonly icon: ReactNode;
  readonly onPress?: (() => void) | undefined;
  readonly isDisabled?: boolean;
  /** What the focus goes to in a row of a list. */
  readonly 'data-row-main'?: boolean;
};

export function IconButton({ label, icon, onPress, ...rest }: IconButtonProps) {
  return (
    <AriaButton
      {...rest}
      {...(onPress && { onPress: () => onPress() })}
      data-not-printed
      aria-label={label}
      className={styles.button ?? ''}
    >
      {icon}
    </AriaButton>
  );
}
