/**
 * The disk says no, at every operation, once and for good, or takes only a part: memory is what was
 * acknowledged after every step, and so is the disk, at once, after a kill, and after a power cut.
 */
import { Refusal } from '../../electron/store/refusal.ts';
import { Course, digestOf, openOn, type StepKind, settled } from './course.ts';
import { images } from './images.ts';
import { randomFrom } from './random.ts';
import { type Operation, SimDisk, type Trouble } from './sim-disk.ts';

const steps: readonly StepKind[] = [
  ...['commit', 'together', 'quiet', 'commit', 'replace', 'commit', 'kill', 'commit'],
  ...['busy-quiet', 'reopen', 'commit', 'reopen'],
] as StepKind[];

export type ErrorsReport = {
  readonly operations: number;
  readonly checks: number;
  readonly failures: readonly string[];
};

export type ErrorsOptions = {
  readonly seed: number;
  /** Tries the n-th operation, and every so many after it. */
  readonly stride?: number;
  readonly stopAtFirst?: boolean;
};

const troubles = ['ENOSPC', 'EIO', 'EROFS', 'short'] as const;
const takesRoom: ReadonlySet<Operation> = new Set([
  ...(['create', 'write', 'sync', 'rename', 'makeFolder'] as const),
]);

export async function errors({
  seed,
  stride = 1,
  stopAtFirst,
}: ErrorsOptions): Promise<ErrorsReport> {
  const failures: string[] = [];
  let checks = 0;
  const operations = await countOperations(seed);
  for (let at = 1 + (seed % stride); at <= operations; at += stride) {
    for (const trouble of troubles) {
      for (const [howLong, operationCount] of Object.entries(outages)) {
        const where = `${seed}/errors/${at}/${trouble}/${howLong}`;
        const one = new Attempt(seed, { at, trouble, operationCount });
        try {
          await one.run();
        } catch (error) {
          failures.push(`--replay=${where}  ${one.where}: ${String(error)}`);
        }
        checks += one.checks;
        if (stopAtFirst && failures.length > 0) return { operations, checks, failures };
      }
    }
  }
  return { operations, checks, failures };
}

type Fault = {
  readonly at: number;
  readonly trouble: Trouble;
  /** For how many operations it lasts. */
  readonly operationCount: number;
};

const outages = { once: 1, 'for-a-while': 4, 'for-good': Number.POSITIVE_INFINITY };

async function countOperations(seed: number): Promise<number> {
  let count = 0;
  const course = new Course(new SimDisk(), seed);
  course.disk.trouble = () => {
    count += 1;
    return undefined;
  };
  await course.open();
  for (const step of steps) await course.step(step);
  return count;
}

class Attempt {
  checks = 0;
  where = '';
  readonly #course: Course;
  readonly #seed: number;
  readonly #fault: Fault;
  #count = 0;
  #hits = 0;

  constructor(seed: number, fault: Fault) {
    this.#seed = seed;
    this.#fault = fault;
    this.#course = new Course(new SimDisk(), seed);
    this.#course.disk.trouble = (operation, name) => this.#trouble(operation, name);
  }

  async run(): Promise<void> {
    if (!(await this.#open())) return;
    for (const [index, step] of steps.entries()) {
      const hitsBefore = this.#hits;
      this.where = `step ${index} (${step})`;
      let isOpen = true;
      try {
        await this.#course.step(step);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        isOpen = false;
      }
      await settled();
      if (isOpen) this.#expectMemory();
      if (this.#hits > hitsBefore) await this.#expectDisk();
      if (isOpen) continue;
      // The disk lives again.
      this.#course.disk.trouble = undefined;
      await this.#open();
    }
    this.where = 'once the disk lives again';
    this.#course.disk.trouble = undefined;
    await this.#course.step('commit');
    // Where nobody can tell which journal is there, the folder is to be read anew.
    if (this.#course.refusals.size > 0 && !this.#course.refusals.has('save-unsure')) {
      throw new Error(`still refused: ${[...this.#course.refusals]}`);
    }
    this.#expectMemory();
    await this.#expectDisk();
    await this.#course.step('reopen');
    await this.#course.step('commit');
    if (this.#course.refusals.size > 0) throw new Error('refused after opening again');
    await this.#expectDisk();
  }

  #trouble(operation: Operation, name: string): Trouble | undefined {
    this.#count += 1;
    const { at, trouble, operationCount } = this.#fault;
    const isDue = this.#count >= at && this.#count < at + operationCount;
    if (!isDue) return undefined;
    if (trouble === 'ENOSPC' && !takesRoom.has(operation)) return undefined;
    if (trouble === 'EROFS' && !takesRoom.has(operation) && operation !== 'remove')
      return undefined;
    if (trouble === 'short' && operation !== 'write') return undefined;
    this.#hits += 1;
    this.where = `${this.where.split(',')[0]}, ${operation} ${name}`;
    return trouble === 'short' && this.#hits > 1 ? 'ENOSPC' : trouble;
  }

  async #open(): Promise<boolean> {
    try {
      await this.#course.open();
      this.#expectMemory();
      return true;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      await this.#expectDisk();
      if (this.#course.disk.trouble === undefined) throw error;
      this.#course.disk.trouble = undefined;
      await this.#course.open();
      return true;
    }
  }

  #expectMemory(): void {
    this.checks += 1;
    const [overwritten] = this.#course.disk.overwritten;
    if (overwritten) throw new Error(`${overwritten} is overwritten`);
    const { store, expected } = this.#course;
    if (store && digestOf(store.journal, store.seq) !== expected) {
      throw new Error(`memory has ${store.seq}, not ${this.#course.seq}`);
    }
  }

  async #expectDisk(): Promise<void> {
    const { disk } = this.#course;
    const allowed = this.#course.allowed();
    const again = disk.clone();
    const served = await this.#found(again, allowed, 'opened again');
    await this.#expectImages(disk, allowed, 'after a power cut');
    await this.#expectImages(again, new Set([served]), 'shown, then a power cut');
  }

  async #expectImages(disk: SimDisk, allowed: ReadonlySet<string>, what: string): Promise<void> {
    const random = randomFrom(this.#seed + this.#count);
    let count = 0;
    for (const image of images(disk.clone(), random, { tears: 3, subsets: 8 })) {
      count += 1;
      if (count > 24) break;
      await this.#found(image.build(), allowed, `${what} ${image.label}`);
    }
  }

  async #found(disk: SimDisk, allowed: ReadonlySet<string>, what: string): Promise<string> {
    this.checks += 1;
    const store = await openOn(disk).catch((error: unknown) => {
      throw new Error(`${what}: ${String(error)}`);
    });
    const digest = digestOf(store.journal, store.seq);
    if (!allowed.has(digest)) throw new Error(`${what}: another journal (${store.seq})`);
    return digest;
  }
}
