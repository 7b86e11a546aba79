// A snapshot is believed once it was read back, and is never one that nobody could open.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type FsPort, nodeDisk } from '../../../electron/store/fs-port.ts';
import { readSnapshot } from '../../../electron/store/read-snapshot.ts';
import { writeSnapshot } from '../../../electron/store/write-snapshot.ts';
import { client, journalOf } from '../../support/make.ts';
import { failingDisk } from '../support/failing-disk.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const journal = journalOf({ clients: [client('a', 'Ñandú'), client('b', 'Berta')] });
const about = { seq: 7, writtenAt: '2026-03-02T10:00:00.000Z' };
const name = 'journal-000003.json';

test('what HEAD knows a snapshot by is what reading it finds', async () => {
  const folder = temporaryFolder();
  const { bytes, mark } = await writeSnapshot(nodeDisk, folder, 3, journal, about);
  const found = await readSnapshot(nodeDisk, join(folder, name));
  expect(found).toMatchObject({ state: 'whole', ...about, bytes, sha256: mark.sha256 });
  expect(mark.generation).toBe(3);
});

test.each([
  ['its first line', (bytes: Uint8Array) => bytes.indexOf(0x37, bytes.indexOf(0x71))],
  ['a word', (bytes: Uint8Array) => Buffer.from(bytes).indexOf('Berta')],
  ['its last byte', (bytes: Uint8Array) => bytes.length - 1],
])('a disk that gives back another letter in %s is not believed', async (_, at) => {
  const folder = temporaryFolder();
  const disk: FsPort = {
    ...nodeDisk,
    async read(path) {
      const bytes = await nodeDisk.read(path);
      bytes[at(bytes)] = 0x38;
      return bytes;
    },
  };
  const writing = writeSnapshot(disk, folder, 3, journal, about);
  await expect(writing).rejects.toMatchObject({ code: 'EIO' });
  expect(readdirSync(folder)).toEqual([]);
});

test('a disk that gives back more than was written is not believed', async () => {
  const folder = temporaryFolder();
  const read = async (path: string) => Buffer.concat([await nodeDisk.read(path), Buffer.from(' ')]);
  const writing = writeSnapshot({ ...nodeDisk, read }, folder, 3, journal, about);
  await expect(writing).rejects.toMatchObject({ code: 'EIO' });
});

test('a snapshot larger than can be read again is not begun', async () => {
  const folder = temporaryFolder();
  const tooLarge = { ...about, largestBytes: 400 };
  const writing = writeSnapshot(nodeDisk, folder, 3, journal, tooLarge);
  await expect(writing).rejects.toMatchObject({ code: 'EFBIG' });
  expect(readdirSync(folder)).toEqual([]);
});

test('a snapshot whose name could not be flushed is taken away again', async () => {
  const folder = temporaryFolder();
  const { disk, fail } = failingDisk();
  fail({ at: 1, code: 'EIO', only: 'syncFolder' });
  const writing = writeSnapshot(disk, folder, 3, journal, about);
  await expect(writing).rejects.toMatchObject({ code: 'EIO' });
  expect(readdirSync(folder)).toEqual([]);
});
