/** Writes a snapshot, and believes it only once it was read back. */
import { createHash, type Hash } from 'node:crypto';
import { join } from 'node:path';
import type { Journal } from '../../shared/journal/journal.ts';
import type { Instant } from '../../shared/journal/record.ts';
import { writeJournal } from '../../shared/transfer/journal-file.ts';
import { snapshotName } from './file-names.ts';
import type { FsPort } from './fs-port.ts';
import { sha256 } from './sha256.ts';
import { makeFile } from './write-all.ts';

/** Resolves to its size in bytes. @throws errno errors; its name may be there all the same. */
export async function writeSnapshot(
  disk: FsPort,
  folder: string,
  generation: number,
  journal: Journal,
  about: { readonly seq: number; readonly writtenAt: Instant },
): Promise<number> {
  const name = snapshotName(generation);
  const path = join(folder, name);
  const given = createHash('sha256');
  const chunks = hashed(writeJournal(journal, { ...about, sha256 }), given);
  const { file, bytes } = await makeFile(disk, folder, name, chunks);
  await file.close().catch(() => {});
  const found = createHash('sha256').update(await disk.read(path));
  if (found.digest('hex') === given.digest('hex')) return bytes;
  await disk.remove(path).catch(() => {});
  throw Object.assign(new Error('the disk gives back other bytes'), { code: 'EIO' });
}

function* hashed(chunks: Iterable<string>, hash: Hash): Iterable<string> {
  for (const chunk of chunks) {
    hash.update(chunk);
    yield chunk;
  }
}
