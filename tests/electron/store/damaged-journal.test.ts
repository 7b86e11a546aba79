import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type JournalStore, openStore } from '../../../electron/store/open-store.ts';
import { beginJournal, refusalOf, stampedClient, tickingClock } from '../support/journal-parts.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const open = (folder: string): Promise<JournalStore> =>
  openStore(folder, { now: tickingClock().now, begin: beginJournal });

async function commit(store: JournalStore, ...ids: string[]): Promise<void> {
  const at = '2026-03-02T10:00:00.000Z';
  for (const id of ids) await store.commit({ at, ops: [stampedClient(id, at)] });
}

/** A journal of two sittings: two generations of snapshots, each with its log. */
async function journal(): Promise<string> {
  const folder = join(temporaryFolder(), 'journal');
  for (const ids of [['a', 'b'], ['c']]) {
    const store = await open(folder);
    await commit(store, ...ids);
    await store.close();
  }
  return folder;
}

const bytesOf = (folder: string) =>
  readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);
const newest = (folder: string, kind: 'log' | 'journal') =>
  join(
    folder,
    readdirSync(folder)
      .filter((name) => name.startsWith(`${kind}-`))
      .sort()
      .at(-1) ?? '',
  );

const refused: readonly (readonly [string, string, (folder: string) => void])[] = [
  [
    'every log is gone',
    'file-damaged',
    (folder) => {
      for (const name of readdirSync(folder))
        if (name.startsWith('log-')) rmSync(join(folder, name));
    },
  ],
  [
    'the newest log is of zeros',
    'file-damaged',
    (folder) => writeFileSync(newest(folder, 'log'), Buffer.alloc(300)),
  ],
  ['the newest log is empty', 'file-damaged', (folder) => truncateSync(newest(folder, 'log'), 0)],
  [
    'every snapshot is damaged',
    'file-damaged',
    (folder) => {
      for (const name of readdirSync(folder)) {
        const file = join(folder, name);
        if (name.startsWith('journal-'))
          writeFileSync(
            file,
            readFileSync(file, 'utf8')
              .replace('Client a', 'Client b')
              .replace('"erased":[', '"erased": ['),
          );
      }
    },
  ],
  [
    'only HEAD is left',
    'file-damaged',
    (folder) => {
      for (const name of readdirSync(folder)) if (name !== 'HEAD') rmSync(join(folder, name));
    },
  ],
  [
    'the newest snapshot is of a newer version',
    'file-newer',
    (folder) => {
      const file = newest(folder, 'journal');
      writeFileSync(file, readFileSync(file, 'utf8').replace('"major":1', '"major":2'));
    },
  ],
];
for (const [what, code, damage] of refused) {
  test(`a journal of which ${what} is refused and left as it is, never opened as empty`, async () => {
    const folder = await journal();
    damage(folder);
    writeFileSync(join(folder, 'tmp-log-000099.jsonl'), 'cut short');
    const before = bytesOf(folder);
    expect((await refusalOf(open(folder))).code).toBe(code);
    expect(bytesOf(folder)).toEqual(before);
  });
}

const repaired: readonly (readonly [string, (folder: string) => void])[] = [
  [
    'the newest snapshot has one letter changed',
    (folder) => {
      const file = newest(folder, 'journal');
      writeFileSync(file, readFileSync(file, 'utf8').replace('Client c', 'Client d'));
    },
  ],
  [
    'the newest snapshot is not UTF-8',
    (folder) => {
      const file = newest(folder, 'journal');
      const bytes = readFileSync(file);
      bytes[bytes.indexOf('Client c')] = 0xff;
      writeFileSync(file, bytes);
    },
  ],
  ['the newest snapshot is of no bytes', (folder) => truncateSync(newest(folder, 'journal'), 0)],
  ['the newest snapshot is gone', (folder) => rmSync(newest(folder, 'journal'))],
  ['HEAD is gone', (folder) => rmSync(join(folder, 'HEAD'))],
  ['HEAD is of zeros', (folder) => writeFileSync(join(folder, 'HEAD'), Buffer.alloc(80))],
  [
    'a sync program left its copies',
    (folder) => {
      for (const [name, text] of bytesOf(folder)) {
        writeFileSync(join(folder, `copy of ${name}`), text);
        writeFileSync(join(folder, name.replace(/(\.|$)/, ' (conflicted copy)$1')), text);
      }
      writeFileSync(join(folder, 'journal (conflicted copy).json'), '{"palabra":{}}');
    },
  ],
];
for (const [what, damage] of repaired) {
  test(`a journal of which ${what} opens as it was`, async () => {
    const folder = await journal();
    damage(folder);
    const store = await open(folder);
    expect([...store.journal.clients.values()].map(({ name }) => name)).toEqual([
      'Client a',
      'Client b',
      'Client c',
    ]);
    expect(store.seq).toBe(3);
    await store.close();
  });
}

test('an end that was being written is left where it is, and the journal goes on in a new log', async () => {
  const folder = await journal();
  const torn = newest(folder, 'log');
  writeFileSync(torn, '{"n":4,"h":"0123', { flag: 'a' });
  const bytes = readFileSync(torn);
  const store = await open(folder);
  await commit(store, 'd');
  expect([...store.journal.clients.keys()]).toEqual(['a', 'b', 'c', 'd']);
  expect(readFileSync(torn).equals(bytes)).toBe(true);
  expect(newest(folder, 'log')).not.toBe(torn);
  await store.close();
});

test('an older log, snapshot and all, put back is noticed', async () => {
  const folder = await journal();
  const old = join(temporaryFolder(), 'old');
  cpSync(folder, old, { recursive: true });
  const store = await open(folder);
  await commit(store, 'd');
  await store.close();
  for (const name of readdirSync(folder)) if (name !== 'HEAD') rmSync(join(folder, name));
  for (const name of readdirSync(old))
    if (name !== 'HEAD') cpSync(join(old, name), join(folder, name));
  expect(await refusalOf(open(folder))).toEqual({ code: 'file-damaged' });
});

test('only what the store itself did not finish is removed', async () => {
  const folder = await journal();
  const own = ['tmp-HEAD', 'tmp-journal-000009.json', 'tmp-log-000009.jsonl'];
  const others = ['tmp-holiday.zip', 'tmp-', 'tmp-journal.json', 'tmp-log-9.jsonl'];
  for (const name of [...own, ...others]) writeFileSync(join(folder, name), 'somebody’s');
  mkdirSync(join(folder, 'tmp-log-000010.jsonl'));
  const store = await open(folder);
  expect(store.seq).toBe(3);
  await store.close();
  const left = readdirSync(folder).filter((name) => name.startsWith('tmp-'));
  expect(left.toSorted()).toEqual([...others, 'tmp-log-000010.jsonl'].toSorted());
});

test('what is erased is in no file once it is quiet', async () => {
  const folder = join(temporaryFolder(), 'journal');
  const at = '2026-03-02T10:00:00.000Z';
  let store = await open(folder);
  await commit(store, 'a', 'secret', 'b');
  await store.close();
  store = await open(folder);
  await store.commit({ at, ops: [['erase', 'client', 'secret']] });
  await store.close();
  const everything = bytesOf(folder)
    .map(([, text]) => text)
    .join('');
  expect(everything).not.toContain('Client secret');
  expect(everything).toContain('Client a');
  store = await open(folder);
  expect([...store.journal.clients.keys()]).toEqual(['a', 'b']);
  await store.close();
});
