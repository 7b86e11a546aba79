import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Context } from '../../../electron/app/context.ts';
import { openDevice } from '../../../electron/app/device.ts';
import { JournalSession } from '../../../electron/journal/journal-session.ts';
import { exportJson } from '../../../electron/transfer/export-json.ts';
import { chooseImport, replaceByImport } from '../../../electron/transfer/import-json.ts';
import { createClient, refusalOf, tickingClock } from '../support/journal-parts.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const dialogs = vi.hoisted(() => ({
  showSaveDialog: vi.fn(),
  showOpenDialog: vi.fn(),
}));
vi.mock('electron', () => ({ dialog: dialogs }));

const window = { id: 'the window' } as unknown as Context['window'];

let context: Context;
let work: string;
beforeEach(async () => {
  vi.resetAllMocks();
  work = temporaryFolder();
  context = await begin(join(work, 'journal'), 'journal-1');
});

async function begin(folder: string, id: string): Promise<Context> {
  const clock = tickingClock();
  const session = await JournalSession.open(folder, { clock, newId: () => id });
  const device = await openDevice(join(work, 'device.json'));
  return { window, session, clock, device, folder, files: {} } as unknown as Context;
}

function saveTo(filePath: string) {
  dialogs.showSaveDialog.mockResolvedValue({ canceled: false, filePath });
}
function open(file: string) {
  dialogs.showOpenDialog.mockResolvedValue({ canceled: false, filePaths: [file] });
}
async function preview(file: string) {
  open(file);
  const found = await chooseImport(context);
  if (!found) throw new Error('no preview');
  return found;
}
const names = () => [...context.session.journal.clients.values()].map(({ name }) => name);
const make = (id: string, name: string) =>
  context.session.change('client-created', [createClient(id, name)]);
const backups = () => {
  const folder = join(work, 'journal', 'backups');
  return existsSync(folder) ? readdirSync(folder) : [];
};

test('an export asks once, names the day, and says what it wrote', async () => {
  await make('a', 'Ana');
  const file = join(work, 'out.json');
  saveTo(file);
  const report = await exportJson(context);
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
  expect(context.files.export).toBe(file);
});

test('the next dialog starts in the folder of the last', async () => {
  const folder = join(work, 'elsewhere');
  mkdirSync(folder);
  saveTo(join(folder, 'out.json'));
  await exportJson(context);
  dialogs.showOpenDialog.mockResolvedValue({ canceled: true, filePaths: [] });
  expect(await chooseImport(context)).toBeNull();
  expect(dialogs.showOpenDialog.mock.calls[0]?.[1].defaultPath).toBe(folder);
});

test('a dialog that was closed writes and remembers nothing', async () => {
  dialogs.showSaveDialog.mockResolvedValue({ canceled: true, filePath: '' });
  expect(await exportJson(context)).toBeNull();
  expect(context.device.current.lastFolder).toBeUndefined();
});

test('an export leaves a user’s own file of a similar name alone, and no unfinished one', async () => {
  const file = join(work, 'out.json');
  writeFileSync(`${file}.new`, 'mine');
  saveTo(file);
  await exportJson(context);
  expect(readFileSync(`${file}.new`, 'utf8')).toBe('mine');
  expect(readdirSync(work).filter((name) => name.startsWith('.palabra-'))).toEqual([]);
});

test('an export into a folder that is gone says so', async () => {
  saveTo(join(work, 'gone', 'out.json'));
  expect(await refusalOf(exportJson(context))).toEqual({ code: 'folder-gone' });
});

test('an import previews, keeps the journal as it was, and replaces it whole; undo brings it back', async () => {
  await make('a', 'Ana');
  const file = join(work, 'out.json');
  saveTo(file);
  await exportJson(context);
  await make('b', 'Berta');
  const found = await preview(file);
  expect(found).toMatchObject({
    file,
    bytes: statSync(file).size,
    counts: { clients: 1 },
    current: { clients: 2 },
    isSameJournal: true,
    isUntouched: true,
    erasedHere: 0,
  });
  expect(names()).toEqual(['Ana', 'Berta']);
  const report = await replaceByImport(context, found.token);
  expect(names()).toEqual(['Ana']);
  expect(report.counts.clients).toBe(1);
  expect(report.safetyCopy).toMatch(/backups.before-import-2026-03-02T09-00-00\.\d{3}Z\.json$/);
  expect(readFileSync(report.safetyCopy, 'utf8')).toContain('"name":"Berta"');
  expect(statSync(report.safetyCopy).mode & 0o777).toBe(0o600);
  expect(context.files.safetyCopy).toBe(report.safetyCopy);
  expect(await context.session.undo()).toBe('imported');
  expect(names()).toEqual(['Ana', 'Berta']);
});

test('export, empty, import, export again: every byte but the first line is the same', async () => {
  await make('a', 'Ana 🙂 שלום');
  await make('b', 'ñandú');
  const first = join(work, 'first.json');
  saveTo(first);
  await exportJson(context);
  await context.session.close();
  context = await begin(join(work, 'journal-2'), 'journal-2');
  const found = await preview(first);
  expect(found.isSameJournal).toBe(false);
  await replaceByImport(context, found.token);
  const second = join(work, 'second.json');
  saveTo(second);
  await exportJson(context);
  const [was, is] = [first, second].map((file) => readFileSync(file, 'utf8'));
  const body = (text = '') => text.slice(text.indexOf('\n'));
  expect(body(is)).toBe(body(was));
  const header = (text = '') =>
    text.slice(0, text.indexOf('\n')).replace(/"(seq|writtenAt)":[^,]+/g, '');
  expect(header(is)).toBe(header(was));
});

