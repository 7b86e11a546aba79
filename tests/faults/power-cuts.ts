/**
 * The power goes at every operation of a workload: whatever image of the disk is left, a fresh start
 * must find the journal after j changes, those acknowledged ≤ j ≤ those asked for.
 */
import type { JournalStore } from '../../electron/store/open-store.ts';
import { client } from '../support/make.ts';
import { digestOf, openOn, settled } from './course.ts';
import { type Finesse, images } from './images.ts';
import { randomFrom } from './random.ts';
import type { SimDisk } from './sim-disk.ts';
import { type WorkloadName, workloads } from './workloads.ts';

/** A moment at which the power may go. */
type Point = {
  readonly number: number;
  readonly operation: string;
  readonly disk: SimDisk;
  readonly allowed: ReadonlySet<string>;
};

export type PowerCutOptions = {
  readonly seed: number;
  readonly workload: WorkloadName;
  readonly finesse: Finesse;
  /** The part of all images that is opened, by chance; all of them where nothing is said. */
  readonly share?: number;
  /** Of how many images one is carried on, and one cut again inside its recovery. */
  readonly every?: { readonly goOn: number; readonly nested: number; readonly sameBoot: number };
  readonly stopAtFirst?: boolean;
  /** Only this image, as a failure named it. */
  readonly only?: string;
};

export type PowerCutReport = {
  readonly points: number;
  readonly images: number;
  /** Acknowledged changes that were gone, or refused; each with how to see it again. */
  readonly failures: readonly string[];
};

const usual = { goOn: 7, nested: 37, sameBoot: 2 };

export async function powerCuts(options: PowerCutOptions): Promise<PowerCutReport> {
  const { seed, workload, finesse, share = 1, every = usual, only } = options;
  const failures: string[] = [];
  let count = 0;
  const points = await pointsOf(workload, seed);
  const note = (where: string, what: string) => {
    failures.push(`--replay=${seed}/${workload}/${where}  ${what}`);
  };
  const isDone = () => options.stopAtFirst === true && failures.length > 0;
  for (const point of points) {
    const pick = randomFrom(seed * 31 + point.number);
    let index = 0;
    for (const image of images(point.disk, randomFrom(seed * 7919 + point.number), finesse)) {
      if (isDone()) break;
      index += 1;
      const where = `${point.number}/${index}`;
      if (only ? only !== where : pick() >= share) continue;
      count += 1;
      const what = `${point.operation} ${image.label}`;
      const disk = image.build();
      const served = await check(disk, point.allowed);
      if ('problem' in served) {
        note(where, `${what}: ${served.problem}`);
        continue;
      }
      if (only || index % every.goOn === 0) {
        const problem = await goOn(served.store, disk);
        if (problem) note(where, `${what}, then carried on: ${problem}`);
      }
      if (only || index % every.nested === 0) {
        const nested = await cutRecovery(image.build(), served.digest, seed + index);
        count += nested.images;
        if (nested.problem) note(where, `${what}, cut again ${nested.problem}`);
      }
    }
    const where = `${point.number}/0`;
    if (isDone() || (only ? only !== where : point.number % every.sameBoot !== 0)) continue;
    const again = await sameBoot(point, seed);
    count += again.images;
    if (again.problem) note(where, `${point.operation}, killed ${again.problem}`);
  }
  return { points: points.length, images: count, failures };
}

async function pointsOf(workload: WorkloadName, seed: number): Promise<Point[]> {
  const points: Point[] = [];
  const { steps, begin } = workloads[workload];
  const course = begin(seed);
  const here = (operation: string) => {
    const { disk } = course;
    points.push({
      number: points.length + 1,
      operation,
      disk: disk.clone(),
      allowed: course.allowed(),
    });
  };
  course.disk.onOperation = (operation, name) => here(`before ${operation} ${name}`);
  await course.open();
  for (const [index, step] of steps.entries()) {
    await course.step(step);
    if (
      digestOf(course.store?.journal ?? course.model, course.store?.seq ?? 0) !== course.expected
    ) {
      throw new Error(`step ${index} (${step}): memory is not what was acknowledged`);
    }
    here(`after step ${index} (${step})`);
  }
  if (course.disk.overwritten[0]) throw new Error(`${course.disk.overwritten[0]} is overwritten`);
  return points;
}

type Served =
  | { readonly store: JournalStore; readonly digest: string }
  | { readonly problem: string };

async function check(disk: SimDisk, allowed: ReadonlySet<string>): Promise<Served> {
  try {
    const store = await openOn(disk);
    const digest = digestOf(store.journal, store.seq);
    if (allowed.has(digest)) return { store, digest };
    return { problem: `found ${seqOf(digest)}, not ${[...allowed].map(seqOf).join(' or ')}` };
  } catch (error) {
    return { problem: `refused (${String(error)})` };
  }
}

/** After recovery the journal is carried on, and a fresh start finds that too. */
async function goOn(store: JournalStore, disk: SimDisk): Promise<string | undefined> {
  const at = '2026-03-03T10:00:00.000Z';
  try {
    for (const id of ['next-1', 'next-2']) {
      await store.commit({ at, ops: [['create', 'client', client(id, id)]] });
    }
    const digest = digestOf(store.journal, store.seq);
    const again = await openOn(disk.clone());
    if (digestOf(again.journal, again.seq) !== digest) return 'a new change is gone';
    await store.close();
    const closed = await openOn(disk.clone());
    return digestOf(closed.journal, closed.seq) === digest ? undefined : 'gone once closed';
  } catch (error) {
    return String(error);
  }
}

const coarse: Finesse = { tears: 6, subsets: 6 };

/** The power goes again at every operation of the recovery, and once the journal is shown. */
async function cutRecovery(disk: SimDisk, digest: string, seed: number) {
  const moments: SimDisk[] = [];
  disk.onOperation = () => moments.push(disk.clone());
  await openOn(disk);
  disk.onOperation = undefined;
  moments.push(disk.clone());
  return cutAll(moments, digest, seed);
}

/** The process is killed and the journal opened again: what is shown then survives a power cut. */
async function sameBoot({ disk, allowed }: Point, seed: number) {
  const again = disk.clone();
  const served = await check(again, allowed);
  if ('problem' in served) return { images: 1, problem: served.problem };
  await settled();
  return cutAll([again], served.digest, seed);
}

async function cutAll(moments: readonly SimDisk[], digest: string, seed: number) {
  let count = 0;
  const random = randomFrom(seed);
  for (const [index, moment] of moments.entries()) {
    for (const image of images(moment, random, coarse)) {
      count += 1;
      const again = await check(image.build(), new Set([digest]));
      if ('problem' in again) {
        return { images: count, problem: `(moment ${index}, ${image.label}): ${again.problem}` };
      }
    }
  }
  return { images: count, problem: undefined };
}

function seqOf(digest: string): string {
  return `seq ${/"seq":(\d+)/.exec(digest)?.[1]}`;
}
