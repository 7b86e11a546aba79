/** lowdb's adapter: reading is recovery. A change goes to the log, and a snapshot is written beside it. */
import type { Adapter } from 'lowdb';
import type { Journal } from '../../shared/journal/journal.ts';
import type { Head } from './framing.ts';
import type { FsPort } from './fs-port.ts';
import { readHead } from './head-file.ts';
import { type Nothing, type Recovered, recover } from './recover.ts';

/** What reading found; `head` is undefined where there is none that holds. */
export type Found = { readonly found: Recovered | Nothing; readonly head: Head | undefined };

/** Reads a folder's journal. */
export class JournalAdapter implements Adapter<Journal> {
  readonly #disk: FsPort;
  readonly #folder: string;
  #found: Found | undefined;

  constructor(disk: FsPort, folder: string) {
    this.#disk = disk;
    this.#folder = folder;
  }

  /** The folder's journal, `null` where it has none. @throws DamagedJournal; errno errors. */
  async read(): Promise<Journal | null> {
    const head = await readHead(this.#disk, this.#folder);
    const found = await recover(this.#disk, this.#folder, head);
    this.#found = { found, head };
    return found.journal ?? null;
  }

  /** Hands over what reading found, once: a log's bytes need not be kept for as long as the journal is open. */
  handOver(): Found {
    const { found, head } = this.#found ?? {};
    this.#found = undefined;
    return { found: found ?? { journal: undefined, highest: 0 }, head };
  }

  /** A whole journal is never written for a change. */
  write(): Promise<void> {
    return Promise.reject(new Error('changes go to the log'));
  }
}
