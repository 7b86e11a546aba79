import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type ClientContacts,
  contactsOf,
  learnedDropOut,
  meanGap,
} from '../../../shared/health/portfolio.ts';
import { silenceOf } from '../../../shared/health/rhythm.ts';

const every = (gap: number, times: number, from = 0) =>
  Array.from({ length: times }, (_, index) => from + gap * index);
const clients = (...days: number[][]) => days.map(contactsOf) as ClientContacts[];

describe('days of contact', () => {
  test('are summed up: first, last, and the gaps between', () => {
    expect(contactsOf([10, 10, 40, 50])).toMatchObject({
      ...{ first: 10, last: 50, gaps: 2 },
      rhythm: { last: 50, days: 0.9 * 30 + 10 },
    });
    expect(contactsOf([7])).toMatchObject({ first: 7, last: 7, gaps: 0 });
    expect(contactsOf([])).toBeUndefined();
  });
});

describe('the mean gap over all clients', () => {
  test('counts each gap alike, whoever has it', () => {
    // 18 gaps of 10 days and 2 of 100.
    expect(meanGap(clients(every(10, 19), every(100, 3), [5]))).toBeCloseTo(380 / 20, 12);
  });

  test('is 30 days until there are 20 gaps', () => {
    expect(meanGap(clients(every(10, 20)))).toBe(30);
    expect(meanGap(clients(every(10, 21)))).toBe(10);
    expect(meanGap([])).toBe(30);
  });
});

describe('the drop-out learned from all clients', () => {
  const learned = (days: number[][], today: number, cadenceDays = 30) =>
    learnedDropOut(clients(...days), { today, cadenceDays });

  test('is 1 until there are 20 gaps', () => {
    expect(learned([every(30, 20)], 580)).toBe(1);
    expect(learned([every(30, 21)], 600)).not.toBe(1);
    expect(learned([], 0)).toBe(1);
  });

  test('is low where everybody keeps coming, and high where most come once', () => {
    const faithful = Array.from({ length: 40 }, () => every(30, 20));
    const once = Array.from({ length: 200 }, () => [0]);
    expect(learned(faithful, 575)).toBe(0.05);
    expect(learned([...once, every(30, 21)], 2_000)).toBe(1.5);
  });

  test('is the likeliest of eight, worked out the long way, whatever the portfolio', () => {
    const gaps = fc.array(fc.integer({ min: 1, max: 90 }), { maxLength: 25 });
    const portfolios = fc.array(gaps, { minLength: 1, maxLength: 12 });
    const found = new Set<number>();
    fc.assert(
      fc.property(portfolios, fc.integer({ min: 0, max: 400 }), (portfolio, silence) => {
        const histories = portfolio.map(daysApart);
        const today = Math.max(...histories.map((days) => days.at(-1) ?? 0)) + silence;
        if (portfolio.flat().length < 20) return;
        const best = grid.reduce((one, other) =>
          logOf(histories, today, other) > logOf(histories, today, one) ? other : one,
        );
        found.add(best);
        expect(learned(histories, today)).toBe(best);
        expect(learned(histories.toReversed(), today)).toBe(best);
      }),
      { numRuns: 500 },
    );
    expect(found.size).toBeGreaterThan(2);
  });
});

function daysApart(gaps: readonly number[]): number[] {
  const days = [0];
  for (const gap of gaps) days.push((days.at(-1) ?? 0) + gap);
  return days;
}

const grid = [0.05, 0.1, 0.2, 0.35, 0.5, 0.75, 1, 1.5];

function logOf(histories: readonly number[][], today: number, dropOut: number): number {
  let log = -(Math.log(dropOut / 0.5) ** 2) / 2;
  for (const days of histories) {
    let gaps = 0;
    const lost = () => dropOut / (dropOut + 1 + gaps);
    for (const _ of days.slice(1)) {
      log += Math.log(1 - lost());
      gaps = 0.9 * gaps + 1;
    }
    const { rhythm, last } = contactsOf(days) as ClientContacts;
    const silent = Math.exp(silenceOf(rhythm, 30)(today - last));
    log += Math.log((1 - lost()) * silent + lost());
  }
  return log;
}
