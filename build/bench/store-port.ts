/**
 * As much of electron's store as is measured. The build names the program's entries by their paths
 * and imports none: bundle.mjs puts the store beside the cell, and this says what it will be.
 */
import type { Change } from '../../shared/journal/change.ts';
import type { Journal } from '../../shared/journal/journal.ts';

/** `openStore` of electron/store; a test holds the two together. */
export type OpenStore = (
  folder: string,
  options: { readonly now: () => string; readonly begin: () => Journal },
) => Promise<{
  readonly journal: Journal;
  commit(change: Change): Promise<void>;
  replace(journal: Journal): Promise<void>;
  close(): Promise<void>;
}>;

/** Loads the store that was bundled beside this cell. */
export async function loadStore(): Promise<OpenStore> {
  const beside = new URL('./store.mjs', import.meta.url).href;
  const { openStore } = (await import(beside)) as { openStore: OpenStore };
  return openStore;
}
