import { describe, expect, it } from 'vitest';
import { spanOf } from '../../../renderer/text/spans.ts';
import {
  fullDay,
  sayAgo,
  sayBirthday,
  sayDay,
  sayDue,
  sayDueInFull,
  sayDueNote,
  sayOnDay,
  saySinceDay,
  shortDay,
} from '../../../shared/text/say-day.ts';

const today = '2026-11-25'; // a Wednesday

describe('sayDay', () => {
  it.each([
    ['2026-11-25', 'hoy', 'today'],
    ['2026-11-26', 'mañana', 'tomorrow'],
    ['2026-11-24', 'ayer', 'yesterday'],
    ['2026-11-27', 'viernes', 'Friday'],
    ['2026-12-01', 'martes', 'Tuesday'],
    ['2026-12-02', '2 dic', '2 Dec'],
    ['2026-10-28', 'hace 28 días', '28 days ago'],
    ['2026-11-23', 'hace 2 días', '2 days ago'],
    ['2027-01-10', '10 ene 2027', '10 Jan 2027'],
  ])('says %s as %s and %s', (day, es, en) => {
    expect(sayDay(day, today, 'es')).toBe(es);
    expect(sayDay(day, today, 'en')).toBe(en);
  });
});

describe('days within a sentence', () => {
  it('puts the article or the preposition that the language wants', () => {
    expect(sayOnDay('2026-11-20', today, 'es')).toBe('el viernes');
    expect(sayOnDay('2026-11-20', today, 'en')).toBe('on Friday');
    expect(sayOnDay('2026-10-09', today, 'es')).toBe('el 9 de octubre');
    expect(sayOnDay('2025-10-09', today, 'en')).toBe('on 9 October 2025');
    expect(sayOnDay('2026-11-24', today, 'es')).toBe('ayer');
    expect(saySinceDay('2026-10-09', today, 'en')).toBe('9 October');
    expect(saySinceDay('2026-10-09', today, 'es')).toBe('el 9 de octubre');
  });

  it('says in full the weekday, and the year only when it is another', () => {
    expect(fullDay('2026-12-09', today, 'es')).toBe('miércoles, 9 de diciembre');
    expect(fullDay('2027-12-09', today, 'es')).toBe('jueves, 9 de diciembre de 2027');
    expect(fullDay('2026-12-09', today, 'en')).toBe('Wednesday, 9 December');
    expect(shortDay('2026-11-27', today, 'es')).toBe('27 nov');
  });

  it('counts months and years once days say nothing', () => {
    expect(sayAgo(59, 'es')).toBe('hace 59 días');
    expect(sayAgo(95, 'es')).toBe('hace 3 meses');
    expect(sayAgo(800, 'en')).toBe('2 years ago');
  });

  it.each([91, 106, 107, 350, 351, 364, 500, 729, 730, 950, 1200])(
    'counts %i days ago as one counts the time since',
    (days) => {
      const { unit, count } = spanOf(days);
      expect(sayAgo(days, 'en')).toBe(`${count} ${unit}${count === 1 ? '' : 's'} ago`);
    },
  );

  it('knows birthdays with and without a year', () => {
    expect(sayBirthday('--02-29', 'es')).toBe('29 de febrero');
    expect(sayBirthday('1980-03-12', 'en')).toBe('12 March 1980');
  });
});

describe('due days', () => {
  it('says a week or a month as such while it lasts', () => {
    const week = { day: '2026-11-27', precision: 'week' } as const;
    expect(sayDue(week, '2026-11-29', today, 'es')).toBe('esta semana');
    const next = { day: '2026-12-02', precision: 'week' } as const;
    expect(sayDue(next, '2026-12-06', today, 'en')).toBe('next week');
    const later = { day: '2026-12-16', precision: 'week' } as const;
    expect(sayDue(later, '2026-12-20', today, 'es')).toBe('la semana del 14 dic');
    const month = { day: '2026-11-05', precision: 'month' } as const;
    expect(sayDue(month, '2026-11-30', today, 'es')).toBe('este mes');
    expect(sayDue(month, '2026-11-30', '2026-12-03', 'es')).toBe('hace 3 días');
  });

  it('spells the day out', () => {
    const day = { day: '2026-12-09', precision: 'day' } as const;
    expect(sayDueInFull(day, today, 'es')).toBe('miércoles 9 de diciembre');
    expect(sayDueInFull({ ...day, precision: 'week' }, today, 'es')).toBe(
      'la semana del 7 de diciembre',
    );
    expect(sayDueInFull({ ...day, precision: 'month' }, today, 'en')).toBe('December');
  });
});

describe('sayDue', () => {
  it.each([
    ['2026-12-11', 'vie 11 dic', 'Fri 11 Dec'],
    ['2027-01-08', 'vie 8 ene 2027', 'Fri 8 Jan 2027'],
    ['2026-11-27', 'viernes', 'Friday'],
  ] as const)(
    'says the weekday of %s first, and the date beside it once it is far',
    (day, es, en) => {
      const due = { day, precision: 'day' } as const;
      expect(sayDue(due, day, today, 'es')).toBe(es);
      expect(sayDue(due, day, today, 'en')).toBe(en);
    },
  );
});

describe('sayDueNote', () => {
  it.each([
    [{ day: '2026-12-11', precision: 'day' }, '2026-12-11', undefined, undefined],
    [{ day: '2026-11-27', precision: 'day' }, '2026-11-27', '27 nov', '27 Nov'],
    [{ day: '2026-12-01', precision: 'month' }, '2026-12-31', 'hasta el 31 dic', 'until 31 Dec'],
    [{ day: '2026-11-30', precision: 'week' }, '2026-12-06', 'hasta el 6 dic', 'until 6 Dec'],
    [{ day: '2026-10-01', precision: 'month' }, '2026-10-31', '31 oct', '31 Oct'],
  ] as const)('says under %o, which ends on %s, %s and %s', (due, deadline, es, en) => {
    expect(sayDueNote(due, deadline, today, 'es')).toBe(es);
    expect(sayDueNote(due, deadline, today, 'en')).toBe(en);
  });
});
