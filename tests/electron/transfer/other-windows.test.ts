// Files in and out while the program shows other journals too, or this window another by then.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { exportJson } from '../../../electron/transfer/export-json.ts';
import { chooseImport, replaceByImport } from '../../../electron/transfer/import-json.ts';
import { createClient, refusalOf } from '../support/journal-parts.ts';
import { beginDesk } from '../support/transfer-desk.ts';

const dialogs = vi.hoisted(() => ({
  showSaveDialog: vi.fn(),
  showOpenDialog: vi.fn(),
}));
vi.mock('electron', () => ({ dialog: dialogs }));

let desk: Awaited<ReturnType<typeof beginDesk>>;
beforeEach(async () => {
  desk = await beginDesk(dialogs);
  await desk.make('a', 'Ana');
});

test('an export never takes the place of a journal that another window shows', async () => {
  const other = join(desk.work, 'other');
  mkdirSync(other);
  writeFileSync(join(other, 'journal.json'), 'words');
  desk.folders.push(other);
  desk.saveTo(join(other, 'journal.json'));
  expect(await refusalOf(exportJson(desk.context))).toEqual({ code: 'file-in-journal' });
  expect(readFileSync(join(other, 'journal.json'), 'utf8')).toBe('words');
});

test('an export from another journal spares the own one, though it has no window', async () => {
  const own = join(desk.work, 'mine');
  mkdirSync(own);
  writeFileSync(join(own, 'journal.json'), 'words');
  await desk.context.device.save({ journalFolder: own });
  desk.saveTo(join(own, 'journal.json'));
  expect(await refusalOf(exportJson(desk.context))).toEqual({ code: 'file-in-journal' });
  expect(readFileSync(join(own, 'journal.json'), 'utf8')).toBe('words');
});

test('an export is not written where it would be erased with the sample', async () => {
  const backups = join(desk.paths.sample, 'backups');
  mkdirSync(backups, { recursive: true });
  for (const file of [join(desk.paths.sample, 'out.json'), join(backups, 'out.json')]) {
    desk.saveTo(file);
    expect(await refusalOf(exportJson(desk.context))).toEqual({ code: 'file-in-journal' });
    expect(existsSync(file)).toBe(false);
  }
});

test('what was previewed for one journal is not brought into another that saw as many changes', async () => {
  const file = join(desk.work, 'out.json');
  desk.saveTo(file);
  await exportJson(desk.context);
  const { token } = await desk.preview(file);
  const next = await desk.begin(join(desk.work, 'next'), 'journal-2');
  await next.session.change('client-created', [createClient('b', 'Berta')]);
  expect(next.session.seq).toBe(desk.context.session.seq);
  Object.assign(desk.context, { session: next.session, folder: next.folder });
  expect(await refusalOf(replaceByImport(desk.context, token))).toEqual({ code: 'preview-stale' });
  expect([...next.session.journal.clients.keys()]).toEqual(['b']);
});

test('a dialog that stood open looks at the journal that is shown by then', async () => {
  const file = join(desk.work, 'out.json');
  desk.saveTo(file);
  await exportJson(desk.context);
  const next = await desk.begin(join(desk.work, 'next'), 'journal-2');
  dialogs.showOpenDialog.mockImplementation(async () => {
    Object.assign(desk.context, { session: next.session, folder: next.folder });
    return { canceled: false, filePaths: [file] };
  });
  expect(await chooseImport(desk.context)).toMatchObject({
    isSameJournal: false,
    current: { clients: 0 },
  });
});
