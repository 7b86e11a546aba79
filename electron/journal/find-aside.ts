/** What was set aside in a journal's folder, by the names it was given; of its files only the note of what is missing is read. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { AsideRow } from '../../shared/ipc/aside.ts';
import { asideName, quarantineName } from '../store/quarantine.ts';
import { asideDraftName } from './draft-file.ts';
import { lostNoteName, readLost } from './lost-note.ts';

/** Newest repair first, then drafts; nothing where the folder cannot be looked into. */
export async function findAside(folder: string): Promise<readonly AsideRow[]> {
  const quarantine = join(folder, quarantineName);
  const rows: AsideRow[] = [];
  for (const name of (await namesIn(quarantine)).sort().reverse()) {
    const [, on] = asideName.exec(name) ?? [];
    const path = join(quarantine, name);
    // Its files are gone once something was erased for good, and its folder may stay.
    const files = (await namesIn(path)).filter((file) => file !== lostNoteName);
    if (on === undefined || files.length === 0) continue;
    const lost = await readLost(path);
    rows.push({ kind: 'repair', path, on, ...(lost && { lost }) });
  }
  const drafts = (await namesIn(folder)).filter((name) => name.startsWith(asideDraftName)).sort();
  return [...rows, ...drafts.map((name) => ({ kind: 'draft' as const, path: join(folder, name) }))];
}

function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}
