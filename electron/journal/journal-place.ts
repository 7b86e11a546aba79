/** Which journal a window shows, and whether its folder is one that may be opened. */
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { PlaceKind, SampleTrade } from '../../shared/ipc/contract.ts';
import type { Failure } from '../../shared/ipc/failure.ts';
import type { Id } from '../../shared/journal/record.ts';
import { unfinishedName } from '../store/durable-write.ts';
import { nodeDisk } from '../store/fs-port.ts';
import { journalFileName } from '../store/open-store.ts';
import { diskFailure } from '../store/refusal.ts';
import { asideDraftName, draftFileName } from './draft-file.ts';

/** A journal's folder, and what is expected of it. */
export type JournalPlace = {
  readonly kind: PlaceKind;
  readonly folder: string;
  /**
   * `begun`: there was a journal, so a folder without one is a loss. `chosen`: the folder is there,
   * and empty where a journal is to begin in it. `anew`: begin one, made folder and all.
   */
  readonly expects: 'begun' | 'chosen' | 'anew';
  /** The program's own folder for it, which is on no drive that may come back. */
  readonly isHome?: boolean;
  /** Whose work it shows, where it is the sample. */
  readonly trade?: SampleTrade;
};

/** Why the folder may not be opened as it is; undefined where it may. Nothing is written. */
export async function placeFailure({
  folder,
  expects,
  isHome = false,
}: JournalPlace): Promise<Failure | undefined> {
  if (expects === 'anew') return undefined;
  try {
    if (!(await stat(folder)).isDirectory()) return { code: 'folder-gone' };
    if (await hasJournal(folder)) return undefined;
    if (expects === 'begun') return { code: 'journal-missing' };
    return (await isBare(folder)) ? undefined : { code: 'no-journal-here' };
  } catch (error) {
    const failure = diskFailure(error);
    return isHome && failure.code === 'folder-gone' ? { code: 'journal-missing' } : failure;
  }
}

/** Whether a journal's file is in a folder, whatever is in the file. */
export async function hasJournal(folder: string): Promise<boolean> {
  try {
    await stat(join(folder, journalFileName));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

/** Whether a folder's journal is the one of an id, whatever else is in the file. */
export async function holdsJournal(folder: string, id: Id): Promise<boolean> {
  try {
    const bytes = await nodeDisk.read(join(folder, journalFileName));
    const header = Buffer.from(bytes.subarray(0, 1024)).toString('utf8');
    return header.includes(`"journal":${JSON.stringify(id)}`);
  } catch {
    return false;
  }
}

const ours: ReadonlySet<string> = new Set([
  'lock',
  'backups',
  draftFileName,
  unfinishedName(draftFileName),
  asideDraftName,
  'desktop.ini',
]);

/** Whether a folder holds nothing but what Palabra or the system put there, hidden files aside. */
export async function isBare(folder: string): Promise<boolean> {
  const names = await readdir(folder);
  return names.every((name) => name.startsWith('.') || ours.has(name));
}

/** A folder's one true name, by which two windows on it are found out. */
export async function realFolder(folder: string): Promise<string> {
  return realpath(folder).catch(() => resolve(folder));
}
