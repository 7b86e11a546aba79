/** How many weeks, months or years a length of time is: the one rounding of all that say it. */

/** How many days a unit has, on average. */
export const daysOfUnit = { day: 1, week: 7, month: 30.44, year: 365.25 } as const;

/** What lengths of time are counted in. */
export type SpanUnit = keyof typeof daysOfUnit;

/** How many of a unit so many days are, to the nearest; never none. */
export function spanCount(days: number, unit: SpanUnit): number {
  return Math.max(1, Math.round(days / daysOfUnit[unit]));
}
