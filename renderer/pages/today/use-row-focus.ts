import { type RefObject, useEffect, useRef } from 'react';

/**
 * A row that is settled leaves the list and would take the focus with it: the row that comes in its
 * place gets it, so that C, C, C goes down the list.
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

  // biome-ignore lint/correctness/useExhaustiveDependencies: these two are what may move rows or the focus.
  useEffect(() => {
    const isLost = document.activeElement === document.body || document.activeElement === null;
    if (last.current < 0 || !isLost) return;
    const all = rows();
    all[Math.min(last.current, all.length - 1)]?.focus();
  }, [lists, dialog]);
}
