/** Which message names a menu item on a system: its own word where it has one. */
import type { Platform } from '../settings/accelerator.ts';
import type { ActionId } from '../settings/actions.ts';
import { type MessageKey, messages } from './index.ts';

/** The message of an action's menu item. */
export function menuKey(id: ActionId, platform: Platform): MessageKey {
  const own = `menu.${id}-${platform}`;
  return own in messages.es ? (own as MessageKey) : `menu.${id}`;
}
