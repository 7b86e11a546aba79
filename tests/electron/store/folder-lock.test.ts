// One writer a folder: held by a name that the system lets go, and by a file for other computers.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lockFolder } from '../../../electron/store/folder-lock.ts';
import { type FsPort, nodeDisk } from '../../../electron/store/fs-port.ts';
import { refusalOf } from '../support/journal-parts.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const lock = (folder: string) => lockFolder(nodeDisk, folder);

test('a folder that is held stays so without its lock file, and by any of its names', async () => {
  const folder = temporaryFolder();
  const release = await lock(folder);
  rmSync(join(folder, 'lock'));
  expect(await refusalOf(lock(folder))).toEqual({ code: 'folder-busy' });
  const other = join(temporaryFolder(), 'other-name');
  symlinkSync(folder, other);
  expect(await refusalOf(lock(other))).toEqual({ code: 'folder-busy' });
  await release();
  await (await lock(other))();
  expect(existsSync(join(folder, 'lock'))).toBe(false);
});

test('a folder that another computer holds is said to be so by its name, and its lock is left', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'lock'), JSON.stringify({ pid: 1, host: 'taller', born: '' }));
  expect(await refusalOf(lock(folder))).toEqual({ code: 'folder-busy', computer: 'taller' });
  expect(existsSync(join(folder, 'lock'))).toBe(true);
  // What was listened on is let go again: it is free once the other computer is.
  rmSync(join(folder, 'lock'));
  await (await lock(folder))();
});

test('a lock whose process is gone is taken over', async () => {
  const folder = temporaryFolder();
  const dead = { pid: 2 ** 22 + 1, host: hostname(), born: '' };
  writeFileSync(join(folder, 'lock'), JSON.stringify(dead));
  await (await lock(folder))();
});

test('a number that is another process’s by now holds nothing where no start is known', async () => {
  const folder = temporaryFolder();
  // PID 1 lives; that it is not the holder is known since nobody listens.
  const reused = { pid: 1, host: hostname(), born: 'another-start' };
  writeFileSync(join(folder, 'lock'), JSON.stringify(reused));
  await (await lock(folder))();
});

test.each([
  ['a pipe', (path: string) => execFileSync('mkfifo', [path])],
  ['a folder', (path: string) => mkdirSync(path)],
  ['something large', (path: string) => writeFileSync(path, 'x'.repeat(10_000))],
])('a lock that is %s holds nobody up, and stays', async (_, make) => {
  const folder = temporaryFolder();
  make(join(folder, 'lock'));
  await expect(lock(folder)).rejects.toMatchObject({ code: 'EACCES' });
  expect(existsSync(join(folder, 'lock'))).toBe(true);
  rmSync(join(folder, 'lock'), { recursive: true });
  await (await lock(folder))();
});

const theirs = JSON.stringify({ pid: 1, host: 'taller', born: '' });

test('a lock that somebody else put in the place of ours is theirs to take away', async () => {
  const folder = temporaryFolder();
  const release = await lock(folder);
  writeFileSync(join(folder, 'lock'), theirs);
  await release();
  expect(readFileSync(join(folder, 'lock'), 'utf8')).toBe(theirs);
});

test('of two who take a folder at once the one whose lock is there has it', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'lock');
  const disk: FsPort = {
    ...nodeDisk,
    async create(name) {
      const file = await nodeDisk.create(name);
      // Written slowly, it was taken for half a lock.
      return { ...file, close: () => file.close().then(() => writeFileSync(path, theirs)) };
    },
  };
  const taking = lockFolder(disk, folder);
  expect(await refusalOf(taking)).toEqual({ code: 'folder-busy', computer: 'taller' });
  expect(readFileSync(path, 'utf8')).toBe(theirs);
});

test('a disk that takes nothing of a lock and says nothing holds nobody up', async () => {
  const folder = temporaryFolder();
  const disk: FsPort = {
    ...nodeDisk,
    create: async (name) => ({ ...(await nodeDisk.create(name)), write: async () => 0 }),
  };
  await expect(lockFolder(disk, folder)).rejects.toMatchObject({ code: 'EIO' });
  expect(existsSync(join(folder, 'lock'))).toBe(false);
});
