/**
 * What can be trusted of a damaged journal: the newest snapshot that holds, and every change since
 * whose hash does, wherever in the logs it is. Where none holds, the records of the newest that can be
 * read. It writes nothing.
 */
import { join } from 'node:path';
import { applyChange, type Change, outlookOf } from '../../shared/journal/change.ts';
import { checkOutlook } from '../../shared/journal/check.ts';
import type { Journal } from '../../shared/journal/journal.ts';
import type { Id, Instant } from '../../shared/journal/record.ts';
import { journalFailure } from '../../shared/transfer/inspect-journal.ts';
import { logName, snapshotName, storeFile } from './file-names.ts';
import { firstFormName, readFirstForm } from './first-form.ts';
import type { Head, LogHeader } from './framing.ts';
import type { FsPort } from './fs-port.ts';
import { readHead } from './head-file.ts';
import { logOf } from './read-log.ts';
import { readSnapshot, type Snapshot } from './read-snapshot.ts';
import { salvageRecords } from './salvage-records.ts';
import { type VerifiedChange, verifiedChanges } from './verified-changes.ts';

/** What was found. */
export type Salvage = {
  readonly journal: Journal;
  /** The number of the last change that is in it. */
  readonly seq: number;
  readonly writtenAt: Instant;
  /** The highest number that any change is known to have had. */
  readonly lastSeq: number;
  /** The numbers of changes that are known to have been made and are not in it, in order. */
  readonly missing: readonly number[];
  /** When the last change before the first missing one was written. */
  readonly after: Instant;
  /** When the first one after the first missing one was written; absent where none is. */
  readonly before?: Instant;
  /** The store that it was. */
  readonly store: string;
  /** The highest generation that any file names. */
  readonly highest: number;
  /** Records that cannot be read, where no whole file is there; absent where one is. */
  readonly lostRecords?: number;
};

type WholeSnapshot = Extract<Snapshot, { readonly state: 'whole' }>;
type Log = { readonly generation: number; readonly bytes: Buffer; readonly header?: LogHeader };
type Base = {
  readonly snapshot: Pick<WholeSnapshot, 'journal' | 'seq' | 'writtenAt'>;
  readonly store: string;
  readonly generation: number;
  readonly lostRecords?: number;
};

/**
 * Looks for what can be trusted; undefined where nothing can. `known` is how far the journal was once
 * seen to go, elsewhere than in its folder. @throws errno errors of the disk.
 */
export async function salvage(
  disk: FsPort,
  folder: string,
  known?: { readonly journal: Id; readonly seq: number },
): Promise<Salvage | undefined> {
  const files = (await disk.list(folder)).map(storeFile).filter((file) => file !== undefined);
  const generations = (kind: 'log' | 'snapshot') =>
    files
      .filter((file) => file.kind === kind)
      .map(({ generation }) => generation)
      .sort((a, b) => a - b);
  const head = await readHead(disk, folder);
  const logs: Log[] = [];
  for (const generation of generations('log')) {
    const found = await bytesOf(disk, join(folder, logName(generation)));
    if (!found) continue;
    const header = logOf(found, generation)?.header;
    logs.push({ generation, bytes: found, ...(header && { header }) });
  }
  const base = await baseOf(disk, folder, generations('snapshot').reverse(), logs, head);
  if (!base) return undefined;
  const highest = Math.max(0, ...files.map(({ generation }) => generation));
  const seen = known?.journal === base.snapshot.journal.id ? known.seq : 0;
  const lastKnown = Math.max(head?.seq ?? 0, seen);
  return { ...rebuild(base, logs, lastKnown), store: base.store, highest };
}

