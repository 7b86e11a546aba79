/** A length of time as people say it: 9 days, 3 weeks, 5 months, 2 years. */
export type Span = { readonly unit: 'day' | 'week' | 'month' | 'year'; readonly count: number };

const daysOf = { day: 1, week: 7, month: 30.44, year: 365.25 } as const;

/** Days up to two weeks, weeks up to three months, months up to two years. */
export function spanOf(days: number): Span {
  const unit = days < 13.5 ? 'day' : days < 91 ? 'week' : days < 730 ? 'month' : 'year';
  return { unit, count: Math.max(1, Math.round(days / daysOf[unit])) };
}
