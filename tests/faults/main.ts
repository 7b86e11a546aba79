import { powerCuts } from './power-cuts.ts';
const finesse = { tears: 1024, subsets: 16 };
for (const workload of ['plain', 'tiny-segments', 'first-form'] as const) {
  const t = performance.now();
  try {
  const r = await powerCuts({ seed: Number(process.argv[2] ?? 1), workload, finesse, most: Number(process.argv[3] ?? 3000) });
  console.log(workload, r.points, r.images, r.failures.length, ((performance.now() - t) / 1000).toFixed(1));
  console.log(r.failures.slice(0, 6).join('\n'));
  } catch (e) { console.log(workload, e); }
}
