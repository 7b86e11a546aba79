import {
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openStore } from '../../../electron/store/open-store.ts';
import { failingDisk } from '../support/failing-disk.ts';
import { beginJournal, refusalOf, stampedClient, tickingClock } from '../support/journal-parts.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

function parts(folder = join(temporaryFolder(), 'journal')) {
  const clock = tickingClock();
  const broken = failingDisk();
  const open = () => openStore(folder, { now: clock.now, begin: beginJournal, disk: broken.disk });
  const change = (id: string) => {
    const at = clock.now();
    return { at, ops: [stampedClient(id, at)] };
  };
  return { folder, file: join(folder, 'journal.json'), open, change, ...broken };
}

/** What a fresh start would find, without the folder's lock. */
async function onDisk(folder: string): Promise<string[]> {
  const copy = temporaryFolder();
  const file = join(folder, 'journal.json');
  if (existsSync(file)) writeFileSync(join(copy, 'journal.json'), readFileSync(file));
  const store = await openStore(copy, { now: tickingClock().now, begin: beginJournal });
  const ids = [...store.journal.clients.keys()];
  await store.close();
  return ids;
}

test('a missing folder opens as an empty journal, which is written with the first change', async () => {
  const { folder, file, open, change } = parts();
  const store = await open();
  expect(store.journal.clients.size).toBe(0);
  expect(existsSync(file)).toBe(false);
  expect(store.status).toEqual({ state: 'saved' });
  await store.commit(change('a'));
  expect(store.seq).toBe(1);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  await store.close();
  expect(readdirSync(folder)).toEqual(['journal.json']);
});

test('what was committed is there after opening again, with its sequence number', async () => {
  const { open, change } = parts();
  const store = await open();
  await store.commit(change('a'));
  await store.commit(change('b'));
  await store.close();
  const again = await open();
  expect([...again.journal.clients.keys()]).toEqual(['a', 'b']);
  expect(again.journal.id).toBe('journal-1');
  expect(again.seq).toBe(2);
  expect(again.status.savedAt).toMatch(/^2026-03-02T/);
  await again.close();
});

test('changes asked for at once are committed one after another, in order', async () => {
  const { folder, open, change } = parts();
  const store = await open();
  const ids = ['c', 'a', 'b', 'e', 'd'];
  await Promise.all(ids.map((id) => store.commit(change(id))));
  expect([...store.journal.clients.keys()]).toEqual(ids);
  expect(store.seq).toBe(5);
  expect((await onDisk(folder)).toSorted()).toEqual(ids.toSorted());
  await store.close();
});

test('memory does not change before the disk has', async () => {
  const { open, change } = parts();
  const store = await open();
  const saving = store.commit(change('a'));
  expect(store.journal.clients.size).toBe(0);
  await saving;
  expect(store.journal.clients.size).toBe(1);
  await store.close();
});

test('writes that take only some bytes at a time are carried on', async () => {
  const { folder, open, change, writeShort } = parts();
  const store = await open();
  writeShort(true);
  await store.commit(change('a'));
  expect(await onDisk(folder)).toEqual(['a']);
  await store.close();
});

const codes = { ENOSPC: 'disk-full', EDQUOT: 'disk-full', EROFS: 'read-only', EIO: 'disk-error' };
for (const [code, failure] of Object.entries(codes) as [keyof typeof codes, string][]) {
  for (const forGood of [false, true]) {
    test(`${code} at every operation of a commit${forGood ? ', for good,' : ''} loses nothing and half-does nothing`, async () => {
      const { folder, open, change, fail, operations } = parts();
      const store = await open();
      await store.commit(change('before'));
      operations.length = 0;
      await store.commit(change('measure'));
      const count = operations.length;
      expect(operations.join(' ')).toBe('remove create write sync close rename syncFolder');
      const there = ['before', 'measure'];
      for (let at = 1; at <= count; at += 1) {
        fail({ at, code, forGood });
        expect(await refusalOf(store.commit(change(`lost-${at}`)))).toEqual({ code: failure });
        fail(undefined);
        expect([...store.journal.clients.keys()]).toEqual(there);
        // A disk that dies for good just after the rename cannot be put back until it lives again.
        const isUnsettled = forGood && at === count;
        if (!isUnsettled) expect(await onDisk(folder)).toEqual(there.toSorted());
        expect(store.status).toMatchObject({ state: 'problem', problem: failure });
        await store.commit(change(`kept-${at}`));
        there.push(`kept-${at}`);
        expect(store.status.state).toBe('saved');
        expect(await onDisk(folder)).toEqual(there.toSorted());
      }
      await store.close();
    });
  }
}

