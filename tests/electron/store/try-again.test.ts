// A disk that took no change, asked again.
import { mkdirSync, readdirSync, renameSync, rmdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { refusalOf } from '../support/journal-parts.ts';
import { onDisk, storeParts } from '../support/store-parts.ts';

test('after a full disk it can be asked again whether it takes words, and says which it is', async () => {
  const { folder, open, change, fail } = storeParts();
  const store = await open();
  await store.commit(change('a'));
  fail({ at: 1, code: 'ENOSPC', only: 'write', forGood: true });
  expect(await refusalOf(store.commit(change('b')))).toEqual({ code: 'disk-full' });
  expect(await refusalOf(store.tryAgain())).toEqual({ code: 'disk-full' });
  expect(store.status).toMatchObject({ state: 'problem', problem: 'disk-full' });
  const names = readdirSync(folder);
  fail(undefined);
  await store.tryAgain();
  expect(store.status.state).toBe('saved');
  expect(readdirSync(folder)).toEqual(names);
  expect(await onDisk(folder)).toEqual(['a']);
  await store.commit(change('b'));
  expect(await onDisk(folder)).toEqual(['a', 'b']);
  await store.close();
});

test('an empty folder in the journal’s place is no disk that takes words again', async () => {
  const { folder, open, change } = storeParts();
  const store = await open();
  await store.commit(change('a'));
  renameSync(folder, `${folder}-away`);
  expect(await refusalOf(store.commit(change('b')))).toEqual({ code: 'folder-gone' });
  mkdirSync(folder);
  expect(await refusalOf(store.tryAgain())).toEqual({ code: 'folder-gone' });
  expect(readdirSync(folder)).toEqual([]);
  rmdirSync(folder);
  renameSync(`${folder}-away`, folder);
  await store.tryAgain();
  await store.commit(change('b'));
  expect(await onDisk(folder)).toEqual(['a', 'b']);
  await store.close();
});
