/** Writes a snapshot, and believes it only once it was read back. */
import { constants } from 'node:buffer';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Journal } from '../../shared/journal/journal.ts';
import type { Instant } from '../../shared/journal/record.ts';
import { journalBody, writeJournal } from '../../shared/transfer/journal-file.ts';
import { snapshotName } from './file-names.ts';
import type { SnapshotMark } from './framing.ts';
import type { FsPort } from './fs-port.ts';
import { inSlices } from './in-slices.ts';
import { bodySha256 } from './read-snapshot.ts';
import { sha256 } from './sha256.ts';
import { makeFile } from './write-all.ts';

/** A snapshot on the disk. */
export type WrittenSnapshot = { readonly bytes: number; readonly mark: SnapshotMark };

/** What a snapshot says of itself. `largestBytes`: what can be read again, where nothing is said. */
type About = { readonly seq: number; readonly writtenAt: Instant; readonly largestBytes?: number };

/**
 * Resolves to its size in bytes and what HEAD knows it by. The journal must not change meanwhile.
 * @throws errno errors; its name may be there all the same.
 */
export async function writeSnapshot(
  disk: FsPort,
  folder: string,
  generation: number,
  journal: Journal,
  { seq, writtenAt, largestBytes = constants.MAX_STRING_LENGTH }: About,
): Promise<WrittenSnapshot> {
  const name = snapshotName(generation);
  const path = join(folder, name);
  const body = await bodyOf(journal);
  // Nobody could open it, and the logs that it would take the place of can be.
  if (body.bytes > largestBytes) throw errno('EFBIG', 'a snapshot that nobody could read');
  const about = { seq, writtenAt, sha256, bodySha256: body.sha256 };
  const [firstLine = ''] = writeJournal(journal, about);
  const chunks = writeJournal(journal, about);
  const { file, bytes } = await makeFile(disk, folder, name, chunks).catch(async (error) => {
    // One that nobody read back is not one of the two that are kept.
    await disk.remove(path).catch(() => {});
    throw error;
  });
  await file.close().catch(() => {});
  const found = await disk.read(path);
  const start = Buffer.from(found.buffer, found.byteOffset, Buffer.byteLength(firstLine));
  if (
    found.length === bytes &&
    start.toString('utf8') === firstLine &&
    bodySha256(found) === body.sha256
  ) {
    return { bytes, mark: { generation, sha256: body.sha256 } };
  }
  await disk.remove(path).catch(() => {});
  throw errno('EIO', 'the disk gives back other bytes');
}

const chunksAtOnce = 16;

/** The first line names the hash of all that follows; changes go on while it is worked out. */
async function bodyOf(
  journal: Journal,
): Promise<{ readonly sha256: string; readonly bytes: number }> {
  const hash = createHash('sha256');
  let bytes = 0;
  await inSlices(journalBody(journal), chunksAtOnce, (chunk) => {
    hash.update(chunk);
    bytes += Buffer.byteLength(chunk);
  });
  return { sha256: hash.digest('hex'), bytes };
}

function errno(code: string, message: string): Error {
  return Object.assign(new Error(message), { code });
}
