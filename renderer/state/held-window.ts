import { useEffect, useRef } from 'react';
import { useToasts } from './toasts.ts';

/** Says whether something would be lost with the window; asked each time it is about to close. */
type Holder = () => boolean;

const holders = new Set<Holder>();

/** Makes the window ask before it closes; returns how to stop. */
export function holdWindow(holder: Holder): () => void {
  holders.add(holder);
  return () => void holders.delete(holder);
}

/** Whether the window should stay: somebody holds what is nowhere else, and says so by being asked. */
export function isHeld(): boolean {
  return [...holders].map((holder) => holder()).includes(true);
}

/** {@link holdWindow} for as long as a part is on the page. */
export function useHeldWindow(holder: Holder): void {
  const latest = useRef(holder);
  useEffect(() => {
    latest.current = holder;
  });
  useEffect(() => holdWindow(() => latest.current()), []);
}

/** Asks once, in a notice, before the window takes something along; `undefined` while there is nothing. */
export function useHeldOnce(waiting: () => object | undefined, text: string): void {
  const show = useToasts((toasts) => toasts.show);
  const asked = useRef<object | undefined>(undefined);
  useHeldWindow(() => {
    const now = waiting();
    if (now === undefined || asked.current === now) return false;
    asked.current = now;
    show({ text, about: ['leaving'], isTrouble: true });
    return true;
  });
}
