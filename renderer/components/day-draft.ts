import { CalendarDate, getLocalTimeZone, parseDate, today } from '@internationalized/date';

/** The written parts of a day as the field shows them; a part not yet written is absent. */
export type WrittenParts = {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
};

const FIRST_YEAR = 1900;

export function toCalendarDate(day: string | undefined): CalendarDate | null {
  if (day === undefined) return null;
  try {
    return parseDate(day);
  } catch {
    return null;
  }
}

/** A year written with two figures belongs to this century. */
export function settleYear(date: CalendarDate): CalendarDate {
  return date.year < 100 ? date.set({ year: 2000 + date.year }) : date;
}

export function isWholeYear(date: CalendarDate): boolean {
  return date.year >= FIRST_YEAR;
}

/** True for what was begun and not finished, and for days such as 30 February. */
export function isImpossible({ year, month, day }: WrittenParts): boolean {
  const written = [year, month, day].filter((part) => part !== undefined).length;
  if (written === 0) return false;
  if (year === undefined || month === undefined || day === undefined) return true;
  if (year >= 100 && year < FIRST_YEAR) return true;
  const wholeYear = year < 100 ? 2000 + year : year;
  const constrained = new CalendarDate(wholeYear, month, day);
  return constrained.day !== day || constrained.month !== month;
}

/** Where the calendar opens when no day has been chosen. */
export function openingMonth(): CalendarDate {
  return today(getLocalTimeZone());
}
