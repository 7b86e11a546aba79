/** Writing files whole: every byte, on the medium, and only then under their name. */
import { dirname, join } from 'node:path';
import { unfinished } from './file-names.ts';
import type { FsFile, FsPort } from './fs-port.ts';

/** Writes all the bytes, however few the disk takes at a time. @throws errno errors. */
export async function writeAll(
  file: FsFile,
  bytes: Uint8Array,
  onTaken?: (count: number) => void,
): Promise<void> {
  let offset = 0;
  while (offset < bytes.length) {
    const count = await file.write(bytes, offset);
    // A disk that takes nothing and says nothing would keep us here for ever.
    if (count <= 0) throw Object.assign(new Error('nothing written'), { code: 'EIO' });
    offset += count;
    onTaken?.(count);
  }
}

const batchChars = 1 << 16;

/** Writes pieces of text as UTF-8, few at a time; resolves to their size in bytes. @throws errno errors. */
export async function writeChunks(file: FsFile, chunks: Iterable<string>): Promise<number> {
  let bytes = 0;
  for (const batch of batches(chunks)) {
    await writeAll(file, batch);
    bytes += batch.length;
  }
  return bytes;
}

/**
 * Makes a new file under a name that no file has, and keeps it open to be written on; its bytes and
 * its name are on the medium when this resolves.
 * @throws errno errors; the name may be there all the same where only its flush failed.
 */
export async function makeFile(
  disk: FsPort,
  folder: string,
  name: string,
  chunks: Iterable<string>,
): Promise<{ readonly file: FsFile; readonly bytes: number }> {
  const path = join(folder, name);
  const unfinishedPath = join(folder, unfinished(name));
  await disk.remove(unfinishedPath);
  const file = await disk.create(unfinishedPath);
  let isNamed = false;
  try {
    const bytes = await writeChunks(file, chunks);
    await file.sync();
    isNamed = true;
    await disk.rename(unfinishedPath, path);
    await disk.syncFolder(dirname(path));
    return { file, bytes };
  } catch (error) {
    await file.close().catch(() => {});
    if (!isNamed) await disk.remove(unfinishedPath).catch(() => {});
    throw error;
  }
}

function* batches(chunks: Iterable<string>): Iterable<Uint8Array> {
  let text = '';
  for (const chunk of chunks) {
    text += chunk;
    if (text.length < batchChars) continue;
    yield Buffer.from(text);
    text = '';
  }
  if (text.length > 0) yield Buffer.from(text);
}
