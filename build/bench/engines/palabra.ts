/** Palabra's store, as the program opens it. */
import { emptyJournal, type Journal } from '../../../shared/journal/journal.ts';
import { newJournalSettings } from '../../../shared/journal/journal-settings.ts';
import { writtenAt } from '../bench-journal.ts';
import type { Engine } from '../engine.ts';
import { loadStore } from '../store-port.ts';

/** Opens a folder's store; `begin` is what it begins with where there is none. */
export async function openPalabra(folder: string, begin: () => Journal = noJournal) {
  const openStore = await loadStore();
  return openStore(folder, { now: () => new Date().toISOString(), begin });
}

function noJournal(): Journal {
  return emptyJournal(
    '00000000-0000-4000-8000-000000000000',
    newJournalSettings(writtenAt, writtenAt.slice(0, 10)),
  );
}

/** The log-and-snapshot store. */
export const palabra: Engine = {
  name: 'palabra',
  async load() {
    await loadStore();
  },
  async prepare(folder, journal) {
    const store = await openPalabra(folder);
    await store.replace(journal);
    await store.close();
  },
  async open(folder) {
    const store = await openPalabra(folder);
    return {
      commit: (entry) => store.commit({ at: entry.createdAt, ops: [['create', 'entry', entry]] }),
      snapshot: () => store.replace(store.journal),
      journal: store.journal,
      close: () => store.close(),
    };
  },
};
