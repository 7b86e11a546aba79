/** `quarantine/`: the files that a repair put aside. They stay until something is erased for good. */
import { join } from 'node:path';
import type { FsPort } from './fs-port.ts';

/** Name of the folder in the journal's own. */
export const quarantineName = 'quarantine';

/** Removes the files that were put aside, since they hold what nobody may read any more. @throws errno errors. */
export async function emptyQuarantine(disk: FsPort, folder: string): Promise<void> {
  const names = await disk.list(folder);
  if (!names.includes(quarantineName)) return;
  const quarantine = join(folder, quarantineName);
  for (const aside of await disk.list(quarantine)) {
    const within = join(quarantine, aside);
    for (const name of await disk.list(within)) await disk.remove(join(within, name));
  }
}
