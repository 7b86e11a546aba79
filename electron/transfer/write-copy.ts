/** Writes a journal as a file of its own and believes it only once it was read back. */
import { createHash, randomUUID } from 'node:crypto';
import { dirname, join } from 'node:path';
import { copyJournal, type Journal } from '../../shared/journal/journal.ts';
import type { Instant } from '../../shared/journal/record.ts';
import { writeJournal } from '../../shared/transfer/journal-file.ts';
import { durableWrite, UnsureWrite } from '../store/durable-write.ts';
import type { FsPort } from '../store/fs-port.ts';
import { Refusal } from '../store/refusal.ts';
import { sha256 } from '../store/sha256.ts';

/** What was written: its size, and the SHA-256 of every byte after the first line. */
export type Copy = { readonly bytes: number; readonly sha256: string };

/**
 * Writes the document, as the journal is now, and verifies it; changes may come meanwhile.
 * @throws errno errors, or a Refusal where the disk gives back other bytes than it was given.
 */
export async function writeCopy(
  disk: FsPort,
  path: string,
  journal: Journal,
  about: { readonly seq: number; readonly writtenAt: Instant },
): Promise<Copy> {
  const unfinished = join(dirname(path), `.palabra-${randomUUID()}.new`);
  try {
    await durableWrite(
      disk,
      path,
      writeJournal(copyJournal(journal), { ...about, sha256 }),
      unfinished,
    );
  } catch (error) {
    throw error instanceof UnsureWrite ? error.cause : error;
  }
  const bytes = await disk.read(path);
  const firstLine = bytes.indexOf(0x0a) + 1;
  const header = Buffer.from(bytes.subarray(0, firstLine)).toString('utf8');
  const sum = createHash('sha256').update(bytes.subarray(firstLine)).digest('hex');
  if (!header.includes(`"sha256":"${sum}"`)) throw new Refusal({ code: 'disk-error' });
  return { bytes: bytes.length, sha256: sum };
}
