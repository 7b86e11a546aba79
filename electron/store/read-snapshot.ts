/** Reads a snapshot: the journal document as its own folder keeps it, where the hash vouches for it. */
import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
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
      readonly bytes: number;
      /** Of every byte after its first line. */
      readonly sha256: string;
    }
  | { readonly state: 'damaged' }
  /** Written by a newer major version of the format. */
  | { readonly state: 'newer' }
  /** Not a journal at all. */
  | { readonly state: 'foreign' };

/** Reads and checks it. @throws errno errors of the disk. */
export async function readSnapshot(disk: FsPort, path: string): Promise<Snapshot> {
  const bytes = await disk.read(path);
  const text = strictText(bytes);
  if (text === undefined) return { state: 'damaged' };
  const body = bodySha256(bytes);
  const read = readJournal(text, { sha256, trust: true, bodySha256: body });
  if (!read.ok) {
    const { code } = read.failure;
    if (code === 'file-newer') return { state: 'newer' };
    return { state: code === 'file-foreign' ? 'foreign' : 'damaged' };
  }
  if (!read.isUntouched) return { state: 'damaged' };
  const { seq, writtenAt } = read.header;
  const { journal } = read;
  return { state: 'whole', journal, seq, writtenAt, bytes: bytes.length, sha256: body };
}

/** Whether its bytes are those that its first line vouches for. It is not read as a journal, which takes longer. */
export async function isSoundSnapshot(disk: FsPort, path: string): Promise<boolean> {
  try {
    const bytes = await disk.read(path);
    const end = bytes.indexOf(0x0a);
    const first = Buffer.from(bytes.buffer, bytes.byteOffset, Math.max(end, 0)).toString('utf8');
    const { palabra } = JSON.parse(`${first.replace(/,\s*$/, '')}}`);
    return palabra.sha256 === bodySha256(bytes);
  } catch {
    return false;
  }
}

/** Bytes as UTF-8 text, nothing replaced: what is not UTF-8 is damage. */
export function strictText(bytes: Uint8Array): string | undefined {
  if (!isUtf8(bytes)) return undefined;
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
}

/** The hash of all after the first line: over the bytes, since to encode the text anew takes longer. */
export function bodySha256(bytes: Uint8Array): string {
  return createHash('sha256')
    .update(bytes.subarray(bytes.indexOf(0x0a) + 1))
    .digest('hex');
}
