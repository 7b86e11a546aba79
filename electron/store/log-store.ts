/** The store at work: commits, new logs, snapshots, and what happens when the disk says no. */
import { join } from 'node:path';
import type { Change } from '../../shared/journal/change.ts';
import { copyJournal, type Journal } from '../../shared/journal/journal.ts';
import type { Instant } from '../../shared/journal/record.ts';
import { erases } from './erases.ts';
import { snapshotName } from './file-names.ts';
import type { Head } from './framing.ts';
import type { FsPort } from './fs-port.ts';
import { writeHead } from './head-file.ts';
import {
  beginSegment,
  ForeignWrite,
  flushSegment,
  NotWritten,
  reopenSegment,
  type Segment,
} from './log-segment.ts';
import { headerAt, type Position, type Tail } from './position.ts';
import { prune } from './prune.ts';
import type { Recovered } from './recover.ts';
import { UnsureCommit } from './unsure-commit.ts';
import { type WrittenSnapshot, writeSnapshot } from './write-snapshot.ts';

/** Puts changes into the folder's log. Not for several callers at once: the queue sees to that. */
export class LogStore {
  readonly #disk: FsPort;
  readonly #folder: string;
  readonly #newId: () => string;
  readonly #at: Position;
  #segment: Segment | undefined;
  #tail: Tail | undefined;
  /** Bytes of the logs since the newest snapshot that are closed. */
  #closedBytes = 0;
  #snapshot: WrittenSnapshot | undefined;
  #isBorn = true;
  #hasErased = false;
  /** The first generation whose snapshot is without what was erased; 0 where nothing was. */
  #forgotten = 0;
  /** Two journals may claim to be the newest: nothing may be written until the folder is read anew. */
  #isUnsure = false;
  /** Up to this generation words may be missing in the logs: memory has them all. 0 where none may. */
  #meddled = 0;

  private constructor(disk: FsPort, folder: string, newId: () => string, at: Position) {
    this.#disk = disk;
    this.#folder = folder;
    this.#newId = newId;
    this.#at = at;
  }

  /**
   * Carries on where recovery ended. What HEAD does not vouch for is written anew: a log whose flush
   * failed shows its changes until the machine is off, and no later flush brings them to the medium.
   * @throws errno errors.
   */
  static async carryOn(
    disk: FsPort,
    folder: string,
    newId: () => string,
    found: Recovered,
    head: Head | undefined,
  ): Promise<LogStore> {
    const { header } = found.last;
    const { store, replaces, generation, from } = header;
    const { seq, highest, snapshotSeq } = found;
    const place = { store, replaces, journalId: header.journal, previous: generation };
    const log = new LogStore(disk, folder, newId, { ...place, seq, highest, snapshotSeq });
    log.#hasErased = found.hasErased;
    log.#snapshot = found.snapshot;
    log.#closedBytes = found.logBytes;
    log.#forgotten = (head?.store === store && head.forgotten) || 0;
    const kept = head?.store === store ? head.seq : 0;
    if (kept === seq && !found.isTorn) {
      log.#segment = await reopenSegment(disk, folder, header, found.end);
      log.#closedBytes -= found.end;
      return log;
    }
    const begin = Math.max(from, kept + 1);
    log.#tail = { from: begin, changes: found.lastChanges.slice(begin - from) };
    try {
      await log.#newSegment();
    } catch {
      // A full disk can still be read; the next log that can be begun has the tail in it.
      await flushSegment(disk, folder, header);
    }
    return log;
  }

  /**
   * A store for a folder that has none yet; nothing is written until `bear` or `replace` puts the
   * journal there, which has seen `seq` changes.
   */
  static unborn(
    disk: FsPort,
    folder: string,
    newId: () => string,
    about: { readonly journalId: string; readonly seq: number; readonly highest: number },
  ): LogStore {
    const { journalId, seq, highest } = about;
    const place = { store: '', replaces: '', journalId, previous: 0, highest };
    const log = new LogStore(disk, folder, newId, { ...place, seq, snapshotSeq: seq });
    log.#isBorn = false;
    return log;
  }

  /** Whether the folder holds its journal. */
  get isBorn(): boolean {
    return this.#isBorn;
  }

  /** How many changes the journal has seen. */
  get seq(): number {
    return this.#at.seq;
  }

