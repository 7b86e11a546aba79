/** What is compared: something that keeps a journal's records and takes changes. */
import type { Entry } from '../../shared/journal/entry.ts';
import type { Journal } from '../../shared/journal/journal.ts';

/** Engines by the names that the figures carry. */
export type EngineName =
  | 'append-fdatasync'
  | 'palabra'
  | 'lowdb'
  | 'lowdb-fsync'
  | 'sqlite-wal-full'
  | 'nedb';

/** An engine; it works in a folder of its own. */
export type Engine = {
  readonly name: EngineName;
  /** Loads its code, which no row counts. */
  load?(): Promise<void>;
  /** Puts a journal into the empty folder, by whatever way is quickest. */
  prepare(folder: string, journal: Journal): Promise<void>;
  /** What a program waits for at its start. */
  open(folder: string): Promise<Opened>;
};

/** An engine at work. */
export type Opened = {
  /** One change: resolved, it is as safe as the engine makes it. */
  commit(entry: Entry): Promise<void>;
  /** Everything written anew. */
  snapshot(): Promise<void>;
  /** The journal in memory, where the engine is Palabra's own. */
  readonly journal?: Journal;
  close(): Promise<void>;
};
