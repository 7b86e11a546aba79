import { type Day, daysBetween } from '../../shared/journal/day.ts';
import type { Due } from '../../shared/journal/promise.ts';
import type { Language } from '../../shared/settings/device.ts';
import { messages } from '../../shared/text/index.ts';
import { longDay, monthName, sayAgo, sayDueInFull, shortDay } from '../../shared/text/say-day.ts';

/**
 * The sayings that lean on what day it is, on a page turned back to `page`: there "today" would be
 * read as the day of the reader, so days are dated, and its own is "that day".
 */
export function pastDays(page: Day, language: Language) {
  const words = messages[language];
  const on = (day: Day) =>
    day === page
      ? words['past.that-day']
      : words['day.on'].replace('{day}', longDay(day, page, language));
  return {
    near: (day: Day) => {
      if (day === page) return words['past.that-day'];
      const ago = daysBetween(day, page);
      return ago > 0 ? sayAgo(ago, language) : shortDay(day, page, language);
    },
    on,
    since: (day: Day) =>
      language === 'es' || day === page ? on(day) : longDay(day, page, language),
    due: (due: Due, deadline: Day) => {
      if (due.precision === 'day') {
        return deadline === page ? words['past.that-day'] : shortDay(deadline, page, language);
      }
      if (due.precision === 'month') return monthName(due.day, page, language);
      return sayDueInFull(due, page, language);
    },
    // What is due is dated already.
    dueNote: () => undefined,
  };
}
