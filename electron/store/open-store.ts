/**
 * The store: the journal in memory, a snapshot on the disk, and a log of the changes since. A change
 * costs one line and one flush, however long the history is. See this folder's README.
 */
import { randomUUID } from 'node:crypto';
import { Low } from 'lowdb';
import type { SaveStatus } from '../../shared/ipc/contract.ts';
import type { OnlyRead } from '../../shared/ipc/recovery.ts';
import type { Change } from '../../shared/journal/change.ts';
import type { Journal } from '../../shared/journal/journal.ts';
import type { Instant } from '../../shared/journal/record.ts';
import { format } from '../../shared/transfer/journal-file.ts';
import { keepFirstForm, keepFirstFormOf, readFirstForm } from './first-form.ts';
import { lockFolder, type Release } from './folder-lock.ts';
import type { Head, LogHeader } from './framing.ts';
import { type FsPort, nodeDisk } from './fs-port.ts';
import { type Found, JournalAdapter } from './journal-adapter.ts';
import { LiveStore } from './live-store.ts';
import { LogStore } from './log-store.ts';
import { onlyReadStore } from './only-read-store.ts';
import { removeUnfinished } from './prune.ts';
import { finishPutAside } from './quarantine.ts';
import { DamagedJournal, leadsBackTo, type Recovered } from './recover.ts';
import { diskFailure, onDisk, Refusal } from './refusal.ts';
import { tryDisk } from './try-disk.ts';

/** A journal in memory that is never ahead of the disk. */
export type JournalStore = {
  /** What the disk holds. Read it freely; it changes through `commit` and `replace` alone. */
  readonly journal: Journal;
  /** How many changes it has seen; grows by one with each. */
  readonly seq: number;
  readonly status: SaveStatus;
  /** Why it takes no change; absent while it does. */
  readonly onlyRead?: OnlyRead | undefined;
  /** When it was opened its newest snapshot did not hold, or was gone, and older files made up for it. */
  readonly isMadeUpFor?: boolean;
  /**
   * Resolved, the change is on the disk and in memory; rejected, it is in neither.
   * @throws ImpossibleChange, or a Refusal of the disk.
   */
  commit(change: Change): Promise<void>;
  /** Puts a whole journal in this one's place, by the rules of `commit`. */
  replace(journal: Journal): Promise<void>;
  /** After a problem: asks the disk whether it takes words again, and its status says so. @throws Refusal */
  tryAgain(): Promise<void>;
  /** Waits for what was asked for, and lets the folder go. */
  close(): Promise<void>;
};

/** What a store needs of the rest of the program. */
export type StoreOptions = {
  readonly now: () => Instant;
  /** The journal to begin with where there is none; written with its first change. */
  readonly begin: () => Journal;
  readonly onStatus?: (status: SaveStatus) => void;
  readonly disk?: FsPort;
  readonly newId?: () => string;
  /** Runs work after a while, unless it is called off; tests bring their own. */
  readonly after?: (work: () => void, delayMs: number) => () => void;
  /** A smaller log is not worth a snapshot at a quiet moment; 4 MB where nothing is said. */
  readonly snapshotAfterBytes?: number;
};

/** The first form's one file, which is still read. */
export { firstFormName as journalFileName } from './first-form.ts';

/**
 * Opens the journal of a folder, made where it is missing.
 * @throws Refusal when the folder is held elsewhere or what is in it cannot be trusted; nothing changed.
 */
export async function openStore(folder: string, options: StoreOptions): Promise<JournalStore> {
  const disk = options.disk ?? nodeDisk;
  const held = await hold(disk, folder);
  if (typeof held !== 'function') return onDisk(() => read(disk, folder, options, held));
  try {
    return await onDisk(() => open(disk, folder, options, held));
  } catch (error) {
    await held();
    throw error;
  }
}

