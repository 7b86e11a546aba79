// What a computer remembers of a folder, when another folder is put in its place.
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { recoveryHandlers } from '../../../electron/ipc/recovery-handlers.ts';
import { changeAt } from '../../../electron/journal/change-at.ts';
import { nodeDisk } from '../../../electron/store/fs-port.ts';
import { tickingClock } from '../support/journal-parts.ts';
import { note, ownJournal } from '../support/own-journal.ts';

vi.mock('electron', () => ({ dialog: {}, BrowserWindow: {} }));

/** A machine with two copies of its journal that went on apart: its own, and the one beside. */
async function parted(changes: { readonly ours: number; readonly theirs: number }) {
  const machine = ownJournal();
  const home = machine.paths.journal;
  const beside = `${home}-beside`;
  const write = async (ids: readonly string[]) => {
    const context = await machine.start();
    for (const id of ids) await note(context, id, id);
    await context.workspace.close();
  };
  const named = (whose: string, count: number) =>
    Array.from({ length: count }, (_, index) => `${whose}-${index}`);
  await write(['ana']);
  cpSync(home, beside, { recursive: true });
  await write(named('theirs', changes.theirs));
  const heads = `${home}-heads`;
  cpSync(home, heads, { recursive: true });
  rmSync(home, { recursive: true });
  cpSync(beside, home, { recursive: true });
  rmSync(machine.paths.heads);
  await write(named('ours', changes.ours));
  const swap = () => {
    rmSync(home, { recursive: true });
    cpSync(heads, home, { recursive: true });
  };
  return { machine, home, swap, write };
}
const start = async (machine: ReturnType<typeof ownJournal>) => {
  const { session, workspace } = await machine.start();
  const { closed } = session;
  const names = closed ? [] : [...session.journal.clients.keys()].toSorted();
  await workspace.close();
  return { older: closed?.older, names };
};

test.each([
  ['went as far', { ours: 1, theirs: 1 }],
  ['went farther', { ours: 1, theirs: 3 }],
])('a folder that %s, without what was written here, is asked about', async (_how, changes) => {
  const { machine, swap } = await parted(changes);
  swap();
  const context = await machine.start();
  expect(context.session.closed).toMatchObject({
    failure: { code: 'journal-older' },
    older: { missing: 'unknown' },
  });
  await recoveryHandlers['recovery.continue'](context);
  expect([...context.session.journal.clients.keys()]).toContain('theirs-0');
  await context.workspace.close();
  expect((await start(machine)).older).toBeUndefined();
});

test('the change that was seen is known however often the journal is opened since', async () => {
  const { machine, swap } = await parted({ ours: 1, theirs: 1 });
  // Opened and left as it was, in which nothing says what its last change is.
  for (let time = 0; time < 3; time += 1) {
    expect(await start(machine)).toEqual({ older: undefined, names: ['ana', 'ours-0'] });
  }
  swap();
  expect((await start(machine)).older?.missing).toBe('unknown');
});

test('what was written elsewhere after the change that was seen here is no other journal', async () => {
  const { machine, write } = await parted({ ours: 1, theirs: 1 });
  const heads = `${machine.paths.heads}-before`;
  cpSync(machine.paths.heads, heads);
  await write(['later', 'last']);
  cpSync(heads, machine.paths.heads);
  const { older, names } = await start(machine);
  expect(older).toBeUndefined();
  expect(names).toEqual(['ana', 'last', 'later', 'ours-0']);
});

test('a journal that was replaced or put back by this program itself is not asked about', async () => {
  const machine = ownJournal();
  let context = await machine.start();
  await note(context, 'ana', 'Ana');
  await note(context, 'berta', 'Berta');
  await context.session.replace('imported', async (current) => current);
  await context.session.undo();
  await context.session.trash({ kind: 'client', id: 'ana' });
  await context.session.emptyTrash();
  await context.workspace.close();
  expect((await start(machine)).older).toBeUndefined();
  context = await machine.start(tickingClock(Date.parse('2019-01-01T00:00:00.000Z')));
  await note(context, 'carla', 'Carla');
  await context.workspace.close();
  expect(await start(machine)).toEqual({ older: undefined, names: ['berta', 'carla'] });
});

test('a change is found by its number in whichever log has it', async () => {
  const { home } = await parted({ ours: 2, theirs: 1 });
  const ids = async (seq: number) =>
    (await changeAt(nodeDisk, home, seq))?.ops.map((op) => (op[0] === 'create' ? op[2].id : op[2]));
  expect(await ids(2)).toEqual(['ours-0']);
  expect(await ids(3)).toEqual(['ours-1']);
  expect(await ids(4)).toBeUndefined();
  expect(await changeAt(nodeDisk, join(home, 'backups'), 1).catch(() => undefined)).toBeUndefined();
});
