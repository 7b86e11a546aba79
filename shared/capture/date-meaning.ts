/** The arithmetic behind the ways of naming a day: what each comes to, counted from today. */
import {
  addDays,
  addMonths,
  type Day,
  dayFrom,
  daysInMonth,
  endOfMonth,
  isDay,
  partsOf,
  weekday,
} from '../journal/day.ts';
import type { Due } from '../journal/promise.ts';
import { countOf, monthOf, weekdayOf } from './date-words.ts';

/** The day it is, and how its user writes slashed dates. */
export type Now = { readonly today: Day; readonly isMonthFirst: boolean };
/** What a way of naming a day means. */
export type Meaning = {
  readonly ahead?: Due;
  readonly behind?: Day;
  readonly isVague?: true;
};
export const day = (day: Day): Due => ({ day, precision: 'day' });
export const week = (day: Day): Due => ({ day, precision: 'week' });
export const month = (day: Day): Due => ({ day, precision: 'month' });

export const group = (match: RegExpMatchArray, name: string) => match.groups?.[name] ?? '';
const countIn = (match: RegExpMatchArray) => countOf(group(match, 'count'));

/** The first such weekday strictly after a day, and the last strictly before. */
export function nextWeekday(today: Day, wanted: number): Day {
  return addDays(today, ((wanted - weekday(today) + 6) % 7) + 1);
}
export function lastWeekday(today: Day, wanted: number): Day {
  return addDays(today, -(((weekday(today) - wanted + 6) % 7) + 1));
}
export function inNextWeek(today: Day, wanted: number): Day {
  return addDays(today, 7 - weekday(today) + wanted);
}

/** The same date of the year: the next one from today on, and the last one up to today. */
function yearly(today: Day, monthNumber: number, date: number): Meaning | undefined {
  const { year } = partsOf(today);
  const on = (in_: number) => {
    if (date < 1 || date > (monthNumber === 2 ? 29 : daysInMonth(in_, monthNumber))) return;
    return dayFrom(in_, monthNumber, date);
  };
  const [last, same, next] = [on(year - 1), on(year), on(year + 1)];
  if (!last || !same || !next) return undefined;
  return {
    ahead: day(same >= today ? same : next),
    behind: same <= today ? same : last,
  };
}

/** The next such date of a month, today included: "el 15". */
export function monthly(today: Day, date: number): Meaning | undefined {
  if (date < 1 || date > 31) return undefined;
  const { year, month: current } = partsOf(today);
  const dateIn = (ahead: number) => {
    const first = addMonths(dayFrom(year, current, 1), ahead);
    const { year: y, month: m } = partsOf(first);
    return date <= daysInMonth(y, m) ? dayFrom(y, m, date) : undefined;
  };
  const ahead = [0, 1, 2].map(dateIn).find((one) => one !== undefined && one >= today);
  const behind = [0, -1, -2].map(dateIn).find((one) => one !== undefined && one <= today);
  return { ...(ahead && { ahead: day(ahead) }), ...(behind && { behind }) };
}

/** A part of a month: early the 5th, mid the 15th, end the last day. */
export function partOfMonth(words: string, firstDay: Day): Due {
  const { year, month: m } = partsOf(firstDay);
  if (/princip|comienz|inici|early|beginning|start/.test(words)) return day(dayFrom(year, m, 5));
  if (/mediad|mitad|mid|middle/.test(words)) return day(dayFrom(year, m, 15));
  return month(endOfMonth(firstDay));
}

export function nextMonthNamed(today: Day, named: number): Day {
  const { year, month: current } = partsOf(today);
  return dayFrom(named < current ? year + 1 : year, named, 1);
}

function fullYear(words: string): number {
  return words.length === 2 ? 2000 + Number(words) : Number(words);
}

export function exactly(year: number, m: number, date: number): Meaning | undefined {
  if (m < 1 || m > 12 || date < 1 || date > 31 || year < 1) return undefined;
  const written = `${String(year).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  return isDay(written) ? { ahead: day(written), behind: written } : undefined;
}

export const thisWeek = ({ today }: Now): Day =>
  weekday(today) >= 5 ? addDays(today, 7 - weekday(today)) : addDays(today, 5 - weekday(today));

/** "a week on Friday", "Friday week": the Friday after the next. */
export function weekAfter(match: RegExpMatchArray, { today }: Now): Meaning {
  return { ahead: day(addDays(nextWeekday(today, weekdayOf(group(match, 'weekday'))), 7)) };
}

/** "el viernes 5 de marzo": the date decides, and the weekday confirms it. */
export function named(match: RegExpMatchArray, today: Day): Meaning | undefined {
  const date = Number(group(match, 'date'));
  const name = group(match, 'month');
  if (name === '') return monthly(today, date);
  const year = group(match, 'year');
  if (year !== '') return exactly(Number(year), monthOf(name), date);
  return yearly(today, monthOf(name), date);
}

export function slashed(
  match: RegExpMatchArray,
  { today, isMonthFirst }: Now,
): Meaning | undefined {
  const separator = /[/.-]/.exec(match[0])?.[0];
  const year = group(match, 'year');
  // "3.5" and "2-3" are amounts and ranges unless a year says otherwise.
  if (separator !== '/' && year === '') return undefined;
  const [first, second] = [Number(group(match, 'first')), Number(group(match, 'second'))];
  const [m, date] = isMonthFirst ? [first, second] : [second, first];
  const read = (a: number, b: number) =>
    a < 1 || a > 12 ? undefined : year === '' ? yearly(today, a, b) : exactly(fullYear(year), a, b);
  return read(m, date) ?? read(date, m);
}

function unitDays(words: string): { readonly days: number } | { readonly months: number } {
  if (/^(?:quincena)/.test(words)) return { days: 15 };
  if (/^fortnight/.test(words)) return { days: 14 };
  if (/^(?:semana|week|wk)/.test(words)) return { days: 7 };
  if (/^(?:mes|month)/.test(words)) return { months: 1 };
  return /^(?:ano|year)/.test(words) ? { months: 12 } : { days: 1 };
}

function shifted(today: Day, unit: string, count: number): Day {
  const of = unitDays(unit);
  return 'days' in of ? addDays(today, of.days * count) : addMonths(today, of.months * count);
}

export function counted(match: RegExpMatchArray, { today }: Now): Meaning {
  return { ahead: day(shifted(today, group(match, 'unit'), countIn(match))) };
}

export function ago(match: RegExpMatchArray, { today }: Now): Meaning {
  return { behind: shifted(today, group(match, 'unit'), -countIn(match)) };
}

/** Early or mid this month where that is still ahead, else of the next one. */
export function laterPart(words: string, today: Day): Due {
  const first = dayFrom(partsOf(today).year, partsOf(today).month, 1);
  const here = partOfMonth(words, first);
  return here.day >= today ? here : partOfMonth(words, addMonths(first, 1));
}

export function partOfNamedMonth(match: RegExpMatchArray, today: Day): Meaning | undefined {
  const first = nextMonthNamed(today, monthOf(group(match, 'month')));
  const due = partOfMonth(group(match, 'part'), first);
  return {
    ahead: due.day >= today ? due : partOfMonth(group(match, 'part'), addMonths(first, 12)),
  };
}

/** "antes de que acabe el mes": its last day. */
export function untilEnd(unit: string, now: Now): Due {
  if (unit.includes('mes')) return month(endOfMonth(now.today));
  return unit.includes('semana')
    ? week(thisWeek(now))
    : day(dayFrom(partsOf(now.today).year, 12, 31));
}
