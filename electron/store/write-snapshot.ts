/** Writes a snapshot, and believes it only once it was read back. */
import { createHash, type Hash } from 'node:crypto';
import { join } from 'node:path';
import type { Journal } from '../../shared/journal/journal.ts';
import type { Instant } from '../../shared/journal/record.ts';
import { writeJournal } from '../../shared/transfer/journal-file.ts';
import { snapshotName } from './file-names.ts';
import type { SnapshotMark } from './framing.ts';
import type { FsPort } from './fs-port.ts';
import { sha256 } from './sha256.ts';
import { makeFile } from './write-all.ts';

/** A snapshot on the disk. */
export type WrittenSnapshot = { readonly bytes: number; readonly mark: SnapshotMark };

/** Resolves to its size in bytes and what HEAD knows it by. @throws errno errors; its name may be there all the same. */
export async function writeSnapshot(
  disk: FsPort,
  folder: string,
  generation: number,
  journal: Journal,
  about: { readonly seq: number; readonly writtenAt: Instant },
): Promise<WrittenSnapshot> {
  const name = snapshotName(generation);
  const path = join(folder, name);
  const given = createHash('sha256');
  const body = createHash('sha256');
  const chunks = hashed(writeJournal(journal, { ...about, sha256 }), given, body);
  const { file, bytes } = await makeFile(disk, folder, name, chunks);
  await file.close().catch(() => {});
  const found = createHash('sha256').update(await disk.read(path));
  if (found.digest('hex') === given.digest('hex')) {
    return { bytes, mark: { generation, sha256: body.digest('hex') } };
  }
  await disk.remove(path).catch(() => {});
  throw Object.assign(new Error('the disk gives back other bytes'), { code: 'EIO' });
}

/** The first chunk is the first line. */
function* hashed(chunks: Iterable<string>, all: Hash, body: Hash): Iterable<string> {
  let isFirst = true;
  for (const chunk of chunks) {
    all.update(chunk);
    if (!isFirst) body.update(chunk);
    isFirst = false;
    yield chunk;
  }
}
