/**
 * A store in use, step by step from a seed, and beside it what the journal must be: after every
 * acknowledged change, none of the refused ones, and in between one of few.
 */
import { setImmediate } from 'node:timers/promises';
import {
  type JournalStore,
  openStore,
  type StoreOptions,
} from '../../electron/store/open-store.ts';
import { Refusal } from '../../electron/store/refusal.ts';
import { sha256 } from '../../electron/store/sha256.ts';
import { applyChange, type Change, ImpossibleChange } from '../../shared/journal/change.ts';
import { copyJournal, type Journal } from '../../shared/journal/journal.ts';
import { writeJournal } from '../../shared/transfer/journal-file.ts';
import { client, journalOf } from '../support/make.ts';
import { below, type Random, randomFrom } from './random.ts';
import type { SimDisk } from './sim-disk.ts';
import { smallChange } from './small-change.ts';

export type StepKind =
  | 'commit'
  | 'together'
  | 'fail'
  | 'replace'
  | 'quiet'
  | 'busy-quiet'
  | 'reopen'
  | 'kill';

/** A journal with its number of changes, in a line: equal lines, equal journals. */
export function digestOf(journal: Journal, seq: number): string {
  const about = { seq, writtenAt: '2026-01-01T00:00:00.000Z', sha256 };
  for (const chunk of writeJournal(journal, about)) return chunk;
  return '';
}

let opened = 0;
/** The journal that an image's folder begins with where nothing was written. */
export const begin = (): Journal => journalOf({});

/** Opens the store on a disk in memory. */
export function openOn(disk: SimDisk, options: Partial<StoreOptions> = {}): Promise<JournalStore> {
  let ids = 0;
  opened += 1;
  return openStore(`/j${opened}`, {
    now: () => '2026-03-02T12:00:00.000Z',
    begin,
    disk,
    newId: () => `again-${++ids}`,
    after: () => () => {},
    ...options,
  });
}

