import { describe, expect, test } from 'vitest';
import {
  type ClientHealth,
  clientHealth,
  healthOptionsOf,
} from '../../../shared/health/client-health.ts';
import { healthEventsOf } from '../../../shared/health/events-of.ts';
import { explain } from '../../../shared/health/explain.ts';
import { historyOf, ledgersOn, lineOf } from '../../../shared/health/timeline.ts';
import type { Client } from '../../../shared/journal/client.ts';
import { addDays, type Day, dayNumber } from '../../../shared/journal/day.ts';
import type { Entry } from '../../../shared/journal/entry.ts';
import type { Outcome } from '../../../shared/journal/outcome.ts';
import type { PromiseRecord } from '../../../shared/journal/promise.ts';
import { client, entry, outcome, promise, step } from '../../support/make.ts';

type Records = {
  readonly entries: readonly Entry[];
  readonly promises: readonly PromiseRecord[];
  readonly outcomes: readonly Outcome[];
};

const today = '2026-03-02';
const marta = client('c', 'Marta');

/** A contact every `gap` days, the last of them on a day. */
function contactsUntil(last: Day, count: number, gap: number): Entry[] {
  return Array.from({ length: count }, (_, at) =>
    entry(`e${at}`, 'c', addDays(last, (at - count + 1) * gap)),
  );
}

const monthly = contactsUntil('2026-02-20', 12, 30);

function records(those: Partial<Records>): Records {
  return { entries: [], promises: [], outcomes: [], ...those };
}

/** The health on a day, after a look at whether every number in it can be one. */
function healthOf(those: Partial<Records>, { of = marta, on = today } = {}): ClientHealth {
  const health = clientHealth(of, records(those), on);
  if (!health) throw new Error('no health');
  const { score, before, year, silence, usualGap } = health;
  for (const one of [score, before, ...year]) {
    if (one === undefined || one === null) continue;
    expect(Number.isInteger(one) && one >= 0 && one <= 100).toBe(true);
  }
  expect(year).toHaveLength(12);
  expect([silence ?? 0, usualGap ?? 0].every((one) => Number.isFinite(one) && one >= 0)).toBe(true);
  return health;
}

/** The line of a client around a day, all of it finite. */
function lineAround(those: Partial<Records>, day: Day, days: number, of: Client = marta) {
  const middle = dayNumber(day);
  const history = historyOf(healthEventsOf(records(those)), healthOptionsOf(of));
  const line = lineOf(history, { from: middle - days, to: middle + days, known: middle + days });
  for (const values of [line.scores, line.lows, line.highs]) {
    expect(values.every(Number.isFinite)).toBe(true);
  }
  return [...line.scores];
}

/** The most that a line loses from one day to the next. */
function worstDrop(scores: readonly number[]): number {
  return Math.max(...scores.map((score, at) => (scores[at - 1] ?? 0) - score));
}

describe('dates that cannot be', () => {
  test('what is dated ahead and no plan, says nothing until its day', () => {
    const ahead = {
      entries: [...monthly, entry('ahead', 'c', '2031-05-05', { warmth: -2 })],
      outcomes: [outcome('ahead', 'c', '2031-05-05', { kind: 'complaint' })],
      promises: [promise('ahead', 'c', '2031-05-05')],
    };
    expect(healthOf(ahead)).toEqual(healthOf({ entries: monthly }));
    expect(healthOf(ahead, { on: '2031-05-05' }).silence).toBe(0);
    expect(worstDrop(lineAround({ entries: monthly }, today, 200))).toBeLessThan(12);
  });

  test('contacts before the client was written down count by their own days', () => {
    const late = client('c', 'Marta', { writtenOn: today, createdAt: `${today}T10:00:00.000Z` });
    const health = healthOf({ entries: monthly }, { of: late });
    expect(health).toEqual(healthOf({ entries: monthly }));
    expect(health.usualGap).toBeCloseTo(30, 9);
    expect(health.year.filter((one) => one !== null).length).toBeGreaterThan(6);
  });

  test('a promise kept before it was given is kept, in time, and never overdue', () => {
    const due = { day: '2026-02-10', precision: 'day' } as const;
    const kept = (madeOn: Day) =>
      promise('p', 'c', madeOn, {
        due,
        steps: [step('made', madeOn), step('kept', '2026-01-15')],
      });
    const [before, after] = ['2026-01-10', '2026-02-08'].map((madeOn) =>
      healthOf({ entries: monthly, promises: [kept(madeOn)] }),
    );
    expect(after).toEqual(before);
    expect(after?.score).toBeGreaterThan(healthOf({ entries: monthly }).score as number);
  });

  test('a promise that was due before it was given is overdue from then on, and no more', () => {
    const due = { day: '2020-01-01', precision: 'day' } as const;
    const those = { entries: monthly, promises: [promise('p', 'c', '2026-02-25', { due })] };
    const scores = lineAround(those, '2026-02-25', 30);
    const without = lineAround({ entries: monthly }, '2026-02-25', 30);
    expect(scores.slice(0, 30)).toEqual(without.slice(0, 30));
    // As much as one forgotten promise ever costs.
    expect((without[30] as number) - (scores[30] as number)).toBeLessThan(18);
  });

  test('one entry from 1990 is no evidence today: it is early, with its silence told', () => {
    const health = healthOf({ entries: [entry('e', 'c', '1990-06-01', { warmth: 2 })] });
    expect(health.word).toBe('early');
    expect(health).not.toHaveProperty('score');
    expect(health).not.toHaveProperty('usualGap');
    expect(health.silence).toBe(dayNumber(today) - dayNumber('1990-06-01'));
    expect(health.year).toEqual(Array.from({ length: 12 }, () => null));
  });

  test('one old entry before a life of others changes no more than one contact can', () => {
    const old = entry('old', 'c', '1990-06-01');
    const [alone, both] = [monthly, [old, ...monthly]].map((entries) => healthOf({ entries }));
    expect(both?.score).toBeGreaterThan(0);
    // A gap of 35 years among eleven of a month: what is usual is told to be longer, never less.
    expect(both?.usualGap).toBeGreaterThan(alone?.usualGap as number);
    expect(Math.abs((both?.score as number) - (alone?.score as number))).toBeLessThan(12);
  });

  test.each(['0001-01-01', '0001-12-31', '9999-01-31', '9999-12-31'])('all on %s', (day) => {
    const those = {
      entries: ['a', 'b'].map((id) => entry(id, 'c', day, { warmth: 1 })),
      promises: [promise('p', 'c', day, { due: { day, precision: 'month' } })],
      outcomes: [outcome('o', 'c', day), outcome('m', 'c', day, { kind: 'mistake' })],
    };
    const health = healthOf(those, { on: day });
    expect(health.word).not.toBe('early');
    expect(health.silence).toBe(0);
    expect(worstDrop(lineAround(those, day, 30).slice(30))).toBeLessThan(12);
    // Ten thousand years apart.
    expect(healthOf(those, { on: day < '2000' ? '9999-12-31' : '0001-01-01' }).word).toBe('early');
  });
});

