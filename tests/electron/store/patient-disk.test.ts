// On Windows a file that somebody looks at cannot be renamed over for a moment, nor removed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openStore } from '../../../electron/store/open-store.ts';
import { patientDisk } from '../../../electron/store/patient-disk.ts';
import { failingDisk } from '../support/failing-disk.ts';
import { beginJournal, stampedClient, tickingClock } from '../support/journal-parts.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** A disk whose fault goes after so many waits; what was waited is in `waits`. */
function parts(momentsHeld = Number.POSITIVE_INFINITY) {
  const broken = failingDisk();
  const waits: number[] = [];
  const disk = patientDisk(broken.disk, async (delayMs) => {
    waits.push(delayMs);
    if (waits.length >= momentsHeld) broken.fail(undefined);
  });
  const folder = join(temporaryFolder(), 'journal');
  const open = () => openStore(folder, { now: tickingClock().now, begin: beginJournal, disk });
  return { ...broken, disk, folder, open, waits };
}
const at = '2026-03-02T10:00:00.000Z';

test.each(['EPERM', 'EACCES', 'EBUSY'] as const)(
  'a rename that %s holds up for three moments is done after them',
  async (code) => {
    const { open, folder, fail, waits } = parts(3);
    const store = await open();
    await store.commit({ at, ops: [stampedClient('a', at)] });
    fail({ at: 1, code, only: 'rename', forGood: true });
    await store.close();
    expect(waits).toEqual([10, 20, 40]);
    expect(readFileSync(join(folder, 'HEAD'), 'utf8')).toContain('"seq":1');
  },
);

test('what stays held is given up after a while, and what is no such thing at once', async () => {
  const { disk, folder, fail, waits } = parts();
  fail({ at: 1, code: 'EBUSY', forGood: true });
  await expect(disk.remove(join(folder, 'x'))).rejects.toMatchObject({ code: 'EBUSY' });
  const waitedMs = waits.reduce((sum, one) => sum + one, 0);
  expect(waitedMs).toBeGreaterThan(1_000);
  expect(waitedMs).toBeLessThan(3_000);
  waits.length = 0;
  fail({ at: 1, code: 'EIO', forGood: true });
  await expect(disk.rename('x', 'y')).rejects.toMatchObject({ code: 'EIO' });
  expect(waits).toEqual([]);
});

test('no change waits for it', async () => {
  const { open, fail, waits } = parts();
  const store = await open();
  await store.commit({ at, ops: [stampedClient('a', at)] });
  fail({ at: 1, code: 'EPERM', only: 'rename', forGood: true });
  await store.commit({ at, ops: [stampedClient('b', at)] });
  expect(waits).toEqual([]);
  await store.close();
});
