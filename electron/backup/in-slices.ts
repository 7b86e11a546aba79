/** Long work in short slices, so that whoever calls meanwhile is answered. */
import { setImmediate } from 'node:timers/promises';

const sliceMs = 8;

/**
 * Does work on each item, letting others in between.
 * @throws the signal's reason, once it is aborted.
 */
export async function inSlices<Item>(
  items: Iterable<Item>,
  work: (item: Item) => void,
  signal?: AbortSignal,
): Promise<void> {
  let end = performance.now() + sliceMs;
  for (const item of items) {
    work(item);
    if (performance.now() < end) continue;
    await setImmediate();
    signal?.throwIfAborted();
    end = performance.now() + sliceMs;
  }
}
