/** lowdb's adapter for `journal.json`: reading checks everything, writing is durable. */
import type { Adapter } from 'lowdb';
import type { Journal } from '../../shared/journal/journal.ts';
import type { Instant } from '../../shared/journal/record.ts';
import { readJournal, writeJournal } from '../../shared/transfer/journal-file.ts';
import { durableWrite, UnsureWrite } from './durable-write.ts';
import type { FsPort } from './fs-port.ts';
import { Refusal } from './refusal.ts';
import { sha256 } from './sha256.ts';

type Written = { readonly seq: number; readonly writtenAt: Instant };

/** Reads and writes one journal file; knows the sequence number of what is on the disk. */
export class JournalAdapter implements Adapter<Journal> {
  readonly #disk: FsPort;
  readonly #path: string;
  readonly #now: () => Instant;
  #written: Written | undefined;
  #onDisk: Journal | undefined;
  #isUnsettled = false;

  constructor(disk: FsPort, path: string, now: () => Instant) {
    this.#disk = disk;
    this.#path = path;
    this.#now = now;
  }

  /** How many changes the file has seen; 0 where there is no file. */
  get seq(): number {
    return this.#written?.seq ?? 0;
  }

  /** When the file was written; undefined where there is no file. */
  get writtenAt(): Instant | undefined {
    return this.#written?.writtenAt;
  }

  /** The journal of the file, `null` where there is none. Damage is a Refusal, the file untouched. */
  async read(): Promise<Journal | null> {
    let bytes: Uint8Array;
    try {
      bytes = await this.#disk.read(this.#path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
    const result = readJournal(strictText(bytes), { sha256, trust: true });
    if (!result.ok) throw new Refusal(result.failure);
    if (!result.isUntouched) throw new Refusal({ code: 'file-damaged' });
    this.#written = { seq: result.header.seq, writtenAt: result.header.writtenAt };
    this.#onDisk = result.journal;
    return result.journal;
  }

  /** Resolves once the journal is on the disk; rejected, the disk holds what it held before. */
  async write(journal: Journal): Promise<void> {
    const next = { seq: this.seq + 1, writtenAt: this.#now() };
    try {
      await this.#put(journal, next);
    } catch (error) {
      if (!(error instanceof UnsureWrite)) throw error;
      this.#isUnsettled = true;
      await this.settle().catch(() => {});
      throw error.cause;
    }
    this.#written = next;
    this.#onDisk = journal;
    this.#isUnsettled = false;
  }

  /**
   * Puts the old file back where the new one took its name and we had to say no all the same.
   * While the disk takes nothing this fails too; the next write settles it, or the last call.
   */
  async settle(): Promise<void> {
    if (!this.#isUnsettled) return;
    if (this.#onDisk && this.#written) await this.#put(this.#onDisk, this.#written);
    else await this.#disk.remove(this.#path);
    this.#isUnsettled = false;
  }

  async #put(journal: Journal, written: Written): Promise<void> {
    await durableWrite(this.#disk, this.#path, writeJournal(journal, { ...written, sha256 }));
  }
}

/** Bytes as UTF-8 text, nothing replaced: what is not UTF-8 is damage. */
function strictText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Refusal({ code: 'file-damaged' });
  }
}
