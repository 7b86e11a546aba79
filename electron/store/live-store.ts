/** A journal that is open: changes one after another, quiet moments used, and its status told. */
import type { Low } from 'lowdb';
import type { SaveStatus } from '../../shared/ipc/contract.ts';
import type { Change } from '../../shared/journal/change.ts';
import type { Journal } from '../../shared/journal/journal.ts';
import type { Instant } from '../../shared/journal/record.ts';
import { CommitQueue } from './commit-queue.ts';
import type { Release } from './folder-lock.ts';
import { inOrder } from './in-order.ts';
import { ForeignWrite } from './log-segment.ts';
import type { LogStore } from './log-store.ts';
import type { JournalStore, StoreOptions } from './open-store.ts';
import { diskFailure, Refusal } from './refusal.ts';
import { UnsureCommit } from './unsure-commit.ts';

const headAfterMs = 2_000;
const snapshotAfterMs = 30_000;
const smallestLogForSnapshotBytes = 4 * 1024 * 1024;
/** A journal of so many records is written in well under a second. */
const quickSnapshotRecords = 50_000;

/** See {@link JournalStore}. */
export class LiveStore implements JournalStore {
  readonly #low: Low<Journal>;
  readonly #log: LogStore;
  readonly #options: StoreOptions;
  readonly #release: Release;
  readonly #tryIt: () => Promise<void>;
  readonly #onBorn: (() => Promise<void>) | undefined;
  readonly #queue = inOrder();
  readonly #commits: CommitQueue;
  readonly #callOff = new Set<() => void>();
  readonly isMadeUpFor: boolean;
  #status: SaveStatus;
  #savedAt: Instant | undefined;
  #isClosed = false;
  #snapshotDone: Promise<void> = Promise.resolve();

  constructor(parts: {
    readonly low: Low<Journal>;
    readonly log: LogStore;
    readonly savedAt: Instant | undefined;
    readonly options: StoreOptions;
    readonly release: Release;
    /** Asks the disk whether it takes words. */
    readonly tryIt: () => Promise<void>;
    /** Done once the store has its first files. */
    readonly onBorn?: () => Promise<void>;
    readonly isMadeUpFor?: boolean;
  }) {
    this.#low = parts.low;
    this.#log = parts.log;
    this.#savedAt = parts.savedAt;
    this.#options = parts.options;
    this.#release = parts.release;
    this.#tryIt = parts.tryIt;
    this.#onBorn = parts.onBorn;
    this.isMadeUpFor = parts.isMadeUpFor ?? false;
    this.#status = this.#saved();
    const journal = () => this.#low.data;
    this.#commits = new CommitQueue(this.#queue, journal, (changes) => this.#append(changes));
  }

  get journal(): Journal {
    return this.#low.data;
  }

  get seq(): number {
    return this.#log.seq;
  }

  get status(): SaveStatus {
    return this.#status;
  }

  commit(change: Change): Promise<void> {
    return this.#commits.add(change);
  }

