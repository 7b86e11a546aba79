/** What became of the promises given: my word kept, and theirs. */
import type { Day } from '../journal/day.ts';
import { type Giver, type PromiseRecord, standingOn } from '../journal/promise.ts';
import { isLive } from '../journal/record.ts';

/** What became of one side's promises. Those still open are in no count. */
export type WordKept = {
  /** Kept, in part or broken: what the ratio is of. */
  readonly settled: number;
  /** In time or late. */
  readonly kept: number;
  /** Of those kept. */
  readonly late: number;
  readonly partly: number;
  readonly broken: number;
  /** The day the last one was broken. */
  readonly lastBrokenOn?: Day;
  /** Needed no more: no part of the ratio. */
  readonly released: number;
  /**
   * The whole percentage, one in part counted half, from {@link leastSettled} on; rounded down, so
   * that 100 is said of nothing less.
   */
  readonly percent?: number;
};

/** How many settled promises it takes before a percentage says something. */
export const leastSettled = 10;

/** How both sides kept their word up to a day: of one client's promises, or of everybody's. */
export function wordKept(
  promises: Iterable<PromiseRecord>,
  day: Day,
): Readonly<Record<Giver, WordKept>> {
  const sides = { me: nothingYet(), them: nothingYet() };
  for (const promise of promises) {
    if (isLive(promise)) count(sides[promise.by], promise, day);
  }
  return { me: withPercent(sides.me), them: withPercent(sides.them) };
}

type Counting = { -readonly [Field in keyof WordKept]: WordKept[Field] };

function nothingYet(): Counting {
  return { settled: 0, kept: 0, late: 0, partly: 0, broken: 0, released: 0 };
}

function count(side: Counting, promise: PromiseRecord, day: Day): void {
  const { state, settledOn } = standingOn(promise, day);
  if (state === 'released') side.released += 1;
  if (state === 'kept' || state === 'kept-late') side.kept += 1;
  else if (state === 'partly' || state === 'broken') side[state] += 1;
  else return;
  side.settled += 1;
  if (state === 'kept-late') side.late += 1;
  if (state !== 'broken' || settledOn === undefined) return;
  if (side.lastBrokenOn === undefined || settledOn > side.lastBrokenOn) {
    side.lastBrokenOn = settledOn;
  }
}

function withPercent(side: WordKept): WordKept {
  if (side.settled < leastSettled) return side;
  const percent = Math.floor((100 * (side.kept + side.partly / 2)) / side.settled);
  return { ...side, percent };
}
