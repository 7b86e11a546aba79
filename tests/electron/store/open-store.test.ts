import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openStore } from '../../../electron/store/open-store.ts';
import { beginJournal, refusalOf, stampedClient, tickingClock } from '../support/journal-parts.ts';
import { onDisk, storeParts } from '../support/store-parts.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('a missing folder opens as an empty journal, which is written with the first change', async () => {
  const { folder, open, change } = storeParts();
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
  const { folder, open } = storeParts();
  await (await open()).close();
  expect(readdirSync(folder)).toEqual([]);
});

test('what was committed is there after opening again, with its sequence number', async () => {
  const { open, change } = storeParts();
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
  const { folder, open, change } = storeParts();
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
  const { folder, open, change, operations } = storeParts();
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

test('a change costs one write, one flush and two looks at the log, however many came before', async () => {
  const { open, change, operations } = storeParts();
  const store = await open();
  const costs: string[] = [];
  for (const id of ['a', 'b', 'c', 'd']) {
    operations.length = 0;
    await store.commit(change(id));
    costs.push(operations.join(' '));
  }
  expect(costs.slice(1)).toEqual(Array(3).fill('size write size sync'));
  await store.close();
});

test('memory does not change before the disk has', async () => {
  const { open, change } = storeParts();
  const store = await open();
  const saving = store.commit(change('a'));
  expect(store.journal.clients.size).toBe(0);
  await saving;
  expect(store.journal.clients.size).toBe(1);
  await store.close();
});

test('an unfinished file that a crash left is removed and the journal opens', async () => {
  const { folder, open, change } = storeParts();
  const store = await open();
  await store.commit(change('a'));
  await store.close();
  writeFileSync(join(folder, 'tmp-journal-000009.json'), '{"palabra":');
  const again = await open();
  expect([...again.journal.clients.keys()]).toEqual(['a']);
  expect(readdirSync(folder).some((name) => name.startsWith('tmp-'))).toBe(false);
  await again.close();
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
  const { folder, open, change } = storeParts();
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
  const { folder, open, change } = storeParts();
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
  const { open, change } = storeParts();
  const store = await open();
  await store.close();
  expect(await refusalOf(store.commit(change('a')))).toEqual({ code: 'journal-closed' });
});
