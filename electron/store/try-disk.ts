/** Asks a disk that said no whether it takes words again, without a word of the journal. */
import { join } from 'node:path';
import { storeFile, trialName, unfinished } from './file-names.ts';
import type { FsPort } from './fs-port.ts';
import { writeAll } from './write-all.ts';

/** As much as a long note with its promises, so that "it can be saved again" holds for one. */
const trialBytes = 64 * 1024;

/**
 * Writes a file, flushes it and takes it away again. `isBegun`: the folder must hold a journal, or it
 * is another one in its place. @throws errno errors; nothing is left behind.
 */
export async function tryDisk(disk: FsPort, folder: string, isBegun: boolean): Promise<void> {
  if (isBegun && !(await disk.list(folder)).some(storeFile)) {
    throw Object.assign(new Error('no journal here'), { code: 'ENOENT' });
  }
  const trial = join(folder, unfinished(trialName));
  await disk.remove(trial);
  try {
    const file = await disk.create(trial);
    try {
      await writeAll(file, Buffer.alloc(trialBytes, '\n'));
      await file.sync();
    } finally {
      await file.close();
    }
  } finally {
    await disk.remove(trial).catch(() => {});
  }
}
