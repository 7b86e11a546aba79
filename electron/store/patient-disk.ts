/**
 * A disk on which others look at files: while a virus scanner or an indexer has one open, Windows lets
 * nobody rename over it or remove it. A moment later it does.
 */
import { setTimeout } from 'node:timers/promises';
import type { FsPort } from './fs-port.ts';

const passing: ReadonlySet<unknown> = new Set(['EPERM', 'EACCES', 'EBUSY']);
const firstWaitMs = 10;
/** All waits together are twice as long: nobody waits for more than that on closing. */
const lastWaitMs = 1_280;

/** The disk, asked again for a while where somebody may have the file open; `wait` is the clock's. */
export function patientDisk(
  disk: FsPort,
  wait: (delayMs: number) => Promise<unknown> = setTimeout,
): FsPort {
  const patiently = async (work: () => Promise<void>): Promise<void> => {
    for (let waitMs = firstWaitMs; ; waitMs *= 2) {
      try {
        return await work();
      } catch (error) {
        const isPassing = passing.has((error as NodeJS.ErrnoException).code);
        if (!isPassing || waitMs > lastWaitMs) throw error;
      }
      await wait(waitMs);
    }
  };
  return {
    ...disk,
    rename: (from, to) => patiently(() => disk.rename(from, to)),
    remove: (path) => patiently(() => disk.remove(path)),
  };
}
