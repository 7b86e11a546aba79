/** Somebody else writes into the newest log, or cuts it, while the journal is open. */
import { Refusal } from '../../electron/store/refusal.ts';
import { Course, digestOf, openOn, settled } from './course.ts';
import { SimDisk } from './sim-disk.ts';

export type MeddlingReport = { readonly cases: number; readonly failures: readonly string[] };

export async function meddling(seed: number): Promise<MeddlingReport> {
  const failures: string[] = [];
  let cases = 0;
  for (const [what, meddle] of Object.entries(meddlers)) {
    for (const before of [1, 2, 5]) {
      cases += 1;
      const course = new Course(new SimDisk(), seed + before);
      await course.open();
      for (let step = 0; step < before; step += 1) await course.step('commit');
      const name = [...course.disk.names.keys()]
        .filter((one) => one.startsWith('log-'))
        .sort()
        .at(-1);
      const inode = course.disk.names.get(name ?? '');
      if (!inode) throw new Error('no log');
      const bytes = meddle(inode.seen);
      if (!bytes) course.disk.names.delete(name ?? '');
      inode.seen = bytes ?? inode.seen;
      inode.kept = inode.seen;
      await course.step('commit');
      await course.step('together');
      await settled();
      const problem = await problemOf(course);
      if (problem) failures.push(`--replay=${seed}/meddling  ${what} after ${before}: ${problem}`);
    }
  }
  return { cases, failures };
}

const meddlers: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array | undefined>> = {
  'cut by one byte': (bytes) => bytes.slice(0, -1),
  'cut in half': (bytes) => bytes.slice(0, bytes.length >> 1),
  emptied: () => new Uint8Array(),
  deleted: () => undefined,
  'written on': (bytes) => Buffer.concat([bytes, Buffer.from('something else\n')]),
};

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
