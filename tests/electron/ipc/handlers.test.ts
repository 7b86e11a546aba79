import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { appState } from '../../../electron/app/app-state.ts';
import type { Context } from '../../../electron/app/context.ts';
import { openDevice } from '../../../electron/app/device.ts';
import { handlers } from '../../../electron/ipc/handlers.ts';
import { JournalSession } from '../../../electron/journal/journal-session.ts';
import type { PageOp } from '../../../shared/ipc/contract.ts';
import { twoFates } from '../../support/two-fates.ts';
import { createClient, day, refusalOf, tickingClock } from '../support/journal-parts.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const machine = vi.hoisted(() => ({
  clipboard: { writeText: vi.fn() },
  shell: { openPath: vi.fn(), showItemInFolder: vi.fn() },
  dialog: {},
}));
vi.mock('electron', () => machine);

let context: Context;
let pushed: { name: string; payload: unknown }[];
beforeEach(async () => {
  vi.clearAllMocks();
  pushed = [];
  const folder = join(temporaryFolder(), 'journal');
  const clock = { ...tickingClock(), isEvening: () => false };
  const device = await openDevice(join(folder, '../device.json'));
  const session = await JournalSession.open(folder, { clock, newId: () => 'journal-1' });
  context = {
    session,
    clock,
    device,
    folder,
    files: {},
    state: () =>
      appState({
        session,
        clock: context.clock,
        device: device.current,
        language: 'es',
        version: '0.1.0',
        isDeviceReset: false,
        place: { kind: 'own', folder, expects: 'anew' },
      }),
    push: (name: string, payload: unknown) => pushed.push({ name, payload }),
    applyDevice: vi.fn(),
    quit: vi.fn(),
    program: { workspaces: { all: () => [{ push: context.push, context }] } },
  } as unknown as Context;
});

test('the sidebar counts what Today asks about: the day’s plans from the evening on', async () => {
  const plan = {
    id: 'plan',
    client: 'a',
    people: [],
    day,
    kind: 'visit',
    contact: true,
    words: 'Ver la obra',
    tags: [],
    plan: true,
  };
  const ops: PageOp[] = [createClient('a', 'Ana'), ['create', 'entry', plan]];
  await handlers['journal.change'](context, { name: 'entry-noted', ops });
  expect(handlers['app.state'](context)).toMatchObject({ counts: { today: 0 } });
  Object.assign(context, { clock: { ...context.clock, isEvening: () => true } });
  expect(handlers['app.state'](context)).toMatchObject({ counts: { today: 1 } });
});

test('the state says the day, the folder, that the journal is open, and how much there is', async () => {
  await handlers['journal.change'](context, {
    name: 'client-created',
    ops: [createClient('a', 'Ana')],
  });
  expect(handlers['app.state'](context)).toMatchObject({
    today: day,
    folder: context.folder,
    journal: { state: 'open' },
    status: { state: 'saved' },
    counts: { clients: 1, trash: 0 },
  });
});

test('a choice is kept, made to hold, answered and pushed', async () => {
  const state = await handlers['app.choose'](context, { language: 'es', appearance: 'dark' });
  expect(state.device).toMatchObject({ language: 'es', appearance: 'dark' });
  expect(context.applyDevice).toHaveBeenCalledTimes(1);
  expect(pushed).toEqual([{ name: 'state', payload: state }]);
});

test('a text is copied, a folder shown, and no file but those that this run wrote', async () => {
  await handlers['app.copy'](context, { text: '+34 600 000 000' });
  expect(machine.clipboard.writeText).toHaveBeenCalledWith('+34 600 000 000');
  await handlers['app.show'](context, { what: 'folder' });
  expect(machine.shell.openPath).toHaveBeenCalledWith(context.folder);
  for (const [what, name] of [
    ['backups', 'backups'],
    ['aside', 'quarantine'],
  ] as const) {
    await handlers['app.show'](context, { what });
    expect(machine.shell.openPath).toHaveBeenLastCalledWith(context.folder);
    mkdirSync(join(context.folder, name));
    await handlers['app.show'](context, { what });
    expect(machine.shell.openPath).toHaveBeenLastCalledWith(join(context.folder, name));
  }
  const none = Promise.resolve().then(() => handlers['app.show'](context, { what: 'export' }));
  expect(await refusalOf(none)).toEqual({ code: 'not-found' });
  context.files.safetyCopy = '/copies/before.json';
  await handlers['app.show'](context, { what: 'safety-copy' });
  expect(machine.shell.showItemInFolder.mock.calls).toEqual([['/copies/before.json']]);
});

test('a folder is opened only where it is one: a file would be run, a program begun', async () => {
  const folder = join(temporaryFolder(), 'Notes.app');
  Object.assign(context, { folder });
  const show = () => handlers['app.show'](context, { what: 'folder' });
  expect(await refusalOf(Promise.resolve().then(show))).toEqual({ code: 'folder-gone' });
  writeFileSync(folder, '');
  expect(await refusalOf(Promise.resolve().then(show))).toEqual({ code: 'folder-gone' });
  rmSync(folder);
  mkdirSync(folder);
  await show();
  expect(machine.shell.openPath).not.toHaveBeenCalled();
  expect(machine.shell.showItemInFolder.mock.calls).toEqual([[folder]]);
});

test('what was noted is found, trashed, listed, restored and undone', async () => {
  await handlers['journal.change'](context, {
    name: 'client-created',
    ops: [createClient('a', 'Ágata')],
  });
  expect(handlers['search.find'](context, { text: 'agata' })[0]?.client.id).toBe('a');
  expect(handlers['client.view'](context, { id: 'a' }).client.name).toBe('Ágata');
  await handlers['record.trash'](context, { kind: 'client', id: 'a' });
  expect(handlers['clients.list'](context)).toEqual([]);
  expect(handlers['trash.list'](context)).toMatchObject([{ id: 'a', text: 'Ágata' }]);
  await handlers['record.restore'](context, { kind: 'client', id: 'a' });
  expect(handlers['clients.list'](context)).toHaveLength(1);
  expect(await handlers['history.undo'](context)).toEqual({ name: 'restored' });
  expect(await handlers['history.redo'](context)).toEqual({ name: 'restored' });
  await handlers['record.trash'](context, { kind: 'client', id: 'a' });
  expect(await handlers['trash.empty'](context)).toEqual({ erased: 1 });
  expect(handlers['today.view'](context).isEmptyJournal).toBe(true);
});

test('a client that is not there is not found', () => {
  expect(() => handlers['client.view'](context, { id: 'nobody' })).toThrow('not-found');
});

test('the words of health are those of the clients asked for', async () => {
  const ops = ['a', 'b'].map((id) => createClient(id, id));
  await handlers['journal.change'](context, { name: 'client-created', ops });
  expect(handlers['clients.words'](context, { ids: ['b', 'nobody'] })).toEqual({ b: 'early' });
});

test('whether health is right is worked out while others are answered', async () => {
  const journal = twoFates(60, (index) => index < 30);
  Object.assign(context, { session: { journal }, clock: { today: () => '2026-11-25' } });
  const order: string[] = [];
  const asked = handlers['health.back-test'](context).then((value) => {
    order.push('back-test');
    return value;
  });
  setImmediate(() => order.push('another'));
  expect(await asked).toMatchObject({ since: '2026-08-27', chance: 1, verdict: 'better' });
  expect(order).toEqual(['another', 'back-test']);
});
