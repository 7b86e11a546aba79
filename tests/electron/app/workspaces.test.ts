import { EventEmitter } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openDevice } from '../../../electron/app/device.ts';
import { pathsFor } from '../../../electron/app/paths.ts';
import { ownPlace } from '../../../electron/app/places.ts';
import type { Program } from '../../../electron/app/program.ts';
import { createWorkspaces, type Workspaces } from '../../../electron/app/workspaces.ts';
import type { JournalPlace } from '../../../electron/journal/journal-place.ts';
import { nodeDisk } from '../../../electron/store/fs-port.ts';
import {
  createClient,
  refusalOf,
  strangeDocument,
  tickingClock,
} from '../support/journal-parts.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const machine = vi.hoisted(() => ({ windows: [] as unknown[], make: (): unknown => undefined }));
vi.mock('electron', () => {
  function BrowserWindow() {
    return machine.make();
  }
  BrowserWindow.getAllWindows = () => [];
  BrowserWindow.getFocusedWindow = () => null;
  const display = { id: 1, workArea: { x: 0, y: 0, width: 1920, height: 1080 } };
  return {
    BrowserWindow,
    nativeTheme: new EventEmitter(),
    screen: { getPrimaryDisplay: () => display, getAllDisplays: () => [display] },
  };
});

/** A window as far as it is asked for anything. */
class Shown extends EventEmitter {
  isGone = false;
  readonly webContents = Object.assign(new EventEmitter(), {
    id: machine.windows.length + 1,
    send: vi.fn(),
  });
  loadURL = async () => {};
  setBackgroundColor() {}
  isDestroyed = () => this.isGone;
  isMinimized = () => false;
  isMaximized = () => false;
  getNormalBounds = () => ({ x: 0, y: 0, width: 900, height: 600 });
  show() {}
  hide() {}
  focus() {}
  destroy() {
    this.isGone = true;
    this.emit('closed');
  }
}

const log = vi.fn();
let workspaces: Workspaces;
let own: JournalPlace;
let other: JournalPlace;
beforeEach(async () => {
  log.mockReset();
  machine.windows = [];
  machine.make = () => {
    const window = new Shown();
    machine.windows.push(window);
    return window;
  };
  const paths = pathsFor({ userData: temporaryFolder(), here: '/app', isPackaged: true, env: {} });
  const device = await openDevice(paths.device);
  own = ownPlace(paths, device.current);
  other = { kind: 'other', folder: temporaryFolder(), expects: 'chosen' };
  const clock = { ...tickingClock(), isEvening: () => false };
  const parts = { paths, device, clock, log, language: () => 'es' };
  workspaces = createWorkspaces(() => ({ ...parts, workspaces }) as unknown as Program);
});
afterEach(() => vi.restoreAllMocks());

test('a folder has one window, however often and under whatever name it is asked for', async () => {
  const [first, second] = await Promise.all([
    workspaces.open(other),
    workspaces.open({ ...other, folder: `${other.folder}/./` }),
  ]);
  expect(second).toBe(first);
  expect(machine.windows).toHaveLength(1);
  await workspaces.closeAll();
});

test('a window closed in the middle of a change has it on the disk and lets the folder go', async () => {
  const { context, window } = await workspaces.open(own);
  const changed = context.session.change('client-created', [createClient('a', 'Ana')]);
  window.destroy();
  await workspaces.settled();
  await changed;
  expect(readdirSync(own.folder)).not.toContain('lock');
  const again = await workspaces.open(own);
  expect(again.context.session.journal.clients.has('a')).toBe(true);
  await workspaces.closeAll();
});

test('quitting while a journal is being opened leaves no folder held and no window', async () => {
  const { read } = nodeDisk;
  let goOn = () => {};
  const held = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  vi.spyOn(nodeDisk, 'read').mockImplementation(async (path) => {
    if (path.startsWith(other.folder)) await held;
    return read(path);
  });
  const opening = refusalOf(workspaces.open(other));
  await vi.waitFor(() => expect(existsSync(join(other.folder, 'lock'))).toBe(true));
  const closed = workspaces.closeAll();
  goOn();
  await closed;
  expect(existsSync(join(other.folder, 'lock'))).toBe(false);
  expect(await opening).toEqual({ code: 'refused' });
  expect((machine.windows as Shown[]).every((window) => window.isGone)).toBe(true);
  expect(await refusalOf(workspaces.open(own))).toEqual({ code: 'refused' });
});

test('a journal that cannot be bound to its window leaves none that nobody sees', async () => {
  writeFileSync(join(other.folder, 'letter.txt'), '');
  log.mockImplementation(() => {
    throw new RangeError('made up');
  });
  await expect(workspaces.open(other)).rejects.toThrow('made up');
  expect((machine.windows as Shown[]).map((window) => window.isGone)).toEqual([true]);
});

test('a stranger’s journal is inspected though its checksum is right, and left as it is', async () => {
  const file = join(other.folder, 'journal.json');
  const text = strangeDocument();
  writeFileSync(file, text);
  const { context } = await workspaces.open(other);
  expect(context.session.failure).toMatchObject({ code: 'file-refused' });
  expect(readdirSync(other.folder)).toEqual(['journal.json']);
  expect(readFileSync(file, 'utf8')).toBe(text);
  await workspaces.closeAll();
});
