import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rehearseBeside } from '../../../electron/backup/rehearse.ts';
import { nodeDisk } from '../../../electron/store/fs-port.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { beginBackups } from './desk.ts';

const first = 'palabra-2026-03-02T09-00-00.json';

describe('a backup', () => {
  test('is read back, restored and compared before it has its name, and says when', async () => {
    const { backups, note, namesInOwn, read, own } = await beginBackups();
    await note('a');
    expect(await backups.make()).toMatchObject({
      made: 'new',
      state: { isKept: true, isWorking: false, own: { folder: own, damaged: 0 } },
    });
    expect(namesInOwn()).toEqual([first]);
    expect(read(first)).toContain('Client a');
    expect(await backups.list()).toMatchObject([
      { file: join(own, first), kind: 'backup', check: 'whole', counts: { clients: 1 } },
    ]);
  });

  test('of a disk that gives back other bytes does not count, and leaves nothing', async () => {
    for (const spoil of [
      (text: string) => text.replace('Client a', 'Client b'),
      (text: string) => text.replace(/"sha256":"./, '"sha256":"x'),
      (text: string) => text.slice(0, -3),
      () => '',
    ]) {
      const desk = await beginBackups();
      await desk.note('a');
      const { disk } = desk;
      const read = disk.read.bind(disk);
      disk.read = async (path) => {
        const bytes = await read(path);
        return path.endsWith('.untried')
          ? Buffer.from(spoil(Buffer.from(bytes).toString()))
          : bytes;
      };
      expect(await desk.backups.make()).toMatchObject({
        made: 'failed',
        state: { own: { failure: 'disk-error' } },
      });
      expect(desk.namesInOwn()).toEqual([]);
    }
  });

  test('that the writer made of less or more than there is does not count either', async () => {
    // Whole in itself, as a writer at fault would leave it: only the original knows better.
    const begin = async (...ids: readonly string[]) => {
      const desk = await beginBackups();
      for (const id of ids) await desk.note(id);
      return desk;
    };
    for (const [is, says] of [
      [['a'], ['a', 'b']],
      [['a', 'b'], ['a']],
    ] as const) {
      const wrong = await begin(...says);
      await wrong.backups.make();
      const bytes = readFileSync(join(wrong.own, first));
      const desk = await begin(...is);
      const read = desk.disk.read.bind(desk.disk);
      desk.disk.read = (path) => (path.endsWith('.untried') ? Promise.resolve(bytes) : read(path));
      expect(await desk.backups.make()).toMatchObject({ made: 'failed' });
      expect(desk.namesInOwn()).toEqual([]);
    }
  });

  test('is made only when something has changed, else the newest is checked again', async () => {
    const { backups, note, namesInOwn, wait } = await beginBackups();
    expect(await backups.make()).toMatchObject({ made: 'nothing-yet' });
    await note('a');
    await backups.make();
    wait(2);
    const again = await backups.make();
    expect(again).toMatchObject({ made: 'same' });
    expect(again.state.own.newest?.checkedAt.slice(0, 13)).toBe('2026-03-02T11');
    expect(namesInOwn()).toEqual([first]);
  });

  test('that turns out damaged is said, never deleted, and another takes its place', async () => {
    const { backups, note, own, namesInOwn, wait } = await beginBackups();
    await note('a');
    await backups.make();
    const file = join(own, first);
    writeFileSync(file, readFileSync(file, 'utf8').replace('Client a', 'Client x'));
    wait(1);
    expect(await backups.make()).toMatchObject({ made: 'new', state: { own: { damaged: 1 } } });
    expect(namesInOwn()).toEqual([first, 'palabra-2026-03-02T10-00-00.json']);
    expect((await backups.list()).map(({ check }) => check)).toEqual(['whole', 'damaged']);
  });

  test('of one second has a name of its own', async () => {
    const { backups, note, namesInOwn } = await beginBackups();
    for (const id of ['a', 'b', 'c']) {
      await note(id);
      await backups.make();
    }
    expect(namesInOwn()).toEqual([
      first,
      first.replace('00.json', '01.json'),
      first.replace('00.json', '02.json'),
    ]);
  });

  test('leaves alone what is none of ours, and clears away what was left unfinished', async () => {
    const { backups, note, own, namesInOwn, wait } = await beginBackups();
    mkdirSync(own, { recursive: true });
    writeFileSync(join(own, 'palabra.json'), 'mine');
    writeFileSync(join(own, 'palabra-2020-01-01T00-00-00.json'), 'not a backup at all');
    for (const id of ['a', 'b', 'c', 'd', 'e', 'f']) {
      await note(id);
      await backups.make();
      wait(1);
    }
    expect(namesInOwn()).toEqual([
      'palabra-2020-01-01T00-00-00.json',
      ...['12', '13', '14'].map((hour) => `palabra-2026-03-02T${hour}-00-00.json`),
      'palabra.json',
    ]);
  });
});

describe('a disk that fails', () => {
  test('at any operation leaves the backups there are, and only whole ones', async () => {
    for (let at = 1; ; at += 1) {
      const desk = await beginBackups();
      await desk.note('a');
      await desk.backups.make();
      await desk.note('b');
      desk.operations.length = 0;
      desk.fail({ at, code: 'ENOSPC', forGood: true });
      const { made, state } = await desk.backups.make();
      desk.fail(undefined);
      if (made === 'new') break;
      expect(state.own.failure).toBe('disk-full');
      expect(desk.namesInOwn()).toContain(first);
      const there = await desk.backups.list();
      expect(there.every(({ counts }) => counts !== undefined)).toBe(true);
      expect((await desk.backups.make()).state.own).toMatchObject({ damaged: 0 });
      expect(desk.session.journal.clients.size).toBe(2);
      expect(at).toBeLessThan(100);
    }
  });

  test('whose folder is gone is not made anew under the journal', async () => {
    const { backups, note, folder } = await beginBackups();
    await note('a');
    renameSync(folder, `${folder}-gone`);
    expect((await backups.make()).state.own.failure).toBe('folder-gone');
    expect(existsSync(folder)).toBe(false);
  });
});

describe('the second folder', () => {
  test('gets the same backup; gone, it is said, and the own one is made all the same', async () => {
    const second = temporaryFolder();
    const { backups, note, own, namesIn, wait } = await beginBackups({ second });
    await note('a');
    await backups.make();
    expect(namesIn(second)).toEqual([first]);
    expect(readFileSync(join(second, first))).toEqual(readFileSync(join(own, first)));
    rmSync(second, { recursive: true });
    await note('b');
    wait(1);
    const report = await backups.make();
    expect(report).toMatchObject({ made: 'new', state: { second: { failure: 'folder-gone' } } });
    expect(report.state.own.failure).toBeUndefined();
    expect(namesIn(own)).toHaveLength(2);
    expect(existsSync(second)).toBe(false);
    mkdirSync(second);
    expect((await backups.make()).state.second?.failure).toBeUndefined();
    expect(namesIn(second)).toHaveLength(1);
  });

  test('may hold another journal’s, which are listed as such, not counted and not rotated', async () => {
    const second = temporaryFolder();
    const other = await beginBackups({ second, kind: 'other', journalId: 'journal-2' });
    const { backups, note, namesIn, wait } = await beginBackups({ second });
    await other.note('o');
    await other.backups.make();
    for (const id of ['a', 'b', 'c', 'd', 'e', 'f']) {
      await note(id);
      wait(1);
      await backups.make();
    }
    const inSecond = (await backups.list()).filter(({ place }) => place === 'second');
    expect(inSecond.map(({ isOther }) => isOther === true)).toEqual([false, false, false, true]);
    expect((await backups.state()).second).toMatchObject({ others: 1, damaged: 0 });
    expect(namesIn(second)).toHaveLength(4);
    expect(namesIn(second)).toContain(first);
  });

  test('is not for a copy of the own journal that is open beside it', async () => {
    const second = temporaryFolder();
    const copy = await beginBackups({ second, kind: 'other' });
    await copy.note('a');
    const { state } = await copy.backups.make();
    expect(state.second).toBeUndefined();
    expect(copy.namesIn(second)).toEqual([]);
  });
});

test('where no worker starts, the rehearsal takes place all the same', async () => {
  const rehearse = rehearseBeside(join(temporaryFolder(), 'nothing.js'), nodeDisk);
  const { backups, note, namesInOwn } = await beginBackups({ rehearse });
  await note('a');
  expect(await backups.make()).toMatchObject({ made: 'new' });
  expect(namesInOwn()).toEqual([first]);
});

test('a thread that ends before it has answered is a failure, never a wait without end', async () => {
  for (const code of ['process.exit(1)', "throw new Error('no memory')"]) {
    const worker = join(temporaryFolder(), 'worker.cjs');
    writeFileSync(
      worker,
      `const { parentPort } = require('node:worker_threads');
      parentPort.on('message', () => { ${code}; });
      parentPort.postMessage('runs');`,
    );
    const desk = await beginBackups({ rehearse: rehearseBeside(worker, nodeDisk) });
    await desk.note('a');
    expect(await desk.backups.make()).toMatchObject({
      made: 'failed',
      state: { isWorking: false, own: { failure: 'disk-error' } },
    });
    expect(desk.namesInOwn()).toEqual([]);
  }
});

test('a backup that the disk does not give back just now is not damaged, and its time is known', async () => {
  const desk = await beginBackups();
  await desk.note('a');
  await desk.backups.make();
  const file = join(desk.own, first);
  // To whoever may read everything, a link that leads nowhere is as good as no permission.
  renameSync(file, `${file}.aside`);
  symlinkSync(file, file);
  expect((await desk.backups.state()).own).toMatchObject({
    damaged: 0,
    newest: { at: '2026-03-02T09:00:00.000Z' },
  });
  expect(await desk.backups.list()).toMatchObject([{ check: 'unchecked', isUnread: true }]);
});
