import type { Evidence } from './evidence.ts';

/** Marks a line of the journal as one that reasons lead to. */
export function evidenceMark({ kind, id, day }: Evidence): { readonly [name: string]: string } {
  return { 'data-evidence': `${kind} ${id}`, ...(day !== undefined && { 'data-day': day }) };
}

/**
 * Goes to what a reason stands on: scrolls there, gives it the focus and lights it up for a moment.
 * Of a promise it is the step of that day, else where it was given.
 */
export function showRecord(within: HTMLElement | null, { kind, id, day }: Evidence): void {
  const lines = [...(within?.querySelectorAll<HTMLElement>('[data-evidence]') ?? [])].filter(
    (line) => line.getAttribute('data-evidence') === `${kind} ${id}`,
  );
  // The newest stands first, so where a promise was given is the last of its lines.
  const line = lines.find((one) => one.getAttribute('data-day') === day) ?? lines.at(-1);
  if (!line) return;
  line.focus({ preventScroll: true });
  line.scrollIntoView?.({ block: 'center' });
  line.removeAttribute('data-lit');
  // Read, so that the light begins anew on the same line.
  void line.offsetWidth;
  line.setAttribute('data-lit', '');
  line.addEventListener('animationend', () => line.removeAttribute('data-lit'), { once: true });
}
