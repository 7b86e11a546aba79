import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Rehearse } from '../../../electron/backup/rehearse.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { beginBackups } from './desk.ts';

const first = 'palabra-2026-03-02T09-00-00.json';

describe('by themselves', () => {
  test('one in the first quiet moment, then daily where something changed', async () => {
    const { backups, note, namesInOwn, wait } = await beginBackups();
    await backups.look();
    await note('a');
    await backups.look();
    wait(1);
    await backups.look();
    expect(namesInOwn()).toHaveLength(1);
    await note('b');
    wait(1);
    await backups.look();
    expect(namesInOwn()).toHaveLength(1);
    wait(24);
    await backups.look();
    expect(namesInOwn()).toHaveLength(2);
    wait(48);
    await backups.look();
    expect(namesInOwn()).toHaveLength(2);
  });

  test('one on leaving, of the closed journal; and none where it is there already', async () => {
    const desk = await beginBackups();
    await desk.note('a');
    await desk.session.close();
    await desk.backups.farewell();
    expect(desk.namesInOwn()).toEqual([first]);
    const next = await beginBackups({ folder: desk.folder });
    next.wait(5);
    await next.session.close();
    await next.backups.farewell();
    expect(next.namesInOwn()).toEqual([first]);
  });

  test('leaving waits no longer than it may; the next start makes up for it', async () => {
    const never: Rehearse = async () => ({
      isRead: () => new Promise(() => {}),
      compare() {},
      end: () => new Promise(() => {}),
      stop() {},
    });
    const desk = await beginBackups({ rehearse: never });
    await desk.note('a');
    await desk.session.close();
    await desk.backups.farewell(300);
    // Whoever comes next is not held up.
    const next = await beginBackups();
    await next.note('n');
    expect(await next.backups.make()).toMatchObject({ made: 'new' });
    expect(desk.namesInOwn().filter((name) => name.startsWith('palabra-'))).toEqual([]);
  });

  test('none of the sample', async () => {
    const { backups, note, own } = await beginBackups({ kind: 'sample' });
    await note('a');
    expect(await backups.make()).toMatchObject({ made: 'nothing-yet', state: { isKept: false } });
    await backups.look();
    await backups.farewell();
    expect(existsSync(own)).toBe(false);
  });

  test('one that nobody has checked is read in a quiet moment, and found out', async () => {
    const { backups, note, own, wait, read } = await beginBackups();
    await note('a');
    await backups.make();
    const copy = join(own, 'palabra-2026-03-01T08-00-00.json');
    const text = read(first);
    writeFileSync(copy, text);
    writeFileSync(join(own, 'palabra-2026-03-01T09-00-00.json'), text.replace('Client a', 'Other'));
    wait(1);
    await backups.look();
    await backups.look();
    expect((await backups.list()).map(({ check }) => check)).toEqual(['whole', 'damaged', 'whole']);
  });

  test('the one that is found damaged after a month is made up for on leaving', async () => {
    const { backups, session, note, own, wait, namesInOwn } = await beginBackups();
    await note('a');
    await backups.make();
    writeFileSync(
      join(own, first),
      readFileSync(join(own, first), 'utf8').replace('ent a', 'ent x'),
    );
    wait(24 * 32);
    await backups.look();
    expect((await backups.state()).own).toMatchObject({ damaged: 1 });
    await session.close();
    await backups.farewell();
    expect(namesInOwn()).toHaveLength(2);
    expect((await backups.list()).map(({ check }) => check)).toEqual(['whole', 'damaged']);
  });
});

