/** A store on the real disk, which can be told to fail. */
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { openStore } from '../../../electron/store/open-store.ts';
import { failingDisk } from './failing-disk.ts';
import { beginJournal, stampedClient, tickingClock } from './journal-parts.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** What a test of a store needs. */
export function storeParts(folder = join(temporaryFolder(), 'journal')) {
  const clock = tickingClock();
  const broken = failingDisk();
  const open = () => openStore(folder, { now: clock.now, begin: beginJournal, disk: broken.disk });
  const change = (id: string) => {
    const at = clock.now();
    return { at, ops: [stampedClient(id, at)] };
  };
  return { folder, open, change, ...broken };
}

/** What a fresh start would find, without the folder's lock. */
export async function onDisk(folder: string): Promise<string[]> {
  const copy = temporaryFolder();
  if (existsSync(folder))
    cpSync(folder, copy, { recursive: true, filter: (name) => !name.endsWith('lock') });
  const store = await openStore(copy, { now: tickingClock().now, begin: beginJournal });
  const ids = [...store.journal.clients.keys()];
  await store.close();
  return ids.toSorted();
}
