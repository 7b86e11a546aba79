/**
 * A journal while a window has it open: every change of the user's, checked, stamped, saved, and
 * remembered so that it can be undone.
 */
import type { ChangeName, PageOp, SaveStatus } from '../../shared/ipc/contract.ts';
import type { Failure } from '../../shared/ipc/failure.ts';
import type { OnlyRead } from '../../shared/ipc/recovery.ts';
import { emptyTrashOps, mergeOps, restoreOps, trashOps } from '../../shared/journal/cascade.ts';
import { type Change, type Op, type Outlook, outlookOf } from '../../shared/journal/change.ts';
import { checkOutlook } from '../../shared/journal/check.ts';
import type { Day } from '../../shared/journal/day.ts';
import { instantAfter } from '../../shared/journal/instant-after.ts';
import { emptyJournal, type Journal } from '../../shared/journal/journal.ts';
import { newJournalSettings } from '../../shared/journal/journal-settings.ts';
import { type Id, type Instant, isLive } from '../../shared/journal/record.ts';
import { stampOps } from '../../shared/journal/stamp.ts';
import type { FsPort } from '../store/fs-port.ts';
import { inOrder } from '../store/in-order.ts';
import { onlyReadFailure } from '../store/only-read-store.ts';
import type { JournalStore } from '../store/open-store.ts';
import { Refusal } from '../store/refusal.ts';
import { type Closed, type Opening, openJournal } from './open-journal.ts';
import { partPatch, type RecordRef, refTarget } from './record-ref.ts';
import { soundly } from './soundly.ts';
import { type Step, UndoHistory } from './undo-history.ts';

/** What a session needs: the clock, ids, and whom to tell. */
export type SessionOptions = {
  readonly clock: { readonly now: () => Instant; readonly today: () => Day };
  readonly newId: () => Id;
  readonly disk?: FsPort;
  readonly onStatus?: (status: SaveStatus) => void;
  /** The ids that a change touched; none where everything may have changed. */
  readonly onChanged?: (ids: readonly Id[]) => void;
};

/** Opened, or closed with the reason why: then every use is refused, and nothing is shown empty. */
export class JournalSession {
  readonly #store: JournalStore | Closed;
  readonly #options: SessionOptions;
  readonly #history = new UndoHistory();
  readonly #queue = inOrder();
  #last: { readonly seq: number; readonly change: Change } | undefined;

  private constructor(store: JournalStore | Closed, options: SessionOptions) {
    this.#store = store;
    this.#options = options;
  }

  /** Opens the journal of a folder; never rejects for a journal that cannot be opened. */
  static async open(
    folder: string,
    options: SessionOptions,
    opening: Opening = {},
  ): Promise<JournalSession> {
    const { clock, newId, disk, onStatus } = options;
    const storeOptions = {
      now: clock.now,
      begin: () => emptyJournal(newId(), newJournalSettings(clock.now(), clock.today())),
      ...(disk && { disk }),
      ...(onStatus && { onStatus }),
    };
    return new JournalSession(await openJournal(folder, storeOptions, opening), options);
  }

  /** A journal that may not be opened: closed from the start, for a reason. */
  static closed(failure: Failure, options: SessionOptions): JournalSession {
    return new JournalSession({ failure }, options);
  }

  /** Why it is closed; undefined while it is open. */
  get failure(): Failure | undefined {
    return this.closed?.failure;
  }

  /** All that is known of why it is closed; undefined while it is open. */
  get closed(): Closed | undefined {
    return 'failure' in this.#store ? this.#store : undefined;
  }

  /** Why it takes no change, while it is open all the same. */
  get onlyRead(): OnlyRead | undefined {
    return 'failure' in this.#store ? undefined : this.#store.onlyRead;
  }

  /** Whether the disk spoiled one of its files, and the others made up for it. */
  get isMadeUpFor(): boolean {
    return 'failure' in this.#store ? false : (this.#store.isMadeUpFor ?? false);
  }

  /** The journal. @throws Refusal when it is closed. */
  get journal(): Journal {
    return this.#open.journal;
  }

  /** How many changes the journal has seen. @throws Refusal when it is closed. */
  get seq(): number {
    return this.#open.seq;
  }

  /** The change with that number, where this session made it. @throws Refusal when it is closed. */
  get lastChange(): Change | undefined {
    return this.#last?.seq === this.seq ? this.#last.change : undefined;
  }

  /** Whether what was written is on the disk. */
  get status(): SaveStatus {
    if ('failure' in this.#store) {
      return { state: 'problem', problem: this.#store.failure.code };
    }
    return this.#store.status;
  }

  get #open(): JournalStore {
    if ('failure' in this.#store) throw new Refusal({ code: 'journal-closed' });
    return this.#store;
  }

  /** Makes a change of the page's operations, once it is sound. */
  change(name: ChangeName, pageOps: readonly PageOp[]): Promise<void> {
    return this.#queue(async () => {
      const at = this.#instantFor(pageOps.map(idOf));
      const stamps = { at, day: this.#options.clock.today() };
      const ops = soundly(pageOps, () => stampOps(this.journal, pageOps, stamps));
      await this.#commit(name, { at, ops }, true);
    });
  }

