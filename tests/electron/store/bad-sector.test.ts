// A file that is there and that the disk does not give: a bad sector is damage like any other.
import { cpSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openJournal } from '../../../electron/journal/open-journal.ts';
import { type FsPort, nodeDisk } from '../../../electron/store/fs-port.ts';
import { openStore } from '../../../electron/store/open-store.ts';
import { repair } from '../../../electron/store/repair.ts';
import { beginJournal, stampedClient, tickingClock } from '../support/journal-parts.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const at = '2026-03-02T10:00:00.000Z';
const options = () => ({ now: tickingClock().now, begin: beginJournal, after: () => () => {} });

/** A disk with a sector that it does not give, in each of these files. */
function badDisk(isBad: (name: string) => boolean): FsPort {
  return {
    ...nodeDisk,
    async read(path) {
      if (isBad(path)) throw Object.assign(new Error('EIO: made up'), { code: 'EIO' });
      return nodeDisk.read(path);
    },
  };
}

/** Two sittings, `a` and then `b`; and `c` of a third, which was killed. */
async function journal(): Promise<string> {
  const folder = join(temporaryFolder(), 'journal');
  for (const id of ['a', 'b', 'c']) {
    const store = await openStore(folder, options());
    await store.commit({ at, ops: [stampedClient(id, at)] });
    if (id === 'c') cpSync(folder, `${folder}-killed`, { recursive: true });
    await store.close();
  }
  rmSync(join(`${folder}-killed`, 'lock'));
  return `${folder}-killed`;
}
const newest = (folder: string, kind: string) =>
  readdirSync(folder)
    .filter((name) => name.startsWith(kind))
    .sort()
    .at(-1) ?? '';
const idsIn = (store: Awaited<ReturnType<typeof openStore>>) =>
  [...store.journal.clients.keys()].join('');

test.each(['HEAD', 'journal-'])('a %s that the disk does not give is made up for', async (kind) => {
  const folder = await journal();
  const disk = badDisk((path) => path.endsWith(newest(folder, kind)));
  const store = await openStore(folder, { ...options(), disk });
  expect(idsIn(store)).toBe('abc');
  await store.commit({ at, ops: [stampedClient('d', at)] });
  await store.close();
  const again = await openStore(folder, options());
  expect(idsIn(again)).toBe('abcd');
  await again.close();
});

test('of a journal with a log that the disk does not give the rest is saved', async () => {
  const folder = await journal();
  const log = newest(folder, 'log-');
  const disk = badDisk((path) => path.endsWith(log));
  expect(await openJournal(folder, { ...options(), disk })).toMatchObject({
    failure: { code: 'file-damaged' },
    damage: { causes: ['unreadable'], saved: { counts: { clients: 2 } } },
  });
  await repair(disk, folder, at);
  const store = await openStore(folder, { ...options(), disk });
  expect(idsIn(store)).toBe('ab');
  await store.close();
});

test('a disk that gives nothing is no damage: it may give everything when asked again', async () => {
  const folder = await journal();
  const disk = badDisk((path) => !path.endsWith('lock'));
  const opened = await openJournal(folder, { ...options(), disk });
  expect(opened).toEqual({ failure: { code: 'disk-error' } });
  const again = await openStore(folder, options());
  expect(idsIn(again)).toBe('abc');
  await again.close();
});
