import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  birthdaySchema,
  dayFromNumber,
  dayNumber,
  daysBetween,
  endOfMonth,
  endOfWeek,
  isDay,
  weekday,
} from '../../../shared/journal/day.ts';

const msPerDay = 86_400_000;
const first = dayNumber('0001-01-01');
const last = dayNumber('9999-12-31');
const anyNumber = fc.integer({ min: first, max: last });

describe('a day', () => {
  test('agrees with the machine’s UTC calendar, both ways', () => {
    fc.assert(
      fc.property(anyNumber, (number) => {
        const iso = new Date(number * msPerDay).toISOString().slice(0, 10);
        expect(dayFromNumber(number)).toBe(iso);
        expect(dayNumber(iso)).toBe(number);
        expect(isDay(iso)).toBe(true);
        expect(weekday(iso)).toBe(new Date(number * msPerDay).getUTCDay() || 7);
      }),
    );
  });

  test('moves by days and back', () => {
    fc.assert(
      fc.property(anyNumber, fc.integer({ min: -4000, max: 4000 }), (number, count) => {
        fc.pre(number + count >= first && number + count <= last);
        const day = dayFromNumber(number);
        expect(daysBetween(day, addDays(day, count))).toBe(count);
        expect(addDays(addDays(day, count), -count)).toBe(day);
      }),
    );
  });

  test('moved by months stays on its date or the month’s last', () => {
    fc.assert(
      fc.property(anyNumber, fc.integer({ min: -240, max: 240 }), (number, count) => {
        const day = dayFromNumber(number);
        const moved = addMonths(day, count);
        expect(isDay(moved)).toBe(true);
        const isSameDate = moved.slice(8) === day.slice(8);
        expect(isSameDate || moved === endOfMonth(moved) || moved === '0001-01-01').toBe(true);
      }),
    );
  });

  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-12-31', 2, '2027-02-28'],
  ])('%s and %i months is %s', (day, count, expected) => {
    expect(addMonths(day, count)).toBe(expected);
  });

  test.each([
    '2026-02-29',
    '1900-02-29',
    '2026-00-10',
    '2026-13-01',
    '2026-04-31',
    '0000-01-01',
    '2026-1-1',
    '2026-01-01 ',
    '2026-01-01\n',
    '２０２６-01-01',
    '',
  ])('%j is none', (text) => {
    expect(isDay(text)).toBe(false);
  });

  test('is held within the years that can be written', () => {
    expect(addDays('9999-12-31', 1)).toBe('9999-12-31');
    expect(endOfWeek('9999-12-31')).toBe('9999-12-31');
    expect(addDays('0001-01-01', -1)).toBe('0001-01-01');
    expect(addMonths('9999-12-31', 3)).toBe('9999-12-31');
  });

  test('knows its week’s Sunday', () => {
    expect(endOfWeek('2026-03-02')).toBe('2026-03-08');
    expect(endOfWeek('2026-03-08')).toBe('2026-03-08');
    expect(endOfWeek('2026-12-30')).toBe('2027-01-03');
  });

  test('a birthday may lack its year', () => {
    expect(birthdaySchema.safeParse('--02-29').success).toBe(true);
    expect(birthdaySchema.safeParse('--02-30').success).toBe(false);
    expect(birthdaySchema.safeParse('1980-02-29').success).toBe(true);
    expect(birthdaySchema.safeParse('1981-02-29').success).toBe(false);
  });
});
