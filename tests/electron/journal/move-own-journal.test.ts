import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Context } from '../../../electron/app/context.ts';
import type { Paths } from '../../../electron/app/paths.ts';
import { journalHandlers } from '../../../electron/ipc/journal-handlers.ts';
import { moveOwnJournal } from '../../../electron/journal/move-own-journal.ts';
import { nodeDisk } from '../../../electron/store/fs-port.ts';
import type { Drafts } from '../../../shared/capture/draft.ts';
import { documentIn } from '../../support/journal-folder.ts';
import { refusalOf } from '../support/journal-parts.ts';
import { note, ownJournal } from '../support/own-journal.ts';

vi.mock('electron', () => ({ dialog: {}, BrowserWindow: {} }));

afterEach(() => vi.restoreAllMocks());

let paths: Paths;
let elsewhere: string;
let start: () => Promise<Context>;
beforeEach(() => {
  ({ paths, elsewhere, start } = ownJournal());
});

const textIn = documentIn;

test('what was asked for before the move is in the copy, and what follows is there alone', async () => {
  const context = await start();
  await note(context, 'a', 'Ana');
  const asked = note(context, 'b', 'Berta');
  const moved = moveOwnJournal(context, elsewhere);
  await asked;
  expect(await moved).toMatchObject({
    copiedFrom: paths.journal,
    state: { folder: elsewhere, counts: { clients: 2 } },
  });
  expect(readdirSync(elsewhere).sort()).toEqual(['journal.json', 'lock']);
  await note(context, 'c', 'Carla');
  expect(await textIn(elsewhere)).toMatch(/Ana.*Berta.*Carla/s);
  expect(await textIn(paths.journal)).toMatch(/Ana.*Berta/s);
  expect(await textIn(paths.journal)).not.toContain('Carla');
  await context.workspace.close();
  const again = await start();
  expect(again.state()).toMatchObject({ folder: elsewhere, place: 'own', isFirstRun: false });
  expect(again.session.journal.clients.size).toBe(3);
  await again.workspace.close();
});

test('moved there and back, it has every word of both copies, and the older one is kept', async () => {
  const context = await start();
  await note(context, 'a', 'Ana');
  await moveOwnJournal(context, elsewhere);
  await note(context, 'b', 'Berta');
  const before = await textIn(elsewhere);
  const back = await moveOwnJournal(context, paths.journal);
  expect(back).toMatchObject({ copiedFrom: elsewhere, isUnited: true });
  expect(context.session.journal.clients.size).toBe(2);
  expect(await textIn(paths.journal)).toMatch(/Ana.*Berta/s);
  expect(await textIn(elsewhere)).toBe(before);
  const [kept = ''] = readdirSync(join(paths.journal, 'backups'));
  expect(readFileSync(join(paths.journal, 'backups', kept), 'utf8')).not.toContain('Berta');
  expect(context.device.current.journalFolder).toBeUndefined();
  await context.workspace.close();
});

test('another journal that is in the chosen folder is opened as it is', async () => {
  const other = await start();
  await note(other, 'o', 'Olga');
  await other.workspace.close();
  renameSync(paths.journal, join(elsewhere, 'other'));
  rmSync(paths.device);
  const context = await start();
  await note(context, 'a', 'Ana');
  const report = await moveOwnJournal(context, join(elsewhere, 'other'));
  expect(report.copiedFrom).toBeUndefined();
  expect([...context.session.journal.clients.keys()]).toEqual(['o']);
  expect(context.device.current.journalId).toBe(context.session.journal.id);
  expect(await textIn(paths.journal)).not.toContain('Olga');
  await context.workspace.close();
});

test('nothing written yet moves as a wish, and begins there', async () => {
  const context = await start();
  const report = await moveOwnJournal(context, elsewhere);
  expect(report).toMatchObject({ state: { folder: elsewhere, isFirstRun: true } });
  expect(report.copiedFrom).toBeUndefined();
  await note(context, 'a', 'Ana');
  await context.workspace.close();
  expect(await textIn(elsewhere)).toContain('Ana');
  expect(context.device.current).toMatchObject({ journalFolder: elsewhere, hasBegun: true });
});

test('a folder that cannot be written is none', async () => {
  const { create } = nodeDisk;
  vi.spyOn(nodeDisk, 'create').mockImplementation(async (path) => {
    if (path.startsWith(elsewhere)) throw Object.assign(new Error('EACCES'), { code: 'EACCES' });
    return create(path);
  });
  const context = await start();
  expect(await refusalOf(moveOwnJournal(context, elsewhere))).toEqual({ code: 'read-only' });
  expect(context.folder).toBe(paths.journal);
  await note(context, 'a', 'Ana');
  expect(await refusalOf(moveOwnJournal(context, elsewhere))).toEqual({ code: 'read-only' });
  expect(context.folder).toBe(paths.journal);
  await context.workspace.close();
});

test('a folder of other things gets one of ours in it', async () => {
  writeFileSync(join(elsewhere, 'letter.txt'), '');
  const context = await start();
  await note(context, 'a', 'Ana');
  await moveOwnJournal(context, elsewhere);
  expect(await textIn(join(elsewhere, 'Palabra'))).toContain('Ana');
  await context.workspace.close();
});

