import { execFileSync } from 'node:child_process';
import { closeSync, openSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { exportJson } from '../../../electron/transfer/export-json.ts';
import { chooseImport } from '../../../electron/transfer/import-json.ts';
import { refusalOf } from '../support/journal-parts.ts';
import { beginDesk } from '../support/transfer-desk.ts';

const dialogs = vi.hoisted(() => ({
  showSaveDialog: vi.fn(),
  showOpenDialog: vi.fn(),
}));
vi.mock('electron', () => ({ dialog: dialogs }));

let desk: Awaited<ReturnType<typeof beginDesk>>;
beforeEach(async () => {
  desk = await beginDesk(dialogs);
});

/** Makes a file whose text differs from a sound export by one change. */
async function changed(change: (text: string) => string | Uint8Array): Promise<string> {
  await desk.make('a', 'Ana');
  const file = join(desk.work, 'out.json');
  desk.saveTo(file);
  await exportJson(desk.context);
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
  [
    'that is a spreadsheet',
    { code: 'file-foreign' },
    () => Buffer.from('504b030414000600ff00', 'hex'),
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
    desk.open(file);
    expect(await refusalOf(chooseImport(desk.context))).toMatchObject(failure);
    expect(desk.names()).toEqual(['Ana']);
    expect(desk.context.pendingImport).toBeUndefined();
    expect(desk.backups()).toEqual([]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
}

test('a file over 256 MB is refused before it is read', async () => {
  const file = join(desk.work, 'large.json');
  closeSync(openSync(file, 'w'));
  truncateSync(file, 256 * 1024 * 1024 + 1);
  desk.open(file);
  expect(await refusalOf(chooseImport(desk.context))).toEqual({
    code: 'file-too-large',
    megabytes: 257,
    limitMegabytes: 256,
  });
});

test('a file that is not there, a folder, a pipe and a device are refused', async () => {
  desk.open(join(desk.work, 'none.json'));
  expect(await refusalOf(chooseImport(desk.context))).toEqual({ code: 'file-missing' });
  desk.open(desk.work);
  expect(await refusalOf(chooseImport(desk.context))).toEqual({ code: 'file-unreadable' });
  if (process.platform !== 'win32') {
    const pipe = join(desk.work, 'pipe.json');
    execFileSync('mkfifo', [pipe]);
    desk.open(pipe);
    expect(await refusalOf(chooseImport(desk.context))).toEqual({ code: 'file-unreadable' });
    desk.open('/dev/zero');
    expect(await refusalOf(chooseImport(desk.context))).toEqual({ code: 'file-unreadable' });
  }
});
