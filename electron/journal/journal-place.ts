/** Which journal a window shows, and whether its folder is one that may be opened. */
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import type { PlaceKind, SampleTrade } from '../../shared/ipc/contract.ts';
import type { Failure } from '../../shared/ipc/failure.ts';
import { unfinishedName } from '../store/durable-write.ts';
import { journalFileName } from '../store/open-store.ts';
import { diskFailure, Refusal } from '../store/refusal.ts';
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
    const failure = error instanceof Refusal ? error.failure : diskFailure(error);
    return isHome && failure.code === 'folder-gone' ? { code: 'journal-missing' } : failure;
  }
}

/** Whether a journal's file is in a folder, whatever is in the file. */
export async function hasJournal(folder: string): Promise<boolean> {
  try {
    const isFile = (await stat(join(folder, journalFileName))).isFile();
    // A pipe would hold whoever reads it for ever.
    if (!isFile) throw new Refusal({ code: 'disk-error' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

const ours: ReadonlySet<string> = new Set([
  'lock',
  'backups',
  draftFileName,
  unfinishedName(draftFileName),
  'desktop.ini',
]);

const isOurs = (name: string) => ours.has(name) || name.startsWith(asideDraftName);

/** Whether a folder holds nothing but what Palabra or the system put there, hidden files aside. */
export async function isBare(folder: string): Promise<boolean> {
  const names = await readdir(folder);
  return names.every((name) => isOurs(name) || name.startsWith('.'));
}

/** A folder's one true name, by which two windows on it are found out; it need not be there yet. */
export async function realFolder(folder: string): Promise<string> {
  const whole = resolve(folder);
  const above = dirname(whole);
  return realpath(whole).catch(async () =>
    above === whole ? whole : join(await realFolder(above), basename(whole)),
  );
}

/** Whether a folder is another one, or in it, whatever they are called. */
export async function isWithin(folder: string, outer: string): Promise<boolean> {
  const [inside, real] = await Promise.all([realFolder(folder), realFolder(outer)]);
  return inside === real || inside.startsWith(real.endsWith(sep) ? real : real + sep);
}
