/** The store at work: commits, new logs, snapshots, and what happens when the disk says no. */
import { join } from 'node:path';
import type { Change } from '../../shared/journal/change.ts';
import { copyJournal, type Journal } from '../../shared/journal/journal.ts';
import type { Instant } from '../../shared/journal/record.ts';
import { writeJournal } from '../../shared/transfer/journal-file.ts';
import { snapshotName } from './file-names.ts';
import type { LogHeader } from './framing.ts';
import type { FsPort } from './fs-port.ts';
import { writeHead } from './head-file.ts';
import { beginSegment, reopenSegment, type Segment } from './log-segment.ts';
import { prune } from './prune.ts';
import { readSnapshot } from './read-snapshot.ts';
import type { Recovered } from './recover.ts';
import { sha256 } from './sha256.ts';
import { makeFile } from './write-all.ts';

/** Thrown where a change may or may not be on the disk, and the disk cannot be asked. */
export class UnsureCommit extends Error {
  constructor(cause: unknown) {
    super('unsure commit', { cause });
  }
}

/** Where a store stands on the disk. */
type Position = {
  store: string;
  journalId: string;
  /** The number of the last change that is on the disk and acknowledged. */
  seq: number;
  /** The generation that the next log follows. */
  previous: number;
  /** The highest generation that any file names. */
  highest: number;
  snapshotSeq: number;
};

/** Puts changes into the folder's log. Not for several callers at once: the queue sees to that. */
export class LogStore {
  readonly #disk: FsPort;
  readonly #folder: string;
  readonly #newId: () => string;
  readonly #at: Position;
  #segment: Segment | undefined;
  #logBytes = 0;
  #snapshotBytes = 0;
  #isBorn: boolean;
  /** Two journals may claim to be the newest: nothing may be written until the folder is read anew. */
  #isUnsure = false;

  constructor(parts: {
    readonly disk: FsPort;
    readonly folder: string;
    readonly newId: () => string;
    readonly at: Position;
    readonly segment?: Segment;
    readonly isBorn?: boolean;
  }) {
    this.#isBorn = parts.isBorn ?? true;
    this.#disk = parts.disk;
    this.#folder = parts.folder;
    this.#newId = parts.newId;
    this.#at = parts.at;
    this.#segment = parts.segment;
    this.#logBytes = parts.segment?.end ?? 0;
  }

  /** Carries on where recovery ended. @throws errno errors. */
  static async carryOn(
    disk: FsPort,
    folder: string,
    newId: () => string,
    found: Recovered,
  ): Promise<LogStore> {
    const { header } = found.last;
    const at: Position = {
      store: header.store,
      journalId: header.journal,
      seq: found.seq,
      previous: header.generation,
      highest: found.highest,
      snapshotSeq: found.snapshotSeq,
    };
    const segment = await reopenSegment(disk, folder, header, found.end);
    // Nothing is ever cut off a file: what was torn stays, and a new log says where it ended.
    if (found.isTorn) await segment.close();
    return new LogStore({ disk, folder, newId, at, ...(!found.isTorn && { segment }) });
  }

  /**
   * A store for a folder that has none yet; nothing is written until `replace` puts the journal
   * there, which has seen `seq` changes.
   */
  static unborn(
    disk: FsPort,
    folder: string,
    newId: () => string,
    about: { readonly journalId: string; readonly seq: number; readonly highest: number },
  ): LogStore {
    const { journalId, seq, highest } = about;
    const place = { store: newId(), journalId, previous: 0, highest };
    const at: Position = { ...place, seq: seq - 1, snapshotSeq: seq - 1 };
    return new LogStore({ disk, folder, newId, at, isBorn: false });
  }

  /** Whether the folder holds its journal. */
  get isBorn(): boolean {
    return this.#isBorn;
  }

  /** How many changes the journal has seen. */
  get seq(): number {
    return this.#isBorn ? this.#at.seq : this.#at.seq + 1;
  }

  /** Bytes of log since the newest snapshot. */
  get logBytes(): number {
    return this.#logBytes;
  }

  /** Bytes of the newest snapshot that this run wrote; 0 before the first. */
  get snapshotBytes(): number {
    return this.#snapshotBytes;
  }

  /** Whether anything was committed since the newest snapshot. */
  get isAhead(): boolean {
    return this.#at.seq > this.#at.snapshotSeq;
  }

