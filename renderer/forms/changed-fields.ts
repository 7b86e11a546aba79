type Fields = { readonly [field: string]: unknown };
/** What is in a field, trimmed; `undefined` when nothing is. */
export function filled(text: string): string | undefined {
  const trimmed = text.trim();
  return trimmed === '' ? undefined : trimmed;
}

/** The object without the fields that are `undefined`: absent fields are never sent empty. */
export function defined<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const kept = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as { [K in keyof T]: Exclude<T[K], undefined> };
}

/** The fields of `after` that differ from `before`; one that is gone becomes `null`. */
export function changedFields(before: object, after: Fields): Record<string, unknown> {
  const changed: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(after)) {
    const old = (before as Fields)[field];
    if (JSON.stringify(old) === JSON.stringify(value)) continue;
    changed[field] = value ?? null;
  }
  return changed;
}

/** Whether there is nothing to send. */
export function isUnchanged(fields: object): boolean {
  return Object.keys(fields).length === 0;
}
