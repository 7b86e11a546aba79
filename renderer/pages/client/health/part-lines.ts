import type { ExplainedPart, Explanation, Reason } from '../../../../shared/health/explain.ts';
import { type Day, dayFromNumber } from '../../../../shared/journal/day.ts';
import type { Giver } from '../../../../shared/journal/promise.ts';
import type { Id } from '../../../../shared/journal/record.ts';

// Outcomes that move nothing: no amount is ever theirs.
type Countless = 'milestone' | 'repair';

/** What of one kind makes a part: three mistakes, a word of theirs kept. */
export type CauseGroup = {
  readonly cause: Exclude<Reason['cause'], 'tone' | Countless> | 'tone-good' | 'tone-cold';
  /** Of promises: whose word it was. */
  readonly by?: Giver | undefined;
  readonly count: number;
  /** The newest one's. */
  readonly day: Day;
  readonly id: Id;
  readonly points: number;
};

/** The parts of a score that count, heaviest first: three to be shown whole, and the rest. */
export function partLines({ parts }: Pick<Explanation, 'parts'>): {
  readonly strongest: readonly ExplainedPart[];
  readonly rest: readonly ExplainedPart[];
} {
  const counting = parts
    .filter(({ points }) => points !== 0)
    .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points));
  return { strongest: counting.slice(0, 3), rest: counting.slice(3) };
}

/** What a part is made of by kind, heaviest first. */
export function causeGroups(
  { part, reasons }: ExplainedPart,
  giverOf: (promise: Id) => Giver | undefined,
): readonly CauseGroup[] {
  const groups = new Map<string, CauseGroup>();
  for (const { id, cause: plain, day: dayOfIt, points } of reasons) {
    const cause = groupCauseOf(plain, part);
    const day = dayFromNumber(dayOfIt);
    const by = giverOf(id);
    const key = `${cause} ${by}`;
    const sofar = groups.get(key);
    const newest = sofar === undefined || day > sofar.day ? { id, day } : sofar;
    groups.set(key, {
      cause,
      by,
      id: newest.id,
      day: newest.day,
      count: (sofar?.count ?? 0) + 1,
      points: (sofar?.points ?? 0) + points,
    });
  }
  return [...groups.values()].sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
}

function groupCauseOf(cause: Reason['cause'], part: ExplainedPart['part']): CauseGroup['cause'] {
  if (cause === 'tone') return part === 'warmth' ? 'tone-good' : 'tone-cold';
  return cause as CauseGroup['cause'];
}