async function open(
  disk: FsPort,
  folder: string,
  options: StoreOptions,
  release: Release,
): Promise<JournalStore> {
  const { newId = randomUUID } = options;
  const adapter = new JournalAdapter(disk, folder);
  const low = new Low<Journal>(adapter, options.begin());
  const { found, head } = await readTrusted(low, adapter, disk, folder);
  // Only now: of a journal that is refused nothing is touched.
  await removeUnfinished(disk, folder);
  if (found.journal) {
    const { repaired: generation } = found;
    if (generation !== undefined) {
      const day = options.now().slice(0, 10);
      await finishPutAside(disk, folder, { day, generation }).catch(() => {});
    }
    const log = await LogStore.carryOn(disk, folder, newId, found, head);
    await keepFirstFormOf(disk, folder, found).catch(() => {});
    const tryIt = () => tryDisk(disk, folder, true);
    const isMadeUpFor = isPassedOver(found, head);
    const parts = { low, log, options, release, tryIt, isMadeUpFor };
    return new LiveStore({ ...parts, savedAt: found.writtenAt });
  }
  const first = await firstFormOf(disk, folder);
  const seq = first?.seq ?? 0;
  if (first) low.data = first.journal;
  const about = { journalId: low.data.id, seq, highest: found.highest };
  const log = LogStore.unborn(disk, folder, newId, about);
  // It becomes a journal of the new form with its first change; to be looked at changes nothing.
  const onBorn = first && (() => keepFirstForm(disk, folder, seq));
  const tryIt = () => tryDisk(disk, folder, log.isBorn);
  const parts = { low, log, savedAt: first?.writtenAt, options, release, tryIt };
  return new LiveStore({ ...parts, ...(onBorn && { onBorn }) });
}

/** A folder that takes nothing: what is in it, to be read. */
async function read(
  disk: FsPort,
  folder: string,
  options: StoreOptions,
  onlyRead: OnlyRead,
): Promise<JournalStore> {
  const adapter = new JournalAdapter(disk, folder);
  const low = new Low<Journal>(adapter, options.begin());
  const { found } = await readTrusted(low, adapter, disk, folder);
  if (found.journal) return onlyReadStore(found, onlyRead);
  const first = await firstFormOf(disk, folder);
  return onlyReadStore(first ?? { journal: options.begin(), seq: 0 }, onlyRead);
}

/** The first form's journal, where there is one. @throws Refusal where it cannot be trusted. */
async function firstFormOf(disk: FsPort, folder: string) {
  const first = await readFirstForm(disk, folder);
  if (first && first.state !== 'whole') throw refusalOf(first.state);
  return first;
}

/** Recovery, as lowdb's read. @throws Refusal for what cannot be trusted; errno errors. */
async function readTrusted(
  low: Low<Journal>,
  adapter: JournalAdapter,
  disk: FsPort,
  folder: string,
): Promise<Found> {
  try {
    await low.read();
  } catch (error) {
    if (!(error instanceof DamagedJournal) || error.isUnread) throw error;
    const isNewer = error.damage.reasons.some(({ what }) => what === 'snapshot-newer');
    throw refusalOf(isNewer ? 'newer' : 'damaged');
  }
  const { found, head } = adapter.handOver();
  if (!head) return { found, head };
  // What was acknowledged once is not here any more.
  if (head.seq > (found.journal ? found.seq : -1)) throw refusalOf('damaged');
  if (found.journal && isBehind(found.last.header, head)) throw refusalOf('damaged');
  if (found.journal && !(await leadsBackTo(disk, folder, found.last.header, head.store))) {
    throw refusalOf('damaged');
  }
  return { found, head };
}

/** Whether a snapshot was needed less than it should have been: the disk spoiled it, or it is gone. */
function isPassedOver({ damagedSnapshots, snapshot, last }: Recovered, head?: Head): boolean {
  const known = head?.store === last.header.store ? head.snapshot?.generation : undefined;
  return damagedSnapshots.length > 0 || (known ?? 0) > snapshot.mark.generation;
}

/** Whether a log is missing that HEAD has seen. */
function isBehind({ store, generation }: LogHeader, head: Head): boolean {
  return head.store === store && generation < head.log;
}

function refusalOf(state: 'damaged' | 'newer' | 'foreign'): Refusal {
  if (state === 'newer') return new Refusal({ code: 'file-newer', major: format.major + 1 });
  return new Refusal({ code: state === 'foreign' ? 'file-foreign' : 'file-damaged' });
}

/** A folder that cannot be written, or not for want of room, can still be read. @throws Refusal */
async function hold(disk: FsPort, folder: string): Promise<Release | OnlyRead> {
  try {
    await disk.makeFolder(folder);
    return await lockFolder(disk, folder);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const failure = diskFailure(error);
    if (failure.code !== 'read-only' && failure.code !== 'disk-full') throw new Refusal(failure);
    const isThere = await disk.size(folder).then(
      () => true,
      () => false,
    );
    if (!isThere) throw new Refusal(failure);
    return { why: failure.code === 'disk-full' ? 'full' : 'protected' };
  }
}
