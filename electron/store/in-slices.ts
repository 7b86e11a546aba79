/** Long work in short slices, so that whoever calls meanwhile is answered. */
import { setImmediate } from 'node:timers/promises';

/**
 * Does work on each item and lets others in after every `atOnce` of them.
 * @throws the signal's reason, once it is aborted.
 */
export async function inSlices<Item>(
  items: Iterable<Item>,
  atOnce: number,
  work: (item: Item) => void,
  signal?: AbortSignal,
): Promise<void> {
  let done = 0;
  for (const item of items) {
    work(item);
    done += 1;
    if (done % atOnce > 0) continue;
    await setImmediate();
    signal?.throwIfAborted();
  }
}
