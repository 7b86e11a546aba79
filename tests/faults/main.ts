import { damage } from './damage.ts';
import { errors } from './errors.ts';
import { powerCuts } from './power-cuts.ts';

const finesse = { tears: 1024, subsets: 16 };
const seed = Number(process.argv[2] ?? 1);
for (const workload of ['plain', 'tiny-segments', 'first-form'] as const) {
  const t = performance.now();
  try {
    const r = await powerCuts({ seed, workload, finesse, most: Number(process.argv[3] || 1e9) });
    console.log(
      workload,
      r.points,
      r.images,
      r.failures.length,
      ((performance.now() - t) / 1000).toFixed(1),
    );
    console.log(r.failures.slice(0, 6).join('\n'));
  } catch (e) {
    console.log(workload, e);
  }
}
let t = performance.now();
const e = await errors({ seed, stride: Number(process.argv[4] ?? 5) });
console.log(
  'errors',
  e.operations,
  e.checks,
  e.failures.length,
  ((performance.now() - t) / 1000).toFixed(1),
);
console.log(e.failures.slice(0, 12).join('\n'));
t = performance.now();
const d = await damage({ seed, stride: Number(process.argv[4] ?? 5) });
console.log(
  'damage',
  d.cases,
  d.identical,
  d.refused,
  d.lastOnly,
  d.silent.length,
  ((performance.now() - t) / 1000).toFixed(1),
);
console.log(d.silent.slice(0, 12).join('\n'));