  replace(journal: Journal): Promise<void> {
    return this.#queue(async () => {
      await this.#write(async (log) => {
        const { isBorn } = log;
        await log.replace(journal, this.#options.now());
        if (!isBorn) await this.#onBorn?.().catch(() => {});
      });
      this.#low.data = journal;
    });
  }

  tryAgain(): Promise<void> {
    return this.#queue(async () => {
      if (this.#isClosed) throw new Refusal({ code: 'journal-closed' });
      if (this.#status.state !== 'problem') return;
      try {
        await this.#tryIt();
      } catch (error) {
        const failure = diskFailure(error);
        this.#tell(this.#problem(failure.code));
        throw new Refusal(failure);
      }
      this.#tell(this.#saved());
    });
  }

  close(): Promise<void> {
    return this.#queue(async () => {
      if (this.#isClosed) return;
      this.#isClosed = true;
      for (const callOff of this.#callOff) callOff();
      const log = this.#log;
      await this.#snapshotDone;
      // What follows makes the next start quick; the words are on the disk already.
      if (log.isBorn)
        await this.#rest(log)
          .catch(() => log.markHead())
          .catch(() => {});
      await log.close();
      await this.#release();
    });
  }

  async #rest(log: LogStore): Promise<void> {
    const { clients, entries, promises, outcomes } = this.journal;
    const records = clients.size + entries.size + promises.size + outcomes.size;
    if (log.hasErased || (log.isAhead && records <= quickSnapshotRecords))
      await this.#snapshot(log);
    else await log.settle();
  }

  async #snapshot(log: LogStore): Promise<void> {
    await this.#newSnapshot(log);
    await log.settle();
  }

  async #newSnapshot(log: LogStore): Promise<void> {
    await this.#snapshotDone;
    await (await log.beginSnapshot(this.journal, this.#options.now()))();
  }

  /** Changes that come while it is written go to the new log. */
  async #snapshotMeanwhile(log: LogStore): Promise<void> {
    await this.#snapshotDone;
    const written = (await log.beginSnapshot(this.journal, this.#options.now()))();
    this.#snapshotDone = written.catch(() => {});
    void written.then(() => this.#whileOpen(() => log.settle())).catch(() => {});
  }

  async #append(changes: readonly Change[]): Promise<void> {
    await this.#write(async (log) => {
      if (!log.isBorn) {
        await log.bear(this.journal, this.#options.now());
        await this.#onBorn?.().catch(() => {});
      }
      try {
        await log.append(changes);
      } catch (error) {
        if (!(error instanceof ForeignWrite)) throw error;
        await this.#goOnAnew(log, error);
        await log.append(changes);
      }
    });
    this.#planRest();
  }

  /**
   * A new log hides what the one before shows, and HEAD must know the snapshot that makes up for it.
   * Where the folder is gone too, that is said.
   */
  async #goOnAnew(log: LogStore, { isWritten }: ForeignWrite): Promise<void> {
    try {
      await this.#newSnapshot(log);
      await log.markHead();
    } catch (error) {
      throw isWritten ? new UnsureCommit(error) : error;
    }
  }

  async #write(work: (log: LogStore) => Promise<void>): Promise<void> {
    if (this.#isClosed) throw new Refusal({ code: 'journal-closed' });
    this.#tell({ ...this.#saved(), state: 'saving' });
    try {
      await work(this.#log);
    } catch (error) {
      const failure = isUnsure(error) ? ({ code: 'save-unsure' } as const) : diskFailure(error);
      this.#tell(this.#problem(failure.code));
      throw new Refusal(failure);
    }
    this.#savedAt = this.#options.now();
    this.#tell(this.#saved());
  }

  /** After a change: HEAD when it has been quiet for a moment, a snapshot when for longer. */
  #planRest(): void {
    for (const callOff of this.#callOff) callOff();
    this.#callOff.clear();
    const log = this.#log;
    // No word that was erased stays in an older file for longer than it takes.
    if (log.hasErased) void this.#whileOpen(() => this.#snapshotMeanwhile(log)).catch(() => {});
    this.#after(headAfterMs, () => log.markHead());
    const { snapshotAfterBytes = smallestLogForSnapshotBytes } = this.#options;
    if (!log.isLarge(snapshotAfterBytes)) return;
    this.#after(snapshotAfterMs, () => this.#snapshotMeanwhile(log));
  }

  #after(delayMs: number, work: () => Promise<void>): void {
    const after = this.#options.after ?? onTimer;
    // Not being able to is no failure of anything the user did; the next quiet moment tries again.
    const run = () => void this.#whileOpen(work).catch(() => {});
    this.#callOff.add(after(run, delayMs));
  }

  #whileOpen(work: () => Promise<void>): Promise<void> {
    return this.#queue(async () => {
      if (!this.#isClosed) await work();
    });
  }

  #saved(): SaveStatus {
    return {
      state: 'saved',
      ...(this.#savedAt !== undefined && { savedAt: this.#savedAt }),
    };
  }

  #problem(code: Refusal['failure']['code']): SaveStatus {
    return { ...this.#saved(), state: 'problem', problem: code };
  }

  #tell(status: SaveStatus): void {
    this.#status = status;
    try {
      this.#options.onStatus?.(status);
    } catch {
      // Whoever is told must not make a change that is on the disk look refused.
    }
  }
}

function isUnsure(error: unknown): boolean {
  return error instanceof UnsureCommit || (error instanceof ForeignWrite && error.isWritten);
}

function onTimer(work: () => void, delayMs: number): () => void {
  const timer = setTimeout(work, delayMs);
  timer.unref();
  return () => clearTimeout(timer);
}
