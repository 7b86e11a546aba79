/** Somebody else writes into the newest log, cuts it, or puts a copy in its place, while it is open. */
import { Refusal } from '../../electron/store/refusal.ts';
import { Course, digestOf, openOn, settled } from './course.ts';
import { newInode, SimDisk } from './sim-disk.ts';

export type MeddlingReport = { readonly cases: number; readonly failures: readonly string[] };

export async function meddling(seed: number): Promise<MeddlingReport> {
  const failures: string[] = [];
  let cases = 0;
  for (const what of Object.keys(meddlers)) {
    for (const before of [1, 2, 5]) {
      for (const isHeadRefused of [false, true]) {
        cases += 1;
        const problem = await problemAfter(what, { seed, before, isHeadRefused });
        const how = `${what} after ${before}${isHeadRefused ? ', HEAD refused' : ''}`;
        if (problem) failures.push(`--replay=${seed}/meddling  ${how}: ${problem}`);
      }
    }
  }
  return { cases, failures };
}

/** As long as it was: a sync program fetches it anew, or the folder is one that was copied. */
const aCopy = 'a copy of it in its place';

const meddlers: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array | undefined>> = {
  'cut by one byte': (bytes) => bytes.slice(0, -1),
  'cut in half': (bytes) => bytes.slice(0, bytes.length >> 1),
  emptied: () => new Uint8Array(),
  deleted: () => undefined,
  [aCopy]: (bytes) => bytes.slice(),
  'written on': (bytes) => Buffer.concat([bytes, Buffer.from('something else\n')]),
};

async function problemAfter(
  what: string,
  {
    seed,
    before,
    isHeadRefused,
  }: { readonly seed: number; readonly before: number; readonly isHeadRefused: boolean },
): Promise<string | undefined> {
  const course = new Course(new SimDisk(), seed + before);
  await course.open();
  for (let step = 0; step < before; step += 1) await course.step('commit');
  meddleWith(course.disk, what);
  if (isHeadRefused) {
    course.disk.trouble = (operation, name) =>
      operation === 'rename' && name === 'HEAD' ? 'EIO' : undefined;
    // It may be refused; what comes after it is not, and must not build on sand.
    await course.step('commit');
    course.disk.trouble = undefined;
  }
  for (const step of ['commit', 'together'] as const) {
    await course.step(step);
    await settled();
    const problem = await problemOf(course);
    if (problem) return `${step}: ${problem}`;
  }
  return undefined;
}

function meddleWith(disk: SimDisk, what: string): void {
  const name = [...disk.names.keys()]
    .filter((one) => one.startsWith('log-'))
    .sort()
    .at(-1);
  const inode = disk.names.get(name ?? '');
  if (!inode || name === undefined) throw new Error('no log');
  const bytes = meddlers[what]?.(inode.seen);
  if (!bytes) disk.names.delete(name);
  else if (what === aCopy) disk.names.set(name, newInode(bytes));
  else Object.assign(inode, { seen: bytes, kept: bytes });
}

async function problemOf(course: Course): Promise<string | undefined> {
  const { store, expected, disk, refusals } = course;
  if (refusals.size > 0) return `refused: ${[...refusals]}`;
  if (!store || digestOf(store.journal, store.seq) !== expected) return 'memory is another journal';
  try {
    const again = await openOn(disk.clone());
    return digestOf(again.journal, again.seq) === expected ? undefined : 'found another journal';
  } catch (error) {
    if (error instanceof Refusal) return 'the journal is refused';
    throw error;
  }
}
