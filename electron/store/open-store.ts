/**
 * The store, in its first form: the whole journal in `journal.json`, written anew for each change.
 * The interface is what stays when the form changes.
 */
import { join } from 'node:path';
import { Low } from 'lowdb';
import type { SaveStatus } from '../../shared/ipc/contract.ts';
import { applyChange, type Change } from '../../shared/journal/change.ts';
import { copyJournal, type Journal } from '../../shared/journal/journal.ts';
import type { Instant } from '../../shared/journal/record.ts';
import { unfinishedName } from './durable-write.ts';
import { lockFolder, type Release } from './folder-lock.ts';
import { type FsPort, nodeDisk } from './fs-port.ts';
import { inOrder } from './in-order.ts';
import { JournalAdapter } from './journal-adapter.ts';
import { diskFailure, onDisk, Refusal } from './refusal.ts';

/** A journal in memory that is never ahead of the disk. */
export type JournalStore = {
  /** What the disk holds. Read it freely; it changes through `commit` and `replace` alone. */
  readonly journal: Journal;
  /** How many changes it has seen; grows by one with each. */
  readonly seq: number;
  readonly status: SaveStatus;
  /**
   * Resolved, the change is on the disk and in memory; rejected, it is in neither.
   * @throws ImpossibleChange, or a Refusal of the disk.
   */
  commit(change: Change): Promise<void>;
  /** Puts a whole journal in this one's place, by the rules of `commit`. */
  replace(journal: Journal): Promise<void>;
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
};

/** Name of the journal's file in its folder. */
export const journalFileName = 'journal.json';

/**
 * Opens the journal of a folder, made where it is missing.
 * @throws Refusal when the folder is held elsewhere or the file cannot be trusted; nothing changed.
 */
export async function openStore(folder: string, options: StoreOptions): Promise<JournalStore> {
  const disk = options.disk ?? nodeDisk;
  const path = join(folder, journalFileName);
  const adapter = new JournalAdapter(disk, path, options.now);
  const low = new Low<Journal>(adapter, options.begin());
  const { release, isReadOnly } = await hold(disk, folder);
  try {
    if (!isReadOnly) await onDisk(() => disk.remove(unfinishedName(path)));
    await onDisk(() => low.read());
  } catch (error) {
    await release();
    throw error;
  }
  return storeOf(low, adapter, release, isReadOnly, options.onStatus ?? (() => {}));
}

/** A folder that cannot be written can still be read, and nobody can write into it meanwhile. */
async function hold(
  disk: FsPort,
  folder: string,
): Promise<{ release: Release; isReadOnly: boolean }> {
  try {
    await disk.makeFolder(folder);
    return { release: await lockFolder(disk, folder), isReadOnly: false };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const failure = diskFailure(error);
    if (failure.code !== 'read-only') throw new Refusal(failure);
    await onDisk(() => disk.size(folder));
    return { release: async () => {}, isReadOnly: true };
  }
}

function storeOf(
  low: Low<Journal>,
  adapter: JournalAdapter,
  release: Release,
  isReadOnly: boolean,
  onStatus: (status: SaveStatus) => void,
): JournalStore {
  const queue = inOrder();
  let isClosed = false;
  let status = isReadOnly ? problem('read-only') : saved();

  function saved(): SaveStatus {
    const { writtenAt } = adapter;
    return { state: 'saved', ...(writtenAt !== undefined && { savedAt: writtenAt }) };
  }
  function problem(code: Refusal['failure']['code']): SaveStatus {
    return { ...saved(), state: 'problem', problem: code };
  }
  function tell(next: SaveStatus): void {
    status = next;
    onStatus(next);
  }
  function put(next: () => Journal): Promise<void> {
    return queue(async () => {
      if (isClosed) throw new Refusal({ code: 'journal-closed' });
      if (isReadOnly) throw new Refusal({ code: 'read-only' });
      const journal = next();
      tell({ ...saved(), state: 'saving' });
      try {
        await onDisk(() => adapter.write(journal));
      } catch (error) {
        tell(problem((error as Refusal).failure.code));
        throw error;
      }
      low.data = journal;
      tell(saved());
    });
  }

  return {
    get journal() {
      return low.data;
    },
    get seq() {
      return adapter.seq;
    },
    get status() {
      return status;
    },
    commit: (change) =>
      put(() => {
        const next = copyJournal(low.data);
        applyChange(next, change);
        return next;
      }),
    replace: (journal) => put(() => journal),
    close: () =>
      queue(async () => {
        if (isClosed) return;
        isClosed = true;
        await adapter.settle().catch(() => {});
        await release();
      }),
  };
}
