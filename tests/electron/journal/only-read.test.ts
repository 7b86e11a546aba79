// Journals that can only be read: somebody else's just now, damaged, or put back older than they were.
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { journalHandlers } from '../../../electron/ipc/journal-handlers.ts';
import { recoveryHandlers } from '../../../electron/ipc/recovery-handlers.ts';
import { JournalSession } from '../../../electron/journal/journal-session.ts';
import { moveOwnJournal } from '../../../electron/journal/move-own-journal.ts';
import { failingDisk } from '../support/failing-disk.ts';
import { createClient, refusalOf, tickingClock } from '../support/journal-parts.ts';
import { note, ownJournal } from '../support/own-journal.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

vi.mock('electron', () => ({ dialog: {}, BrowserWindow: {} }));

const open = (folder: string, clock = tickingClock()) =>
  JournalSession.open(folder, { clock, newId: () => 'journal-1' });
const names = (session: JournalSession) =>
  [...session.journal.clients.values()].map(({ name }) => name);
const bytesOf = (folder: string) =>
  readdirSync(folder).map((name) => {
    const isFolder = name === 'backups' || name === 'quarantine';
    return [name, isFolder ? '' : readFileSync(join(folder, name), 'utf8')];
  });

test('a journal that another holds is read as it is now, and nothing of it is written', async () => {
  const folder = join(temporaryFolder(), 'journal');
  const holder = await open(folder);
  await holder.change('client-created', [createClient('a', 'Ana')]);
  const reader = await open(folder);
  expect(reader.onlyRead).toEqual({ why: 'busy' });
  expect(reader.status).toMatchObject({ state: 'problem', problem: 'folder-busy' });
  expect(names(reader)).toEqual(['Ana']);
  const before = bytesOf(folder);
  for (const work of [
    reader.change('client-created', [createClient('b')]),
    reader.trash({ kind: 'client', id: 'a' }),
    reader.replace('imported', async () => {
      throw new Error('nothing is made ready for it');
    }),
  ]) {
    expect(await refusalOf(work)).toEqual({ code: 'folder-busy' });
  }
  await reader.close();
  expect(bytesOf(folder)).toEqual(before);
  await holder.change('client-created', [createClient('b', 'Berta')]);
  const later = await open(folder);
  expect(names(later)).toEqual(['Ana', 'Berta']);
  await later.close();
  await holder.close();
});

test('a journal that another computer holds says which', async () => {
  const folder = join(temporaryFolder(), 'journal');
  const session = await open(folder);
  await session.change('client-created', [createClient('a', 'Ana')]);
  await session.close();
  writeFileSync(join(folder, 'lock'), JSON.stringify({ pid: 1, host: 'taller', born: '' }));
  const reader = await open(folder);
  expect(reader.onlyRead).toEqual({ why: 'busy', computer: 'taller' });
  expect(names(reader)).toEqual(['Ana']);
});

