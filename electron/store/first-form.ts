/**
 * Journals of the first form, one `journal.json` rewritten at each change: they open, become a
 * snapshot with a log, and the file as it was is kept among the backups.
 */
import { join } from 'node:path';
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

/** Puts the first form's file among the backups, once its journal is safe in the new form. */
export async function keepFirstForm(disk: FsPort, folder: string, seq: number): Promise<void> {
  const backups = join(folder, 'backups');
  await disk.makeFolder(backups);
  await disk.rename(join(folder, firstFormName), join(backups, `first-form-${seq}.json`));
  await disk.syncFolder(folder);
  await disk.syncFolder(backups);
}
