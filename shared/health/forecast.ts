/** What will be if nothing happens: the day a relationship falls below a level. */
import type { DayNumber } from './health-event.ts';
import type { Ledgers } from './ledgers.ts';
import { scoreOn } from './score.ts';

/**
 * The first day after `from`, at most `withinDays` later, on which the score is below `level` if
 * nothing happens; undefined when none is, or when it is below already. By bisection: without
 * events a score never rises (an axiom that the tests keep), coming due days included.
 */
export function firstDayBelow(
  ledgers: Ledgers,
  {
    from,
    level,
    withinDays,
  }: {
    readonly from: DayNumber;
    readonly level: number;
    readonly withinDays: number;
  },
): DayNumber | undefined {
  let low = from;
  let high = from + withinDays;
  if (scoreOn(ledgers, low) < level || scoreOn(ledgers, high) >= level) return undefined;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (scoreOn(ledgers, middle) < level) high = middle;
    else low = middle;
  }
  return high;
}
