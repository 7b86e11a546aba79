/** One window with the journal it shows: the window, the session, and what its calls need. */
import { randomUUID } from 'node:crypto';
import type { BrowserWindow } from 'electron';
import { type Push, pushTo } from '../ipc/push.ts';
import { type DraftFile, draftFile } from '../journal/draft-file.ts';
import { type JournalPlace, placeFailure } from '../journal/journal-place.ts';
import { JournalSession } from '../journal/journal-session.ts';
import { Refusal } from '../store/refusal.ts';
import { appState } from './app-state.ts';
import type { Context } from './context.ts';
import type { Program } from './program.ts';

/** A window at work. */
export type Workspace = {
  readonly window: BrowserWindow;
  readonly context: Context;
  readonly push: Push;
  readonly place: JournalPlace;
  /** Shows another folder's journal in this window. @throws Refusal; then all is as it was. */
  moveTo(place: JournalPlace): Promise<void>;
  /** Opens a journal again that could not be opened; it may fail again, and says so in its state. */
  reopen(place: JournalPlace): Promise<void>;
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

  async function open(next: JournalPlace): Promise<JournalSession> {
    const options = {
      clock,
      newId: randomUUID,
      onStatus: (status: JournalSession['status']) => push('status', status),
      onChanged: (ids: readonly string[]) => {
        push('changed', { ids });
        void rememberOwn();
      },
    };
    const failure = await placeFailure(next);
    const opened = failure
      ? JournalSession.closed(failure, options)
      : await JournalSession.open(next.folder, options);
    if (opened.failure) program.log('journal closed', { code: opened.failure.code });
    return opened;
  }
  /** From its first word on, the user's own journal is missed where it is not found. */
  async function rememberOwn(): Promise<void> {
    if (place.kind !== 'own' || program.isJournalForced || session.failure) return;
    const { id } = session.journal;
    if (session.seq === 0 || device.current.journalId === id) return;
    await device.save({ journalId: id }).catch(() => {});
  }
  function show(next: JournalPlace, opened: JournalSession): void {
    place = next;
    session = opened;
    drafts = draftFile(next.folder);
    delete context.pendingImport;
    push('state', context.state());
    push('changed', { ids: [] });
    void rememberOwn();
  }

  const workspace: Workspace = {
    window,
    push,
    get context() {
      return context;
    },
    get place() {
      return place;
    },
    async moveTo(next) {
      const opened = await open(next);
      const { failure } = opened;
      if (failure) throw new Refusal(failure);
      await session.close();
      show(next, opened);
    },
    async reopen(next) {
      await session.close();
      show(next, await open(next));
    },
    close: () => session.close(),
  };
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
    state: () =>
      appState({
        session,
        clock,
        place,
        device: device.current,
        isDeviceReset: device.wasReset,
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
