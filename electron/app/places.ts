/** Where the journals are: the user's own by the device's memory, others by the command line. */
import { isAbsolute, resolve } from 'node:path';
import type { Failure } from '../../shared/ipc/failure.ts';
import type { Device } from '../../shared/settings/device.ts';
import { isWithin, type JournalPlace, placeFailure, realFolder } from '../journal/journal-place.ts';
import type { Paths } from './paths.ts';

/** The place of the user's own journal. */
export function ownPlace(paths: Paths, device: Device): JournalPlace {
  if (paths.forcedJournal !== undefined) {
    return { kind: 'own', folder: paths.forcedJournal, expects: 'anew' };
  }
  // A name that is not whole would be looked for wherever the program was started.
  const isNamed = device.journalFolder !== undefined && isAbsolute(device.journalFolder);
  const folder = isNamed ? device.journalFolder : paths.journal;
  const isHome = folder === paths.journal;
  const isBegun = device.journalId !== undefined;
  return { kind: 'own', folder, isHome, expects: isBegun ? 'begun' : isHome ? 'anew' : 'chosen' };
}

/**
 * The folder that a command line names with `--journal DIR` or `--journal=DIR`, made absolute
 * against where it was typed; undefined where it names none. Whatever else is there is not heeded.
 */
export function journalArgument(argv: readonly string[], typedIn: string): string | undefined {
  for (const [index, word] of argv.entries()) {
    const named = word === '--journal' ? argv[index + 1] : /^--journal=(.*)$/s.exec(word)?.[1];
    if (named !== undefined && named !== '' && !named.startsWith('--')) {
      return resolve(typedIn, named);
    }
  }
  return undefined;
}

/**
 * The place of a folder that was named or chosen: the user's own where it is that one, else another,
 * which is there, or it is said that it is not.
 */
export async function placeOf(folder: string, own: JournalPlace): Promise<JournalPlace> {
  const isOwn = (await realFolder(folder)) === (await realFolder(own.folder));
  return isOwn ? own : { kind: 'other', folder, expects: 'chosen' };
}

/** Why a place's journal may not be opened; undefined where it may. Nothing is written. */
export async function openFailure(
  place: JournalPlace,
  { sample }: Pick<Paths, 'sample'>,
): Promise<Failure | undefined> {
  // The sample is erased with all that is in its folder.
  if (place.kind !== 'sample' && (await isWithin(place.folder, sample))) return { code: 'refused' };
  return placeFailure(place);
}
