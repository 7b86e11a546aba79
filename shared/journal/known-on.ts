/** The two views of the past: as we know it now, and as it was known then. */
import type { Day } from './day.ts';
import { type Entry, isAhead } from './entry.ts';
import type { Outcome } from './outcome.ts';
import type { PromiseRecord } from './promise.ts';

type Records = {
  readonly entries: Iterable<Entry>;
  readonly promises: Iterable<PromiseRecord>;
  readonly outcomes: Iterable<Outcome>;
};

/**
 * Records and steps written down by a day, with today's values: edits since then are not replayed,
 * and what was deleted since is absent. An entry for a day that was still ahead is the plan that it
 * was. All records are "as we know it now".
 */
export function knownOn({ entries, promises, outcomes }: Records, day: Day) {
  const wasWritten = ({ writtenOn }: { readonly writtenOn: Day }) => writtenOn <= day;
  return {
    entries: [...entries]
      .filter(wasWritten)
      .map((entry) => (isAhead(entry.day, day) ? planOf(entry) : entry)),
    promises: [...promises]
      .filter(wasWritten)
      .map((promise) => ({ ...promise, steps: promise.steps.filter(wasWritten) })),
    outcomes: [...outcomes].filter(wasWritten),
  };
}

/** How it felt was not known before it happened. */
function planOf({ warmth: _, ...entry }: Entry): Entry {
  return { ...entry, plan: true };
}