describe('what is said of them', () => {
  test('what the newest one lacks is on its way: in a quiet moment, or on leaving', async () => {
    const { backups, note, wait } = await beginBackups();
    expect((await backups.state()).rest).toBeUndefined();
    await note('a');
    expect((await backups.state()).rest).toBe('soon');
    await backups.make();
    expect((await backups.state()).rest).toBeUndefined();
    wait(1);
    await note('b');
    expect((await backups.state()).rest).toBe('on-leaving');
    wait(24);
    expect((await backups.state()).rest).toBe('soon');
  });

  test('a start after a leaving that was cut short says so, makes it, and says that', async () => {
    const desk = await beginBackups();
    await desk.note('a');
    await desk.backups.make();
    desk.wait(1);
    await desk.note('b');
    await desk.session.close();
    const next = await beginBackups({ folder: desk.folder });
    next.wait(2);
    expect((await next.backups.state()).rest).toBe('soon');
    await next.backups.look();
    expect(next.namesInOwn()).toHaveLength(2);
    expect((await next.backups.state()).rest).toBeUndefined();
    const last = await beginBackups({ folder: temporaryFolder() });
    expect((await last.backups.state()).rest).toBeUndefined();
    await next.session.close();
  });

  test('a start after a whole leaving says nothing of what is on its way', async () => {
    const desk = await beginBackups();
    await desk.note('a');
    await desk.session.close();
    await desk.backups.farewell();
    const next = await beginBackups({ folder: desk.folder });
    expect((await next.backups.state()).rest).toBeUndefined();
    await next.session.close();
  });

  test('the own folder is late after three days of failing, and not before', async () => {
    const { backups, note, fail, wait } = await beginBackups();
    await note('a');
    await backups.make();
    await note('b');
    fail({ at: 1, code: 'ENOSPC', only: 'create', forGood: true });
    wait(25);
    await backups.look();
    expect((await backups.state()).own).toMatchObject({ failure: 'disk-full' });
    expect((await backups.state()).own.isLate).toBeUndefined();
    wait(48);
    expect((await backups.state()).own.isLate).toBe(true);
    fail(undefined);
    await backups.make();
    expect((await backups.state()).own.isLate).toBeUndefined();
  });

  test('a second folder that is away says when its last one was made, at once, and is late after two weeks', async () => {
    const second = temporaryFolder();
    const { backups, note, wait } = await beginBackups({ second });
    await note('a');
    await backups.make();
    renameSync(second, `${second}-away`);
    const state = await backups.state();
    expect(state.second).toMatchObject({
      failure: 'folder-gone',
      newest: { at: '2026-03-02T09:00:00.000Z' },
    });
    expect(state.second?.isLate).toBeUndefined();
    expect(state.own.failure).toBeUndefined();
    wait(24 * 15);
    expect((await backups.state()).second?.isLate).toBe(true);
    renameSync(`${second}-away`, second);
    expect((await backups.state()).second).toMatchObject({ damaged: 0 });
    expect((await backups.state()).second?.failure).toBeUndefined();
  });

  test('what the own disk cannot note is known all the same: the second is not filled with one copy an hour', async () => {
    const second = temporaryFolder();
    const { backups, note, disk, own, wait, namesIn } = await beginBackups({ second });
    await note('a');
    // The own folder takes nothing, and so neither the backup nor what is remembered.
    mkdirSync(own);
    const create = disk.create.bind(disk);
    disk.create = async (path) => {
      if (path.startsWith(own)) throw Object.assign(new Error('full'), { code: 'ENOSPC' });
      return create(path);
    };
    for (let hour = 0; hour < 4; hour += 1) {
      await backups.look();
      wait(2);
    }
    expect((await backups.state()).second?.newest).toBeDefined();
    expect(namesIn(second)).toHaveLength(1);
  });
});

test('where the journal goes on from less than it was, the newest backup outlives those that follow, for 30 days', async () => {
  const second = temporaryFolder();
  const { backups, note, wait, namesInOwn, namesIn } = await beginBackups({ second });
  const later = async (id: string) => {
    wait(1);
    await note(id);
    await backups.make();
  };
  await note('a');
  await backups.make();
  await backups.hold();
  for (const id of ['b', 'c', 'd', 'e']) await later(id);
  expect(namesInOwn()).toContain(first);
  expect(namesIn(second)).toContain(first);
  // Being read again is no reason to let it go.
  wait(1);
  await backups.look();
  await later('f');
  expect(namesInOwn()).toContain(first);
  wait(24 * 31);
  await later('g');
  await later('h');
  expect(namesInOwn()).not.toContain(first);
});
