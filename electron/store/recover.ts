/**
 * Finds the journal of a folder from its snapshots and logs. It writes nothing: what it cannot
 * trust it refuses, and says what is wrong with it.
 */
import { join } from 'node:path';
import { applyChange } from '../../shared/journal/change.ts';
import type { Journal } from '../../shared/journal/journal.ts';
import type { Instant } from '../../shared/journal/record.ts';
import { logName, snapshotName, storeFile } from './file-names.ts';
import type { FsPort } from './fs-port.ts';
import { changesOf, type Log, logOf } from './read-log.ts';
import { readSnapshot } from './read-snapshot.ts';

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
  /** The number of the change up to which the newest snapshot goes. */
  readonly snapshotSeq: number;
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

/** One thing that is wrong. */
export type DamageReason =
  | {
      readonly what: 'log-damaged' | 'log-missing';
      readonly generation: number;
      readonly seq?: number;
    }
  | {
      readonly what: 'snapshot-damaged' | 'snapshot-newer' | 'snapshot-alone';
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
}

/**
 * The folder's journal.
 * @throws DamagedJournal; errno errors of the disk.
 */
export async function recover(disk: FsPort, folder: string): Promise<Recovered | Nothing> {
  const files = await filesOf(disk, folder);
  const highest = Math.max(0, ...files.logs, ...files.snapshots);
  const { chain, reasons } = await chainOf(disk, folder, files);
  if (chain.length === 0 && reasons.length === 0) return { journal: undefined, highest };
  return fromChain(disk, folder, files, chain, reasons, highest);
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

/** The logs from the newest that counts back to the first that is still there, newest first. */
async function chainOf(
  disk: FsPort,
  folder: string,
  files: Files,
): Promise<{ readonly chain: readonly Log[]; readonly reasons: readonly DamageReason[] }> {
  const reasons: DamageReason[] = [];
  const newest = files.logs.at(-1) ?? 0;
  const newestSnapshot = files.snapshots.at(-1) ?? 0;
  // A snapshot takes its name only after its log did.
  if (newestSnapshot > newest) {
    throw new DamagedJournal({ reasons: [{ what: 'snapshot-alone', generation: newestSnapshot }] });
  }
  const chain: Log[] = [];
  let generation = newest;
  while (generation > 0) {
    const log = files.logs.includes(generation)
      ? logOf(await disk.read(join(folder, logName(generation))), generation)
      : undefined;
    if (!log) {
      // Older generations are removed once two newer ones hold: only a link in use can be missing.
      const what = files.logs.includes(generation) ? 'log-damaged' : 'log-missing';
      reasons.push({ what, generation });
      break;
    }
    const { header } = log;
    const isBare = log.bytes.length === log.start;
    const isUnborn = header.isFresh && isBare && !files.snapshots.includes(generation);
    // The import or restore that began it was never finished, so never acknowledged.
    if (isUnborn && chain.length === 0) {
      generation = header.previous;
      continue;
    }
    const after = chain.at(-1)?.header;
    if (
      after &&
      !after.isFresh &&
      (after.store !== header.store || after.journal !== header.journal)
    ) {
      reasons.push({ what: 'other-journal', generation });
      break;
    }
    chain.push(log);
    if (header.isFresh) break;
    generation = header.previous;
  }
  return { chain, reasons };
}

async function fromChain(
  disk: FsPort,
  folder: string,
  files: Files,
  chain: readonly Log[],
  brokenLinks: readonly DamageReason[],
  highest: number,
): Promise<Recovered> {
  const reasons: DamageReason[] = [];
  const damagedSnapshots: number[] = [];
  for (const [index, log] of chain.entries()) {
    const { generation, journal: id, from } = log.header;
    if (!files.snapshots.includes(generation)) continue;
    const snapshot = await readSnapshot(disk, join(folder, snapshotName(generation)));
    if (snapshot.state === 'newer') {
      throw new DamagedJournal({ reasons: [{ what: 'snapshot-newer', generation }] });
    }
    if (snapshot.state === 'damaged' || snapshot.journal.id !== id || snapshot.seq !== from - 1) {
      damagedSnapshots.push(generation);
      reasons.push({ what: 'snapshot-damaged', generation });
      continue;
    }
    const replayed = replay(snapshot.journal, snapshot.writtenAt, chain.slice(0, index + 1));
    if ('reason' in replayed) {
      reasons.push(replayed.reason);
      throw new DamagedJournal({ reasons, lastGoodSeq: replayed.lastGoodSeq });
    }
    const last = chain[0] as Log;
    return { ...replayed, last, snapshotSeq: from - 1, highest, damagedSnapshots };
  }
  throw new DamagedJournal({ reasons: [...reasons, ...brokenLinks] });
}

type Replayed = {
  readonly journal: Journal;
  readonly seq: number;
  readonly writtenAt: Instant;
  readonly end: number;
  readonly isTorn: boolean;
};

/** Applies the changes of the logs, given newest first, to the journal of the oldest one's snapshot. */
function replay(
  journal: Journal,
  writtenAt: Instant,
  newestFirst: readonly Log[],
): Replayed | { readonly reason: DamageReason; readonly lastGoodSeq: number } {
  const logs = newestFirst.toReversed();
  let seq = (logs[0]?.header.from ?? 1) - 1;
  let at = writtenAt;
  let end = 0;
  let isTorn = false;
  for (const [index, log] of logs.entries()) {
    const { generation } = log.header;
    const until = logs[index + 1]?.header.from;
    const read = changesOf(log, until);
    for (const [offset, change] of read.changes.entries()) {
      try {
        applyChange(journal, change);
      } catch {
        const wrong = seq + 1 + offset;
        const reason = { what: 'impossible-change', generation, seq: wrong } as const;
        return { reason, lastGoodSeq: wrong - 1 };
      }
      at = change.at;
    }
    seq = read.next - 1;
    const isShort = until !== undefined && read.next !== until;
    if (isShort || (until === undefined && read.tail === 'damaged')) {
      const reason = { what: 'log-damaged', generation, seq: read.next } as const;
      return { reason, lastGoodSeq: seq };
    }
    end = read.end;
    isTorn = read.tail === 'torn';
  }
  return { journal, seq, writtenAt: at, end, isTorn };
}
