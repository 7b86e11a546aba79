import { describe, expect, test } from 'vitest';
import { firstDayBelow } from '../../../shared/health/forecast.ts';
import type { HealthEvent } from '../../../shared/health/health-event.ts';
import { chanceWithin } from '../../../shared/health/rhythm.ts';
import { pointOn } from '../../../shared/health/score.ts';
import { historyOf, ledgersOn } from '../../../shared/health/timeline.ts';

const contact = (day: number): HealthEvent => ({ type: 'contact', id: `c${day}`, day });
const mine = (made: number, due: number, kind: 'kept' | 'broken', day: number): HealthEvent[] => [
  { type: 'promise', id: `p${made}`, by: 'me', kind: 'made', day: made, due },
  { type: 'promise', id: `p${made}`, by: 'me', kind, day },
];

/** The worked example of the model: five contacts, three promises, one complaint. */
const events: HealthEvent[] = [
  ...[0, 30, 61, 90, 120].map(contact),
  { type: 'tone', id: 'c30', day: 30, warmth: 1 },
  { type: 'tone', id: 'c90', day: 90, warmth: 2 },
  ...mine(30, 50, 'kept', 48),
  ...mine(61, 75, 'kept', 80),
  ...mine(90, 110, 'broken', 118),
  { type: 'outcome', id: 'o120', day: 120, kind: 'complaint', repairs: [] },
];
const history = historyOf(events, { tolerance: 'normal' });
const on = (day: number) => pointOn(ledgersOn(history, day), day);

describe('the worked example', () => {
  test.each([
    [30, 0.831777, 69.673, 11.48, 0, 0, 0, 0, 8.2],
    [48, 0.899837, 71.0916, 11.37, -3.32, 5.7, 0, 0, 7.34],
    [80, 1.093067, 74.8959, 16.98, -3.85, 6.87, -1.01, 0, 5.91],
    [90, 1.819433, 86.0498, 18.18, 0, 5.84, -0.75, 0, 12.77],
    [117, 1.265135, 77.9909, 20.3, -6.44, 6.13, -0.84, -3.8, 12.64],
    [118, 0.440424, 60.836, 22.58, -7.53, 6.8, -25.01, 0, 14],
    [120, 0.292003, 57.2487, 25.9, 0, 6.83, -39.47, 0, 13.99],
    [180, -0.836711, 30.2228, 24.66, -21.52, 5.65, -38.49, 0, 9.92],
  ])('day %i', (day, z, score, ...parts) => {
    const point = on(day);
    expect(Math.abs(point.z - z)).toBeLessThan(1e-6);
    expect(point.score).toBeCloseTo(score, 4);
    const { bond, silence, goodwill, strain, overdue, warmth } = point.points;
    const shown = [bond, silence, goodwill, strain, overdue, warmth];
    expect(shown.map((value) => Math.round(value * 100) / 100 + 0)).toEqual(parts);
  });

  test('its rhythm on day 120', () => {
    const { rhythm, lnSilence } = ledgersOn(history, 120);
    expect(rhythm.gaps).toBeCloseTo(3.439, 9);
    expect(rhythm.days).toBeCloseTo(103.08, 9);
    expect(lnSilence(30)).toBeCloseTo(-0.5148245652751384, 12);
    expect(lnSilence(60)).toBeCloseTo(-1.3004152509070268, 12);
    expect(chanceWithin(rhythm, 30, 30, { cadenceDays: 30 })).toBeCloseTo(0.39518062137803306, 12);
  });

  test('is thin until three units of evidence', () => {
    expect([0, 30, 48, 61].map((day) => on(day).isThin)).toEqual([true, true, false, false]);
  });

  test('is cold from day 161 unless something happens', () => {
    const within = { from: 120, level: 40, withinDays: 365 };
    expect(firstDayBelow(ledgersOn(history, 120), within)).toBe(161);
  });
});
