// Whatever happens while the own journal moves: no word that was confirmed is gone, none is in two places.
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
import { journalHandlers } from '../../../electron/ipc/journal-handlers.ts';
import { moveOwnJournal } from '../../../electron/journal/move-own-journal.ts';
import { nodeDisk } from '../../../electron/store/fs-port.ts';
import type { Drafts } from '../../../shared/capture/draft.ts';
import { refusalOf, strangeDocument } from '../support/journal-parts.ts';
import { note, ownJournal } from '../support/own-journal.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

vi.mock('electron', () => ({ dialog: {}, BrowserWindow: {} }));

afterEach(() => vi.restoreAllMocks());

let machine: ReturnType<typeof ownJournal>;
let context: Context;
beforeEach(async () => {
  machine = ownJournal();
  context = await machine.start();
  await note(context, 'a', 'Ana');
  await vi.waitFor(() => expect(context.device.current.hasBegun).toBe(true));
});

const typed = (words: string): Drafts => ({
  today: { words, client: '', kind: 'note', promises: [] },
});
const draftIn = (folder: string) =>
  existsSync(join(folder, 'draft.json')) ? readFileSync(join(folder, 'draft.json'), 'utf8') : '';
const isDone = (work: Promise<unknown>) =>
  work.then(
    () => true,
    () => false,
  );
/** Does something once a file took its name, and before anything else goes on. */
function onceThere(path: string, work: () => Promise<void>): void {
  const { rename } = nodeDisk;
  vi.spyOn(nodeDisk, 'rename').mockImplementation(async (from, to) => {
    await rename(from, to);
    if (to === path) await work();
  });
}

test('a word confirmed while the device fails to remember the new folder is kept', async () => {
  let isConfirmed = false;
  const { rename } = nodeDisk;
  vi.spyOn(nodeDisk, 'rename').mockImplementation(async (from, to) => {
    if (to !== machine.paths.device) return rename(from, to);
    isConfirmed ||= await isDone(note(context, 'b', 'Berta'));
    throw Object.assign(new Error('EIO'), { code: 'EIO' });
  });
  expect((await refusalOf(moveOwnJournal(context, machine.elsewhere))).code).toBe('disk-error');
  expect(context.session.journal.clients.has('b')).toBe(isConfirmed);
  expect(readdirSync(machine.elsewhere)).toEqual([]);
  await context.workspace.close();
});

test('a first word that is on its way when the move begins goes along', async () => {
  await context.workspace.close();
  machine = ownJournal();
  context = await machine.start();
  const { rename } = nodeDisk;
  let goOn = () => {};
  const held = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  vi.spyOn(nodeDisk, 'rename').mockImplementation(async (from, to) => {
    if (to.startsWith(join(machine.paths.journal, 'journal-'))) await held;
    return rename(from, to);
  });
  const close = context.session.close.bind(context.session);
  vi.spyOn(context.session, 'close').mockImplementation(() => {
    goOn();
    return close();
  });
  const asked = note(context, 'a', 'Ana');
  await moveOwnJournal(context, machine.elsewhere);
  await asked;
  expect(context.session.journal.clients.get('a')?.name).toBe('Ana');
  await context.workspace.close();
});

test('moved back, it has every word, and undo leaves them there', async () => {
  await moveOwnJournal(context, machine.elsewhere);
  await note(context, 'b', 'Berta');
  await moveOwnJournal(context, machine.paths.journal);
  const undone = refusalOf(context.session.undo());
  expect(await undone).toEqual({ code: 'nothing-to-undo' });
  expect([...context.session.journal.clients.keys()]).toEqual(['a', 'b']);
  await context.workspace.close();
});

test('two moves at once end in one folder, which alone is held', async () => {
  const third = temporaryFolder();
  await Promise.allSettled([
    moveOwnJournal(context, machine.elsewhere),
    moveOwnJournal(context, third),
  ]);
  expect(context.folder).toBe(third);
  await note(context, 'b', 'Berta');
  const all = [machine.paths.journal, machine.elsewhere, third];
  expect(all.filter((folder) => existsSync(join(folder, 'lock')))).toEqual([third]);
  expect(context.device.current.journalFolder).toBe(third);
  await context.workspace.close();
});

test('a window closed while its journal moves holds no folder afterwards', async () => {
  const moved = isDone(moveOwnJournal(context, machine.elsewhere));
  await new Promise((resolve) => setImmediate(resolve));
  await context.workspace.close();
  await moved;
  const all = [machine.paths.journal, machine.elsewhere];
  expect(all.filter((folder) => existsSync(join(folder, 'lock')))).toEqual([]);
  const after = refusalOf(moveOwnJournal(context, temporaryFolder()));
  expect(await after).toEqual({ code: 'journal-closed' });
  const again = await machine.start();
  expect(again.session.journal.clients.get('a')?.name).toBe('Ana');
  await again.workspace.close();
});

test('a journal looked for twice at once is open, and its folder held once', async () => {
  const aside = `${machine.paths.journal}-away`;
  await context.workspace.close();
  renameSync(machine.paths.journal, aside);
  context = await machine.start();
  expect(context.session.failure).toEqual({ code: 'journal-missing' });
  renameSync(aside, machine.paths.journal);
  // A lock that is being written just now makes whoever comes second wait, and come last.
  const { read } = nodeDisk;
  let isHalf = true;
  vi.spyOn(nodeDisk, 'read').mockImplementation(async (path) => {
    if (!isHalf || !path.endsWith('lock')) return read(path);
    isHalf = false;
    return Buffer.from('');
  });
  const retry = () => journalHandlers['journal.retry'](context);
  await Promise.all([retry(), retry()]);
  expect(context.session.failure).toBeUndefined();
  await context.workspace.close();
  expect(readdirSync(machine.paths.journal)).not.toContain('lock');
});

