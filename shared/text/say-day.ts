/**
 * Days as people say them: "hoy", "viernes", "27 nov", "hace 28 días". Pure: the day it is today is
 * passed in, and Intl works in UTC, where a local calendar day is always itself.
 */
import { addDays, type Day, dayNumber, daysBetween, partsOf, weekday } from '../journal/day.ts';
import type { Due } from '../journal/promise.ts';
import type { Language } from '../settings/device.ts';
import { messages } from './index.ts';
import { spanCount } from './span-count.ts';

/** The locale whose dates and numbers go with a language. English days are written day first. */
export const localeOf: { readonly [L in Language]: string } = { es: 'es-ES', en: 'en-GB' };

const millisecondsPerDay = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

function format(day: Day, language: Language, options: Intl.DateTimeFormatOptions): string {
  const key = `${language}${JSON.stringify(options)}`;
  let made = formats.get(key);
  if (!made) {
    made = new Intl.DateTimeFormat(localeOf[language], { ...options, timeZone: 'UTC' });
    formats.set(key, made);
  }
  return made.format(dayNumber(day) * millisecondsPerDay);
}

function yearOf(day: Day, today: Day): { year?: 'numeric' } {
  return partsOf(day).year === partsOf(today).year ? {} : { year: 'numeric' };
}

/** "27 nov", with its year when that is not today's. */
export function shortDay(day: Day, today: Day, language: Language): string {
  return format(day, language, { day: 'numeric', month: 'short', ...yearOf(day, today) });
}

/** "27 nov", never with its year. */
export function shortDayOfYear(day: Day, language: Language): string {
  return format(day, language, { day: 'numeric', month: 'short' });
}

/** "nov". */
export function shortMonth(day: Day, language: Language): string {
  return format(day, language, { month: 'short' });
}

/** "9 de octubre", with its year when that is not today's. */
export function longDay(day: Day, today: Day, language: Language): string {
  return format(day, language, { day: 'numeric', month: 'long', ...yearOf(day, today) });
}

/** "9 de octubre de 2026": whole, whatever the day it is said on. */
export function datedDay(day: Day, language: Language): string {
  return format(day, language, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** "viernes". */
export function weekdayName(day: Day, language: Language): string {
  return format(day, language, { weekday: 'long' });
}

/** "miércoles, 9 de diciembre", with its year when that is not today's. */
export function fullDay(day: Day, today: Day, language: Language): string {
  return `${weekdayName(day, language)}, ${longDay(day, today, language)}`;
}

/** "octubre", with its year when that is not today's. */
export function monthName(day: Day, today: Day, language: Language): string {
  return format(day, language, { month: 'long', ...yearOf(day, today) });
}

/** "mayo de 2026": whole, whatever the day it is said on. */
export function datedMonth(day: Day, language: Language): string {
  return format(day, language, { month: 'long', year: 'numeric' });
}

/** A birthday, whole or without its year (`--MM-DD`): "12 de marzo de 1980", "12 de marzo". */
export function sayBirthday(birthday: string, language: Language): string {
  if (birthday.startsWith('--')) {
    return format(`2000-${birthday.slice(2)}`, language, { day: 'numeric', month: 'long' });
  }
  return datedDay(birthday, language);
}

/** How long ago, in days up to two months and then in months or years: "hace 28 días". */
export function sayAgo(days: number, language: Language): string {
  const relative = new Intl.RelativeTimeFormat(localeOf[language], { numeric: 'always' });
  if (days < 60) return relative.format(-days, 'day');
  const unit = days < 730 ? 'month' : 'year';
  return relative.format(-spanCount(days, unit), unit);
}

/** The shortest way to say a day: hoy, mañana, viernes (within a week), hace 28 días, 27 nov. */
export function sayDay(day: Day, today: Day, language: Language): string {
  const words = messages[language];
  const ahead = daysBetween(today, day);
  if (ahead === 0) return words['day.today'];
  if (ahead === 1) return words['day.tomorrow'];
  if (ahead === -1) return words['day.yesterday'];
  if (ahead < 0) return sayAgo(-ahead, language);
  return ahead < 7 ? weekdayName(day, language) : shortDay(day, today, language);
}

/** A day within a sentence: "ayer", "el viernes" (the last or next six days), "el 9 de octubre". */
export function sayOnDay(day: Day, today: Day, language: Language): string {
  const ahead = daysBetween(today, day);
  if (Math.abs(ahead) <= 1) return sayDay(day, today, language);
  const name = Math.abs(ahead) < 7 ? weekdayName(day, language) : longDay(day, today, language);
  return messages[language]['day.on'].replace('{day}', name);
}

/** When a promise is due, as it stands at the end of its row. */
export function sayDue(due: Due, deadline: Day, today: Day, language: Language): string {
  const words = messages[language];
  if (due.precision === 'day' && daysBetween(today, deadline) >= 7) {
    const weekday = format(deadline, language, { weekday: 'short' });
    return `${weekday} ${shortDay(deadline, today, language)}`;
  }
  if (due.precision === 'day' || deadline < today) return sayDay(deadline, today, language);
  if (due.precision === 'month') {
    const isNow = due.day.slice(0, 7) === today.slice(0, 7);
    return isNow ? words['day.this-month'] : monthName(due.day, today, language);
  }
  const monday = addDays(due.day, 1 - weekday(due.day));
  const weeks = daysBetween(addDays(today, 1 - weekday(today)), monday) / 7;
  if (weeks === 0) return words['day.this-week'];
  if (weeks === 1) return words['day.next-week'];
  return words['day.week-of'].replace('{day}', shortDay(monday, today, language));
}

/** A due day spelled out: "miércoles 9 de diciembre", "la semana del 7 de diciembre", "diciembre". */
export function sayDueInFull(due: Due, today: Day, language: Language): string {
  if (due.precision === 'month') return monthName(due.day, today, language);
  if (due.precision === 'week') {
    const monday = addDays(due.day, 1 - weekday(due.day));
    return messages[language]['day.week-of'].replace('{day}', longDay(monday, today, language));
  }
  return `${weekdayName(due.day, language)} ${longDay(due.day, today, language)}`;
}

/** After "since": "ayer", "el 9 de octubre"; English has no preposition there. */
export function saySinceDay(day: Day, today: Day, language: Language): string {
  if (language === 'es') return sayOnDay(day, today, language);
  const ahead = Math.abs(daysBetween(today, day));
  if (ahead <= 1) return sayDay(day, today, language);
  return ahead < 7 ? weekdayName(day, language) : longDay(day, today, language);
}

/**
 * What stands under a due day: its date, where that was not said; of a week or a month its last
 * day, since that is when it breaks.
 */
export function sayDueNote(
  due: Due,
  deadline: Day,
  today: Day,
  language: Language,
): string | undefined {
  if (due.precision !== 'day' && deadline >= today) {
    return messages[language]['day.until'].replace('{day}', shortDay(deadline, today, language));
  }
  return daysBetween(today, deadline) >= 7 ? undefined : shortDay(deadline, today, language);
}
