/**
 * Puts a whole file on the disk or leaves the one before as it was: a new file beside it, flushed,
 * renamed over it, and the folder flushed.
 */
import { dirname } from 'node:path';
import type { FsFile, FsPort } from './fs-port.ts';
import { writeChunks } from './write-all.ts';

/** How the file being written is called until it is whole. */
export function unfinishedName(path: string): string {
  return `${path}.new`;
}

/** Thrown when the rename took place and only its flush failed: which file stays is not sure. */
export class UnsureWrite extends Error {
  constructor(cause: unknown) {
    super('unsure write', { cause });
  }
}

/**
 * Writes text durably; resolves to its size in bytes. Bring a name nobody has for `unfinished`
 * where the folder is the user's.
 * @throws errno errors, the file before then untouched; {@link UnsureWrite} past the rename.
 */
export async function durableWrite(
  disk: FsPort,
  path: string,
  chunks: Iterable<string>,
  unfinished?: string,
): Promise<number> {
  if (unfinished === undefined) {
    unfinished = unfinishedName(path);
    await disk.remove(unfinished);
  }
  const file = await disk.create(unfinished);
  let bytes = 0;
  try {
    bytes = await fill(file, chunks);
    await disk.rename(unfinished, path);
  } catch (error) {
    await disk.remove(unfinished).catch(() => {});
    throw error;
  }
  try {
    await disk.syncFolder(dirname(path));
  } catch (error) {
    throw new UnsureWrite(error);
  }
  return bytes;
}

async function fill(file: FsFile, chunks: Iterable<string>): Promise<number> {
  let bytes: number;
  try {
    bytes = await writeChunks(file, chunks);
    await file.sync();
  } catch (error) {
    await file.close().catch(() => {});
    throw error;
  }
  await file.close();
  return bytes;
}