test('what was erased here stays erased when an older copy of this journal comes in', async () => {
  await make('a', 'Ana');
  await make('b', 'Berta');
  const file = join(work, 'out.json');
  saveTo(file);
  await exportJson(context);
  await context.session.trash({ kind: 'client', id: 'a' });
  await context.session.emptyTrash();
  const found = await preview(file);
  expect(found).toMatchObject({ counts: { clients: 2 }, erasedHere: 1 });
  await replaceByImport(context, found.token);
  expect(names()).toEqual(['Berta']);
  expect(context.session.journal.erased.has('a')).toBe(true);
});

test('a preview is good for one import, until the next change, and for its own token', async () => {
  await make('a', 'Ana');
  const file = join(work, 'out.json');
  saveTo(file);
  await exportJson(context);
  const stale = { code: 'preview-stale' };
  expect(await refusalOf(replaceByImport(context, 'made-up'))).toEqual(stale);
  const first = await preview(file);
  await make('b', 'Berta');
  expect(await refusalOf(replaceByImport(context, first.token))).toEqual(stale);
  const second = await preview(file);
  const third = await preview(file);
  expect(await refusalOf(replaceByImport(context, second.token))).toEqual(stale);
  await replaceByImport(context, third.token);
  expect(await refusalOf(replaceByImport(context, third.token))).toEqual(stale);
  expect(names()).toEqual(['Ana']);
  expect(backups()).toHaveLength(1);
});

test('without its safety copy an import does not take place', async () => {
  await make('a', 'Ana');
  const file = join(work, 'out.json');
  saveTo(file);
  await exportJson(context);
  await make('b', 'Berta');
  const found = await preview(file);
  writeFileSync(join(work, 'journal', 'backups'), 'a file where the folder should be');
  expect((await refusalOf(replaceByImport(context, found.token))).code).toBe('disk-error');
  expect(names()).toEqual(['Ana', 'Berta']);
});

test('a file changed outside Palabra is previewed as such', async () => {
  await make('a', 'Ana');
  const file = join(work, 'out.json');
  saveTo(file);
  await exportJson(context);
  writeFileSync(file, readFileSync(file, 'utf8').replace('"Ana"', '"Anna"'));
  expect((await preview(file)).isUntouched).toBe(false);
  writeFileSync(file, JSON.stringify(JSON.parse(readFileSync(file, 'utf8')), null, 2));
  expect((await preview(file)).isUntouched).toBe(false);
});

/** Makes a file whose text differs from a sound export by one change. */
async function changed(change: (text: string) => string | Uint8Array): Promise<string> {
  await make('a', 'Ana');
  const file = join(work, 'out.json');
  saveTo(file);
  await exportJson(context);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
  return file;
}

const bad: readonly (readonly [string, object, (text: string) => string | Uint8Array])[] = [
  ['that is empty', { code: 'file-damaged' }, () => ''],
  ['cut short', { code: 'file-damaged' }, (text) => text.slice(0, -40)],
  [
    'that is not UTF-8',
    { code: 'file-damaged' },
    (text) => Buffer.from(text.replace('Ana', 'An\u00e9'), 'latin1'),
  ],
  ['of another program', { code: 'file-foreign' }, () => '[{"name":"Ana"}]'],
  [
    'of a newer version',
    { code: 'file-newer', major: 9 },
    (text) => text.replace('"major":1', '"major":9'),
  ],
  [
    'with a day that does not exist',
    { code: 'file-refused', total: 1, problems: [{ reason: 'impossible-day', id: 'a' }] },
    (text) => text.replace('"writtenOn":"2026-03-02"', '"writtenOn":"2026-02-30"'),
  ],
  [
    'with a __proto__ key',
    { code: 'file-refused', problems: [{ reason: 'forbidden-key' }] },
    (text) => text.replace('"name":"Ana"', '"name":"Ana","__proto__":{"polluted":true}'),
  ],
];
for (const [what, failure, change] of bad) {
  test(`a file ${what} is refused with its reason and nothing happens`, async () => {
    const file = await changed(change);
    open(file);
    expect(await refusalOf(chooseImport(context))).toMatchObject(failure);
    expect(names()).toEqual(['Ana']);
    expect(context.pendingImport).toBeUndefined();
    expect(backups()).toEqual([]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
}

test('a file over 256 MB is refused before it is read', async () => {
  const file = join(work, 'large.json');
  closeSync(openSync(file, 'w'));
  truncateSync(file, 256 * 1024 * 1024 + 1);
  open(file);
  expect(await refusalOf(chooseImport(context))).toEqual({
    code: 'file-too-large',
    megabytes: 257,
    limitMegabytes: 256,
  });
});

test('a file that is not there, a folder and a device are refused', async () => {
  open(join(work, 'none.json'));
  expect(await refusalOf(chooseImport(context))).toEqual({ code: 'file-missing' });
  open(work);
  expect(await refusalOf(chooseImport(context))).toEqual({ code: 'file-unreadable' });
  if (process.platform !== 'win32') {
    open('/dev/zero');
    expect(await refusalOf(chooseImport(context))).toEqual({ code: 'file-unreadable' });
  }
});

test('a closed journal is not exported as empty nor replaced, and nobody is asked for a file', async () => {
  await make('a', 'Ana');
  await context.session.close();
  writeFileSync(join(work, 'journal', 'journal.json'), '');
  context = await begin(join(work, 'journal'), 'journal-3');
  expect(await refusalOf(exportJson(context))).toEqual({ code: 'journal-closed' });
  expect(await refusalOf(chooseImport(context))).toEqual({ code: 'journal-closed' });
  expect(dialogs.showSaveDialog).not.toHaveBeenCalled();
  expect(dialogs.showOpenDialog).not.toHaveBeenCalled();
});
