// What can be trusted of a damaged journal, and the journal that goes on from it.
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { examine } from '../../../electron/store/examine.ts';
import { nodeDisk } from '../../../electron/store/fs-port.ts';
import { openStore } from '../../../electron/store/open-store.ts';
import { repair } from '../../../electron/store/repair.ts';
import { salvage } from '../../../electron/store/salvage.ts';
import { failingDisk } from '../support/failing-disk.ts';
import { beginJournal, refusalOf, stampedClient, tickingClock } from '../support/journal-parts.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const at = (second: number) => `2026-03-02T10:00:0${second}.000Z`;
const now = '2026-03-03T08:00:00.000Z';
const open = (folder: string, begin = beginJournal) =>
  openStore(folder, { now: tickingClock().now, begin, after: () => () => {} });

/** Two sittings, `a` and `b`, then `c`, `d`, `e`; the second was killed: its log holds three changes. */
async function journal(): Promise<string> {
  const folder = join(temporaryFolder(), 'journal');
  const first = await open(folder);
  await first.commit({ at: at(1), ops: [stampedClient('a', at(1))] });
  await first.commit({ at: at(2), ops: [stampedClient('b', at(2))] });
  await first.close();
  const second = await open(folder);
  for (const [index, id] of ['c', 'd', 'e'].entries()) {
    await second.commit({ at: at(3 + index), ops: [stampedClient(id, at(3 + index))] });
  }
  const killed = join(temporaryFolder(), 'killed');
  cpSync(folder, killed, { recursive: true });
  rmSync(join(killed, 'lock'));
  await second.close();
  return killed;
}
const newest = (folder: string, kind: 'log' | 'journal') =>
  join(
    folder,
    readdirSync(folder)
      .filter((name) => name.startsWith(`${kind}-`))
      .sort()
      .at(-1) ?? '',
  );
function change(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8');
  if (!text.includes(from)) throw new Error(`no ${from}`);
  writeFileSync(file, text.replace(from, to));
}
const bytesOf = (folder: string, isMeant: (name: string) => boolean = () => true) =>
  readdirSync(folder)
    .filter(isMeant)
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);
const ids = (found: { readonly journal: { readonly clients: ReadonlyMap<string, unknown> } }) =>
  [...found.journal.clients.keys()].join('');

test('a change that is damaged is missing alone: what holds after it is kept', async () => {
  const folder = await journal();
  change(newest(folder, 'log'), 'Client d', 'Client x');
  const before = bytesOf(folder);
  const found = await salvage(nodeDisk, folder);
  expect(found && ids(found)).toBe('abce');
  expect(found?.missing).toEqual([4]);
  expect(await examine(nodeDisk, folder)).toMatchObject({
    causes: ['unreadable'],
    lost: 1,
    after: at(3),
    before: at(5),
    saved: { until: at(5), counts: { clients: 4 } },
  });
  expect(bytesOf(folder)).toEqual(before);
});

test('a change that speaks of one that is missing is not made of half of it', async () => {
  const folder = await journal();
  const store = await open(folder);
  await store.commit({ at: at(6), ops: [['patch', 'client', 'd', { name: 'Deira' }]] });
  await store.commit({ at: at(7), ops: [['patch', 'client', 'a', { name: 'Ana' }]] });
  const killed = join(temporaryFolder(), 'killed');
  cpSync(folder, killed, { recursive: true });
  await store.close();
  const damaged = readdirSync(killed)
    .filter((name) => name.startsWith('log-'))
    .map((name) => join(killed, name));
  for (const file of damaged) {
    if (readFileSync(file, 'utf8').includes('Client d')) change(file, 'Client d', 'Client x');
  }
  const found = await salvage(nodeDisk, killed);
  expect(found && ids(found)).toBe('abce');
  expect(found?.missing).toEqual([4, 6]);
  expect(found?.journal.clients.get('a')?.name).toBe('Ana');
});

test('a log of zeros loses what HEAD knows was in it, and says since when', async () => {
  const folder = await journal();
  const store = await open(folder);
  await store.close();
  rmSync(newest(folder, 'journal'));
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    if (name.startsWith('log-') && readFileSync(file, 'utf8').includes('Client d')) {
      writeFileSync(file, Buffer.alloc(300));
    }
  }
  expect(await examine(nodeDisk, folder)).toMatchObject({
    causes: ['unreadable'],
    lost: 3,
    after: expect.any(String),
    saved: { until: expect.any(String), counts: { clients: 2 } },
  });
});

test('of a log whose first line is gone every change is still found', async () => {
  const folder = await journal();
  change(newest(folder, 'log'), '"hdr"', '"hdx"');
  expect(await examine(nodeDisk, folder)).toMatchObject({ causes: ['unreadable'], lost: 0 });
  const found = await salvage(nodeDisk, folder);
  expect(found && ids(found)).toBe('abcde');
});

test('files of another journal are no part of what is saved', async () => {
  const folder = await journal();
  const other = join(temporaryFolder(), 'other');
  const begin = () => ({ ...beginJournal(), id: 'journal-2' });
  for (const id of ['x', 'y', 'z', 'w']) {
    const store = await open(other, begin);
    await store.commit({ at: at(1), ops: [stampedClient(id, at(1))] });
    await store.close();
  }
  cpSync(newest(other, 'log'), join(folder, 'log-000099.jsonl'));
  const name = newest(other, 'log').match(/log-(\d+)/)?.[1] ?? '';
  cpSync(join(other, `log-${name}.jsonl`), join(folder, `log-${name}.jsonl`));
  cpSync(join(other, `journal-${name}.json`), join(folder, `journal-${name}.json`));
  const found = await salvage(nodeDisk, folder);
  expect(found?.journal.id).toBe('journal-1');
  expect(found && ids(found)).toMatch(/^ab/);
});

