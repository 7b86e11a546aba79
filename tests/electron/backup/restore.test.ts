import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Context } from '../../../electron/app/context.ts';
import { openDevice } from '../../../electron/app/device.ts';
import type { Paths } from '../../../electron/app/paths.ts';
import { openBeside } from '../../../electron/backup/open-beside.ts';
import { previewRestore, restoreBackup } from '../../../electron/backup/restore.ts';
import { restoreInto } from '../../../electron/backup/restore-into.ts';
import { chooseSecond, forgetSecond } from '../../../electron/backup/second-folder.ts';
import { journalHandlers } from '../../../electron/ipc/journal-handlers.ts';
import type { JournalPlace } from '../../../electron/journal/journal-place.ts';
import { beginJournal, refusalOf, tickingClock } from '../support/journal-parts.ts';
import { note, ownJournal } from '../support/own-journal.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

vi.mock('electron', () => ({ dialog: {}, BrowserWindow: {} }));

let paths: Paths;
let opened: readonly JournalPlace[];
let start: () => Promise<Context>;
beforeEach(() => {
  const machine = ownJournal();
  const clock = tickingClock();
  ({ paths, opened } = machine);
  start = () => machine.start(clock);
});

const names = ({ session }: Context) =>
  [...session.journal.clients.values()].map(({ name }) => name).sort();

/** A journal with Ana and Berta, of which a backup has Ana alone. */
async function withBackup(): Promise<{ readonly context: Context; readonly id: string }> {
  const context = await start();
  await note(context, 'a', 'Ana');
  await context.backups.make();
  const [row] = await context.backups.list();
  await note(context, 'b', 'Berta');
  return { context, id: row?.id ?? '' };
}

test('a restoring says what changes, keeps a copy first, and is one undoable change', async () => {
  const { context, id } = await withBackup();
  await context.session.change('client-edited', [['patch', 'client', 'a', { name: 'Ana María' }]]);
  const preview = await previewRestore(context, id);
  expect(preview).toMatchObject({ counts: { clients: 1 }, erasedSince: 0, isUntouched: true });
  expect(preview.outlook).toMatchObject({
    counts: { clients: { goes: 1, changes: 1, returns: 0, same: 0 } },
    changes: [
      { fate: 'goes', name: 'Berta' },
      { fate: 'changes', name: 'Ana María' },
    ],
    total: 2,
    isStranger: false,
  });
  expect(names(context)).toEqual(['Ana María', 'Berta']);
  const report = await restoreBackup(context, preview.token);
  expect(names(context)).toEqual(['Ana']);
  expect(readFileSync(report.safetyCopy ?? '', 'utf8')).toContain('Berta');
  expect(await context.session.undo()).toBe('backup-restored');
  expect(names(context)).toEqual(['Ana María', 'Berta']);
  const copies = (await context.backups.list()).map(({ kind }) => kind);
  expect(copies).toEqual(['before-restore', 'backup']);
});

test('what was erased since stays erased', async () => {
  const { context, id } = await withBackup();
  await context.session.trash({ kind: 'client', id: 'a' });
  await context.session.emptyTrash();
  const preview = await previewRestore(context, id);
  expect(preview.erasedSince).toBe(1);
  await restoreBackup(context, preview.token);
  expect(names(context)).toEqual([]);
  expect([...context.session.journal.erased.keys()]).toEqual(['a']);
});

test('a preview holds until the next change, and once', async () => {
  const { context, id } = await withBackup();
  const stale = await previewRestore(context, id);
  await note(context, 'c', 'Carla');
  expect(await refusalOf(restoreBackup(context, stale.token))).toEqual({ code: 'preview-stale' });
  expect(await refusalOf(restoreBackup(context, stale.token))).toEqual({ code: 'preview-stale' });
  expect(names(context)).toEqual(['Ana', 'Berta', 'Carla']);
});

test('only what is in the list is read, and a damaged one is refused untouched', async () => {
  const { context, id } = await withBackup();
  for (const other of [
    'own/../journal.json',
    '/etc/passwd',
    'own/palabra-2020-01-01T00-00-00.json',
  ]) {
    expect(await refusalOf(previewRestore(context, other))).toEqual({ code: 'file-missing' });
  }
  const file = join(paths.journal, id.replace('own/', 'backups/'));
  writeFileSync(file, readFileSync(file, 'utf8').slice(0, -9));
  expect(await refusalOf(previewRestore(context, id))).toEqual({ code: 'file-damaged' });
  expect(names(context)).toEqual(['Ana', 'Berta']);
});

test('a journal that cannot be opened goes on from a backup, and its folder stays as it is', async () => {
  const { context } = await withBackup();
  await context.session.trash({ kind: 'client', id: 'a' });
  await context.session.emptyTrash();
  await context.backups.make();
  await context.workspace.close();
  // Whatever form the store has: none of its files can be read any more.
  const files = readdirSync(paths.journal, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => join(paths.journal, name));
  for (const file of files) writeFileSync(file, 'x');
  const closed = await start();
  expect(closed.session.failure).toBeDefined();
  const rows = await closed.backups.list();
  expect(rows).toHaveLength(2);
  const preview = await previewRestore(closed, rows[1]?.id ?? '');
  // The newer backup knows that Ana was erased.
  expect(preview).toMatchObject({ erasedSince: 1 });
  expect(preview.outlook).toBeUndefined();
  const newest = await previewRestore(closed, rows[0]?.id ?? '');
  const { folder = '' } = await restoreBackup(closed, newest.token);
  expect(folder).toBe(`${paths.journal} 2026-03-02`);
  expect(names(closed)).toEqual(['Berta']);
  expect(closed.state()).toMatchObject({ folder, place: 'own', journal: { state: 'open' } });
  for (const file of files) expect(readFileSync(file, 'utf8')).toBe('x');
  await note(closed, 'c', 'Carla');
  await closed.workspace.close();
  const next = await start();
  expect(names(next)).toEqual(['Berta', 'Carla']);
  await next.workspace.close();
});