test('a folder that another program holds leaves the journal open where it was', async () => {
  const context = await start();
  await note(context, 'a', 'Ana');
  const holder = { pid: 1, host: `not-${hostname()}`, born: '' };
  writeFileSync(join(elsewhere, 'lock'), JSON.stringify(holder));
  const busy = { code: 'folder-busy', computer: holder.host };
  expect(await refusalOf(moveOwnJournal(context, elsewhere))).toEqual(busy);
  await note(context, 'b', 'Berta');
  expect(await textIn(paths.journal)).toContain('Berta');
  expect(context.device.current.journalFolder).toBeUndefined();
  await context.workspace.close();
});

test('a device that cannot remember the new folder stays with the old one', async () => {
  const context = await start();
  await note(context, 'a', 'Ana');
  await context.workspace.close();
  const again = await start();
  // A folder in the file's place: no file can be renamed onto it.
  rmSync(paths.device);
  mkdirSync(join(paths.device, 'taken'), { recursive: true });
  expect((await refusalOf(moveOwnJournal(again, elsewhere))).code).toBe('disk-error');
  expect(again.folder).toBe(paths.journal);
  expect(existsSync(join(elsewhere, 'journal.json'))).toBe(false);
  await note(again, 'b', 'Berta');
  expect(await textIn(paths.journal)).toContain('Berta');
  await again.workspace.close();
});

test('a journal that is missing is looked for, never begun, in the chosen folder', async () => {
  const first = await start();
  await note(first, 'a', 'Ana');
  await first.workspace.close();
  const moved = join(elsewhere, 'moved');
  renameSync(paths.journal, moved);
  const context = await start();
  expect(context.session.failure).toEqual({ code: 'journal-missing' });
  const bare = join(elsewhere, 'bare');
  mkdirSync(bare);
  expect(await refusalOf(moveOwnJournal(context, bare))).toEqual({ code: 'no-journal-here' });
  expect(context.device.current.journalFolder).toBeUndefined();
  await moveOwnJournal(context, moved);
  expect(context.session.journal.clients.get('a')?.name).toBe('Ana');
  await context.workspace.close();
});

test('whoever begins anew where one is missing is not asked again, even without a word', async () => {
  const first = await start();
  await note(first, 'a', 'Ana');
  await first.workspace.close();
  rmSync(paths.journal, { recursive: true });
  const context = await start();
  const missing = { state: 'closed', failure: { code: 'journal-missing' } };
  expect((await journalHandlers['journal.retry'](context)).journal).toEqual(missing);
  const begun = await journalHandlers['journal.begin-here'](context);
  expect(begun).toMatchObject({ journal: { state: 'open' }, counts: { clients: 0 } });
  const again = refusalOf(journalHandlers['journal.begin-here'](context));
  expect(await again).toEqual({ code: 'not-found' });
  await context.workspace.close();
  const next = await start();
  expect(next.session.failure).toBeUndefined();
  await next.workspace.close();
});

describe('what is typed and not saved', () => {
  const typed = (words: string): Drafts => ({
    today: { words, client: '', kind: 'note', promises: [] },
  });

  test('goes along with a journal that is copied, and leaves no second copy', async () => {
    const context = await start();
    await note(context, 'a', 'Ana');
    await context.drafts.save(typed('a medias'));
    await moveOwnJournal(context, elsewhere);
    expect(await context.drafts.read()).toEqual(typed('a medias'));
    expect(readdirSync(paths.journal)).not.toContain('draft.json');
    await context.drafts.save(typed('casi entera'));
    await moveOwnJournal(context, paths.journal);
    expect(await context.drafts.read()).toEqual(typed('casi entera'));
    expect(readdirSync(elsewhere)).not.toContain('draft.json');
    await context.workspace.close();
  });

  test('stays with its journal when another one is opened', async () => {
    const other = await start();
    await note(other, 'o', 'Olga');
    await other.drafts.save(typed('de Olga'));
    await other.workspace.close();
    renameSync(paths.journal, join(elsewhere, 'other'));
    rmSync(paths.device);
    const context = await start();
    await note(context, 'a', 'Ana');
    await context.drafts.save(typed('de Ana'));
    await moveOwnJournal(context, join(elsewhere, 'other'));
    expect(await context.drafts.read()).toEqual(typed('de Olga'));
    expect(readFileSync(join(paths.journal, 'draft.json'), 'utf8')).toContain('de Ana');
    await context.workspace.close();
  });

  test('is saved for no other folder than the window shows', async () => {
    const context = await start();
    const save = journalHandlers['draft.save'];
    await save(context, { folder: context.folder, drafts: typed('de aquí') as never });
    expect(
      await refusalOf(save(context, { folder: elsewhere, drafts: typed('de allí') as never })),
    ).toEqual({ code: 'not-found' });
    expect(await journalHandlers['draft.read'](context)).toEqual(typed('de aquí'));
    expect(readdirSync(elsewhere)).toEqual([]);
    await context.workspace.close();
  });
});
