import { useEffect, useRef } from 'react';
import { isTyping } from '../components/is-typing.ts';

/** Letters by what they do: `n`, or `Shift+N`. */
export type PageKeys = { readonly [key: string]: () => void };

function isElsewhere(target: EventTarget | null): boolean {
  if (isTyping(target)) return true;
  return target instanceof Element && target.closest('[role=menu], [role=listbox]') !== null;
}

/** Single letters that work anywhere on a page, but never while one types or a dialog is open. */
export function usePageKeys(keys: PageKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat || event.isComposing) return;
      if (event.ctrlKey || event.metaKey || event.altKey || isElsewhere(event.target)) return;
      if (document.querySelector('[role=dialog], [role=alertdialog]')) return;
      const letter = event.key.length === 1 ? event.key.toUpperCase() : event.key;
      const press =
        latest.current[event.shiftKey && /^[A-Z]$/.test(letter) ? `Shift+${letter}` : letter];
      if (!press) return;
      event.preventDefault();
      press();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
