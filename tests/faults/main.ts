/**
 * `npm run faults`: every family of faults, a line for each, and the figures in the last one.
 * `--seed=N` begins from another seed, `--long` tries more, `--json` prints the figures as one object,
 * `--replay=…` does again what a failure named, `--only=mutants` and the like one family alone.
 */
import { damage } from './damage.ts';
import { errors } from './errors.ts';
import { kills } from './kills.ts';
import { lowdb } from './lowdb.ts';
import { meddling } from './meddling.ts';
import { powerCuts } from './power-cuts.ts';
import { runMutants } from './run-mutants.ts';
import { type WorkloadName, workloads } from './workloads.ts';

const args = process.argv.slice(2);
const option = (name: string) => {
  const at = args.findIndex((arg) => arg === `--${name}` || arg.startsWith(`--${name}=`));
  if (at < 0) return undefined;
  return args[at]?.split('=')[1] ?? args[at + 1] ?? '';
};
const isLong = args.includes('--long');
const isJson = args.includes('--json');
const only = option('only');
const bugs = option('bugs');
const [replaySeed, replayWorkload, replayPoint, replayImage] = option('replay')?.split('/') ?? [];
const seed = Number(replaySeed ?? option('seed') ?? 1);
const finesse = { tears: isLong ? 2048 : 160, subsets: isLong ? 64 : 12 };
const bad: string[] = [];
const say = (line: string) => (isJson ? undefined : console.log(line));

async function family<Report>(
  name: string,
  work: () => Promise<Report>,
  tell: (report: Report) => string,
): Promise<Report | undefined> {
  if (only && !name.startsWith(only)) return undefined;
  const startedMs = performance.now();
  const report = await work();
  const seconds = ((performance.now() - startedMs) / 1000).toFixed(1);
  say(`${name.padEnd(26)} ${tell(report)} (${seconds} s)`);
  return report;
}

async function replay(workload: WorkloadName): Promise<void> {
  const found = await powerCuts({ seed, workload, finesse, only: `${replayPoint}/${replayImage}` });
  console.log(found.failures.join('\n') || 'nothing wrong with it');
  if (found.failures.length > 0) process.exitCode = 1;
}

async function everything(): Promise<void> {
  say(`seed ${seed}`);
  let images = 0;
  let lost = 0;
  for (const workload of Object.keys(workloads) as WorkloadName[]) {
    for (let round = 0; round < (isLong ? 5 : 1); round += 1) {
      const found = await family(
        `power cuts, ${workload}`,
        () => powerCuts({ seed: seed + round, workload, finesse }),
        (report) =>
          `${report.images} images at ${report.points} moments, ${report.failures.length} lost`,
      );
      images += found?.images ?? 0;
      lost += found?.failures.length ?? 0;
      bad.push(...(found?.failures ?? []));
    }
  }
  const failed = await family(
    'errors of the disk',
    () => errors({ seed, stride: isLong ? 1 : 4 }),
    (report) =>
      `${report.checks} checks at ${report.operations} operations, ${report.failures.length} bad`,
  );
  const damaged = await family(
    'damage',
    () => damage({ seed, stride: isLong ? 1 : 4 }),
    ({ cases, identical, refused, lastOnly, silent }) =>
      `${cases} cases: ${identical} identical, ${refused} refused, ${lastOnly} unfinished ends, ${silent.length} silent`,
  );
  const meddled = await family(
    'meddling while open',
    () => meddling(seed),
    ({ cases, failures }) => `${cases} cases, ${failures.length} bad`,
  );
  const killed = await family(
    'kill -9',
    () => kills({ seed, runs: isLong ? 100 : 25 }),
    ({ runs, acknowledged, lost: gone }) => `${runs} kills, ${acknowledged} changes, ${gone} lost`,
  );
  const mutated = await family(
    'mutants',
    () =>
      runMutants({
        seed,
        effort: isLong ? 4 : 1,
        tell: (line) => say(`  ${line}`),
        ...(bugs && { only: bugs }),
      }),
    (report) =>
      `${report.caught} of ${report.all} caught, ${report.covered.length} of them covered`,
  );
  const compared = await family(
    'plain lowdb',
    () => lowdb({ seed, most: 10_000, finesse }),
    (report) => `${report.images} images, ${report.lost} lost (${report.unreadable} unreadable)`,
  );
  const silent = (damaged?.silent.length ?? 0) + (meddled?.failures.length ?? 0);
  bad.push(...(failed?.failures ?? []), ...(damaged?.silent ?? []), ...(meddled?.failures ?? []));
  bad.push(...(mutated?.failures ?? []));
  if (killed?.lost) bad.push(`${killed.lost} kills lost something`);
  for (const line of bad) (isJson ? console.error : console.log)(line);
  if (bad.length > 0) process.exitCode = 1;
  const figures = {
    seed,
    images,
    lost: lost + (killed?.lost ?? 0),
    silent,
    errors: { checks: failed?.checks ?? 0, bad: failed?.failures.length ?? 0 },
    kills: { runs: killed?.runs ?? 0, lost: killed?.lost ?? 0 },
    mutants: {
      all: mutated?.all ?? 0,
      caught: mutated?.caught ?? 0,
      covered: mutated?.covered ?? [],
    },
    lowdb: { images: compared?.images ?? 0, lost: compared?.lost ?? 0 },
  };
  const { all, caught } = figures.mutants;
  console.log(
    isJson
      ? JSON.stringify(figures)
      : `${images} images, ${figures.lost} acknowledged changes lost, ${silent} silent damage; ${caught} of ${all} deliberate bugs caught`,
  );
}

if (replayWorkload && replayWorkload in workloads) await replay(replayWorkload as WorkloadName);
else await everything();
