/**
 * Finds the journal of a folder from its snapshots and logs. It writes nothing: what it cannot
 * trust it refuses, and says what is wrong with it.
 */
import { join } from 'node:path';
import { applyChange, type Change } from '../../shared/journal/change.ts';
import type { Journal } from '../../shared/journal/journal.ts';
import type { Instant } from '../../shared/journal/record.ts';
import { logName, snapshotName, storeFile } from './file-names.ts';
import type { Head, LogHeader } from './framing.ts';
import type { FsPort } from './fs-port.ts';
import { changesOf, type Log, type LogChanges, logOf } from './read-log.ts';
import { readSnapshot, type Snapshot } from './read-snapshot.ts';
import { isUnreadable } from './refusal.ts';
import type { WrittenSnapshot } from './write-snapshot.ts';

/** A journal found whole. */
export type Recovered = {
  readonly journal: Journal;
  readonly seq: number;
  /** When the last change, or the snapshot under it, was written. */
  readonly writtenAt: Instant;
  /** The log that ends the journal. */
  readonly last: Log;
  /** Where its last change ends; bytes after that never counted. */
  readonly end: number;
  readonly isTorn: boolean;
  /** The changes of that log, the first numbered as its header says. */
  readonly lastChanges: readonly Change[];
  /** The number of the change up to which the newest snapshot goes. */
  readonly snapshotSeq: number;
  readonly snapshot: WrittenSnapshot;
  /** Bytes of the logs since then. */
  readonly logBytes: number;
  /** Whether anything was erased since then, which older files still hold. */
  readonly hasErased: boolean;
  /** The generation with which a repair began it, where that is the oldest that is needed. */
  readonly repaired?: number;
  /** The highest generation that any file names. */
  readonly highest: number;
  /** Snapshots that do not hold, though older ones and their logs made up for them. */
  readonly damagedSnapshots: readonly number[];
};

/** A folder that never held an acknowledged word. */
export type Nothing = { readonly journal: undefined; readonly highest: number };

/** Why a folder's journal is refused, in the order in which it was found out. */
export type Damage = {
  readonly reasons: readonly DamageReason[];
  /** The last change that can be trusted, where any can. */
  readonly lastGoodSeq?: number;
};

/** One thing that is wrong; `unread`: the disk does not give it. */
export type DamageReason =
  | {
      readonly what: 'log-damaged' | 'log-missing' | 'log-unread';
      readonly generation: number;
      readonly seq?: number;
    }
  | {
      readonly what:
        | 'snapshot-damaged'
        | 'snapshot-missing'
        | 'snapshot-newer'
        | 'snapshot-alone'
        | 'snapshot-unread';
      readonly generation: number;
    }
  | { readonly what: 'other-journal'; readonly generation: number }
  | { readonly what: 'impossible-change'; readonly generation: number; readonly seq: number };

/** Thrown where nothing can be trusted whole. */
export class DamagedJournal extends Error {
  readonly damage: Damage;

  constructor(damage: Damage) {
    super(damage.reasons.map(({ what, generation }) => `${what} ${generation}`).join(', '));
    this.damage = damage;
  }

  /** Whether the disk did not give a file that is there: it may yet, or never again. */
  get isUnread(): boolean {
    return this.damage.reasons.some(
      ({ what }) => what === 'log-unread' || what === 'snapshot-unread',
    );
  }
}

/**
 * The folder's journal: back from the newest log that counts to the newest snapshot that holds, and
 * forward again through the logs between. HEAD, where it holds, knows the newest snapshot's hash.
 * @throws DamagedJournal; errno errors of the disk.
 */
export async function recover(
  disk: FsPort,
  folder: string,
  head?: Head,
): Promise<Recovered | Nothing> {
  const files = await filesOf(disk, folder);
  const highest = Math.max(0, ...files.logs, ...files.snapshots);
  const newestLog = files.logs.at(-1) ?? 0;
  // A snapshot takes its name only after its log did.
  if (highest > newestLog) refuse([{ what: 'snapshot-alone', generation: highest }]);
  const reasons: DamageReason[] = [];
  const damagedSnapshots: number[] = [];
  const chain: Log[] = [];
  let generation = newestLog;
  while (generation > 0) {
    const log = await readLog(disk, folder, files, generation);
    // Older generations go once two newer ones hold: only one that is needed can be missed.
    if (typeof log === 'string') refuse([...reasons, { what: log, generation }]);
    const hasSnapshot = files.snapshots.includes(generation);
    const { header } = log;
    // The import or restore that began it was never finished, so never acknowledged.
    const isUnborn = header.isFresh && log.bytes.length === log.start && !hasSnapshot;
    if (!(isUnborn && chain.length === 0)) {
      if (!follows(chain.at(-1), header))
        refuse([...reasons, { what: 'other-journal', generation }]);
      chain.push(log);
      const isVouchedFor = header.isFresh || vouchesFor(head, header);
      const counts = hasSnapshot && isVouchedFor;
      const snapshot = counts ? await snapshotOf(disk, folder, header, head) : undefined;
      if (snapshot === 'newer') refuse([{ what: 'snapshot-newer', generation }]);
      if (typeof snapshot === 'object') {
        return { ...replay(snapshot, chain, reasons), highest, damagedSnapshots };
      }
      if (snapshot) damagedSnapshots.push(generation);
      if (snapshot) reasons.push({ what: `snapshot-${snapshot}`, generation });
      else if (header.isFresh) reasons.push({ what: 'snapshot-missing', generation });
      if (header.isFresh) break;
    }
    generation = header.previous;
  }
  if (chain.length === 0) return { journal: undefined, highest };
  return refuse(reasons);
}

