import { type RefObject, useEffect, useRef } from 'react';

const repeatMs = 600;
const movingKeys = ['j', 'k', ' '];

/**
 * A row that is settled leaves the list and would take the focus with it: the row that comes in its
 * place gets it, so that C, C, C goes down the list; with no row left, the page does. A letter that comes again at once was meant for
 * the row that left: it is not heard.
 */
export function useRowFocus(
  ref: RefObject<HTMLElement | null>,
  lists: unknown,
  dialog: unknown,
): void {
  const last = useRef(-1);
  const rows = () => [...(ref.current?.querySelectorAll<HTMLElement>('[data-row-main]') ?? [])];

  useEffect(() => {
    const onFocusIn = (event: FocusEvent) => {
      const row = (event.target as Element).closest('[data-row]');
      const isHere = row !== null && ref.current?.contains(row);
      const isDialog = (event.target as Element).closest('[role="dialog"]') !== null;
      if (isHere) last.current = rows().findIndex((main) => row.contains(main));
      else if (!isDialog) last.current = -1;
    };
    document.addEventListener('focusin', onFocusIn);
    return () => document.removeEventListener('focusin', onFocusIn);
  });

  const pressed = useRef({ key: '', at: 0 });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const target = event.target as Element | null;
      if (event.ctrlKey || event.metaKey || event.altKey || event.key.length !== 1) return;
      if (!ref.current?.contains(target) || !target?.closest('[data-row]')) return;
      // In a field within a row the same letter twice is a word.
      if (target.closest('input, textarea')) return;
      const key = event.key.toLowerCase();
      const { key: before, at } = pressed.current;
      const now = performance.now();
      const isAgain = event.repeat || (key === before && now - at < repeatMs);
      pressed.current = { key, at: now };
      if (!isAgain || movingKeys.includes(key)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    document.addEventListener('keydown', onKeyDown, true);
    return () => document.removeEventListener('keydown', onKeyDown, true);
  }, [ref]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: these two are what may move rows or the focus.
  useEffect(() => {
    const isLost = document.activeElement === document.body || document.activeElement === null;
    if (last.current < 0 || !isLost) return;
    const all = rows();
    const next = all[Math.min(last.current, all.length - 1)] ?? document.getElementById('main');
    next?.focus();
    pressed.current = { ...pressed.current, at: performance.now() };
  }, [lists, dialog]);
}
