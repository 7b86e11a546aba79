import {
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { exportJson } from '../../../electron/transfer/export-json.ts';
import { chooseImport, replaceByImport } from '../../../electron/transfer/import-json.ts';
import { refusalOf } from '../support/journal-parts.ts';
import { beginDesk, window } from '../support/transfer-desk.ts';

const dialogs = vi.hoisted(() => ({
  showSaveDialog: vi.fn(),
  showOpenDialog: vi.fn(),
}));
vi.mock('electron', () => ({ dialog: dialogs }));

let desk: Awaited<ReturnType<typeof beginDesk>>;
beforeEach(async () => {
  desk = await beginDesk(dialogs);
});

test('an export asks once, names the day, and says what it wrote', async () => {
  await desk.make('a', 'Ana');
  const file = join(desk.work, 'out.json');
  desk.saveTo(file);
  const report = await exportJson(desk.context);
  expect(dialogs.showSaveDialog.mock.calls[0]?.[0]).toBe(window);
  expect(dialogs.showSaveDialog.mock.calls[0]?.[1].defaultPath).toMatch(
    /palabra-2026-03-02\.json$/,
  );
  const text = readFileSync(file, 'utf8');
  expect(report).toEqual({
    file,
    bytes: statSync(file).size,
    sha256: /"sha256":"([0-9a-f]{64})"/.exec(text)?.[1],
    counts: { clients: 1, entries: 0, promises: 0, outcomes: 0, templates: 0, erased: 0 },
  });
  expect(text).toContain('"name":"Ana"');
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(desk.context.files.export).toBe(file);
});

test('the next dialog starts in the folder of the last', async () => {
  const folder = join(desk.work, 'elsewhere');
  mkdirSync(folder);
  desk.saveTo(join(folder, 'out.json'));
  await exportJson(desk.context);
  dialogs.showOpenDialog.mockResolvedValue({ canceled: true, filePaths: [] });
  expect(await chooseImport(desk.context)).toBeNull();
  expect(dialogs.showOpenDialog.mock.calls[0]?.[1].defaultPath).toBe(folder);
});

test('a dialog that was closed writes and remembers nothing', async () => {
  dialogs.showSaveDialog.mockResolvedValue({ canceled: true, filePath: '' });
  expect(await exportJson(desk.context)).toBeNull();
  expect(desk.context.device.current.lastFolder).toBeUndefined();
});

test('an export leaves a user’s own file of a similar name alone, and no unfinished one', async () => {
  const file = join(desk.work, 'out.json');
  writeFileSync(`${file}.new`, 'mine');
  desk.saveTo(file);
  await exportJson(desk.context);
  expect(readFileSync(`${file}.new`, 'utf8')).toBe('mine');
  expect(readdirSync(desk.work).filter((name) => name.startsWith('.palabra-'))).toEqual([]);
});

test('an export into a folder that is gone says so', async () => {
  desk.saveTo(join(desk.work, 'gone', 'out.json'));
  expect(await refusalOf(exportJson(desk.context))).toEqual({ code: 'folder-gone' });
});

test('an export into the journal’s own folder, however it is reached, is refused', async () => {
  await desk.make('a', 'Ana');
  const names = readdirSync(join(desk.work, 'journal'));
  const own = join(desk.work, 'journal', names.find((name) => name.endsWith('.json')) ?? '');
  const before = readFileSync(own);
  symlinkSync(join(desk.work, 'journal'), join(desk.work, 'link'));
  for (const file of [own, join(desk.work, 'link', 'other.json')]) {
    desk.saveTo(file);
    expect(await refusalOf(exportJson(desk.context))).toEqual({ code: 'file-in-journal' });
  }
  expect(readFileSync(own)).toEqual(before);
  expect(readdirSync(join(desk.work, 'journal'))).toEqual(names);
});

test('an import previews, keeps the journal as it was, and replaces it whole; undo brings it back', async () => {
  await desk.make('a', 'Ana');
  const file = join(desk.work, 'out.json');
  desk.saveTo(file);
  await exportJson(desk.context);
  await desk.make('b', 'Berta');
  const found = await desk.preview(file);
  expect(found).toMatchObject({
    file,
    bytes: statSync(file).size,
    counts: { clients: 1 },
    current: { clients: 2 },
    isSameJournal: true,
    isUntouched: true,
    erasedHere: 0,
  });
  expect(desk.names()).toEqual(['Ana', 'Berta']);
  const report = await replaceByImport(desk.context, found.token);
  expect(desk.names()).toEqual(['Ana']);
  expect(report.counts.clients).toBe(1);
  expect(report.safetyCopy).toMatch(/backups.before-import-2026-03-02T09-00-00\.\d{3}Z\.json$/);
  expect(readFileSync(report.safetyCopy, 'utf8')).toContain('"name":"Berta"');
  expect(statSync(report.safetyCopy).mode & 0o777).toBe(0o600);
  expect(desk.context.files.safetyCopy).toBe(report.safetyCopy);
  expect(await desk.context.session.undo()).toBe('imported');
  expect(desk.names()).toEqual(['Ana', 'Berta']);
});

test('export, empty, import, export again: every byte but the first line is the same', async () => {
  await desk.make('a', 'Ana 🙂 שלום');
  await desk.make('b', 'ñandú');
  const first = join(desk.work, 'first.json');
  desk.saveTo(first);
  await exportJson(desk.context);
  await desk.context.session.close();
  desk.context = await desk.begin(join(desk.work, 'journal-2'), 'journal-2');
  const found = await desk.preview(first);
  expect(found.isSameJournal).toBe(false);
  await replaceByImport(desk.context, found.token);
  const second = join(desk.work, 'second.json');
  desk.saveTo(second);
  await exportJson(desk.context);
  const [was, is] = [first, second].map((file) => readFileSync(file, 'utf8'));
  const body = (text = '') => text.slice(text.indexOf('\n'));
  expect(body(is)).toBe(body(was));
  const header = (text = '') =>
    text.slice(0, text.indexOf('\n')).replace(/"(seq|writtenAt)":[^,]+/g, '');
  expect(header(is)).toBe(header(was));
});

test('an export says that the trash is in it, where it is', async () => {
  await desk.make('a', 'Ana');
  await desk.context.session.trash({ kind: 'client', id: 'a' });
  desk.saveTo(join(desk.work, 'out.json'));
  const report = await exportJson(desk.context);
  expect(report).toMatchObject({ counts: { clients: 1, hasTrash: true } });
});

test('what was erased here stays erased when an older copy of this journal comes in', async () => {
  await desk.make('a', 'Ana');
  await desk.make('b', 'Berta');
  const file = join(desk.work, 'out.json');
  desk.saveTo(file);
  await exportJson(desk.context);
  await desk.context.session.trash({ kind: 'client', id: 'a' });
  await desk.context.session.emptyTrash();
  const found = await desk.preview(file);
  expect(found).toMatchObject({ counts: { clients: 2 }, erasedHere: 1 });
  await replaceByImport(desk.context, found.token);
  expect(desk.names()).toEqual(['Berta']);
  expect(desk.context.session.journal.erased.has('a')).toBe(true);
});

test('a preview is good for one import, until the next change, and for its own token', async () => {
  await desk.make('a', 'Ana');
  const file = join(desk.work, 'out.json');
  desk.saveTo(file);
  await exportJson(desk.context);
  const stale = { code: 'preview-stale' };
  expect(await refusalOf(replaceByImport(desk.context, 'made-up'))).toEqual(stale);
  const first = await desk.preview(file);
  await desk.make('b', 'Berta');
  expect(await refusalOf(replaceByImport(desk.context, first.token))).toEqual(stale);
  const second = await desk.preview(file);
  const third = await desk.preview(file);
  expect(await refusalOf(replaceByImport(desk.context, second.token))).toEqual(stale);
  await replaceByImport(desk.context, third.token);
  expect(await refusalOf(replaceByImport(desk.context, third.token))).toEqual(stale);
  expect(desk.names()).toEqual(['Ana']);
  expect(desk.backups()).toHaveLength(1);
});

test('without its safety copy an import does not take place', async () => {
  await desk.make('a', 'Ana');
  const file = join(desk.work, 'out.json');
  desk.saveTo(file);
  await exportJson(desk.context);
  await desk.make('b', 'Berta');
  const found = await desk.preview(file);
  writeFileSync(join(desk.work, 'journal', 'backups'), 'a file where the folder should be');
  expect((await refusalOf(replaceByImport(desk.context, found.token))).code).toBe('disk-error');
  expect(desk.names()).toEqual(['Ana', 'Berta']);
});

test('a file changed outside Palabra is previewed as such', async () => {
  await desk.make('a', 'Ana');
  const file = join(desk.work, 'out.json');
  desk.saveTo(file);
  await exportJson(desk.context);
  writeFileSync(file, readFileSync(file, 'utf8').replace('"Ana"', '"Anna"'));
  expect((await desk.preview(file)).isUntouched).toBe(false);
  writeFileSync(file, JSON.stringify(JSON.parse(readFileSync(file, 'utf8')), null, 2));
  expect((await desk.preview(file)).isUntouched).toBe(false);
});

test('a closed journal is not exported as empty nor replaced, and nobody is asked for a file', async () => {
  await desk.make('a', 'Ana');
  await desk.context.session.close();
  const folder = join(desk.work, 'journal');
  for (const name of readdirSync(folder)) writeFileSync(join(folder, name), '');
  desk.context = await desk.begin(join(desk.work, 'journal'), 'journal-3');
  expect(await refusalOf(exportJson(desk.context))).toEqual({ code: 'journal-closed' });
  expect(await refusalOf(chooseImport(desk.context))).toEqual({ code: 'journal-closed' });
  expect(dialogs.showSaveDialog).not.toHaveBeenCalled();
  expect(dialogs.showOpenDialog).not.toHaveBeenCalled();
});
