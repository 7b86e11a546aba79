import { describe, expect, test } from 'vitest';
import { healthEventsOf } from '../../../shared/health/events-of.ts';
import type { HealthEvent } from '../../../shared/health/health-event.ts';
import { dayNumber } from '../../../shared/journal/day.ts';
import type { Entry } from '../../../shared/journal/entry.ts';
import type { Outcome } from '../../../shared/journal/outcome.ts';
import type { PromiseRecord } from '../../../shared/journal/promise.ts';
import { entry, outcome, promise, step } from '../../support/make.ts';

const on = dayNumber;
const trashedAt = '2026-04-01T10:00:00.000Z';

function eventsOf(records: {
  readonly entries?: readonly Entry[];
  readonly promises?: readonly PromiseRecord[];
  readonly outcomes?: readonly Outcome[];
}): HealthEvent[] {
  return healthEventsOf({ entries: [], promises: [], outcomes: [], ...records });
}

/** The steps that came out, in their order, with the day. */
function stepsOf(...promises: PromiseRecord[]) {
  return eventsOf({ promises }).map((event) =>
    event.type === 'promise' ? [event.kind, event.day, event.due] : [],
  );
}

describe('entries', () => {
  test('a call is a contact, and its warmth a tone', () => {
    expect(eventsOf({ entries: [entry('e', 'c', '2026-03-05', { warmth: -1 })] })).toEqual([
      { type: 'contact', id: 'e', day: on('2026-03-05') },
      { type: 'tone', id: 'e', day: on('2026-03-05'), warmth: -1 },
    ]);
  });

  test('a neutral warmth says no more than none', () => {
    const [plain, neutral] = [{}, { warmth: 0 }].map((fields) =>
      eventsOf({ entries: [entry('e', 'c', '2026-03-05', fields)] }),
    );
    expect(neutral).toEqual(plain);
  });

  test('a note without contact is nothing, but what it felt like', () => {
    const note = { kind: 'note', contact: false } as const;
    expect(eventsOf({ entries: [entry('e', 'c', '2026-03-05', note)] })).toEqual([]);
    expect(eventsOf({ entries: [entry('e', 'c', '2026-03-05', { ...note, warmth: 2 })] })).toEqual([
      { type: 'tone', id: 'e', day: on('2026-03-05'), warmth: 2 },
    ]);
  });

  test('a warning is one, with or without contact; a refusal and a gift are contacts alone', () => {
    const kinds = (fields: Partial<Entry>) =>
      eventsOf({ entries: [entry('e', 'c', '2026-03-05', fields)] }).map(({ type }) => type);
    expect(kinds({ kind: 'warning' })).toEqual(['contact', 'warning']);
    expect(kinds({ kind: 'warning', contact: false })).toEqual(['warning']);
    expect(kinds({ kind: 'refusal' })).toEqual(['contact']);
    expect(kinds({ kind: 'gift' })).toEqual(['contact']);
  });

  test('a plan and what is in the trash are nothing', () => {
    const whole = { kind: 'warning', warmth: 2 } as const;
    expect(
      eventsOf({
        entries: [
          entry('plan', 'c', '2026-03-05', { ...whole, plan: true }),
          entry('gone', 'c', '2026-03-05', { ...whole, trashedAt }),
        ],
        promises: [promise('gone', 'c', '2026-03-05', { trashedAt })],
        outcomes: [outcome('gone', 'c', '2026-03-05', { trashedAt })],
      }),
    ).toEqual([]);
  });
});

describe('outcomes', () => {
  test('keep their kind and what they repair', () => {
    const repair = outcome('o', 'c', '2026-03-05', { kind: 'repair', repairs: ['m', 'p'] });
    expect(eventsOf({ outcomes: [repair] })).toEqual([
      { type: 'outcome', id: 'o', day: on('2026-03-05'), kind: 'repair', repairs: ['m', 'p'] },
    ]);
  });
});

describe('promises', () => {
  test('begin with the giving, by whoever gave them, undated where no day was said', () => {
    expect(eventsOf({ promises: [promise('p', 'c', '2026-03-05', { by: 'them' })] })).toEqual([
      { type: 'promise', id: 'p', by: 'them', kind: 'made', day: on('2026-03-05') },
    ]);
  });

  test('are due at the end of their day, week or month', () => {
    const deadlineOf = (precision: 'day' | 'week' | 'month') => {
      const due = { day: '2026-03-10', precision };
      return stepsOf(promise('p', 'c', '2026-03-05', { due }))[0]?.[2];
    };
    expect(deadlineOf('day')).toBe(on('2026-03-10'));
    expect(deadlineOf('week')).toBe(on('2026-03-15'));
    expect(deadlineOf('month')).toBe(on('2026-03-31'));
  });

  test('moved, have the new day; moved without one, none', () => {
    const steps = [
      step('made', '2026-03-05'),
      step('moved', '2026-03-06', { due: { day: '2026-04-07', precision: 'week' } }),
      step('moved', '2026-03-07'),
    ];
    const due = { day: '2026-03-10', precision: 'day' } as const;
    expect(stepsOf(promise('p', 'c', '2026-03-05', { due, steps }))).toEqual([
      ['made', on('2026-03-05'), on('2026-03-10')],
      ['moved', on('2026-03-06'), on('2026-04-12')],
      ['moved', on('2026-03-07'), undefined],
    ]);
  });

  test('have their steps by day, then by when they were written; trashed ones not', () => {
    const late = { createdAt: '2026-03-09T12:00:00.000Z' };
    const steps = [
      step('reopened', '2026-03-09', late),
      step('kept', '2026-03-09'),
      step('made', '2026-03-05'),
      step('broken', '2026-03-08', { trashedAt }),
      step('partly', '2026-03-07'),
    ];
    expect(stepsOf(promise('p', 'c', '2026-03-05', { steps })).map(([kind]) => kind)).toEqual([
      'made',
      'partly',
      'kept',
      'reopened',
    ]);
  });

  test('kept before they were given, were given by then', () => {
    const steps = [step('made', '2026-03-05'), step('kept', '2026-03-01')];
    expect(stepsOf(promise('p', 'c', '2026-03-05', { steps }))).toEqual([
      ['made', on('2026-03-01'), undefined],
      ['kept', on('2026-03-01'), undefined],
    ]);
  });

  test('without a giving, were given when they were written down', () => {
    const steps = [step('kept', '2026-03-09')];
    expect(stepsOf(promise('p', 'c', '2026-03-05', { steps }))[0]).toEqual([
      'made',
      on('2026-03-05'),
      undefined,
    ]);
  });
});
