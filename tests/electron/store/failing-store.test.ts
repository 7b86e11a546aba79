// A disk that fails, is full, cannot be written, or is taken away.
import { readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { beginJournal, refusalOf } from '../support/journal-parts.ts';
import { onDisk, storeParts } from '../support/store-parts.ts';

test('writes that take only some bytes at a time are carried on', async () => {
  const { folder, open, change, writeShort } = storeParts();
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
    const { folder, open, change, fail } = storeParts();
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
  const { folder, open, change, fail } = storeParts();
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
  const first = storeParts();
  const probe = await first.open();
  first.operations.length = 0;
  await probe.commit(first.change('x'));
  const count = first.operations.length;
  await probe.close();
  for (let at = 1; at <= count; at += 1) {
    const { folder, open, change, fail } = storeParts();
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
  const { folder, open, change } = storeParts();
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
  const { folder, open, change } = storeParts();
  const store = await open();
  await store.commit(change('a'));
  rmSync(folder, { recursive: true });
  expect(await refusalOf(store.commit(change('b')))).toEqual({ code: 'folder-gone' });
  await store.close();
});

test('a full disk is no riddle: what it did not take is not there, new log or not', async () => {
  const { folder, open, change, fail } = storeParts();
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

test.each([
  ['that cannot be written', 'create', 'EROFS', 'protected', 'read-only'],
  ['on a full disk', 'create', 'ENOSPC', 'full', 'disk-full'],
  ['on a disk that is full with its lock', 'write', 'ENOSPC', 'full', 'disk-full'],
  ['where there is no more room for its owner', 'write', 'EDQUOT', 'full', 'disk-full'],
] as const)('a folder %s opens for reading, and says so', async (_, only, code, why, failure) => {
  const { folder, open, change, fail } = storeParts();
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
  const { folder, open, change, fail } = storeParts();
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

test('HEAD says what is acknowledged though there is no room for a snapshot on closing', async () => {
  const { folder, open, change, fail } = storeParts();
  const store = await open();
  await store.commit(change('a'));
  await store.commit(change('b'));
  // The new log’s first line, and the snapshot.
  fail({ at: 1, code: 'ENOSPC', only: 'write' });
  await store.close();
  expect(readFileSync(join(folder, 'HEAD'), 'utf8')).toContain('"seq":2');
});

test('nothing that HEAD may need goes while HEAD cannot be written', async () => {
  const { open, change, fail } = storeParts();
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
  const { open, change, fail } = storeParts();
  const store = await open();
  await store.commit(change('a'));
  await store.close();
  fail({ at: 1, code: 'EIO', only: 'read', forGood: true });
  expect(await refusalOf(open())).toEqual({ code: 'disk-error' });
});
