// Run as a program of its own, bundled with a bug: says which family notices, and ends.
import { damage } from './damage.ts';
import { errors } from './errors.ts';
import { meddling } from './meddling.ts';
import { powerCuts } from './power-cuts.ts';

const [seed = 1, effort = 1] = process.argv.slice(2).map(Number);
const stopAtFirst = true;
const finesse = { tears: 12, subsets: 6 };
const every = { goOn: 5, nested: 17, sameBoot: 1 };

async function noticed(): Promise<string | undefined> {
  for (const workload of ['plain', 'tiny-segments', 'first-form'] as const) {
    const share = Math.min(1, 0.3 * effort);
    const found = await powerCuts({ seed, workload, finesse, share, every, stopAtFirst });
    if (found.failures[0]) return `power cuts: ${found.failures[0]}`;
  }
  const meddled = await meddling(seed);
  if (meddled.failures[0]) return `meddling: ${meddled.failures[0]}`;
  const failed = await errors({ seed, stride: effort > 1 ? 1 : 4, stopAtFirst });
  if (failed.failures[0]) return `errors: ${failed.failures[0]}`;
  const damaged = await damage({ seed, stride: effort > 1 ? 1 : 23, stopAtFirst });
  return damaged.silent[0] && `damage: ${damaged.silent[0]}`;
}

let answer: string | undefined;
try {
  answer = await noticed();
} catch (error) {
  answer = `threw: ${String(error)}`;
}
process.stdout.write(JSON.stringify({ answer }), () => process.exit(0));
