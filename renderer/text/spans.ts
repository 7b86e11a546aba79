import { daysOfUnit, type SpanUnit, spanCount } from '../../shared/text/span-count.ts';

/** A length of time as people say it: 9 days, 3 weeks, 5 months, 2 years. */
export type Span = { readonly unit: SpanUnit; readonly count: number };

const units = ['year', 'month', 'week', 'day'] as const;
// What a comparison may be off by, each side: a sixth, so that "every month" is no ten days.
const mostOff = 1 / 6;

/** Days up to two weeks, weeks up to three months, months up to two years. */
export function spanOf(days: number): Span {
  const unit = days < 13.5 ? 'day' : days < 91 ? 'week' : days < 730 ? 'month' : 'year';
  return spanIn(unit, days);
}

/**
 * Two lengths that are set against each other, in one unit: the longer one's, or the next smaller in
 * which both are said well and what is clearly longer does not sound the same.
 */
export function spansOf(one: number, other: number): readonly [Span, Span] {
  const longest = spanOf(Math.max(one, other)).unit;
  const isFar = Math.max(one, other) > Math.min(one, other) * 1.25;
  const unit =
    units.slice(units.indexOf(longest)).find((candidate) => {
      const [a, b] = [spanIn(candidate, one), spanIn(candidate, other)];
      return isSaid(a, one) && isSaid(b, other) && !(isFar && a.count === b.count);
    }) ?? 'day';
  return [spanIn(unit, one), spanIn(unit, other)];
}

function spanIn(unit: Span['unit'], days: number): Span {
  return { unit, count: spanCount(days, unit) };
}

function isSaid({ unit, count }: Span, days: number): boolean {
  return Math.abs(count * daysOfUnit[unit] - days) <= days * mostOff;
}
