/** Words of: who is slipping away, and why now. */
export const slipping = {
  'slipping.title': 'Slipping away',
  'slipping.cap': '12 months',
  'slipping.more': 'and {count, plural, one {one more} other {# more}}',
  'slipping.fell': 'Down {points, plural, one {one point} other {# points}} in two months.',

  'health.no-news': 'no news',

  'why-now.overdue': 'You have owed “{about}” for {span}.',
  'why-now.broken': 'Your broken word, {day}, is not mended yet.',
  'why-now.complaint': 'A complaint, {day}, is not mended yet.',
  'why-now.mistake': 'Your mistake, {day}, is not mended yet.',
  'why-now.silence':
    'You talked every {gap}; it has been {isSame, select, true {{silence}} other {{span}}}.',
  'why-now.silence-alone': 'You have not talked for {span}.',
  'why-now.forecast': 'Will be fragile {day} if nothing changes.',
} as const;