describe('too much', () => {
  test('5,000 calls on a day are one contact', () => {
    const day = '2026-02-27';
    const calls = Array.from({ length: 5_000 }, (_, at) => entry(`x${at}`, 'c', day));
    const [one, all] = [calls.slice(0, 1), calls].map((entries) =>
      healthOf({ entries: [...monthly, ...entries] }),
    );
    expect(all).toEqual(one);
    const point = (entries: readonly Entry[]) =>
      explained({ entries: [...monthly, ...entries] }).point;
    expect(point(calls)).toEqual(point(calls.slice(0, 1)));
  });

  test('5,000 warm and 5,000 cold ones on a day leave a number, and reasons that sum to it', () => {
    const day = '2026-02-27';
    const told = Array.from({ length: 10_000 }, (_, at) =>
      entry(`x${at}`, 'c', day, { warmth: at % 2 === 0 ? 2 : -2 }),
    );
    const those = { entries: [...monthly, ...told] };
    expect(worstDrop(lineAround(those, day, 60).slice(60))).toBeLessThan(12);
    expectSound(those, healthOf(those).score);
  });

  test('20,000 good and bad words over 100 years never run out of digits', () => {
    const first = '1926-03-03';
    const those = {
      entries: Array.from({ length: 20_000 }, (_, at) =>
        entry(`x${at}`, 'c', addDays(first, Math.floor(at * 1.826)), {
          warmth: at % 2 === 0 ? 2 : -2,
        }),
      ),
    };
    const health = healthOf(those);
    expect(health.word).not.toBe('early');
    expect(health.usualGap).toBeLessThan(3);
    expectSound(those, health.score);
    const { chill, warmth } = ledgersOn(
      historyOf(healthEventsOf(records(those)), healthOptionsOf(marta)),
      dayNumber(today),
    );
    // The last word was cold; it weighs as much as it always would.
    expect(chill.sum).toBeGreaterThan(2);
    expect(warmth.sum).toBeGreaterThan(chill.sum);
  });
});

describe('a rhythm that cannot be', () => {
  test.each([0, 1, 10_000])('of %i days', (cadenceDays) => {
    const of = client('c', 'Marta', { cadenceDays });
    const scores = lineAround({ entries: monthly }, '2026-02-20', 300, of);
    expect(worstDrop(scores)).toBeLessThan(12);
    expect(healthOf({ entries: monthly }, { of }).usualGap).toBeCloseTo(30, 9);
    expect(healthOf({ entries: [] }, { of }).word).toBe('early');
  });

  test('none is as one of a day', () => {
    const [none, one] = [0, 1].map((cadenceDays) =>
      healthOf({ entries: monthly }, { of: client('c', 'Marta', { cadenceDays }) }),
    );
    expect(none).toEqual(one);
  });
});

/** Today, with its reasons. */
function explained(those: Partial<Records>) {
  const history = historyOf(healthEventsOf(records(those)), healthOptionsOf(marta));
  return explain(ledgersOn(history, dayNumber(today)), dayNumber(today));
}

/** That 50 and the reasons make the score that is shown. */
function expectSound(those: Partial<Records>, shown: number | undefined) {
  const { parts } = explained(those);
  expect(parts.reduce((sum, { points }) => sum + points, 50)).toBe(shown);
  for (const { part, points, reasons } of parts) {
    if (part === 'bond' || part === 'silence') continue;
    expect(reasons.reduce((sum, reason) => sum + reason.points, 0)).toBe(points);
  }
}