/** There is nothing to say: it is open, takes changes, and all is saved. */
function expectNothingToSay(session: JournalSession): void {
  expect([session.failure, session.closed, session.onlyRead]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(session.status).toEqual({ state: 'saved', savedAt: expect.any(String) });
}

test('a clock that jumps back loses no change and no order, and nothing is said of it', async () => {
  const folder = join(temporaryFolder(), 'journal');
  const session = await open(folder);
  await session.change('client-created', [createClient('a', 'Ana')]);
  await session.close();
  const back = await open(folder, tickingClock(Date.parse('2019-01-01T00:00:00.000Z')));
  expectNothingToSay(back);
  await back.change('client-created', [createClient('b', 'Berta')]);
  expectNothingToSay(back);
  await back.close();
  const again = await open(folder);
  expect(names(again)).toEqual(['Ana', 'Berta']);
  expectNothingToSay(again);
  await again.close();
});

test('a disk that is full in the middle of a write refuses the change, holds the rest, and goes on after', async () => {
  const folder = join(temporaryFolder(), 'journal');
  const { disk, fail, writeShort } = failingDisk();
  const clock = tickingClock();
  const session = await JournalSession.open(folder, { clock, newId: () => 'journal-1', disk });
  await session.change('client-created', [createClient('a', 'Ana')]);
  writeShort(true);
  fail({ at: 3, code: 'ENOSPC', only: 'write', forGood: true });
  const refused = await refusalOf(session.change('client-created', [createClient('b', 'Berta')]));
  expect(['disk-full', 'save-unsure']).toContain(refused.code);
  expect(session.status.problem).toBe(refused.code);
  expect(names(session)).toEqual(['Ana']);
  fail(undefined);
  writeShort(false);
  await session.change('client-created', [createClient('c', 'Carla')]);
  expect(session.status.state).toBe('saved');
  await session.close();
  const again = await open(folder);
  expect(names(again)).toEqual(['Ana', 'Carla']);
  await again.close();
});

test('an older copy of the folder asks once; looked at, nothing of it is written', async () => {
  const machine = ownJournal();
  const home = machine.paths.journal;
  let context = await machine.start();
  await note(context, 'a', 'Ana');
  await context.workspace.close();
  cpSync(home, `${home}-old`, { recursive: true });
  context = await machine.start();
  await note(context, 'b', 'Berta');
  await context.workspace.close();
  rmSync(home, { recursive: true });
  cpSync(`${home}-old`, home, { recursive: true });

  context = await machine.start();
  expect(context.session.closed).toMatchObject({
    failure: { code: 'journal-older' },
    older: { missing: 1 },
  });
  const before = bytesOf(home);
  const looked = await recoveryHandlers['recovery.look'](context);
  expect(looked.journal).toEqual({ state: 'open', onlyRead: { why: 'older' } });
  expect(names(context.session)).toEqual(['Ana']);
  const drafts = { folder: home, drafts: {} as never };
  await expect(async () => journalHandlers['draft.save'](context, drafts)).rejects.toMatchObject({
    failure: { code: 'only-looking' },
  });
  expect(bytesOf(home)).toEqual(before);
  await recoveryHandlers['recovery.continue'](context);
  expect(context.session.onlyRead).toBeUndefined();
  await note(context, 'c', 'Carla');
  await context.workspace.close();

  context = await machine.start();
  expect(names(context.session)).toEqual(['Ana', 'Carla']);
  await context.workspace.close();
});

test('a damaged journal is looked at, repaired, and goes on in the same window', async () => {
  const machine = ownJournal();
  const home = machine.paths.journal;
  let context = await machine.start();
  for (const id of ['a', 'b', 'c']) await note(context, id, `Client ${id}`);
  await context.backups.make();
  cpSync(home, `${home}-killed`, { recursive: true });
  await context.workspace.close();
  rmSync(home, { recursive: true });
  cpSync(`${home}-killed`, home, { recursive: true });
  rmSync(join(home, 'lock'));
  const [log = ''] = readdirSync(home).filter((name) => name.startsWith('log-'));
  const text = readFileSync(join(home, log), 'utf8');
  writeFileSync(join(home, log), text.replace('Client b', 'Client x'));

  context = await machine.start();
  expect(context.state().journal).toMatchObject({
    state: 'closed',
    failure: { code: 'file-damaged' },
    damage: { causes: ['unreadable'], lost: 1, saved: { counts: { clients: 2 } } },
  });
  const before = bytesOf(home);
  await recoveryHandlers['recovery.look'](context);
  expect(context.session.onlyRead).toEqual({ why: 'damaged' });
  expect(await refusalOf(note(context, 'd', 'Dora'))).toEqual({ code: 'only-looking' });
  expect(bytesOf(home)).toEqual(before);
  expect(await recoveryHandlers['aside.list'](context)).toEqual([]);
  const state = await recoveryHandlers['recovery.repair'](context);
  expect(state).toMatchObject({ journal: { state: 'open' }, aside: 'repair' });
  const [aside] = await recoveryHandlers['aside.list'](context);
  // The backup of before may be the last that holds what was lost.
  expect(readFileSync(join(home, 'backups', 'backups.json'), 'utf8')).toContain('keptUntil');
  expect(aside).toMatchObject({ kind: 'repair', on: expect.stringMatching(/^2026-03-0\d$/) });
  // What is missing is known for as long as its files are there.
  const instant = expect.stringMatching(/^2026-03-0\dT/);
  expect(aside?.lost).toEqual({ count: 1, after: instant, before: instant });
  expect(readdirSync(aside?.path ?? '')).toContain(log);
  expect(names(context.session)).toEqual(['Client a', 'Client c']);
  await note(context, 'd', 'Dora');
  await context.workspace.close();
});

test('a sound journal is neither looked at, repaired nor continued', async () => {
  const machine = ownJournal();
  const context = await machine.start();
  await note(context, 'a', 'Ana');
  for (const name of ['recovery.look', 'recovery.repair', 'recovery.continue'] as const) {
    expect(await refusalOf(recoveryHandlers[name](context))).toEqual({ code: 'not-found' });
  }
  await context.workspace.close();
});

test('of two snapshots with one number the other copy’s is not believed, and nothing need be said', async () => {
  const folder = join(temporaryFolder(), 'journal');
  for (const id of ['a', 'b']) {
    const session = await open(folder);
    await session.change('client-created', [createClient(id, `Client ${id}`)]);
    await session.close();
  }
  const copy = `${folder}-copy`;
  cpSync(folder, copy, { recursive: true });
  for (const [where, id] of [
    [folder, 'ours'],
    [copy, 'theirs'],
  ] as const) {
    const session = await open(where);
    await session.change('client-created', [createClient(id, id)]);
    await session.close();
  }
  const newest = (where: string) =>
    readdirSync(where)
      .filter((name) => name.startsWith('journal-'))
      .sort()
      .at(-1) ?? '';
  expect(newest(copy)).toBe(newest(folder));
  cpSync(join(copy, newest(copy)), join(folder, newest(folder)));
  const session = await open(folder);
  expect(names(session)).toEqual(['Client a', 'Client b', 'ours']);
  // Nothing is missing: the generation before it has all that is needed.
  expectNothingToSay(session);
  await session.change('client-created', [createClient('later', 'later')]);
  await session.close();
  const again = await open(folder);
  expect(names(again).toSorted()).toEqual(['Client a', 'Client b', 'later', 'ours']);
  expectNothingToSay(again);
  await again.close();
});

test('an own journal that somebody else holds is not moved', async () => {
  const machine = ownJournal();
  const first = await machine.start();
  await note(first, 'a', 'Ana');
  const second = await machine.start();
  expect(second.session.onlyRead).toEqual({ why: 'busy' });
  expect(await refusalOf(moveOwnJournal(second, machine.elsewhere))).toEqual({
    code: 'folder-busy',
  });
  expect(readdirSync(machine.elsewhere)).toEqual([]);
  await first.workspace.close();
  const state = await journalHandlers['journal.retry'](second);
  expect(state.journal).toEqual({ state: 'open' });
  await second.workspace.close();
});

test('a save of which nobody knows is known again once the folder was read anew', async () => {
  const machine = ownJournal();
  const context = await machine.start();
  await note(context, 'a', 'Ana');
  const { session } = context;
  // As the store says it; a real disk does not fail on demand.
  vi.spyOn(session, 'status', 'get').mockReturnValue({ state: 'problem', problem: 'save-unsure' });
  const state = await journalHandlers['journal.retry'](context);
  expect(context.session).not.toBe(session);
  expect(state.status.state).toBe('saved');
  expect(names(context.session)).toEqual(['Ana']);
  await note(context, 'b', 'Berta');
  await context.workspace.close();
});

test('a draft that makes no sense is set aside, and it is said that it was and where', async () => {
  const machine = ownJournal();
  const first = await machine.start();
  await note(first, 'a', 'Ana');
  await first.workspace.close();
  writeFileSync(join(machine.paths.journal, 'draft.json'), 'half');
  const context = await machine.start();
  expect(context.state().aside).toBeUndefined();
  expect(await journalHandlers['draft.read'](context)).toEqual({});
  expect(context.state().aside).toBe('draft');
  const [aside, ...others] = await recoveryHandlers['aside.list'](context);
  expect(others).toEqual([]);
  expect(aside?.kind).toBe('draft');
  expect(readFileSync(aside?.path ?? '', 'utf8')).toBe('half');
  await context.workspace.close();
  const next = await machine.start();
  expect(await journalHandlers['draft.read'](next)).toEqual({});
  expect(next.state().aside).toBeUndefined();
  expect(await recoveryHandlers['aside.list'](next)).toHaveLength(1);
  await next.workspace.close();
});