test('a beginning that fails does not give the missing journal up', async () => {
  await context.workspace.close();
  rmSync(machine.paths.journal, { recursive: true });
  context = await machine.start();
  const { makeFolder } = nodeDisk;
  vi.spyOn(nodeDisk, 'makeFolder').mockImplementation(async (path) => {
    if (path !== machine.paths.journal) return makeFolder(path);
    throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
  });
  expect(await isDone(journalHandlers['journal.begin-here'](context))).toBe(false);
  expect(context.device.current.journalId).toBeDefined();
  await context.workspace.close();
  context = await machine.start();
  expect(context.session.failure).toEqual({ code: 'journal-missing' });
  await context.workspace.close();
});

test('nothing is copied into a folder that another program holds', async () => {
  const holder = { pid: 1, host: `not-${hostname()}`, born: '' };
  writeFileSync(join(machine.elsewhere, 'lock'), JSON.stringify(holder));
  const moved = refusalOf(moveOwnJournal(context, machine.elsewhere));
  expect(await moved).toEqual({ code: 'folder-busy', computer: holder.host });
  expect(readdirSync(machine.elsewhere)).toEqual(['lock']);
  await context.workspace.close();
});

test('a stranger’s journal that makes no sense does not become the own one', async () => {
  writeFileSync(join(machine.elsewhere, 'journal.json'), strangeDocument());
  const moved = refusalOf(moveOwnJournal(context, machine.elsewhere));
  expect(await moved).toMatchObject({ code: 'file-refused' });
  expect(context.folder).toBe(machine.paths.journal);
  expect(context.device.current.journalFolder).toBeUndefined();
  await note(context, 'b', 'Berta');
  await context.workspace.close();
});

test('a folder within the old one is none: it would be deleted with it', async () => {
  const inside = join(machine.paths.journal, 'backups');
  mkdirSync(inside);
  const moved = refusalOf(moveOwnJournal(context, inside));
  expect(await moved).toEqual({ code: 'file-in-journal' });
  expect(readdirSync(inside)).toEqual([]);
  await context.workspace.close();
});

test('a folder within the sample’s is none: it would be erased with it', async () => {
  const inside = join(machine.paths.sample, 'mine');
  mkdirSync(inside, { recursive: true });
  expect(await refusalOf(moveOwnJournal(context, inside))).toEqual({ code: 'refused' });
  expect(readdirSync(inside)).toEqual([]);
  await context.workspace.close();
});

test('an own folder that is gone when a move fails is missed, never begun anew', async () => {
  const holder = { pid: 1, host: `not-${hostname()}`, born: '' };
  writeFileSync(join(machine.elsewhere, 'lock'), JSON.stringify(holder));
  rmSync(machine.paths.journal, { recursive: true });
  const moved = refusalOf(moveOwnJournal(context, machine.elsewhere));
  expect(await moved).toEqual({ code: 'folder-busy', computer: holder.host });
  expect(context.state().journal).toMatchObject({ failure: { code: 'journal-missing' } });
  expect(existsSync(machine.paths.journal)).toBe(false);
  await context.workspace.close();
});

describe('what is typed', () => {
  test('while its journal moves is refused or taken along, never erased', async () => {
    await context.drafts.save(typed('a medias'));
    let isKept = false;
    onceThere(join(machine.elsewhere, 'draft.json'), async () => {
      const save = journalHandlers['draft.save'];
      const later = { folder: machine.paths.journal, drafts: typed('a medias y más') as never };
      isKept = await isDone(save(context, later));
    });
    await moveOwnJournal(context, machine.elsewhere);
    expect(draftIn(machine.elsewhere).includes('y más')).toBe(isKept);
    expect(draftIn(machine.elsewhere)).toContain('a medias');
    await context.workspace.close();
  });

  test('in both copies of a journal stands in one draft', async () => {
    await moveOwnJournal(context, machine.elsewhere);
    writeFileSync(join(machine.paths.journal, 'draft.json'), JSON.stringify(typed('lo de antes')));
    await context.drafts.save(typed('lo de ahora'));
    await moveOwnJournal(context, machine.paths.journal);
    expect(await context.drafts.read()).toEqual(typed('lo de antes\n\nlo de ahora'));
    await context.workspace.close();
  });

  test('and finds no room in the new folder keeps its journal where it is', async () => {
    await context.drafts.save(typed('a medias'));
    const { create } = nodeDisk;
    vi.spyOn(nodeDisk, 'create').mockImplementation(async (path) => {
      if (path.startsWith(join(machine.elsewhere, 'draft'))) {
        throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
      }
      return create(path);
    });
    const moved = refusalOf(moveOwnJournal(context, machine.elsewhere));
    expect(await moved).toEqual({ code: 'disk-full' });
    expect(await context.drafts.read()).toEqual(typed('a medias'));
    await context.drafts.save(typed('entera'));
    expect(draftIn(machine.paths.journal)).toContain('entera');
    expect(readdirSync(machine.elsewhere)).toEqual([]);
    await context.workspace.close();
  });
});
