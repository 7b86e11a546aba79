/**
 * Journals of the first form, one `journal.json` rewritten at each change: they open, become a
 * snapshot with a log at their first change, and the file as it was is kept among the backups.
 */
import { join } from 'node:path';
import type { Journal } from '../../shared/journal/journal.ts';
import type { FsPort } from './fs-port.ts';
import { readSnapshot, type Snapshot } from './read-snapshot.ts';

/** Name of the one file of the first form. */
export const firstFormName = 'journal.json';

/** The journal of a first-form folder; undefined where there is no such file. @throws errno errors but ENOENT. */
export async function readFirstForm(disk: FsPort, folder: string): Promise<Snapshot | undefined> {
  try {
    return await readSnapshot(disk, join(folder, firstFormName));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Puts the first form's file among the backups, once its journal is safe in the new form. @throws errno errors. */
export async function keepFirstForm(disk: FsPort, folder: string, seq: number): Promise<void> {
  const backups = join(folder, 'backups');
  await disk.makeFolder(backups);
  await disk.rename(join(folder, firstFormName), await freePath(disk, backups, seq));
  await disk.syncFolder(backups);
  await disk.syncFolder(folder);
}

/** Finishes what a crash interrupted; another journal of the first form stays where it is. @throws errno errors. */
export async function keepFirstFormOf(
  disk: FsPort,
  folder: string,
  { journal, seq }: { readonly journal: Journal; readonly seq: number },
): Promise<void> {
  const names = await disk.list(folder);
  if (!names.includes(firstFormName)) return;
  const first = await readFirstForm(disk, folder);
  if (first?.state !== 'whole' || first.journal.id !== journal.id || first.seq > seq) return;
  await keepFirstForm(disk, folder, first.seq);
}

/** A rename takes the place of what is there, and nothing of ours may be lost to it. */
async function freePath(disk: FsPort, backups: string, seq: number): Promise<string> {
  const names = new Set(await disk.list(backups));
  for (let number = 1; ; number += 1) {
    const name = `first-form-${seq}${number === 1 ? '' : `-${number}`}.json`;
    if (!names.has(name)) return join(backups, name);
  }
}
