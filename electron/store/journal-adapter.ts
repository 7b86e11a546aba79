/** lowdb's adapter: reading is recovery, writing is a new snapshot. A change goes to the log. */
import type { Adapter } from 'lowdb';
import type { Journal } from '../../shared/journal/journal.ts';
import type { Head } from './framing.ts';
import type { FsPort } from './fs-port.ts';
import { readHead } from './head-file.ts';
import { type Nothing, type Recovered, recover } from './recover.ts';

/** Reads a folder's journal, and hands a whole journal on to be written as a snapshot. */
export class JournalAdapter implements Adapter<Journal> {
  readonly #disk: FsPort;
  readonly #folder: string;
  /** Writes a snapshot of a journal; set once the store is open. */
  write: (journal: Journal) => Promise<void> = () => Promise.reject(new Error('not open'));
  /** What reading found. */
  found: Recovered | Nothing = { journal: undefined, highest: 0 };
  /** HEAD as it was; undefined where there is none that holds. */
  head: Head | undefined;

  constructor(disk: FsPort, folder: string) {
    this.#disk = disk;
    this.#folder = folder;
  }

  /** The folder's journal, `null` where it has none. @throws DamagedJournal; errno errors. */
  async read(): Promise<Journal | null> {
    this.head = await readHead(this.#disk, this.#folder);
    this.found = await recover(this.#disk, this.#folder, this.head);
    return this.found.journal ?? null;
  }
}
