/** Puts a restored journal into a folder of its own, where nothing else is. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Journal } from '../../shared/journal/journal.ts';
import type { Instant } from '../../shared/journal/record.ts';
import { firstFormName } from '../store/first-form.ts';
import { nodeDisk } from '../store/fs-port.ts';
import { onDisk, Refusal } from '../store/refusal.ts';
import { writeCopy } from '../transfer/write-copy.ts';

/**
 * Writes the journal into an empty folder, made where it is missing, and reads it back.
 * @throws Refusal `no-journal-here` where anything is in it, or of the disk.
 */
export async function restoreInto(
  folder: string,
  { journal, writtenAt }: { readonly journal: Journal; readonly writtenAt: Instant },
): Promise<void> {
  await onDisk(async () => {
    await nodeDisk.makeFolder(folder);
    if ((await readdir(folder)).length > 0) throw new Refusal({ code: 'no-journal-here' });
    await writeCopy(nodeDisk, join(folder, firstFormName), journal, { seq: 1, writtenAt });
  });
}

/** A path in a folder that nothing has yet: the name itself, else with a number. @throws Refusal */
export function freePath(folder: string, name: string): Promise<string> {
  return onDisk(async () => {
    await stat(folder);
    for (let number = 1; ; number += 1) {
      const path = join(folder, number === 1 ? name : `${name} (${number})`);
      if ((await stat(path).catch(() => undefined)) === undefined) return path;
    }
  });
}
