import type { KeyboardEvent } from 'react';
import { isTyping } from './is-typing.ts';

type Lettered = { readonly hint?: string | undefined; readonly onPress: () => void };

/** Presses the key of a row whose letter it is; never with a modifier, held down, or while typing. */
export function pressLetter(event: KeyboardEvent, keys: readonly Lettered[]): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.repeat) return;
  if (event.defaultPrevented || isTyping(event.target)) return;
  const key = keys.find((one) => one.hint === event.key.toUpperCase());
  if (!key) return;
  event.preventDefault();
  key.onPress();
}
