import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { openStore } from '../../../electron/store/open-store.ts';
import { sha256 } from '../../../electron/store/sha256.ts';
import { writeJournal } from '../../../shared/transfer/journal-file.ts';
import { withoutStamps } from '../../support/journal-folder.ts';
import { failingDisk } from '../support/failing-disk.ts';
import { beginJournal, refusalOf, stampedClient, tickingClock } from '../support/journal-parts.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const fixture = resolve(import.meta.dirname, '../../fixtures/journals/1.0/rich.json');

function firstForm() {
  const folder = join(temporaryFolder(), 'journal');
  mkdirSync(folder);
  copyFileSync(fixture, join(folder, 'journal.json'));
  return folder;
}

const { disk, fail } = failingDisk();
const open = (folder: string) =>
  openStore(folder, { now: tickingClock().now, begin: beginJournal, disk });
const at = '2026-03-22T10:00:00.000Z';

test('a journal of the first form opens as it was, with its number of changes', async () => {
  const folder = firstForm();
  const store = await open(folder);
  expect(store.seq).toBe(42);
  const text = [...writeJournal(store.journal, { seq: 42, writtenAt: at, sha256 })].join('');
  expect(withoutStamps(text)).toBe(withoutStamps(readFileSync(fixture, 'utf8')));
  await store.commit({ at, ops: [stampedClient('new', at)] });
  await store.close();
  const again = await open(folder);
  expect([again.seq, again.journal.clients.has('new')]).toEqual([43, true]);
  await again.close();
});

test('to be looked at changes nothing in its folder', async () => {
  const folder = firstForm();
  await (await open(folder)).close();
  expect(readdirSync(folder)).toEqual(['journal.json']);
  expect(readFileSync(join(folder, 'journal.json'))).toEqual(readFileSync(fixture));
});

/** Opens it, and makes the first change. */
async function migrate(folder: string): Promise<void> {
  const store = await open(folder);
  try {
    await store.commit({ at, ops: [stampedClient('new', at)] });
  } finally {
    await store.close();
  }
}

test('its file is kept byte by byte among the backups, and nothing that was there gives way', async () => {
  const folder = firstForm();
  mkdirSync(join(folder, 'backups'));
  writeFileSync(join(folder, 'backups', 'first-form-42.json'), 'of another time');
  await migrate(folder);
  expect(existsSync(join(folder, 'journal.json'))).toBe(false);
  const backup = (name: string) => readFileSync(join(folder, 'backups', name), 'utf8');
  expect(backup('first-form-42-2.json')).toBe(readFileSync(fixture, 'utf8'));
  expect(backup('first-form-42.json')).toBe('of another time');
});

test('a migration that an error stops in the middle is finished later, and keeps its copy', async () => {
  for (let number = 1; ; number += 1) {
    const folder = firstForm();
    fail({ at: number, code: 'EIO', forGood: true });
    const isDone = await migrate(folder).then(
      () => true,
      () => false,
    );
    fail(undefined);
    const store = await open(folder);
    expect([42, 43]).toContain(store.seq);
    expect(store.journal.clients.size).toBe(store.seq - 38);
    await store.commit({ at, ops: [stampedClient('later', at)] });
    await store.close();
    expect(existsSync(join(folder, 'journal.json'))).toBe(false);
    expect(readdirSync(join(folder, 'backups'))).toEqual(['first-form-42.json']);
    if (isDone && number > 40) break;
  }
});

test.each([
  ['cut short', 'file-damaged', (text: string) => text.slice(0, text.length / 2)],
  ['with one letter changed', 'file-damaged', (text: string) => text.replace('Luna', 'Lima')],
  ['of another program', 'file-foreign', () => '{"notes":[]}\n'],
  ['of a newer version', 'file-newer', (text: string) => text.replace('"major":1', '"major":2')],
])('one %s is refused and left as it is', async (_, code, damage) => {
  const folder = firstForm();
  const file = join(folder, 'journal.json');
  const text = damage(readFileSync(file, 'utf8'));
  writeFileSync(file, text);
  expect((await refusalOf(open(folder))).code).toBe(code);
  expect(readFileSync(file, 'utf8')).toBe(text);
  expect(readdirSync(folder)).toEqual(['journal.json']);
});

test('one that an older program begins beside a migrated journal stays where it is', async () => {
  const folder = firstForm();
  await migrate(folder);
  const other = [
    ...writeJournal({ ...beginJournal(), id: 'other' }, { seq: 1, writtenAt: at, sha256 }),
  ].join('');
  writeFileSync(join(folder, 'journal.json'), other);
  await (await open(folder)).close();
  expect(readFileSync(join(folder, 'journal.json'), 'utf8')).toBe(other);
});
