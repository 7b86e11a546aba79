/** Removes what the two newest snapshots have made superfluous, and what holds words that were erased. */
import { join } from 'node:path';
import { isUnfinished, logName, snapshotName, storeFile } from './file-names.ts';
import type { FsPort } from './fs-port.ts';
import { emptyQuarantine } from './quarantine.ts';
import { isSoundSnapshot } from './read-snapshot.ts';

/**
 * Keeps the two newest sound snapshots up to generation `newest` with every log since the older of them,
 * and removes the rest; of generations before `forgotten` nothing stays, nor of what was put aside.
 * @throws errno errors; it may be begun again at any point.
 */
export async function prune(
  disk: FsPort,
  folder: string,
  { newest, forgotten }: { readonly newest: number; readonly forgotten: number },
): Promise<void> {
  const files = (await disk.list(folder)).map(storeFile).filter((file) => file !== undefined);
  const named = files
    .filter(({ kind, generation }) => kind === 'snapshot' && generation <= newest)
    .map(({ generation }) => generation)
    .sort((a, b) => b - a);
  const snapshots = await soundOf(disk, folder, named);
  // The one without what was erased may have been found damaged: then the one before is needed.
  const mustForget = forgotten > 0 && forgotten <= newest;
  const oldest = Math.max(snapshots[1] ?? 0, mustForget ? forgotten : 0);
  const superfluous = files.filter(({ generation }) => generation < oldest);
  for (const { kind, generation } of superfluous) {
    await disk.remove(join(folder, (kind === 'log' ? logName : snapshotName)(generation)));
  }
  // A name that a power cut brings back has its words with it.
  if (superfluous.length > 0) await disk.syncFolder(folder);
  if (mustForget) await emptyQuarantine(disk, folder);
}

/** The newest, which was read back, and the next one that holds: a name alone vouches for nothing. */
async function soundOf(
  disk: FsPort,
  folder: string,
  [newest, ...older]: readonly number[],
): Promise<readonly number[]> {
  if (newest === undefined) return [];
  for (const generation of older) {
    const path = join(folder, snapshotName(generation));
    if (await isSoundSnapshot(disk, path)) return [newest, generation];
  }
  return [newest];
}

/** Removes files that were never finished. One that stays is in nobody's way. @throws errno errors. */
export async function removeUnfinished(disk: FsPort, folder: string): Promise<void> {
  for (const name of await disk.list(folder)) {
    if (isUnfinished(name)) await disk.remove(join(folder, name)).catch(() => {});
  }
}
