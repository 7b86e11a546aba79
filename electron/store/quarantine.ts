/** `quarantine/`: the files that a repair put aside. They stay until something is erased for good. */
import { join } from 'node:path';
import { isUnfinished, storeFile } from './file-names.ts';
import { firstFormName } from './first-form.ts';
import type { FsPort } from './fs-port.ts';

/** Name of the folder in the journal's own. */
export const quarantineName = 'quarantine';

/** How the folder of a repair is called, which begot a generation on a day. */
export function asideName(day: string, generation: number): string {
  return `${day}-${generation}`;
}

/** Whether a file of the journal's folder is the store's, in whatever state, and goes there. */
export function isPutAside(name: string): boolean {
  return storeFile(name) !== undefined || name === firstFormName || isUnfinished(name);
}

/**
 * Removes the files that were put aside, since they hold what nobody may read any more. What else is
 * there is somebody's: a file manager leaves its own. @throws errno errors.
 */
export async function emptyQuarantine(disk: FsPort, folder: string): Promise<void> {
  const names = await disk.list(folder);
  if (!names.includes(quarantineName)) return;
  const quarantine = join(folder, quarantineName);
  for (const aside of await disk.list(quarantine)) {
    if (!/^\d{4}-\d\d-\d\d-\d+(-\d+)?$/.test(aside)) continue;
    const within = join(quarantine, aside);
    const files = (await disk.list(within)).filter(isPutAside);
    for (const name of files) await disk.remove(join(within, name));
    if (files.length > 0) await disk.syncFolder(within);
  }
}