  /**
   * Appends changes; resolved, they are on the medium.
   * @throws errno errors: none of them is there. {@link UnsureCommit}: nobody knows.
   */
  async append(changes: readonly Change[]): Promise<void> {
    if (this.#isUnsure) throw new UnsureCommit(undefined);
    const segment = this.#segment ?? (await this.#newSegment());
    try {
      await segment.append(this.#at.seq + 1, changes);
    } catch (error) {
      this.#segment = undefined;
      await segment.close().catch(() => {});
      // A flush that failed once is never asked again on the same file: it would say yes and lie.
      // The next log names the last change that counted, and with that the rest never did.
      try {
        await this.#newSegment();
      } catch {
        throw new UnsureCommit(error);
      }
      throw error;
    }
    this.#at.seq += changes.length;
    this.#logBytes = segment.end;
  }

  async #newSegment(isFresh = false, store = this.#at.store, journalId = this.#at.journalId) {
    if (this.#isUnsure) throw new UnsureCommit(undefined);
    const header: LogHeader = {
      kind: 'log',
      version: 1,
      store,
      journal: journalId,
      generation: this.#at.highest + 1,
      from: this.#at.seq + (isFresh ? 2 : 1),
      previous: this.#at.previous,
      isFresh,
    };
    // Its number is spent even when this fails: the name may be there.
    this.#at.highest += 1;
    if (isFresh) return beginSegment(this.#disk, this.#folder, header);
    // From here on the log before is at its end, whether or not the new one's name is found later.
    await this.close();
    this.#segment = await beginSegment(this.#disk, this.#folder, header);
    this.#at.previous = header.generation;
    return this.#segment;
  }

  /**
   * Begins a new log, and resolves to how the snapshot that goes with it is written: changes may
   * come meanwhile. @throws errno errors.
   */
  async beginSnapshot(journal: Journal, writtenAt: Instant): Promise<() => Promise<void>> {
    const { seq } = this.#at;
    const segment = await this.#newSegment();
    this.#logBytes = segment.end;
    const copy = copyJournal(journal);
    return async () => {
      await this.#writeSnapshot(segment.header.generation, copy, seq, writtenAt);
      this.#at.snapshotSeq = Math.max(this.#at.snapshotSeq, seq);
      await this.#settle();
    };
  }

  /**
   * Puts a whole journal in this one's place, as one change. Its log comes first and does not count
   * until its snapshot has its name: that is the moment of the change.
   * @throws errno errors: nothing changed. {@link UnsureCommit}: nobody knows.
   */
  async replace(journal: Journal, writtenAt: Instant): Promise<void> {
    const store = this.#newId();
    const segment = await this.#newSegment(true, store, journal.id);
    const { generation } = segment.header;
    const seq = this.#at.seq + 1;
    try {
      await this.#writeSnapshot(generation, journal, seq, writtenAt);
    } catch (error) {
      await segment.close().catch(() => {});
      await this.#takeBack(generation, error);
      throw error;
    }
    await this.close();
    this.#segment = segment;
    Object.assign(this.#at, {
      store,
      journalId: journal.id,
      seq,
      previous: generation,
      snapshotSeq: seq,
    });
    this.#isBorn = true;
    this.#logBytes = segment.end;
    // Not a failure of the change: what is missing is said at the next quiet moment.
    await this.#settle().catch(() => {});
  }

  /** Says in HEAD what is acknowledged. @throws errno errors. */
  async markHead(): Promise<void> {
    const { store, seq } = this.#at;
    if (seq > 0)
      await writeHead(this.#disk, this.#folder, { kind: 'head', version: 1, store, seq });
  }

  /** Closes the log. */
  async close(): Promise<void> {
    await this.#segment?.close().catch(() => {});
    this.#segment = undefined;
  }

  /** A snapshot whose name may be there would count after a power cut, and hide what follows. */
  async #takeBack(generation: number, cause: unknown): Promise<void> {
    try {
      await this.#disk.remove(join(this.#folder, snapshotName(generation)));
      await this.#disk.syncFolder(this.#folder);
    } catch {
      this.#isUnsure = true;
      throw new UnsureCommit(cause);
    }
  }

  async #writeSnapshot(generation: number, journal: Journal, seq: number, writtenAt: Instant) {
    const name = snapshotName(generation);
    const chunks = writeJournal(journal, { seq, writtenAt, sha256 });
    const { file, bytes } = await makeFile(this.#disk, this.#folder, name, chunks);
    await file.close().catch(() => {});
    this.#snapshotBytes = bytes;
    const found = await readSnapshot(this.#disk, join(this.#folder, name));
    if (found.state !== 'whole' || found.seq !== seq) {
      await this.#disk.remove(join(this.#folder, name)).catch(() => {});
      throw Object.assign(new Error('the disk gives back other bytes'), { code: 'EIO' });
    }
  }

  /** Only once HEAD and the names hold may older generations go. */
  async #settle(): Promise<void> {
    await this.markHead();
    await prune(this.#disk, this.#folder, this.#at.previous);
  }
}
