import type { ReactNode } from 'react';
import { Button as AriaButton, ToggleButton } from 'react-aria-components';
import styles from './icon-button.module.css';

export type IconButtonProps = {
  readonly label: string;
  readonly icon: ReactNode;
  readonly onPress?: (() => void) | undefined;
  readonly isDisabled?: boolean;
  /** Given at all, the button is a toggle. */
  readonly isPressed?: boolean;
};

export function IconButton({
  label,
  icon,
  onPress,
  isDisabled = false,
  isPressed,
}: IconButtonProps) {
  const shared = {
    'aria-label': label,
    isDisabled,
    className: styles.button ?? '',
    ...(onPress && { onPress: () => onPress() }),
  };
  if (isPressed !== undefined) {
    return (
      <ToggleButton {...shared} isSelected={isPressed}>
        {icon}
      </ToggleButton>
    );
  }
  return <AriaButton {...shared}>{icon}</AriaButton>;
}
