import { describe, expect, test } from 'vitest';
import { simulate } from '../../build/score/simulate.ts';
import { simulatedClient } from '../../build/score/simulated-client.ts';
import { simulationReport } from '../../build/score/simulation-report.ts';

describe('a simulated client', () => {
  test('is the same for the same seed, and another for another', () => {
    const one = simulatedClient(4, 17, 640);
    expect(simulatedClient(4, 17, 640)).toEqual(one);
    expect(simulatedClient(5, 17, 640).events).not.toEqual(one.events);
    expect(simulatedClient(4, 18, 640).events).not.toEqual(one.events);
  });

  test('writes in the order of days, and is never heard of after leaving', () => {
    const all = Array.from({ length: 60 }, (_, number) => simulatedClient(2, number, 640));
    expect(all.some(({ leftOn }) => leftOn !== undefined)).toBe(true);
    expect(all.some(({ leftOn }) => leftOn === undefined)).toBe(true);
    for (const { events, leftOn } of all) {
      const days = events.map(({ day }) => day);
      expect(days).toEqual(days.toSorted((a, b) => a - b));
      const later = events.filter(({ day }) => leftOn !== undefined && day >= leftOn);
      const kinds = later.map((event) => (event.type === 'promise' ? event.kind : event.type));
      expect(kinds.filter((kind) => kind !== 'released')).toEqual([]);
    }
  });
});

describe('the simulation', () => {
  const one = simulate(3, () => {});

  test('is the same for the same seed', () => {
    expect(simulate(3, () => {})).toEqual(one);
  });

  test('finds the whole score ahead of the 60-day rule, recency and recency by own gap', () => {
    const [whole] = one.questions;
    expect(whole?.rows).toBe(18_000);
    const score = whole?.auc.score ?? 0;
    for (const method of ['rule-60', 'recency', 'recency-over-gap'] as const) {
      expect(score).toBeGreaterThan(whole?.auc[method] ?? 1);
    }
  });

  test('has fewer endings the better the word', () => {
    const shares = one.words.slice(0, 4).map(({ endingShare }) => endingShare);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  });

  test('notices a departure sooner by the silence than by the score or by days alone', () => {
    for (const { departures, medianDays } of one.alarms) {
      expect(departures).toBeGreaterThan(100);
      expect(medianDays.silence).toBeLessThan(medianDays.score);
      expect(medianDays.silence).toBeLessThan(medianDays.recency);
    }
  });

  test('is shown as three tables', () => {
    const text = simulationReport(one).join('\n');
    expect(text).toMatch(/seed 3\./);
    expect(text).toMatch(/^gone, or within 90 days +18000 /m);
    expect(text).toMatch(/^0\.050 +\d+( +\d+){4}$/m);
    expect(text).toMatch(/^firm +\d+ +0\.\d{3}$/m);
  });
});
