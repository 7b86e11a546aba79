import { useState } from 'react';

/** What is being typed into a form, by field. */
export function useDraft<T extends object>(initial: T | (() => T)) {
  const [draft, setDraft] = useState(initial);
  const set =
    <K extends keyof T>(field: K) =>
    (value: T[K]) =>
      setDraft((current) => ({ ...current, [field]: value }));
  return { draft, set };
}
