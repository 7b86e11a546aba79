/**
 * A row of the figures: it does its work in a cell, a process with one engine in a fresh copy of its
 * folder, and resolves to what it found, once or many times.
 */
import type { Entry } from '../../shared/journal/entry.ts';
import type { Journal } from '../../shared/journal/journal.ts';
import type { Opened } from './engine.ts';

/** Where a row is measured. */
export type Cell = {
  readonly folder: string;
  /** The engine, opened when first asked for. */
  open(): Promise<Opened>;
  /** An entry that nobody has. */
  newEntry(): Entry;
  /** How long a row that repeats itself may go on. */
  readonly budgetMs: number;
};

/** A row of the figures. */
export type Row = {
  readonly what: string;
  readonly unit: 'ms' | 'per-s' | 'MB';
  /** Asked so many times a round, the engines taking turns; once where nothing is said. */
  readonly slices?: number;
  /** Only of Palabra. */
  readonly isOfPalabra?: true;
  measure(cell: Cell): Promise<readonly number[]>;
};

/** The journal of Palabra's own engine. */
export async function journalOf({ open }: Cell): Promise<Journal> {
  const { journal } = await open();
  if (!journal) throw new Error('this engine has no journal');
  return journal;
}

/** How long work takes, in ms. */
export async function timeOf(work: () => unknown): Promise<number> {
  const startedMs = performance.now();
  await work();
  return performance.now() - startedMs;
}