test('where no snapshot holds, nothing is made up', async () => {
  const folder = await journal();
  for (const name of readdirSync(folder)) {
    if (name.startsWith('journal-')) truncateSync(join(folder, name), 10);
  }
  expect(await salvage(nodeDisk, folder)).toBeUndefined();
  expect(await examine(nodeDisk, folder)).toEqual({ causes: ['unreadable'], lost: 0 });
  const before = bytesOf(folder);
  expect(await refusalOf(repair(nodeDisk, folder, now))).toEqual({ code: 'file-damaged' });
  expect(bytesOf(folder)).toEqual(before);
});

test('a repaired journal goes on, and every old file is kept as it was', async () => {
  const folder = await journal();
  change(newest(folder, 'log'), 'Client d', 'Client x');
  const before = bytesOf(folder).filter(([name]) => name !== 'HEAD');
  await repair(nodeDisk, folder, now);
  const store = await open(folder);
  expect(ids(store)).toBe('abce');
  await store.commit({ at: at(9), ops: [stampedClient('f', at(9))] });
  await store.close();
  expect(ids(await opened(folder))).toBe('abcef');
  const quarantine = join(folder, 'quarantine');
  const [aside = ''] = readdirSync(quarantine);
  expect(bytesOf(join(quarantine, aside))).toEqual(before);
});

test('a repair that the disk cuts short at any point is done by the next start or repair, and no file is lost', async () => {
  for (let step = 1; ; step += 1) {
    const folder = await journal();
    change(newest(folder, 'log'), 'Client d', 'Client x');
    const before = bytesOf(folder).filter(([name]) => name !== 'HEAD');
    const { disk, fail, operations } = failingDisk();
    fail({ at: step, code: 'EIO', forGood: true });
    const isDone = await repair(disk, folder, now).then(
      () => true,
      () => false,
    );
    expect(operations.length).toBeGreaterThan(0);
    rmSync(join(folder, 'lock'), { force: true });
    const again = await open(folder).catch(async () => {
      await repair(nodeDisk, folder, now);
      return open(folder);
    });
    expect(ids(again)).toBe('abce');
    await again.close();
    // By its end the older generations are superfluous.
    const later = await open(folder);
    await later.commit({ at: at(9), ops: [stampedClient('f', at(9))] });
    await later.close();
    const quarantine = join(folder, 'quarantine');
    const aside = readdirSync(quarantine).flatMap((name) => bytesOf(join(quarantine, name)));
    expect(aside).toEqual(expect.arrayContaining(before));
    if (isDone) break;
  }
});

async function opened(folder: string) {
  const store = await open(folder);
  await store.close();
  expect(existsSync(join(folder, 'lock'))).toBe(false);
  return store;
}

test('what is erased for good goes from what was put aside too', async () => {
  const folder = await journal();
  change(newest(folder, 'log'), 'Client d', 'Client x');
  await repair(nodeDisk, folder, now);
  const store = await open(folder);
  await store.commit({ at: at(8), ops: [['erase', 'client', 'c']] });
  await store.close();
  const [aside = ''] = readdirSync(join(folder, 'quarantine'));
  expect(readdirSync(join(folder, 'quarantine', aside))).toEqual([]);
});

test('what a file manager or a person left among what was put aside stays, and keeps nothing from going', async () => {
  const folder = await journal();
  change(newest(folder, 'log'), 'Client d', 'Client x');
  await repair(nodeDisk, folder, now);
  const quarantine = join(folder, 'quarantine');
  const [aside = ''] = readdirSync(quarantine);
  const strangers = ['.DS_Store', 'mine.txt', join(aside, '.DS_Store')];
  for (const name of strangers) writeFileSync(join(quarantine, name), 'not ours');
  mkdirSync(join(quarantine, 'mine'));
  const store = await open(folder);
  await store.commit({ at: at(8), ops: [['erase', 'client', 'c']] });
  await store.close();
  expect(readdirSync(quarantine).toSorted()).toEqual(['.DS_Store', aside, 'mine', 'mine.txt']);
  expect(readdirSync(join(quarantine, aside))).toEqual(['.DS_Store']);
  const everything = bytesOf(folder, (name) => name !== 'quarantine').map(([, text]) => text);
  expect(everything.join('')).not.toContain('Client c');
});

test('an erasing that is cut short at any point is done by the next start', async () => {
  for (let step = 1; ; step += 1) {
    const folder = await journal();
    change(newest(folder, 'log'), 'Client d', 'Client x');
    await repair(nodeDisk, folder, now);
    const { disk, fail, operations } = failingDisk();
    const begin = beginJournal;
    const store = await openStore(folder, { now: tickingClock().now, begin, disk });
    await store.commit({ at: at(8), ops: [['erase', 'client', 'c']] });
    fail({ at: step, code: 'EIO', forGood: true });
    operations.length = 0;
    await store.close();
    const isDone = operations.length < step;
    rmSync(join(folder, 'lock'), { force: true });
    // Nothing is written: it is only looked at.
    await opened(folder);
    const [aside = ''] = readdirSync(join(folder, 'quarantine'));
    expect(readdirSync(join(folder, 'quarantine', aside))).toEqual([]);
    const everything = bytesOf(folder, (name) => name !== 'quarantine').map(([, text]) => text);
    expect(everything.join('')).not.toContain('Client c');
    expect(everything.join('')).toContain('Client a');
    if (isDone) break;
  }
});
