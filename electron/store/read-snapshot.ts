/** Reads a snapshot: the journal document as its own folder keeps it, where the hash vouches for it. */
import type { Journal } from '../../shared/journal/journal.ts';
import type { Instant } from '../../shared/journal/record.ts';
import { readJournal } from '../../shared/transfer/journal-file.ts';
import type { FsPort } from './fs-port.ts';
import { sha256 } from './sha256.ts';

/** A snapshot, or what keeps it from being read. */
export type Snapshot =
  | {
      readonly state: 'whole';
      readonly journal: Journal;
      readonly seq: number;
      readonly writtenAt: Instant;
    }
  | { readonly state: 'damaged' }
  /** Written by a newer major version of the format. */
  | { readonly state: 'newer' };

/** Reads and checks it. @throws errno errors of the disk. */
export async function readSnapshot(disk: FsPort, path: string): Promise<Snapshot> {
  const text = strictText(await disk.read(path));
  if (text === undefined) return { state: 'damaged' };
  const read = readJournal(text, { sha256, trust: true });
  if (!read.ok) return { state: read.failure.code === 'file-newer' ? 'newer' : 'damaged' };
  if (!read.isUntouched) return { state: 'damaged' };
  const { seq, writtenAt } = read.header;
  return { state: 'whole', journal: read.journal, seq, writtenAt };
}

/** Bytes as UTF-8 text, nothing replaced: what is not UTF-8 is damage. */
export function strictText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
