/** One window with the journal it shows: the window, the session, and what its calls need. */
import { randomUUID } from 'node:crypto';
import type { BrowserWindow } from 'electron';
import type { Instant } from '../../shared/journal/record.ts';
import { journalFailure } from '../../shared/transfer/inspect-journal.ts';
import { type Backups, keepBackups } from '../backup/backups.ts';
import { rehearseBeside } from '../backup/rehearse.ts';
import { type Push, pushTo } from '../ipc/push.ts';
import { type DraftFile, draftFile } from '../journal/draft-file.ts';
import { type JournalPlace, realFolder } from '../journal/journal-place.ts';
import { JournalSession } from '../journal/journal-session.ts';
import { isWorthNote, markOf, noteSeen, seenOf } from '../journal/seen-heads.ts';
import { nodeDisk } from '../store/fs-port.ts';
import { inOrder } from '../store/in-order.ts';
import { onlyReadFailure } from '../store/only-read-store.ts';
import { Refusal } from '../store/refusal.ts';
import { appState } from './app-state.ts';
import type { Context } from './context.ts';
import { type Farewell, farewellTo } from './farewell.ts';
import { errorDetails } from './log.ts';
import { openFailure } from './places.ts';
import type { Program } from './program.ts';

// A backup waits for a quiet moment of half a minute, so a minute is soon enough.
const lookEveryMs = 60_000;

/** What a move does with its two journals; the page reaches neither of them meanwhile. */
export type Move = {
  /** With the one that is left, which is closed. */
  prepare(left: JournalSession): Promise<void>;
  /** With the one that was opened, before it is shown: nothing is written to it that may be given up. */
  settle?(opened: JournalSession): Promise<void>;
};

/** How a journal is opened again. */
export type Again = {
  /** `damaged`, `older`: only what can be trusted, to be read. `as-it-is`: though it went further once. */
  readonly how?: 'damaged' | 'older' | 'as-it-is';
  /** What is done to its folder before, while nobody has it open; its failure is the call's. */
  readonly before?: (folder: string) => Promise<void>;
};

/** A window at work. */
export type Workspace = {
  readonly window: BrowserWindow;
  readonly context: Context;
  readonly push: Push;
  readonly place: JournalPlace;
  /** Hears the page's last draft before the window, or its journal, goes. */
  readonly farewell: Farewell;
  /** Shows another folder's journal in this window. @throws Refusal; then the old one is open again. */
  moveTo(place: JournalPlace, move: Move): Promise<void>;
  /** Opens a journal again that is closed or only read; it may fail again, and says so in its state. */
  reopen(place: JournalPlace, again?: Again): Promise<void>;
  /** After a save that failed: asks the disk again. @throws Refusal where it still does not take a word. */
  tryAgain(): Promise<void>;
  /** Lets the journal go, once what was asked of it is on the disk. */
  close(): Promise<void>;
};

