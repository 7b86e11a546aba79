import { CalendarDate, parseDate } from '@internationalized/date';

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

export function partsOf(day: string | undefined): WrittenParts {
  const date = toCalendarDate(day);
  return date ? { year: date.year, month: date.month, day: date.day } : {};
}

/** True when nothing at all is written. */
export function isBlank({ year, month, day }: WrittenParts): boolean {
  return year === undefined && month === undefined && day === undefined;
}

/** The day that is written; none for what was begun and not finished, nor for 30 February. */
export function writtenDay({ year, month, day }: WrittenParts): string | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  if (year < FIRST_YEAR) return undefined;
  const constrained = new CalendarDate(year, month, day);
  const isDay = constrained.day === day && constrained.month === month;
  return isDay ? constrained.toString() : undefined;
}

/** A year written with two figures belongs to this century. */
export function settleYear(parts: WrittenParts): WrittenParts {
  const { year } = parts;
  return year !== undefined && year < 100 ? { ...parts, year: 2000 + year } : parts;
}

/** True for what is written to the end and still is no day. */
export function isImpossible(parts: WrittenParts): boolean {
  const { year = 0, month, day } = parts;
  const isFinished = year >= FIRST_YEAR && month !== undefined && day !== undefined;
  return isFinished && writtenDay(parts) === undefined;
}