  /** Whether the logs since the newest snapshot are larger than half of it, and than that. */
  isLarge(leastBytes: number): boolean {
    const bytes = this.#closedBytes + (this.#segment?.end ?? 0);
    return bytes >= Math.max(leastBytes, (this.#snapshot?.bytes ?? 0) / 2);
  }

  /** Whether anything was committed since the newest snapshot. */
  get isAhead(): boolean {
    return this.#at.seq > this.#at.snapshotSeq;
  }

  /** Whether older files hold words that were erased since the newest snapshot. */
  get hasErased(): boolean {
    return this.#hasErased;
  }

  /**
   * Appends changes; resolved, they are on the medium.
   * @throws errno errors: none of them is there. {@link ForeignWrite}: nor is it, once a snapshot has
   * come first. {@link UnsureCommit}: nobody knows.
   */
  async append(changes: readonly Change[]): Promise<void> {
    if (this.#isUnsure) throw new UnsureCommit(undefined);
    if (this.#meddled > 0) throw new ForeignWrite(false);
    const segment = this.#segment ?? (await this.#newSegment());
    try {
      await segment.append(this.#at.seq + 1, changes);
    } catch (error) {
      await this.close();
      if (error instanceof ForeignWrite) {
        this.#meddled = this.#at.highest;
        throw error;
      }
      const isCertain = error instanceof NotWritten;
      const cause = isCertain ? error.cause : error;
      // A flush that failed once is never asked again on the same file: it would say yes and lie.
      // The next log names the last change that counted, and with that the rest never did.
      try {
        await this.#newSegment();
      } catch {
        throw isCertain ? cause : new UnsureCommit(cause);
      }
      // Without the new log the one before would show again what was refused.
      await this.markHead().catch(() => {});
      throw cause;
    }
    this.#at.seq += changes.length;
    this.#hasErased ||= changes.some(erases);
  }

  /** A log for what follows; the one before is at its end, whether or not the new one's name is found later. */
  async #newSegment(): Promise<Segment> {
    if (this.#isUnsure) throw new UnsureCommit(undefined);
    const { from, changes } = this.#tail ?? { from: this.#at.seq + 1, changes: [] };
    await this.close();
    // Its number is spent even when this fails: the name may be there.
    const generation = ++this.#at.highest;
    const header = headerAt(this.#at, { generation, from });
    this.#segment = await beginSegment(this.#disk, this.#folder, header, changes);
    this.#at.previous = generation;
    this.#tail = undefined;
    return this.#segment;
  }

  /**
   * Begins a new log, and resolves to how the snapshot that goes with it is written, while changes
   * may come; then {@link settle}. @throws errno errors.
   */
  async beginSnapshot(journal: Journal, writtenAt: Instant): Promise<() => Promise<void>> {
    const { seq } = this.#at;
    // What the next log repeats would be in the snapshot too.
    if (this.#tail) await this.#newSegment();
    const { header } = await this.#newSegment();
    const closedBefore = this.#closedBytes;
    const hadErased = this.#hasErased;
    this.#hasErased = false;
    const copy = copyJournal(journal);
    return async () => {
      try {
        await this.#writeSnapshot(header.generation, copy, seq, writtenAt);
      } catch (error) {
        this.#hasErased ||= hadErased;
        throw error;
      }
      if (hadErased) this.#forgotten = Math.max(this.#forgotten, header.generation);
      // Meanwhile another journal may have taken this one's place.
      if (this.#at.store !== header.store) return;
      this.#at.snapshotSeq = Math.max(this.#at.snapshotSeq, seq);
      this.#closedBytes -= closedBefore;
    };
  }

  /**
   * Puts a whole journal in this one's place, as one change.
   * @throws errno errors: nothing changed. {@link UnsureCommit}: nobody knows.
   */
  async replace(journal: Journal, writtenAt: Instant): Promise<void> {
    await this.#begin(journal, writtenAt, this.#at.seq + 1);
  }

  /** Puts the journal there with which an unborn store begins, by the rules of {@link replace}. */
  async bear(journal: Journal, writtenAt: Instant): Promise<void> {
    await this.#begin(journal, writtenAt, this.#at.seq);
  }

  /** Its log comes first and does not count until its snapshot has its name: that is the moment. */
  async #begin(journal: Journal, writtenAt: Instant, seq: number): Promise<void> {
    if (this.#isUnsure) throw new UnsureCommit(undefined);
    const { store: replaces, previous } = this.#at;
    const [store, generation] = [this.#newId(), ++this.#at.highest];
    const now = { store, replaces, journalId: journal.id, seq, snapshotSeq: seq };
    const place = { generation, from: seq + 1, isFresh: true };
    const header = headerAt({ ...now, previous }, place);
    const segment = await beginSegment(this.#disk, this.#folder, header);
    try {
      await this.#writeSnapshot(generation, journal, seq, writtenAt);
    } catch (error) {
      await segment.close().catch(() => {});
      await this.#takeBack(generation, error);
      throw error;
    }
    await this.close();
    this.#segment = segment;
    this.#tail = undefined;
    this.#closedBytes = 0;
    Object.assign(this.#at, now, { previous: generation });
    this.#isBorn = true;
    // Not a failure of the change: what is missing is done at the next quiet moment.
    await this.settle().catch(() => {});
  }

  /** Says in HEAD what is acknowledged. @throws errno errors. */
  async markHead(): Promise<void> {
    // What is still to be written anew is not vouched for.
    if (this.#tail) return;
    const { store, seq, previous: log } = this.#at;
    const snapshot = this.#snapshot?.mark;
    const forgotten = this.#forgotten || undefined;
    const known = { ...(snapshot && { snapshot }), ...(forgotten && { forgotten }) };
    const head: Head = { kind: 'head', version: 1, store, seq, log, ...known };
    await writeHead(this.#disk, this.#folder, head);
    if (snapshot && snapshot.generation > this.#meddled) this.#meddled = 0;
  }

  /**
   * After a snapshot: only once HEAD and the names hold may older generations go, and all of them
   * where they hold what was erased; HEAD remembers that, for whoever is cut short. @throws errno errors.
   */
  async settle(): Promise<void> {
    // Without a new HEAD the one before may need what leads to it.
    if (this.#tail) return;
    // Another snapshot may be on its way, and has its name before HEAD knows it.
    const newest = this.#snapshot?.mark.generation ?? 0;
    const forgotten = this.#forgotten;
    await this.markHead();
    await prune(this.#disk, this.#folder, { newest, forgotten });
  }

  /** Closes the log. */
  async close(): Promise<void> {
    const segment = this.#segment;
    this.#segment = undefined;
    if (!segment) return;
    this.#closedBytes += segment.end;
    await segment.close().catch(() => {});
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
    const about = { seq, writtenAt };
    const written = await writeSnapshot(this.#disk, this.#folder, generation, journal, about);
    if (generation >= (this.#snapshot?.mark.generation ?? 0)) this.#snapshot = written;
  }
}
