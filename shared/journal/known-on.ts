/** The two views of the past: as we know it now, and as it was known then. */
import type { Day } from './day.ts';
import type { Entry } from './entry.ts';
import type { Outcome } from './outcome.ts';
import type { PromiseRecord } from './promise.ts';

type Records = {
  readonly entries: Iterable<Entry>;
  readonly promises: Iterable<PromiseRecord>;
  readonly outcomes: Iterable<Outcome>;
};

/**
 * Records and steps written down by a day, with today's values: edits since then are not replayed,
 * and what was deleted since is absent. All records are "as we know it now".
 */
export function knownOn({ entries, promises, outcomes }: Records, day: Day) {
  const wasWritten = ({ writtenOn }: { readonly writtenOn: Day }) => writtenOn <= day;
  return {
    entries: [...entries].filter(wasWritten),
    promises: [...promises]
      .filter(wasWritten)
      .map((promise) => ({ ...promise, steps: promise.steps.filter(wasWritten) })),
    outcomes: [...outcomes].filter(wasWritten),
  };
}
