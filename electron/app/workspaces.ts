/** The windows that are open, each with its journal: found by their page, never two on one folder. */
import { setTimeout } from 'node:timers/promises';
import { BrowserWindow } from 'electron';
import { type JournalPlace, realFolder } from '../journal/journal-place.ts';
import { inOrder } from '../store/in-order.ts';
import { Refusal } from '../store/refusal.ts';
import type { Context } from './context.ts';
import { hearBeforeClosing } from './farewell.ts';
import { openFailure } from './places.ts';
import type { Program } from './program.ts';
import type { PlaceMemory } from './remember-place.ts';
import { bringToFront, openWindow } from './window.ts';
import { bindWorkspace, type Workspace } from './workspace.ts';

/** How long a journal that is being opened is waited for at the end. */
const patienceMs = 3000;

/** All workspaces. */
export type Workspaces = {
  readonly all: () => readonly Workspace[];
  /** Shows a place's journal: in its window where it has one, else in a new one. */
  open(place: JournalPlace): Promise<Workspace>;
  /** The same for a folder that was chosen. @throws Refusal, and no window, where it may not be opened. */
  openChosen(place: JournalPlace): Promise<Workspace>;
  /** The workspace that shows a folder's journal, or tries to. */
  on(folder: string): Promise<Workspace | undefined>;
  readonly contextOf: (pageId: number) => Context | undefined;
  /** The window one is at, else the one opened last. */
  readonly inFront: () => Workspace | undefined;
  /** Resolves once the journals of closed windows are let go. */
  settled(): Promise<void>;
  /** Hears every page before all windows close; resolves to whether they may. */
  mayCloseAll(): Promise<boolean>;
  /** Resolves once every journal is let go. */
  closeAll(): Promise<void>;
};

/** No workspace yet; `program` is asked for only once one is opened. */
export function createWorkspaces(program: () => Program): Workspaces {
  const open = new Map<number, Workspace>();
  const closing = new Set<Promise<void>>();
  const memories = new Set<PlaceMemory>();
  const inTurn = inOrder();
  let binding: Promise<unknown> = Promise.resolve();
  let isEnding = false;

  async function on(folder: string): Promise<Workspace | undefined> {
    const real = await realFolder(folder);
    for (const workspace of open.values()) {
      if ((await realFolder(workspace.place.folder)) === real) return workspace;
    }
    return undefined;
  }
  async function openNow(place: JournalPlace): Promise<Workspace> {
    const there = await on(place.folder);
    if (there) {
      bringToFront(there.window);
      return there;
    }
    if (isEnding) throw new Refusal({ code: 'refused' });
    const { window, memory, load } = openWindow(program(), place.kind);
    const bound = bind(window, place);
    binding = bound.catch(() => {});
    const workspace = await bound;
    // A page's id is asked for while there is a page: later it may be gone.
    const pageId = window.webContents.id;
    open.set(pageId, workspace);
    if (memory) memories.add(memory);
    hearBeforeClosing(window, workspace.farewell);
    window.on('closed', () => {
      open.delete(pageId);
      const all = [workspace.close(), memory?.save()];
      const done = Promise.allSettled(all).then(() => {
        closing.delete(done);
        if (memory) memories.delete(memory);
      });
      closing.add(done);
    });
    await load();
    return workspace;
  }

  /** A window whose journal is not to be shown any more is gone, and the journal let go. */
  async function bind(window: BrowserWindow, place: JournalPlace): Promise<Workspace> {
    try {
      const workspace = await bindWorkspace(program(), window, place);
      if (!isEnding && !window.isDestroyed()) return workspace;
      await workspace.close();
      throw new Refusal({ code: 'refused' });
    } catch (error) {
      if (!window.isDestroyed()) window.destroy();
      throw error;
    }
  }
  // One after another: two wishes for one folder must find each other's window.
  const opening: Workspaces['open'] = (place) => inTurn(() => openNow(place));

  async function settled(): Promise<void> {
    await Promise.allSettled([...closing]);
  }

  return {
    all: () => [...open.values()],
    open: opening,
    async openChosen(place) {
      const failure = (await on(place.folder))
        ? undefined
        : await openFailure(place, program().paths);
      if (failure) throw new Refusal(failure);
      return opening(place);
    },
    on,
    settled,
    contextOf: (pageId) => open.get(pageId)?.context,
    inFront() {
      const focused = BrowserWindow.getFocusedWindow();
      const all = [...open.values()];
      return all.find(({ window }) => window === focused) ?? all.at(-1);
    },
    async mayCloseAll() {
      const all = [...open.values()];
      const answers = await Promise.all(all.map(({ farewell }) => farewell.last()));
      const staying = all[answers.indexOf(false)];
      if (!staying) return true;
      for (const { farewell } of all) farewell.stay();
      bringToFront(staying.window);
      return false;
    },
    async closeAll() {
      isEnding = true;
      // The last backup may take some seconds, and nobody is to look at a window that is leaving.
      for (const { window } of open.values()) if (!window.isDestroyed()) window.hide();
      // A journal that is being opened just now is let go too, and its folder's lock with it.
      // A disk that does not answer must not keep the program from ending.
      await Promise.race([binding, setTimeout(patienceMs, undefined, { ref: false })]);
      await Promise.allSettled([...open.values()].map((workspace) => workspace.close()));
      await Promise.allSettled([...memories].map((memory) => memory.save()));
      await settled();
    },
  };
}
