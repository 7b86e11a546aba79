/**
 * HEAD: a change that is known to be acknowledged. A folder that recovers to less was rolled back.
 * It is written when things are quiet, never on the way of a change.
 */
import { join } from 'node:path';
import { headName, unfinished } from './file-names.ts';
import { type Head, headerLine, readHeader } from './framing.ts';
import type { FsPort } from './fs-port.ts';
import { isUnreadable } from './refusal.ts';
import { writeAll } from './write-all.ts';

/** Reads HEAD; undefined where there is none that holds, or the disk does not give it. @throws other errno errors. */
export async function readHead(disk: FsPort, folder: string): Promise<Head | undefined> {
  try {
    const found = readHeader(await disk.read(join(folder, headName)))?.header;
    return found?.kind === 'head' && found.version === 1 ? found : undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' || isUnreadable(error)) return undefined;
    throw error;
  }
}

/** Puts a HEAD in the place of the one before; whichever is there after a power cut is true. */
export async function writeHead(disk: FsPort, folder: string, head: Head): Promise<void> {
  const path = join(folder, headName);
  const unfinishedPath = join(folder, unfinished(headName));
  await disk.remove(unfinishedPath);
  const file = await disk.create(unfinishedPath);
  try {
    await writeAll(file, Buffer.from(headerLine(head)));
    await file.sync();
  } finally {
    await file.close();
  }
  await disk.rename(unfinishedPath, path);
  await disk.syncFolder(folder);
}
