/** Removes what the two newest snapshots have made superfluous. */
import { join } from 'node:path';
import { isUnfinished, logName, snapshotName, storeFile } from './file-names.ts';
import type { FsPort } from './fs-port.ts';
import { emptyQuarantine } from './quarantine.ts';

/**
 * Keeps the newest `count` snapshots up to generation `newest` with every log since the oldest of
 * them, and removes the rest. @throws errno errors; it may be begun again at any point.
 */
export async function prune(
  disk: FsPort,
  folder: string,
  newest: number,
  count: number,
): Promise<void> {
  const names = await disk.list(folder);
  // One alone is kept where those before it hold what was erased, as what was put aside may.
  if (count === 1) await emptyQuarantine(disk, folder);
  const files = names.map(storeFile).filter((file) => file !== undefined);
  const snapshots = files
    .filter(({ kind, generation }) => kind === 'snapshot' && generation <= newest)
    .map(({ generation }) => generation)
    .sort((a, b) => b - a);
  const oldest = snapshots[count - 1];
  if (oldest === undefined) return;
  for (const { kind, generation } of files) {
    if (generation >= oldest) continue;
    await disk.remove(join(folder, (kind === 'log' ? logName : snapshotName)(generation)));
  }
}

/** Removes files that were never finished. */
export async function removeUnfinished(disk: FsPort, folder: string): Promise<void> {
  for (const name of await disk.list(folder)) {
    if (isUnfinished(name)) await disk.remove(join(folder, name));
  }
}
