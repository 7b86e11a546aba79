// Run as a program of its own, bundled with a bug: says which family notices, and ends.
import { damage } from './damage.ts';
import type { Family } from './deliberate-bug.ts';
import { errors } from './errors.ts';
import { meddling } from './meddling.ts';
import { powerCuts } from './power-cuts.ts';

const [first = 'power-cuts', ...numbers] = process.argv.slice(2);
const [seed = 1, effort = 1] = numbers.map(Number);
const stopAtFirst = true;
const finesse = { tears: 6, subsets: 6 };
const every = { goOn: 5, nested: 61, sameBoot: 1 };

const strideOf = (family: Family, usual: number) => (effort > 1 || first === family ? 1 : usual);

const families: Readonly<Record<Family, () => Promise<string | undefined>>> = {
  async 'power-cuts'() {
    for (const workload of ['plain', 'tiny-segments', 'first-form'] as const) {
      const share = Math.min(1, 0.1 * effort);
      const found = await powerCuts({ seed, workload, finesse, share, every, stopAtFirst });
      if (found.failures[0]) return found.failures[0];
    }
    return undefined;
  },
  meddling: async () => (await meddling(seed)).failures[0],
  errors: async () =>
    (await errors({ seed, stride: strideOf('errors', 8), stopAtFirst })).failures[0],
  damage: async () =>
    (await damage({ seed, stride: strideOf('damage', 61), stopAtFirst })).silent[0],
};

async function noticed(): Promise<string | undefined> {
  const others = Object.keys(families).filter((name) => name !== first);
  for (const name of [first, ...others] as Family[]) {
    const found = await families[name]();
    if (found !== undefined) return `${name}: ${found}`;
  }
  return undefined;
}

let answer: string | undefined;
try {
  answer = await noticed();
} catch (error) {
  answer = `threw: ${String(error)}`;
}
process.stdout.write(JSON.stringify({ answer }), () => process.exit(0));
