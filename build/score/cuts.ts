/** Which days to look back from, and how far ahead: every pair is a cell of the table. */
import { type Day, dayFromNumber, dayNumber } from '../../shared/journal/day.ts';
import type { Visits } from './read-visits.ts';
import { Refusal } from './refusal.ts';

const shares = [0.5, 0.65, 0.8];
const horizons = [28, 91, 182];

/** A day to look back from, with the numbers of days after it in which somebody may come. */
export type Cut = { readonly cut: number; readonly horizons: readonly number[] };

/**
 * The cuts: that which was asked for, or at 50, 65 and 80 % of the span; each with the horizon asked
 * for, or those of 28, 91 and 182 days that the data reach.
 */
export function cutsOf(
  visits: Visits,
  asked: { readonly cut?: Day | undefined; readonly days?: number | undefined },
): Cut[] {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const days of visits.values()) {
    from = Math.min(from, days[0] ?? from);
    to = Math.max(to, days.at(-1) ?? to);
  }
  const days =
    asked.cut === undefined
      ? shares.map((share) => from + Math.round(share * (to - from)))
      : [dayNumber(asked.cut)];
  if (asked.cut !== undefined && dayNumber(asked.cut) < from) {
    throw new Refusal(
      `Nobody had come by ${asked.cut}: the visits begin on ${dayFromNumber(from)}.`,
    );
  }
  const cuts = [...new Set(days)].map((cut) => ({
    cut,
    horizons: (asked.days === undefined ? horizons : [asked.days]).filter((n) => cut + n <= to),
  }));
  const reached = cuts.filter((cut) => cut.horizons.length > 0);
  if (reached.length > 0) return reached;
  const least = asked.days ?? horizons[0];
  throw new Refusal(
    `The visits end on ${dayFromNumber(to)}, too early to say who came within ${least} days after ${dayFromNumber(Math.min(...days))}; ask for fewer with --days.`,
  );
}