/** Opens the journal of a place and binds it to a window whose page is not loaded yet. */
export async function bindWorkspace(
  program: Program,
  window: BrowserWindow,
  first: JournalPlace,
): Promise<Workspace> {
  const { clock, device } = program;
  const push = pushTo(window);
  let place = first;
  let session = await open(first);
  let drafts: DraftFile = draftFile(first.folder);
  let backups = backupsOf(first, session);
  const farewell = farewellTo(push);
  let remembered: Promise<unknown> = Promise.resolve();
  let seenAt: Instant | undefined;
  // Under a clock that was set to look at a day, nothing happens by itself.
  const lookout = program.paths.startAt === undefined && setInterval(look, lookEveryMs);
  // A program that has nothing else to do may end.
  if (lookout) lookout.unref();
  // Two at once would each open a journal, and one of them would never be closed.
  const inTurn = inOrder();
  let isClosed = false;

  async function open(next: JournalPlace, how?: Again['how']): Promise<JournalSession> {
    const options = {
      clock,
      newId: randomUUID,
      onStatus: (status: JournalSession['status']) => push('status', status),
      onChanged: (ids: readonly string[]) => {
        push('changed', { ids });
        backups.changed();
        remembered = Promise.all([rememberOwn(), rememberSeen()]);
      },
    };
    const failure = await openFailure(next, program.paths);
    // By its true name, or a second name of a folder would pass the lock of the first.
    const real = await realFolder(next.folder);
    const opened = failure
      ? JournalSession.closed(failure, options)
      : await JournalSession.open(real, options, {
          ...(how === undefined && { seen: await seenOf(program.paths.heads, real) }),
          ...(how !== undefined && how !== 'as-it-is' && { look: how }),
        });
    // Its checksum vouches for what this machine wrote, not for a stranger's folder.
    const strange =
      next.kind === 'other' && !opened.failure ? journalFailure(opened.journal) : undefined;
    if (strange) await opened.close();
    const session = strange ? JournalSession.closed(strange, options) : opened;
    if (session.failure) program.log('journal closed', { code: session.failure.code });
    return session;
  }
  function backupsOf(shown: JournalPlace, opened: JournalSession): Backups {
    return keepBackups({
      place: shown,
      session: opened,
      device,
      clock,
      disk: nodeDisk,
      rehearse: rehearseBeside(program.paths.rehearsal, nodeDisk),
      onState: (state) => push('backups', state),
      log: program.log,
    });
  }
  async function look(): Promise<void> {
    await backups.look().catch((error) => program.log('backup', errorDetails(error)));
  }
  /** From its first word on, the user's own journal is missed where it is not found. */
  async function rememberOwn(): Promise<void> {
    if (place.kind !== 'own' || program.isJournalForced) return;
    if (session.failure || session.onlyRead) return;
    const { id } = session.journal;
    const isKnown = device.current.journalId === id && device.current.hasBegun;
    if (session.seq === 0 || isKnown) return;
    await device.save({ journalId: id, hasBegun: true }).catch(() => {});
  }
  /** How far it goes, outside the folder: an older copy put in its place does not know of it. */
  async function rememberSeen(isLast = false): Promise<void> {
    if (place.kind === 'sample' || session.failure || session.onlyRead || session.seq === 0) return;
    const at = clock.now();
    if (!isLast && !isWorthNote(seenAt, at)) return;
    seenAt = at;
    const { journal, seq, lastChange } = session;
    const seen = { journal: journal.id, seq, at, ...(lastChange && { mark: markOf(lastChange) }) };
    await noteSeen(program.paths.heads, await realFolder(place.folder), seen);
  }
  function show(next: JournalPlace, opened: JournalSession): void {
    place = next;
    session = opened;
    drafts = draftFile(next.folder);
    backups = backupsOf(next, opened);
    delete context.pendingImport;
    delete context.pendingRestore;
    push('state', context.state());
    push('changed', { ids: [] });
    remembered = rememberOwn();
  }

  const workspace: Workspace = {
    window,
    push,
    farewell,
    get context() {
      return context;
    },
    get place() {
      return place;
    },
    moveTo: (next, { prepare, settle }) =>
      inTurn(async () => {
        refuseClosed();
        await farewell.hear();
        // Once it has a word, it is missed where it is not found, never begun anew.
        const isBegun = !session.failure && session.seq > 0;
        const left: JournalPlace = isBegun ? { ...place, expects: 'begun' } : place;
        let opened: JournalSession | undefined;
        try {
          await rememberSeen(true);
          await session.close();
          await prepare(session);
          opened = await open(next);
          if (opened.failure) throw new Refusal(opened.failure);
          // What somebody else is writing cannot become what this window writes.
          const { onlyRead } = opened;
          if (onlyRead?.why === 'busy') throw new Refusal(onlyReadFailure(onlyRead));
          await settle?.(opened);
          show(next, opened);
        } catch (error) {
          await opened?.close();
          show(left, await open(left));
          throw error;
        }
      }),
    reopen: (next, { how, before } = {}) =>
      inTurn(async () => {
        refuseClosed();
        if (!session.failure && !session.onlyRead) return;
        if (session.onlyRead) await farewell.hear();
        await session.close();
        await before?.(await realFolder(next.folder));
        show(next, await open(next, how));
      }),
    tryAgain: () =>
      inTurn(async () => {
        refuseClosed();
        const isUnsure = session.status.problem === 'save-unsure';
        await session.tryAgain();
        // Whether the last change counts is known to whoever reads the folder anew.
        if (!isUnsure) return;
        await session.close();
        show(place, await open(place));
      }),
    close() {
      isClosed = true;
      if (lookout) clearInterval(lookout);
      return inTurn(async () => {
        await rememberSeen(true);
        await session.close();
        await remembered;
        await backups.farewell();
      });
    },
  };
  function refuseClosed(): void {
    if (isClosed) throw new Refusal({ code: 'journal-closed' });
  }
  const context: Context = {
    window,
    clock,
    device,
    push,
    workspace,
    program,
    get session() {
      return session;
    },
    get folder() {
      return place.folder;
    },
    get drafts() {
      return drafts;
    },
    get backups() {
      return backups;
    },
    state: () =>
      appState({
        session,
        clock,
        place,
        device: device.current,
        isDeviceReset: device.wasReset,
        aside: context.files.aside ?? (session.isMadeUpFor ? 'made-up' : undefined),
        language: program.language(),
        version: program.version,
      }),
    applyDevice: program.applyDevice,
    quit: program.quit,
    files: {},
  };
  await rememberOwn();
  return workspace;
}