  /** Puts a record, with what belongs to it, or a part of one, into the trash. */
  trash(ref: RecordRef): Promise<void> {
    return this.#queue(async () => {
      const at = this.#instantFor([ref.id]);
      if (refTarget(this.journal, ref).trashedAt !== undefined)
        throw new Refusal({ code: 'not-found' });
      const ops = ref.part ? [partPatch(ref, at)] : trashOps(this.journal, ref.kind, ref.id, at);
      await this.#commit('trashed', { at, ops }, false);
    });
  }

  /** Makes one of two clients who are the same; undoable like any change. */
  mergeClients(loser: Id, winner: Id): Promise<void> {
    return this.#queue(async () => {
      const at = this.#instantFor([loser, winner]);
      for (const id of [loser, winner]) {
        if (!isLiveClient(this.journal, id)) throw new Refusal({ code: 'not-found' });
      }
      const ops = mergeOps(this.journal, loser, winner, at);
      if (ops.length === 0) throw new Refusal({ code: 'not-found' });
      await this.#commit('clients-merged', { at, ops }, false);
    });
  }

  /** Takes it out of the trash again. */
  restore(ref: RecordRef): Promise<void> {
    return this.#queue(async () => {
      const at = this.#instantFor([ref.id]);
      if (refTarget(this.journal, ref).trashedAt === undefined)
        throw new Refusal({ code: 'not-found' });
      const ops = ref.part ? [partPatch(ref, null)] : restoreOps(this.journal, ref.kind, ref.id);
      await this.#commit('restored', { at, ops }, false);
    });
  }

  /** Erases for good what is in the trash; resolves to how many things it erased. */
  emptyTrash(): Promise<number> {
    return this.#queue(async () => {
      const ops = emptyTrashOps(this.journal);
      if (ops.length === 0) return 0;
      const change = { at: this.#options.clock.now(), ops };
      const outlook = await this.#commit(undefined, change, false);
      this.#history.forget(new Set(outlook.husks.map((husk) => husk.id)));
      return outlook.husks.length;
    });
  }

  /** Takes the newest change back, as a new change; resolves to its name. */
  undo(): Promise<ChangeName> {
    return this.#queue(async () => {
      const step = this.#history.newest;
      if (!step) throw new Refusal({ code: 'nothing-to-undo' });
      const back = await this.#apply(step);
      this.#history.took(back);
      return step.name;
    });
  }

  /** Does the change again that was undone last; resolves to its name. */
  redo(): Promise<ChangeName> {
    return this.#queue(async () => {
      const step = this.#history.undone;
      if (!step) throw new Refusal({ code: 'nothing-to-redo' });
      const back = await this.#apply(step);
      this.#history.redid(back);
      return step.name;
    });
  }

  /**
   * Puts another journal in this one's place; `make` is given the one to be replaced, once
   * nothing else can change it. Without a name it cannot be undone.
   */
  replace(
    name: ChangeName | undefined,
    make: (current: Journal) => Promise<Journal>,
  ): Promise<void> {
    return this.#queue(async () => {
      const before = this.journal;
      // Before anything is made ready for it, a safety copy say.
      if (this.onlyRead) throw new Refusal(onlyReadFailure(this.onlyRead));
      await this.#open.replace(await make(before));
      this.#history.add(name && { name, journal: before });
      this.#options.onChanged?.([]);
    });
  }

  /** After a save that failed: whether the disk takes words again. @throws Refusal where it does not. */
  tryAgain(): Promise<void> {
    return this.#queue(() => this.#open.tryAgain());
  }

  /** Waits for the changes under way and closes the folder. */
  close(): Promise<void> {
    return this.#queue(async () => {
      if (!('failure' in this.#store)) await this.#store.close();
    });
  }

  #instantFor(ids: readonly Id[]): Instant {
    return instantAfter(this.journal, ids, this.#options.clock.now());
  }

  async #apply(step: Step): Promise<Step> {
    if ('journal' in step) {
      const before = this.journal;
      await this.#open.replace(step.journal);
      this.#options.onChanged?.([]);
      return { name: step.name, journal: before };
    }
    const change = { at: this.#instantFor(step.ops.map(idOf)), ops: step.ops };
    const outlook = outlookOf(this.journal, change);
    await this.#save(change, outlook);
    return { name: step.name, ops: outlook.inverse ?? [] };
  }

  async #commit(name: ChangeName | undefined, change: Change, mustCheck: boolean) {
    const outlook = soundly(change.ops, () => outlookOf(this.journal, change));
    if (mustCheck) {
      const problems = checkOutlook(this.journal, outlook);
      if (problems.length > 0) throw new Refusal({ code: 'invalid', problems });
    }
    await this.#save(change, outlook);
    this.#history.add(name && outlook.inverse && { name, ops: outlook.inverse });
    return outlook;
  }

  async #save(change: Change, outlook: Outlook): Promise<void> {
    await this.#open.commit(change);
    this.#last = { seq: this.seq, change };
    this.#options.onChanged?.([...outlook.after.keys()]);
  }
}

function idOf(op: PageOp | Op): Id {
  return op[0] === 'create' ? String(op[2].id) : op[2];
}

function isLiveClient(journal: Journal, id: Id): boolean {
  const client = journal.clients.get(id);
  return client !== undefined && isLive(client);
}
