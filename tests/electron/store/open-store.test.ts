import {
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
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
  return { folder, open, change, ...broken };
}

/** What a fresh start would find, without the folder's lock. */
async function onDisk(folder: string): Promise<string[]> {
  const copy = temporaryFolder();
  if (existsSync(folder))
    cpSync(folder, copy, { recursive: true, filter: (name) => !name.endsWith('lock') });
  const store = await openStore(copy, { now: tickingClock().now, begin: beginJournal });
  const ids = [...store.journal.clients.keys()];
  await store.close();
  return ids.toSorted();
}

test('a missing folder opens as an empty journal, which is written with the first change', async () => {
  const { folder, open, change } = parts();
  const store = await open();
  expect(store.journal.clients.size).toBe(0);
  expect(readdirSync(folder)).toEqual(['lock']);
  expect(store.status).toEqual({ state: 'saved' });
  await store.commit(change('a'));
  expect(store.seq).toBe(1);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  for (const name of readdirSync(folder)) {
    expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
  }
  await store.close();
  expect(readdirSync(folder).toSorted()).toEqual([
    ...['HEAD', 'journal-000001.json', 'journal-000002.json'],
    ...['log-000001.jsonl', 'log-000002.jsonl'],
  ]);
});

test('closing a journal that nobody wrote into leaves its folder empty', async () => {
  const { folder, open } = parts();
  await (await open()).close();
  expect(readdirSync(folder)).toEqual([]);
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

test('a journal that takes an untouched one’s place counts as its first change', async () => {
  const { folder, open, change } = parts();
  const store = await open();
  await store.replace({ ...beginJournal(), id: 'journal-2' });
  expect(store.seq).toBe(1);
  await store.commit(change('a'));
  await store.close();
  const again = await open();
  expect([again.journal.id, again.seq]).toEqual(['journal-2', 2]);
  expect(await onDisk(folder)).toEqual(['a']);
  await again.close();
});

test('changes asked for at once are committed in order, and share the flushes of the disk', async () => {
  const { folder, open, change, operations } = parts();
  const store = await open();
  await store.commit(change('first'));
  operations.length = 0;
  const ids = ['c', 'a', 'b', 'e', 'd'];
  await Promise.all(ids.map((id) => store.commit(change(id))));
  expect([...store.journal.clients.keys()]).toEqual(['first', ...ids]);
  expect(store.seq).toBe(6);
  expect(operations.filter((name) => name === 'sync').length).toBeLessThan(ids.length);
  expect(await onDisk(folder)).toEqual([...ids, 'first'].toSorted());
  await store.close();
});

test('a change costs one write and one flush between two looks at the log, however many came before', async () => {
  const { open, change, operations } = parts();
  const store = await open();
  const costs: string[] = [];
  for (const id of ['a', 'b', 'c', 'd']) {
    operations.length = 0;
    await store.commit(change(id));
    costs.push(operations.join(' '));
  }
  expect(costs.slice(1)).toEqual(Array(3).fill('size write sync size'));
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
  expect(await onDisk(folder)).toEqual(['a']);
});

const codes = { ENOSPC: 'disk-full', EDQUOT: 'disk-full', EROFS: 'read-only', EIO: 'disk-error' };
for (const [code, failure] of Object.entries(codes) as [keyof typeof codes, string][]) {
  test(`${code} at every operation of a commit loses nothing and half-does nothing`, async () => {
    const { folder, open, change, fail } = parts();
    const store = await open();
    await store.commit(change('before'));
    const there = ['before'];
    for (const at of [1, 2, 3]) {
      fail({ at, code });
      expect(await refusalOf(store.commit(change(`lost-${at}`)))).toEqual({ code: failure });
      fail(undefined);
      expect([...store.journal.clients.keys()]).toEqual(there);
      expect(await onDisk(folder)).toEqual(there.toSorted());
      expect(store.status).toMatchObject({ state: 'problem', problem: failure });
      await store.commit(change(`kept-${at}`));
      there.push(`kept-${at}`);
      expect(store.status.state).toBe('saved');
      expect(await onDisk(folder)).toEqual(there.toSorted());
    }
    await store.close();
  });
}

test('a disk that fails for good leaves a change unsure, is said so, and takes changes when it lives again', async () => {
  const { folder, open, change, fail } = parts();
  const store = await open();
  await store.commit(change('before'));
  fail({ at: 3, code: 'EIO', forGood: true });
  expect(await refusalOf(store.commit(change('unsure')))).toEqual({ code: 'save-unsure' });
  expect(store.status).toMatchObject({ state: 'problem', problem: 'save-unsure' });
  expect(await refusalOf(store.commit(change('refused')))).toEqual({ code: 'disk-error' });
  expect([...store.journal.clients.keys()]).toEqual(['before']);
  fail(undefined);
  await store.commit(change('after'));
  expect(await onDisk(folder)).toEqual(['after', 'before']);
  await store.close();
});

test('the first commit of all, failing at any operation, leaves no change behind', async () => {
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
    // An error in what follows the birth, or in closing a file, is no failure of the change.
    const isRefused = await store.commit(change('lost')).then(
      () => false,
      () => true,
    );
    fail(undefined);
    expect(await onDisk(folder)).toEqual(isRefused ? [] : ['lost']);
    expect(store.seq).toBe(isRefused ? 0 : 1);
    await store.close();
  }
});

test('a folder that is moved away is said so, and once it is back all goes on', async () => {
  const { folder, open, change } = parts();
  const store = await open();
  await store.commit(change('a'));
  renameSync(folder, `${folder}-away`);
  for (const id of ['b', 'c']) {
    expect(await refusalOf(store.commit(change(id)))).toEqual({ code: 'folder-gone' });
  }
  expect([...store.journal.clients.keys()]).toEqual(['a']);
  renameSync(`${folder}-away`, folder);
  await store.commit(change('d'));
  expect(await onDisk(folder)).toEqual(['a', 'd']);
  await store.close();
});

test('a folder that is deleted is said so: nothing is written where nobody can find it', async () => {
  const { folder, open, change } = parts();
  const store = await open();
  await store.commit(change('a'));
  rmSync(folder, { recursive: true });
  expect(await refusalOf(store.commit(change('b')))).toEqual({ code: 'folder-gone' });
  await store.close();
});

test('a full disk is no riddle: what it did not take is not there, new log or not', async () => {
  const { folder, open, change, fail } = parts();
  const store = await open();
  await store.commit(change('a'));
  fail({ at: 2, code: 'ENOSPC', forGood: true });
  expect(await refusalOf(store.commit(change('b')))).toEqual({ code: 'disk-full' });
  expect(await refusalOf(store.commit(change('c')))).toEqual({ code: 'disk-full' });
  fail(undefined);
  expect(await onDisk(folder)).toEqual(['a']);
  await store.commit(change('d'));
  expect(await onDisk(folder)).toEqual(['a', 'd']);
  await store.close();
});

test('an unfinished file that a crash left is removed and the journal opens', async () => {
  const { folder, open, change } = parts();
  const store = await open();
  await store.commit(change('a'));
  await store.close();
  writeFileSync(join(folder, 'tmp-journal-000009.json'), '{"palabra":');
  const again = await open();
  expect([...again.journal.clients.keys()]).toEqual(['a']);
  expect(readdirSync(folder).some((name) => name.startsWith('tmp-'))).toBe(false);
  await again.close();
});

test.each([
  ['that cannot be written', 'create', 'EROFS', 'protected', 'read-only'],
  ['on a full disk', 'create', 'ENOSPC', 'full', 'disk-full'],
  ['on a disk that is full with its lock', 'write', 'ENOSPC', 'full', 'disk-full'],
  ['where there is no more room for its owner', 'write', 'EDQUOT', 'full', 'disk-full'],
] as const)('a folder %s opens for reading, and says so', async (_, only, code, why, failure) => {
  const { folder, open, change, fail } = parts();
  const store = await open();
  await store.commit(change('a'));
  await store.close();
  const names = readdirSync(folder);
  fail({ at: 1, code, only, forGood: true });
  const again = await open();
  expect([...again.journal.clients.keys()]).toEqual(['a']);
  expect(again.onlyRead).toEqual({ why });
  expect(again.status).toMatchObject({ state: 'problem', problem: failure });
  expect(again.status.savedAt).toMatch(/^2026-03-02T/);
  expect(await refusalOf(again.commit(change('b')))).toEqual({ code: failure });
  await again.close();
  expect(readdirSync(folder)).toEqual(names);
  fail(undefined);
  const last = await open();
  await last.commit(change('c'));
  await last.close();
});

test('a damaged journal on a full disk is not shown as if it were whole, nor an absent folder as empty', async () => {
  const { folder, open, change, fail } = parts();
  fail({ at: 1, code: 'ENOSPC', only: 'makeFolder' });
  expect(await refusalOf(open())).toEqual({ code: 'disk-full' });
  fail(undefined);
  const store = await open();
  await store.commit(change('a'));
  await store.close();
  for (const name of readdirSync(folder)) if (name !== 'HEAD') rmSync(join(folder, name));
  fail({ at: 1, code: 'ENOSPC', only: 'create' });
  expect(await refusalOf(open())).toEqual({ code: 'file-damaged' });
});

test('whoever is told of the status cannot make a saved change look refused', async () => {
  const folder = join(temporaryFolder(), 'journal');
  const onStatus = () => {
    throw new Error('the window is gone');
  };
  const clock = tickingClock();
  const store = await openStore(folder, { now: clock.now, begin: beginJournal, onStatus });
  for (const id of ['a', 'b']) {
    await store.commit({ at: clock.now(), ops: [stampedClient(id, clock.now())] });
  }
  expect([...store.journal.clients.keys()]).toEqual(['a', 'b']);
  expect(await onDisk(folder)).toEqual(['a', 'b']);
  await store.close();
});

test('a change that makes no sense is refused alone, and holds up nobody', async () => {
  const { folder, open, change } = parts();
  const store = await open();
  const at = '2026-03-02T10:00:00.000Z';
  const senseless = store.commit({ at, ops: [['create', 'client', undefined]] } as never);
  const sound = store.commit(change('a'));
  await expect(senseless).rejects.toThrow(TypeError);
  await sound;
  expect(await onDisk(folder)).toEqual(['a']);
  await store.close();
});

test('what was asked for before closing is there, and what comes after it is there or refused', async () => {
  const { folder, open, change } = parts();
  const store = await open();
  const before = ['a', 'b'].map((id) => store.commit(change(id)));
  const closing = store.close();
  const isKept = store.commit(change('c')).then(
    () => true,
    () => false,
  );
  await Promise.all(before);
  await closing;
  expect(await onDisk(folder)).toEqual((await isKept) ? ['a', 'b', 'c'] : ['a', 'b']);
});

test('a closed store takes nothing', async () => {
  const { open, change } = parts();
  const store = await open();
  await store.close();
  expect(await refusalOf(store.commit(change('a')))).toEqual({ code: 'journal-closed' });
});

test('HEAD says what is acknowledged though there is no room for a snapshot on closing', async () => {
  const { folder, open, change, fail } = parts();
  const store = await open();
  await store.commit(change('a'));
  await store.commit(change('b'));
  // The new log’s first line, and the snapshot.
  fail({ at: 1, code: 'ENOSPC', only: 'write' });
  await store.close();
  expect(readFileSync(join(folder, 'HEAD'), 'utf8')).toContain('"seq":2');
});

test('nothing that HEAD may need goes while HEAD cannot be written', async () => {
  const { open, change, fail } = parts();
  const store = await open();
  await store.commit(change('a'));
  for (const id of ['journal-2', 'journal-3', 'journal-4']) {
    // Of the renames the log’s and the snapshot’s come before HEAD’s.
    fail({ at: 3, code: 'EIO', only: 'rename' });
    await store.replace({ ...beginJournal(), id });
  }
  fail({ at: 1, code: 'EIO', only: 'rename', forGood: true });
  await store.close();
  const again = await open();
  expect(again.journal.id).toBe('journal-4');
  await again.close();
  fail(undefined);
  const last = await open();
  expect(last.journal.id).toBe('journal-4');
  await last.close();
});

test('a journal that cannot be read is refused with the disk’s reason', async () => {
  const { open, change, fail } = parts();
  const store = await open();
  await store.commit(change('a'));
  await store.close();
  fail({ at: 1, code: 'EIO', only: 'read', forGood: true });
  expect(await refusalOf(open())).toEqual({ code: 'disk-error' });
});
