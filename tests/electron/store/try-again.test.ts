// A disk that took no change, asked again.
import { cpSync, mkdirSync, readdirSync, renameSync, rmdirSync } from 'node:fs';
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
  cpSync(folder, copy, { recursive: true, filter: (name) => !name.endsWith('lock') });
  const store = await openStore(copy, { now: tickingClock().now, begin: beginJournal });
  const ids = [...store.journal.clients.keys()];
  await store.close();
  return ids.toSorted();
}

test('after a full disk it can be asked again whether it takes words, and says which it is', async () => {
  const { folder, open, change, fail } = parts();
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
  const { folder, open, change } = parts();
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
