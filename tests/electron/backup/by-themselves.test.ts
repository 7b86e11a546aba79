import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Rehearse } from '../../../electron/backup/rehearse.ts';
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
