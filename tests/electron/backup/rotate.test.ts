import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backupNameAt, readBackupName } from '../../../electron/backup/backup-name.ts';
import { type Dated, expired, expiredSafetyCopies } from '../../../electron/backup/rotate.ts';

const dayMs = 86_400_000;
const start = Date.parse('2026-11-22T10:15:00.000Z');
const at = (ms: number) => new Date(ms).toISOString();
/** Names tell backups of one second apart. */
const dated = (times: readonly number[]): Dated[] =>
  times.map((ms, index) => ({ name: `${at(ms)} ${String(index).padStart(4, '0')}`, at: at(ms) }));

const times = fc.array(
  fc.oneof(
    fc.integer({ min: -500, max: 3 }).map((days) => start + days * dayMs),
    fc.integer({ min: -500 * dayMs, max: 10 * dayMs }).map((ms) => start + ms),
    fc.constant(start),
  ),
  { maxLength: 60 },
);
const newest = (all: readonly Dated[]) => all.toSorted((a, b) => (a.name < b.name ? 1 : -1));
const left = (all: readonly Dated[], now = at(start)) => {
  const gone = new Set(expired(all, now));
  return all.filter(({ name }) => !gone.has(name));
};

describe('what is kept of the backups', () => {
  test('the newest one is never among what goes, whatever the clock says', () => {
    fc.assert(
      fc.property(times, fc.integer({ min: -600, max: 600 }), (all, days) => {
        const backups = dated(all);
        const gone = expired(backups, at(start + days * dayMs));
        expect(gone).not.toContain(newest(backups)[0]?.name);
        expect(new Set(gone).size).toBe(gone.length);
      }),
    );
  });

  test('the last three, and the newest of each of the last 7 days, 5 weeks and 12 months', () => {
    fc.assert(
      fc.property(times, (all) => {
        const past = newest(dated(all).filter((one) => one.at <= at(start)));
        const kept = new Set(left(past).map(({ name }) => name));
        for (const { name } of past.slice(0, 3)) expect(kept).toContain(name);
        for (const [length, count] of [
          [10, 7],
          [7, 12],
        ] as const) {
          const slots = [...new Set(past.map((one) => one.at.slice(0, length)))].slice(0, count);
          for (const slot of slots) {
            expect(kept).toContain(past.find((one) => one.at.startsWith(slot))?.name);
          }
        }
        expect(kept.size).toBeLessThanOrEqual(3 + 7 + 5 + 12);
      }),
    );
  });

  test('does not depend on the order they are found in, and is settled at once', () => {
    fc.assert(
      fc.property(times, (all) => {
        const backups = dated(all);
        expect(new Set(expired(backups.toReversed(), at(start)))).toEqual(
          new Set(expired(backups, at(start))),
        );
        expect(expired(left(backups), at(start))).toEqual([]);
      }),
    );
  });

  test('what a clock that ran ahead has dated stays, and costs no other its place', () => {
    const ahead = dated([1, 2, 3, 4, 5, 6, 7, 8].map((days) => start + days * dayMs));
    const past = dated([-1, -2, -3, -4, -5, -6, -7, -8, -9].map((days) => start + days * dayMs));
    expect(expired([...ahead, ...past], at(start))).toEqual(expired(past, at(start)));
  });

  test('a year of two a day comes to what the rules say', () => {
    let kept: Dated[] = [];
    for (let half = -730; half <= 0; half += 1) {
      const now = start + (half * dayMs) / 2;
      kept = left([...kept, { name: backupNameAt(at(now)), at: at(now) }], at(now));
    }
    expect(kept.map((one) => one.at.slice(0, 16))).toEqual([
      '2025-12-31T22:15',
      '2026-01-31T22:15',
      '2026-02-28T22:15',
      '2026-03-31T22:15',
      '2026-04-30T22:15',
      '2026-05-31T22:15',
      '2026-06-30T22:15',
      '2026-07-31T22:15',
      '2026-08-31T22:15',
      '2026-09-30T22:15',
      '2026-10-25T22:15',
      '2026-10-31T22:15',
      '2026-11-01T22:15',
      '2026-11-08T22:15',
      '2026-11-15T22:15',
      '2026-11-16T22:15',
      '2026-11-17T22:15',
      '2026-11-18T22:15',
      '2026-11-19T22:15',
      '2026-11-20T22:15',
      '2026-11-21T10:15',
      '2026-11-21T22:15',
      '2026-11-22T10:15',
    ]);
  });
});

test('copies made before an import go after 30 days, once there is a newer whole backup', () => {
  const copies = dated([start - 31 * dayMs, start - 29 * dayMs, start + dayMs]);
  const old = copies[0]?.name;
  expect(expiredSafetyCopies(copies, at(start), at(start))).toEqual([old]);
  expect(expiredSafetyCopies(copies, undefined, at(start))).toEqual([]);
  expect(expiredSafetyCopies(copies, at(start - 40 * dayMs), at(start))).toEqual([]);
});

test('a name says when it was made, and no other file is one of ours', () => {
  expect(backupNameAt('2026-11-22T10:15:00.123Z')).toBe('palabra-2026-11-22T10-15-00.json');
  expect(readBackupName('palabra-2026-11-22T10-15-00.json')).toEqual({
    kind: 'backup',
    at: '2026-11-22T10:15:00.000Z',
  });
  expect(readBackupName('before-import-2026-11-22T10-15-00.123Z.json')).toEqual({
    kind: 'before-import',
    at: '2026-11-22T10:15:00.123Z',
  });
  for (const name of [
    'palabra-2026-11-22.json',
    'palabra-2026-11-22T10-15-00.json.txt',
    'palabra-2026-13-41T10-15-00.json',
    'x-palabra-2026-11-22T10-15-00.json',
    'backups.json',
  ]) {
    expect(readBackupName(name), name).toBeUndefined();
  }
});
