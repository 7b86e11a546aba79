/** `quarantine/`: the files that a repair put aside. They stay until something is erased for good. */
import { join } from 'node:path';
import { isUnfinished, storeFile } from './file-names.ts';
import { firstFormName } from './first-form.ts';
import type { FsPort } from './fs-port.ts';

/** Name of the folder in the journal's own. */
export const quarantineName = 'quarantine';

/** A repair's folder there: its day, the generation that it begins, and which of one name. */
export const asideName = /^(\d{4}-\d\d-\d\d)-\d+(?:-\d+)?$/;

/** Whether a file of the journal's folder is the store's, in whatever state, and goes there. */
export function isPutAside(name: string): boolean {
  return storeFile(name) !== undefined || name === firstFormName || isUnfinished(name);
}

/** The repair that puts files aside: its day, and the generation that it begins. */
type Repair = { readonly day: string; readonly generation: number };

/** Moves files into a folder that nothing is in: a rename takes the place of what is there. Gives its path. @throws errno errors. */
export async function putAside(
  disk: FsPort,
  folder: string,
  names: readonly string[],
  { day, generation }: Repair,
): Promise<string> {
  const quarantine = join(folder, quarantineName);
  await disk.makeFolder(quarantine);
  const taken = new Set(await disk.list(quarantine));
  let aside = `${day}-${generation}`;
  for (let number = 2; taken.has(aside); number += 1) aside = `${day}-${generation}-${number}`;
  const into = join(quarantine, aside);
  await disk.makeFolder(into);
  const there = new Set(await disk.list(folder));
  // What a repair that was cut short had not finished is written anew, and gone by now.
  for (const name of names.filter((one) => there.has(one))) {
    await disk.rename(join(folder, name), join(into, name));
  }
  await disk.syncFolder(into);
  await disk.syncFolder(folder);
  return into;
}

/** Ends a repair that was cut short, before what it had not put aside counts as superfluous. @throws errno errors. */
export async function finishPutAside(disk: FsPort, folder: string, repair: Repair): Promise<void> {
  const left = (await disk.list(folder)).filter((name) => {
    const { generation } = storeFile(name) ?? {};
    return name === firstFormName || (generation !== undefined && generation < repair.generation);
  });
  if (left.length > 0) await putAside(disk, folder, left, repair);
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
    if (!asideName.test(aside)) continue;
    const within = join(quarantine, aside);
    const files = (await disk.list(within)).filter(isPutAside);
    for (const name of files) await disk.remove(join(within, name));
    if (files.length > 0) await disk.syncFolder(within);
  }
}
