import type { ReactNode } from 'react';
import {
  Menu as AriaMenu,
  Button,
  MenuItem as Item,
  MenuTrigger,
  Popover,
} from 'react-aria-components';
import buttonStyles from './button.module.css';
import { classNames } from './class-names.ts';
import iconButtonStyles from './icon-button.module.css';
import { Kbd } from './kbd.tsx';
import list from './popover-list.module.css';

export type MenuItem = {
  readonly id: string;
  readonly label: string;
  readonly keyHint?: string | undefined;
  readonly icon?: ReactNode;
  readonly isDisabled?: boolean;
  readonly isDanger?: boolean;
};

export type MenuProps = {
  readonly label: string;
  /** What the button shows. */
  readonly trigger: ReactNode;
  /** Whether what the button shows is its name too; else `label` is. */
  readonly isTriggerName?: boolean;
  readonly variant?: 'plain' | 'bare' | 'icon';
  readonly items: readonly MenuItem[];
  readonly onAction: (id: string) => void;
};

export function Menu(props: MenuProps) {
  const { label, trigger, isTriggerName = false, variant = 'plain', items, onAction } = props;
  const buttonClass =
    variant === 'icon'
      ? iconButtonStyles.button
      : classNames(buttonStyles.button, buttonStyles[variant]);
  const hasIcons = items.some((item) => item.icon !== undefined);
  return (
    <MenuTrigger>
      <Button {...(!isTriggerName && { 'aria-label': label })} className={buttonClass ?? ''}>
        {trigger}
      </Button>
      <Popover className={list.popover ?? ''} offset={4} placement="bottom end">
        <AriaMenu
          aria-label={label}
          className={list.list ?? ''}
          onAction={(id) => onAction(String(id))}
        >
          {items.map((item) => (
            <Item
              key={item.id}
              id={item.id}
              textValue={item.label}
              isDisabled={item.isDisabled ?? false}
              className={classNames(
                list.item,
                !hasIcons && list.bare,
                item.isDanger && list.danger,
              )}
            >
              {hasIcons && <span>{item.icon}</span>}
              <span>{item.label}</span>
              {item.keyHint !== undefined && (
                <span aria-hidden="true">
                  <Kbd>{item.keyHint}</Kbd>
                </span>
              )}
            </Item>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
