/**
 * A local calendar day, written `YYYY-MM-DD`. Pure arithmetic on the proleptic Gregorian calendar:
 * no time zone, no clock, so that daylight saving can never move a promise.
 */
import { z } from 'zod';

/** A local calendar day as `YYYY-MM-DD`, year 0001–9999. Days sort as strings. */
export type Day = string;

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days in a month (1–12) of a year, leap years included. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether a text is a day that exists: `2026-02-29` is not. */
export function isDay(text: string): boolean {
  const match = pattern.exec(text);
  if (!match) return false;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year > 0 && month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month);
}

/** A day's parts: year, month 1–12, date 1–31. */
export function partsOf(day: Day): { year: number; month: number; date: number } {
  return {
    year: Number(day.slice(0, 4)),
    month: Number(day.slice(5, 7)),
    date: Number(day.slice(8, 10)),
  };
}

/** Builds a day, clamping the date to the month's end and the whole to years 1–9999. */
export function dayFrom(year: number, month: number, date: number): Day {
  if (year < 1) return '0001-01-01';
  if (year > 9999) return '9999-12-31';
  const d = Math.min(date, daysInMonth(year, month));
  const pad = (number: number, width: number) => String(number).padStart(width, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(d, 2)}`;
}

/**
 * Days since 1970-01-01 (negative before).
 * Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
 */
export function dayNumber(day: Day): number {
  // By digit and without a part of the text: health asks for hundreds of thousands at once.
  const month = digits(day, 5, 7);
  const y = digits(day, 0, 4) - (month <= 2 ? 1 : 0);
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + digits(day, 8, 10);
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 1;
  return era * 146097 + dayOfEra - 719468;
}

function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) value = value * 10 + text.charCodeAt(at) - 48;
  return value;
}

/** The day with a given number of days since 1970-01-01; the inverse of {@link dayNumber}. */
export function dayFromNumber(number: number): Day {
  const z0 = number + 719468;
  const era = Math.floor(z0 / 146097);
  const dayOfEra = z0 - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted + (shifted < 10 ? 3 : -9);
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return dayFrom(year, month, dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1);
}

/** The day `count` days later (earlier when negative), held within years 1–9999. */
export function addDays(day: Day, count: number): Day {
  return dayFromNumber(dayNumber(day) + count);
}

/** The same date `count` months later, clamped to the month's end: 31 January + 1 = 28 February. */
export function addMonths(day: Day, count: number): Day {
  const { year, month, date } = partsOf(day);
  const months = year * 12 + (month - 1) + count;
  return dayFrom(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1, date);
}

/** Whole days from one day to another; negative when `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** ISO weekday: Monday 1 … Sunday 7. */
export function weekday(day: Day): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/** The Sunday that ends this day's ISO week. */
export function endOfWeek(day: Day): Day {
  return addDays(day, 7 - weekday(day));
}

/** The last day of this day's month. */
export function endOfMonth(day: Day): Day {
  const { year, month } = partsOf(day);
  return dayFrom(year, month, 31);
}

/** Schema of a day that exists on the calendar. */
export const daySchema = z.string().refine(isDay, { error: 'impossible-day' });

/** Schema of a birthday: a whole day, or `--MM-DD` where the year is not known. */
export const birthdaySchema = z
  .string()
  .refine((text) => isDay(text) || (text.startsWith('--') && isDay(`2000-${text.slice(2)}`)), {
    error: 'impossible-day',
  });