/** Waits until nothing on a disk in memory is under way. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await setImmediate();
}

export class Course {
  disk: SimDisk;
  store: JournalStore | undefined;
  /** What memory must hold while nothing is under way. */
  model: Journal;
  seq = 0;
  /** Digests of what a fresh start may find, were the power to go now; the last one needs no luck. */
  #line: string[];
  #acked = 0;
  /** What may be there because nobody could tell. */
  unsure: readonly string[] = [];
  /** How the last step was refused, if it was. */
  refusals = new Set<string>();
  readonly #name: string;
  readonly #random: Random;
  readonly #snapshotAfterBytes: number;
  /** Every state that was acknowledged, in order. */
  readonly trail: string[] = [];
  #timers: { readonly work: () => void; readonly delayMs: number }[] = [];
  #ms = Date.parse('2026-03-02T09:00:00.000Z');
  #ids = 0;

  constructor(
    disk: SimDisk,
    seed: number,
    { snapshotAfterBytes = 1, model = begin(), seq = 0, name = 'store' } = {},
  ) {
    this.disk = disk;
    this.#name = name;
    this.#random = randomFrom(seed);
    this.#snapshotAfterBytes = snapshotAfterBytes;
    this.model = model;
    this.seq = seq;
    this.#line = [digestOf(model, seq)];
    this.trail.push(this.expected);
  }

  /** What a fresh start may find. */
  allowed(): ReadonlySet<string> {
    return new Set([...this.#line.slice(this.#acked), ...this.unsure]);
  }

  /** What memory must be. */
  get expected(): string {
    return digestOf(this.model, this.seq);
  }

  async open(): Promise<void> {
    this.#timers = [];
    this.store = await openOn(this.disk, {
      now: this.#now,
      newId: () => `${this.#name}-${this.#newId()}`,
      snapshotAfterBytes: this.#snapshotAfterBytes,
      after: (work, delayMs) => {
        const timer = { work, delayMs };
        this.#timers.push(timer);
        return () => {
          this.#timers = this.#timers.filter((other) => other !== timer);
        };
      },
    });
    // A change of which nobody could tell is there or not: from now on it is known.
    const found = digestOf(this.store.journal, this.store.seq);
    if (found !== this.expected && this.unsure.includes(found)) {
      this.model = copyJournal(this.store.journal);
      this.seq = this.store.seq;
    }
    this.#settleOn(this.model, this.seq);
  }

  async step(kind: StepKind): Promise<void> {
    this.refusals = new Set();
    if (kind === 'commit') await this.#commit(1);
    else if (kind === 'together') await this.#commit(2 + below(this.#random, 3));
    else if (kind === 'fail') await this.#failing();
    else if (kind === 'replace') await this.#replace();
    else if (kind === 'quiet') await this.#quiet();
    else if (kind === 'busy-quiet') {
      this.#runTimers();
      await this.#commit(2);
      await settled();
    } else if (kind === 'reopen') {
      await this.store?.close();
      await settled();
      await this.open();
    } else await this.#kill();
  }

  async #commit(count: number): Promise<void> {
    const changes: Change[] = [];
    const after = copyJournal(this.model);
    for (let index = 0; index < count; index += 1) {
      const change = smallChange(after, this.#random, this.#now(), this.#newId);
      changes.push(change);
      applyChange(after, change);
      this.#line.push(digestOf(after, this.seq + index + 1));
    }
    const outcomes = await Promise.all(changes.map((change) => this.#ask(change)));
    const model = copyJournal(this.model);
    // On top of those that are there, the ones of which nobody knows, in their order.
    let perhaps: Journal | undefined;
    let [kept, open] = [0, 0];
    for (const [index, change] of changes.entries()) {
      if (outcomes[index] === 'kept') {
        applyChange(model, change);
        kept += 1;
        this.trail.push(digestOf(model, this.seq + kept));
        this.unsure = [];
        [perhaps, open] = [undefined, 0];
      } else if (outcomes[index] === 'unsure') {
        perhaps ??= copyJournal(model);
        applyChange(perhaps, change);
        open += 1;
        this.unsure = [...this.unsure, digestOf(perhaps, this.seq + kept + open)];
      }
    }
    this.#settleOn(model, this.seq + kept);
  }

  async #ask(change: Change): Promise<'kept' | 'refused' | 'unsure'> {
    try {
      await this.#opened.commit(change);
      this.#acked += 1;
      return 'kept';
    } catch (error) {
      // What was refused may have been what this one builds on.
      if (error instanceof ImpossibleChange && this.refusals.size > 0) return 'refused';
      return this.#refused(error) === 'save-unsure' ? 'unsure' : 'refused';
    }
  }

  /** A change whose flush fails: refused, and then it is not there. */
  async #failing(): Promise<void> {
    let isDone = false;
    this.disk.trouble = (operation) => {
      if (isDone || operation !== 'sync') return undefined;
      isDone = true;
      return 'EIO';
    };
    await this.#commit(1);
    this.disk.trouble = undefined;
  }

  async #replace(): Promise<void> {
    const id = this.#newId();
    const other = journalOf({ clients: [client(id, `Otra ${id}`)] });
    const journal = { ...copyJournal(other), id: `journal-${below(this.#random, 2)}` };
    const digest = digestOf(journal, this.seq + 1);
    this.#line.push(digest);
    try {
      await this.#opened.replace(copyJournal(journal));
      this.unsure = [];
      this.trail.push(digest);
      this.#settleOn(journal, this.seq + 1);
    } catch (error) {
      this.#refused(error);
      if (this.refusals.has('save-unsure')) this.unsure = [...this.unsure, digest];
      this.#settleOn(this.model, this.seq);
    }
  }

  async #quiet(): Promise<void> {
    this.#runTimers();
    await settled();
  }

  #runTimers(): void {
    const due = this.#timers.toSorted((a, b) => a.delayMs - b.delayMs);
    this.#timers = [];
    for (const { work } of due) work();
  }

  /** The process dies and the machine does not: what it wrote is seen, flushed or not. */
  async #kill(): Promise<void> {
    const left = this.disk;
    this.disk = left.clone();
    this.disk.onOperation = left.onOperation;
    this.disk.trouble = left.trouble;
    left.onOperation = undefined;
    await settled();
    await this.open();
  }

  #refused(error: unknown): string {
    if (!(error instanceof Refusal)) throw error;
    this.refusals.add(error.failure.code);
    return error.failure.code;
  }

  #settleOn(model: Journal, seq: number): void {
    this.model = model;
    this.seq = seq;
    this.#line = [digestOf(model, seq)];
    this.#acked = 0;
  }

  get #opened(): JournalStore {
    if (!this.store) throw new Error('not open');
    return this.store;
  }

  readonly #now = (): string => {
    this.#ms += 1;
    return new Date(this.#ms).toISOString();
  };

  readonly #newId = (): string => `r${++this.#ids}`;
}
