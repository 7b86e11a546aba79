// Files that a disk spoils in silence: what makes up for them stays, and what is said of it is true.
import { readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { examine } from '../../../electron/store/examine.ts';
import { nodeDisk } from '../../../electron/store/fs-port.ts';
import { type JournalStore, openStore } from '../../../electron/store/open-store.ts';
import { beginJournal, stampedClient, tickingClock } from '../support/journal-parts.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const at = '2026-03-02T10:00:00.000Z';
const open = (folder: string): Promise<JournalStore> =>
  openStore(folder, { now: tickingClock().now, begin: beginJournal });

async function sit(folder: string, ...ids: string[]): Promise<boolean | undefined> {
  const store = await open(folder);
  for (const id of ids) await store.commit({ at, ops: [stampedClient(id, at)] });
  await store.close();
  return store.isMadeUpFor;
}

const named = (folder: string, kind: 'journal' | 'log') =>
  readdirSync(folder)
    .filter((name) => name.startsWith(`${kind}-`))
    .sort()
    .map((name) => join(folder, name));
const newest = (folder: string, kind: 'journal' | 'log') => named(folder, kind).at(-1) ?? '';
const zero = (file: string) => writeFileSync(file, Buffer.alloc(statSync(file).size));

async function journal(): Promise<string> {
  const folder = join(temporaryFolder(), 'journal');
  await sit(folder, 'a', 'b');
  await sit(folder, 'c');
  return folder;
}

test('a snapshot of zeros is none of the two that are kept', async () => {
  const folder = await journal();
  const [sound] = named(folder, 'journal');
  zero(newest(folder, 'journal'));
  await sit(folder, 'd');
  expect(readdirSync(folder)).toContain(sound?.slice(folder.length + 1));
  zero(newest(folder, 'journal'));
  const store = await open(folder);
  expect([...store.journal.clients.keys()]).toEqual(['a', 'b', 'c', 'd']);
  await store.close();
});

test('nor is it in a later sitting, which never looks at it', async () => {
  const folder = await journal();
  const [sound] = named(folder, 'journal');
  zero(newest(folder, 'journal'));
  await sit(folder, 'd');
  // Nothing is written in this one, and yet it tidies up.
  await sit(folder);
  expect(named(folder, 'journal')).toContain(sound);
  await sit(folder, 'e');
  expect(named(folder, 'journal')).toHaveLength(2);
  zero(newest(folder, 'journal'));
  const store = await open(folder);
  expect(store.journal.clients.size).toBe(5);
  await store.close();
});

test.each([
  ['of zeros', zero],
  ['gone', (file: string) => rmSync(file)],
])(
  'a snapshot that is %s is told, once it was needed less than it should have been',
  async (_, spoil) => {
    const folder = await journal();
    expect(await sit(folder)).toBe(false);
    spoil(newest(folder, 'journal'));
    expect(await sit(folder, 'd')).toBe(true);
    expect(await sit(folder)).toBe(false);
  },
);

/** The newest log with words in it, and HEAD that knows of them. */
async function withLastWords(): Promise<string> {
  const folder = await journal();
  const store = await openStore(folder, {
    now: tickingClock().now,
    begin: beginJournal,
    after: (work, delayMs) => {
      if (delayMs === 2_000) work();
      return () => {};
    },
  });
  await store.commit({ at, ops: [stampedClient('d', at)] });
  // HEAD is written after what is asked for first.
  await store.tryAgain();
  return folder;
}

test.each([
  ['cut off', (file: string) => truncateSync(file, statSync(file).size - 20)],
  [
    'spoiled',
    (file: string) => {
      const bytes = readFileSync(file);
      bytes[bytes.length - 40] = (bytes[bytes.length - 40] ?? 0) ^ 1;
      writeFileSync(file, bytes);
    },
  ],
])('of last words that are %s, no file is said to be missing', async (_, spoil) => {
  const folder = await withLastWords();
  spoil(newest(folder, 'log'));
  rmSync(join(folder, 'lock'));
  expect(await examine(nodeDisk, folder)).toMatchObject({ causes: ['end'], lost: 1 });
});

test('a log that HEAD knows and nobody finds is missing', async () => {
  const folder = await withLastWords();
  rmSync(newest(folder, 'log'));
  expect(await examine(nodeDisk, folder)).toMatchObject({ causes: ['missing'] });
});