/** Whether a store is the one named, or took its place, or the place of one that did. */
export async function leadsBackTo(
  disk: FsPort,
  folder: string,
  newest: LogHeader,
  store: string,
): Promise<boolean> {
  const files = await filesOf(disk, folder);
  let header = newest;
  while (header.store !== store && header.replaces !== store) {
    const log = await readLog(disk, folder, files, header.previous);
    if (typeof log === 'string') return false;
    // Another journal's generations may well continue ours by number.
    if (log.header.store !== (header.isFresh ? header.replaces : header.store)) return false;
    header = log.header;
  }
  return true;
}

function refuse(reasons: readonly DamageReason[], lastGoodSeq?: number): never {
  throw new DamagedJournal({ reasons, ...(lastGoodSeq !== undefined && { lastGoodSeq }) });
}

type Files = { readonly logs: readonly number[]; readonly snapshots: readonly number[] };

async function filesOf(disk: FsPort, folder: string): Promise<Files> {
  const found = (await disk.list(folder)).map(storeFile).filter((file) => file !== undefined);
  const of = (kind: 'log' | 'snapshot') =>
    found
      .filter((file) => file.kind === kind)
      .map(({ generation }) => generation)
      .sort((a, b) => a - b);
  return { logs: of('log'), snapshots: of('snapshot') };
}

async function readLog(
  disk: FsPort,
  folder: string,
  files: Files,
  generation: number,
): Promise<Log | 'log-missing' | 'log-damaged' | 'log-unread'> {
  if (!files.logs.includes(generation)) return 'log-missing';
  const bytes = await given(() => disk.read(join(folder, logName(generation))));
  if (!bytes) return 'log-unread';
  const log = logOf(bytes, generation);
  return log && log.header.previous < generation ? log : 'log-damaged';
}

/** Undefined where the disk does not give it. @throws other errno errors. */
async function given<Value>(read: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await read();
  } catch (error) {
    if (isUnreadable(error)) return undefined;
    throw error;
  }
}

/** Whether a log is one that the log after it can have followed. */
function follows(after: Log | undefined, header: LogHeader): boolean {
  return !after || (after.header.store === header.store && after.header.journal === header.journal);
}

type WholeSnapshot = Extract<Snapshot, { readonly state: 'whole' }>;

/** The snapshot that goes with a log. */
async function snapshotOf(
  disk: FsPort,
  folder: string,
  { store, generation, journal, from }: LogHeader,
  head: Head | undefined,
): Promise<WholeSnapshot | 'damaged' | 'newer' | 'unread'> {
  const found = await given(() => readSnapshot(disk, join(folder, snapshotName(generation))));
  if (!found) return 'unread';
  if (found.state !== 'whole') return found.state === 'newer' ? 'newer' : 'damaged';
  // One of another copy of the same journal is whole too.
  const known = head?.store === store ? head.snapshot : undefined;
  if (known?.generation === generation && known.sha256 !== found.sha256) return 'damaged';
  return found.journal.id === journal && found.seq === from - 1 ? found : 'damaged';
}

/**
 * Whether a snapshot may be believed by its number: one that HEAD does not know yet may be another
 * copy's, and the generation before it is still there.
 */
function vouchesFor(head: Head | undefined, { store, generation }: LogHeader): boolean {
  const newest = head?.store === store ? head.snapshot?.generation : undefined;
  return newest === undefined || generation <= newest;
}

type Replayed = Omit<Recovered, 'highest' | 'damagedSnapshots'>;

/** Applies the changes of the logs, given newest first, to the snapshot of the oldest one. */
function replay(
  { journal, seq: snapshotSeq, writtenAt, bytes, sha256 }: WholeSnapshot,
  newestFirst: readonly Log[],
  reasons: readonly DamageReason[],
): Replayed {
  const logs = newestFirst.toReversed();
  const last = logs.at(-1) as Log;
  let seq = snapshotSeq;
  let at = writtenAt;
  let logBytes = 0;
  let hasErased = false;
  let read: LogChanges = { changes: [], next: seq + 1, end: 0, tail: 'whole' };
  for (const [index, log] of logs.entries()) {
    const { generation } = log.header;
    const until = logs[index + 1]?.header.from;
    read = changesOf(log, until);
    for (const change of read.changes) {
      seq += 1;
      try {
        const { husks } = applyChange(journal, change);
        hasErased ||= husks.length > 0;
      } catch {
        refuse([...reasons, { what: 'impossible-change', generation, seq }], seq - 1);
      }
      at = change.at;
    }
    const isShort = until === undefined ? read.tail === 'damaged' : read.next !== until;
    if (isShort) refuse([...reasons, { what: 'log-damaged', generation, seq: read.next }], seq);
    logBytes += read.end;
  }
  const { changes: lastChanges, end } = read;
  const ended = { last, end, isTorn: read.tail === 'torn', lastChanges, logBytes, hasErased };
  const { generation = 0, isRepair } = logs[0]?.header ?? {};
  const snapshot = { bytes, mark: { generation, sha256 } };
  const repaired = isRepair && { repaired: generation };
  return { journal, seq, writtenAt: at, snapshotSeq, snapshot, ...ended, ...repaired };
}