test('a disk that died just after the rename and lives again gets the old journal back on closing', async () => {
  const { folder, open, change, fail, operations } = parts();
  const store = await open();
  operations.length = 0;
  await store.commit(change('a'));
  fail({ at: operations.indexOf('syncFolder') + 1, code: 'EIO', forGood: true });
  expect(await refusalOf(store.commit(change('lost')))).toEqual({ code: 'disk-error' });
  fail(undefined);
  await store.close();
  expect(await onDisk(folder)).toEqual(['a']);
});

test('the first commit of all, failing at any operation, leaves no journal behind', async () => {
  const first = parts();
  const probe = await first.open();
  first.operations.length = 0;
  await probe.commit(first.change('x'));
  const count = first.operations.length;
  await probe.close();
  for (let at = 1; at <= count; at += 1) {
    const { folder, open, change, fail } = parts();
    const store = await open();
    fail({ at, code: 'EIO' });
    expect(await refusalOf(store.commit(change('lost')))).toEqual({ code: 'disk-error' });
    fail(undefined);
    expect(await onDisk(folder)).toEqual([]);
    expect(store.seq).toBe(0);
    await store.close();
  }
});

test('a folder that is gone is said so', async () => {
  const { open, change, fail } = parts();
  const store = await open();
  fail({ at: 1, code: 'ENOENT', only: 'create' });
  expect(await refusalOf(store.commit(change('a')))).toEqual({ code: 'folder-gone' });
  await store.close();
});

test('an unfinished file that a crash left is removed and the journal opens', async () => {
  const { folder, file, open, change } = parts();
  const store = await open();
  await store.commit(change('a'));
  await store.close();
  writeFileSync(`${file}.new`, '{"palabra":');
  const again = await open();
  expect([...again.journal.clients.keys()]).toEqual(['a']);
  expect(readdirSync(folder).toSorted()).toEqual(['journal.json', 'lock']);
  await again.close();
});

test('a folder that cannot be written opens for reading, and says so', async () => {
  const { open, change, fail } = parts();
  const store = await open();
  await store.commit(change('a'));
  await store.close();
  fail({ at: 1, code: 'EROFS', only: 'create', forGood: true });
  const again = await open();
  expect([...again.journal.clients.keys()]).toEqual(['a']);
  expect(again.status).toMatchObject({ state: 'problem', problem: 'read-only' });
  expect(await refusalOf(again.commit(change('b')))).toEqual({ code: 'read-only' });
  await again.close();
});

test('a closed store takes nothing', async () => {
  const { open, change } = parts();
  const store = await open();
  await store.close();
  expect(await refusalOf(store.commit(change('a')))).toEqual({ code: 'journal-closed' });
});

const damages: readonly (readonly [string, string, (file: string) => void])[] = [
  ['of no bytes', 'file-damaged', (file) => truncateSync(file, 0)],
  [
    'cut short',
    'file-damaged',
    (file) => truncateSync(file, Math.floor(readFileSync(file).length / 2)),
  ],
  [
    'with one letter changed',
    'file-damaged',
    (file) => writeFileSync(file, readFileSync(file, 'utf8').replace('Client a', 'Client b')),
  ],
  [
    'that is not UTF-8',
    'file-damaged',
    (file) => {
      const bytes = readFileSync(file);
      bytes[bytes.indexOf('Client a')] = 0xff;
      writeFileSync(file, bytes);
    },
  ],
  ['of another program', 'file-foreign', (file) => writeFileSync(file, '{"notes":[]}\n')],
  [
    'of a newer version',
    'file-newer',
    (file) => writeFileSync(file, readFileSync(file, 'utf8').replace('"major":1', '"major":2')),
  ],
];
for (const [what, code, damage] of damages) {
  test(`a journal ${what} is refused and left as it is, never opened as empty`, async () => {
    const { folder, file, open, change } = parts();
    const store = await open();
    await store.commit(change('a'));
    await store.close();
    damage(file);
    const bytes = readFileSync(file);
    expect((await refusalOf(open())).code).toBe(code);
    expect(readFileSync(file).equals(bytes)).toBe(true);
    expect(readdirSync(folder)).toEqual(['journal.json']);
  });
}

test('a journal that cannot be read is refused with the disk’s reason', async () => {
  const { open, change, fail } = parts();
  const store = await open();
  await store.commit(change('a'));
  await store.close();
  fail({ at: 1, code: 'EIO', only: 'read', forGood: true });
  expect(await refusalOf(open())).toEqual({ code: 'disk-error' });
});
