import { expect, test } from 'vitest';
import { damage } from './damage.ts';
import { errors } from './errors.ts';
import { kills } from './kills.ts';
import { lowdb } from './lowdb.ts';
import { meddling } from './meddling.ts';
import { powerCuts } from './power-cuts.ts';

const seed = 20_260_302;
const finesse = { tears: 200, subsets: 8 };
const every = { goOn: 7, nested: 31, sameBoot: 3 };

test.each([
  ['plain', 0.28],
  ['tiny-segments', 0.12],
  ['first-form', 0.4],
] as const)(
  'a power cut at any moment of the workload %s loses nothing that was acknowledged',
  async (workload, share) => {
    const found = await powerCuts({ seed, workload, finesse, share, every });
    expect(found.failures).toEqual([]);
    expect(found.images).toBeGreaterThan(1_000);
  },
);

test('after every error of the disk, memory and disk are what was acknowledged', async () => {
  const found = await errors({ seed, stride: 19 });
  expect(found.failures).toEqual([]);
  expect(found.checks).toBeGreaterThan(1_500);
});

test('whatever is done to a file, the journal is the very same or it is refused', async () => {
  const found = await damage({ seed, stride: 13 });
  expect(found.silent).toEqual([]);
  expect(found.identical).toBeGreaterThan(100);
  expect(found.refused).toBeGreaterThan(100);
});

test('a log that somebody else writes into or cuts while it is open costs nothing', async () => {
  expect((await meddling(seed)).failures).toEqual([]);
});

test('a process that is killed while it writes has lost nothing of what it said was saved', async () => {
  const found = await kills({ seed, runs: 25 });
  expect(found.lost).toBe(0);
  expect(found.acknowledged).toBeGreaterThan(100);
});

test('the same power cuts do take what plain lowdb said was written', async () => {
  const found = await lowdb({ seed, most: 500, finesse });
  expect(found.lost).toBeGreaterThan(0);
});