test('a journal that is missing goes on from its second folder', async () => {
  const second = temporaryFolder();
  const { context } = await withBackup();
  await chooseSecond(context, second);
  await context.workspace.close();
  await context.device.save({ journalFolder: join(temporaryFolder(), 'gone') });
  const closed = await start();
  expect(closed.session.failure).toEqual({ code: 'folder-gone' });
  const rows = await closed.backups.list();
  expect(rows.map(({ place }) => place)).toEqual(['second']);
  const preview = await previewRestore(closed, rows[0]?.id ?? '');
  await restoreBackup(closed, preview.token);
  expect(names(closed)).toEqual(['Ana', 'Berta']);
  await closed.workspace.close();
});

test('a backup opens beside the journal, in a folder of its own', async () => {
  const { context, id } = await withBackup();
  const chosen = temporaryFolder();
  writeFileSync(join(chosen, 'mine.txt'), 'mine');
  for (const name of ['Palabra 2026-03-02', 'Palabra 2026-03-02 (2)']) {
    const { token } = await previewRestore(context, id);
    expect(await openBeside(context, token, chosen)).toBe(join(chosen, name));
    expect(readFileSync(join(chosen, name, 'journal.json'), 'utf8')).toContain('Ana');
  }
  expect(opened).toMatchObject([{ kind: 'other' }, { kind: 'other' }]);
  expect(names(context)).toEqual(['Ana', 'Berta']);
});

test('nothing is restored into a folder where anything is', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'mine.txt'), 'mine');
  const about = { journal: beginJournal(), writtenAt: '2026-03-02T09:00:00.000Z' };
  expect(await refusalOf(restoreInto(folder, about))).toEqual({ code: 'no-journal-here' });
  expect(readdirSync(folder)).toEqual(['mine.txt']);
});

test('the second folder is outside the journal’s own, and is remembered by the journal’s id', async () => {
  const { context } = await withBackup();
  const inside = join(paths.journal, 'mine');
  mkdirSync(inside);
  for (const folder of [paths.journal, inside]) {
    expect(await refusalOf(chooseSecond(context, folder))).toEqual({ code: 'file-in-journal' });
  }
  const second = temporaryFolder();
  const { made, state } = await chooseSecond(context, second);
  expect(made).toBe('new');
  expect(state.second).toMatchObject({ folder: second, newest: {} });
  const { id } = context.session.journal;
  expect((await openDevice(paths.device)).current.backupFolders).toEqual({ [id]: second });
  expect((await forgetSecond(context)).second).toBeUndefined();
  expect((await openDevice(paths.device)).current.backupFolders).toBeUndefined();
  expect(readdirSync(second)).toHaveLength(1);
  expect(existsSync(join(second, 'backups.json'))).toBe(false);
});

test('a journal of which nothing can be read is left as it is, and a new one begins beside it', async () => {
  const first = await start();
  await note(first, 'a', 'Ana');
  await first.workspace.close();
  rmSync(join(paths.journal, 'backups'), { recursive: true });
  const files = readdirSync(paths.journal).map((name) => join(paths.journal, name));
  for (const file of files) writeFileSync(file, 'x');
  const closed = await start();
  expect(closed.session.closed?.damage).toBeDefined();
  expect(closed.session.closed?.damage?.saved).toBeUndefined();
  await journalHandlers['journal.begin-here'](closed);
  expect(names(closed)).toEqual([]);
  await note(closed, 'b', 'Berta');
  await closed.workspace.close();
  for (const file of files) expect(readFileSync(file, 'utf8')).toBe('x');
  const next = await start();
  expect(next.folder).toBe(`${paths.journal} 2026-03-02`);
  expect(names(next)).toEqual(['Berta']);
  await next.workspace.close();
});

test('a journal of which some can be saved is never begun anew', async () => {
  const first = await start();
  await note(first, 'a', 'Ana');
  await note(first, 'b', 'Berta');
  await note(first, 'c', 'Carla');
  const [log = ''] = readdirSync(paths.journal).filter((name) => name.startsWith('log-'));
  const killed = readFileSync(join(paths.journal, log), 'utf8');
  await first.workspace.close();
  for (const name of readdirSync(paths.journal)) {
    if (/^(HEAD|log-|journal-0+2)/.test(name)) rmSync(join(paths.journal, name));
  }
  writeFileSync(join(paths.journal, log), killed.replace('Berta', 'Xerta'));
  const closed = await start();
  expect(closed.session.closed?.damage?.saved).toBeDefined();
  expect(await refusalOf(journalHandlers['journal.begin-here'](closed))).toEqual({
    code: 'not-found',
  });
  await closed.workspace.close();
});

test('a backup that is copied by hand into an empty folder, as journal.json, is the journal', async () => {
  const { context } = await withBackup();
  const [row] = await context.backups.list();
  await context.workspace.close();
  const folder = temporaryFolder();
  copyFileSync(row?.file ?? '', join(folder, 'journal.json'));
  await context.device.save({ journalFolder: folder });
  const byHand = await start();
  expect(byHand.session.failure).toBeUndefined();
  expect(names(byHand)).toEqual(['Ana']);
  await note(byHand, 'c', 'Carla');
  expect(names(byHand)).toEqual(['Ana', 'Carla']);
  await byHand.workspace.close();
});