/** The newest snapshot that is this journal's and holds; a whole file of the first form is one too. */
async function baseOf(
  disk: FsPort,
  folder: string,
  newestFirst: readonly number[],
  logs: readonly Log[],
  head: Head | undefined,
): Promise<Base | undefined> {
  const headers = logs.flatMap(({ header }) => (header ? [header] : []));
  // HEAD knows whose folder it is; another journal's files may be newer.
  const own = headers.findLast(({ store }) => store === head?.store) ?? headers.at(-1);
  for (const generation of newestFirst) {
    const header = headers.find((one) => one.generation === generation);
    const snapshot = await snapshotOf(disk, join(folder, snapshotName(generation)));
    if (!snapshot || (own && snapshot.journal.id !== own.journal)) continue;
    if (header && (header.journal !== snapshot.journal.id || header.from - 1 !== snapshot.seq)) {
      continue;
    }
    const store = header?.store ?? own?.store ?? head?.store ?? '';
    const known = head?.store === store ? head.snapshot : undefined;
    if (known?.generation === generation && known.sha256 !== snapshot.sha256) continue;
    return { snapshot, store, generation };
  }
  const first = await readFirstForm(disk, folder).catch(() => undefined);
  const store = own?.store ?? head?.store ?? '';
  if (first?.state === 'whole' && (!own || first.journal.id === own.journal)) {
    return { snapshot: first, store, generation: 0 };
  }
  for (const generation of [...newestFirst, 0]) {
    const name = generation === 0 ? firstFormName : snapshotName(generation);
    const bytes = await bytesOf(disk, join(folder, name));
    const found = bytes && salvageRecords(bytes);
    if (!found || (own && found.journal.id !== own.journal)) continue;
    return { snapshot: found, store, generation, lostRecords: found.lostRecords };
  }
  return undefined;
}

type Rebuilt = Omit<Salvage, 'store' | 'highest'>;

function rebuild(base: Base, logs: readonly Log[], lastKnown: number): Rebuilt {
  const { snapshot, store, generation, lostRecords } = base;
  const found = changesSince(base, logs);
  const lastSeq = Math.max(
    snapshot.seq,
    lastKnown,
    ...found.keys(),
    ...logs.flatMap(({ header }) =>
      header?.store === store && header.generation > generation ? [header.from - 1] : [],
    ),
  );
  const { journal } = snapshot;
  const missing: number[] = [];
  let { seq, writtenAt } = snapshot;
  let [after, before]: [Instant, Instant | undefined] = [writtenAt, undefined];
  for (let number = snapshot.seq + 1; number <= lastSeq; number += 1) {
    const change = found.get(number);
    // Once one is missing, what comes after may speak of things that are not there.
    const isWhole = lostRecords === undefined && missing.length === 0;
    if (!change || !isApplied(journal, change, !isWhole)) {
      missing.push(number);
      continue;
    }
    seq = number;
    writtenAt = change.at;
    if (missing.length === 0) after = change.at;
    else before ??= change.at;
  }
  const known = { ...(before && { before }), ...(lostRecords !== undefined && { lostRecords }) };
  return { journal, seq, writtenAt, lastSeq, missing, after, ...known };
}

/** By number: a later log says again what still counts, and names the first that is new. */
function changesSince({ snapshot, store }: Base, logs: readonly Log[]): Map<number, Change> {
  const found = new Map<number, VerifiedChange['change']>();
  for (const { generation, bytes, header } of logs) {
    if (header && header.store !== store) continue;
    // What a later log numbers anew never counted before.
    if (header) for (const seq of [...found.keys()]) if (seq >= header.from) found.delete(seq);
    for (const { seq, change } of verifiedChanges(bytes, { store, generation })) {
      if (seq > snapshot.seq) found.set(seq, change);
    }
  }
  return found;
}

function isApplied(journal: Journal, change: Change, mustCheck: boolean): boolean {
  try {
    if (mustCheck && checkOutlook(journal, outlookOf(journal, change)).length > 0) return false;
    applyChange(journal, change);
    return true;
  } catch {
    return false;
  }
}

async function snapshotOf(disk: FsPort, path: string): Promise<WholeSnapshot | undefined> {
  const found = await readSnapshot(disk, path).catch(() => undefined);
  if (found?.state !== 'whole') return undefined;
  // A checksum that is right vouches for the bytes, and this journal is about to be written anew.
  return journalFailure(found.journal) ? undefined : found;
}

/** A file that the disk cannot give is one that is not there: the rest may still be saved. */
async function bytesOf(disk: FsPort, path: string): Promise<Buffer | undefined> {
  try {
    const bytes = await disk.read(path);
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  } catch {
    return undefined;
  }
}
