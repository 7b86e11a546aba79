import type { DayNumber } from '../../../shared/health/health-event.ts';

/** The days in view; with fractions, since a zoom stops anywhere. */
export type TimelineWindow = { readonly from: number; readonly to: number };
/** How far one can look back and ahead, and where today is. */
export type TimelineBounds = TimelineWindow & { readonly today: DayNumber };
/** What the buttons offer. */
export type TimelineRange = '3m' | '6m' | '14m' | 'all';

export const timelineRanges: readonly TimelineRange[] = ['3m', '6m', '14m', 'all'];

const monthDays = 30.44;
/** Days back, and days of forecast, of each button but the last. */
const spans = {
  '3m': { back: 3 * monthDays, ahead: 24 },
  '6m': { back: 6 * monthDays, ahead: 38 },
  '14m': { back: 14 * monthDays, ahead: 65 },
} as const;
const leastDays = 12;
const leastBack = 60;
const leastAhead = 65;

/** From a little before the first day to a forecast that is a tenth of the whole. */
export function boundsOf(firstDay: DayNumber, today: DayNumber): TimelineBounds {
  const back = Math.max(leastBack, today - firstDay);
  const ahead = Math.max(leastAhead, Math.ceil(back / 10));
  return { from: today - back * 1.03, to: today + ahead, today };
}

export function windowOf(range: TimelineRange, bounds: TimelineBounds): TimelineWindow {
  if (range === 'all') return { from: bounds.from, to: bounds.to };
  const { back, ahead } = spans[range];
  return {
    from: Math.max(bounds.from, bounds.today - back),
    to: Math.min(bounds.to, bounds.today + ahead),
  };
}

/** Makes what is in view `factor` times as long; the day `at` stays where it is. */
export function zoomed(
  { from, to }: TimelineWindow,
  bounds: TimelineBounds,
  { factor, at }: { readonly factor: number; readonly at: number },
): TimelineWindow {
  const most = bounds.to - bounds.from;
  const span = Math.min(most, Math.max(Math.min(leastDays, most), (to - from) * factor));
  const start = at - ((at - from) / (to - from)) * span;
  return held({ from: start, to: start + span }, bounds);
}

export function panned(window: TimelineWindow, bounds: TimelineBounds, days: number) {
  return held({ from: window.from + days, to: window.to + days }, bounds);
}

/** Moved just as far as it takes for a day to be in view, with a little room around it. */
export function following(
  window: TimelineWindow,
  bounds: TimelineBounds,
  day: DayNumber,
): TimelineWindow {
  const room = (window.to - window.from) * 0.06;
  if (day < window.from) return panned(window, bounds, day - room - window.from);
  return day > window.to ? panned(window, bounds, day + room - window.to) : window;
}

function held({ from, to }: TimelineWindow, bounds: TimelineBounds): TimelineWindow {
  const shift = from < bounds.from ? bounds.from - from : to > bounds.to ? bounds.to - to : 0;
  return { from: Math.max(bounds.from, from + shift), to: Math.min(bounds.to, to + shift) };
}
