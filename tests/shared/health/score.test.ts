import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apportion } from '../../../shared/health/apportion.ts';
import { explain } from '../../../shared/health/explain.ts';
import type { HealthEvent } from '../../../shared/health/health-event.ts';
import { shownScore } from '../../../shared/health/score.ts';
import { historyOf, ledgersOn } from '../../../shared/health/timeline.ts';
import {
  crumb,
  goods,
  histories,
  isNowhereBelow,
  laterDays,
  oddsWith,
  pointsOn,
  runs,
} from './histories.ts';

describe('the score', () => {
  test('is finite and within 0 and 100, and so are its band and its parts', () => {
    fc.assert(
      fc.property(histories, (wild) => {
        const days = laterDays(wild, wild.day).concat(wild.last + 40_000);
        for (const point of pointsOn(wild.events, wild.options, [wild.first - 400, ...days])) {
          const { score, low, high, z, points, lnSilence, evidence, saved } = point;
          const all = [score, low, high, z, lnSilence, evidence, saved, ...Object.values(points)];
          const isLawful = all.every(Number.isFinite) && [
            0 <= low,
            low <= score,
            score <= high,
            high <= 100,
            evidence >= 0,
            saved >= -crumb,
          ];
          expect(isLawful).toEqual([true, true, true, true, true, true]);
        }
      }),
      runs,
    );
  });

  test('is 50 and its parts', () => {
    fc.assert(
      fc.property(histories, (wild) => {
        for (const { score, points } of pointsOn(wild.events, wild.options, laterDays(wild, 0))) {
          const sum = Object.values(points).reduce((total, part) => total + part, 50);
          expect(Math.abs(sum - score)).toBeLessThan(crumb);
        }
      }),
      runs,
    );
  });

  test('a neutral contact never lowers it that day', () => {
    fc.assert(
      fc.property(histories, (wild) => {
        const contact: HealthEvent = { type: 'contact', id: 'c', day: wild.day };
        const day = [wild.day];
        expect(isNowhereBelow(oddsWith(wild, [contact], day), oddsWith(wild, [], day))).toBe(true);
      }),
      runs,
    );
  });

  test('a warmer tone never lowers it, on any later day', () => {
    const colder = fc.constantFrom(-2, -1, 0, 1);
    fc.assert(
      fc.property(histories, colder, fc.nat(3), fc.boolean(), (wild, cold, more, isContact) => {
        const days = laterDays(wild, wild.day);
        const told = (warmth: number) =>
          oddsWith(
            wild,
            [
              ...(isContact ? [{ type: 'contact', id: 'c', day: wild.day } as const] : []),
              ...(warmth === 0
                ? []
                : [{ type: 'tone', id: 'c', day: wild.day, warmth: warmth as 1 } as const]),
            ],
            days,
          );
        const warm = Math.min(2, cold + 1 + more);
        expect(isNowhereBelow(told(warm), told(cold))).toBe(true);
      }),
      runs,
    );
  });

  test('more evidence never widens its band, in log-odds', () => {
    const oddsOf = (score: number) => Math.log(score / (100 - score));
    const more = fc.constantFrom(...goods, 'contact', 'tone', 'kept');
    fc.assert(
      fc.property(histories, more, (wild, kind) => {
        const on = { id: 'more', day: wild.day };
        const extra: HealthEvent[] =
          kind === 'contact'
            ? [{ type: 'contact', ...on }]
            : kind === 'tone'
              ? [{ type: 'tone', ...on, warmth: 1 }]
              : kind === 'kept'
                ? [
                    { type: 'promise', by: 'me', kind: 'made', ...on },
                    { type: 'promise', by: 'me', kind: 'kept', ...on },
                  ]
                : [{ type: 'outcome', ...on, kind, repairs: [] }];
        const days = laterDays(wild, wild.day);
        const before = pointsOn(wild.events, wild.options, days);
        const after = pointsOn([...wild.events, ...extra], wild.options, days);
        after.forEach((point, at) => {
          const least = before[at] as typeof point;
          expect(point.evidence).toBeGreaterThanOrEqual(least.evidence - crumb);
          // At the ends there are no digits left to measure a band with.
          if ([point, least].some(({ low, high }) => low < 0.01 || high > 99.99)) return;
          const wide = oddsOf(least.high) - oddsOf(least.low);
          expect(oddsOf(point.high) - oddsOf(point.low)).toBeLessThanOrEqual(wide + crumb);
        });
      }),
      runs,
    );
  });
});

describe('the reasons', () => {
  test('are whole points: 50 and the parts make the shown score, and each part’s reasons the part', () => {
    fc.assert(
      fc.property(histories, fc.nat(900), (wild, later) => {
        const ledgers = ledgersOn(historyOf(wild.events, wild.options), wild.day);
        const { parts, point } = explain(ledgers, wild.day + later);
        const sum = (values: readonly { readonly points: number }[]) =>
          values.reduce((total, { points }) => total + points, 0);
        expect(50 + sum(parts)).toBe(shownScore(point.score));
        for (const { part, points, reasons } of parts) {
          expect(Number.isInteger(points)).toBe(true);
          expect(Math.abs(points - point.points[part])).toBeLessThan(1);
          if (part === 'bond' || part === 'silence') expect(reasons).toEqual([]);
          else if (reasons.length > 0) expect(sum(reasons)).toBe(points);
          else expect(points).toBe(0);
        }
      }),
      runs,
    );
  });

  test('whole numbers sum to their whole, each off by less than one', () => {
    // In sixty-fourths, which no sum rounds.
    const value = fc.integer({ min: -6_400, max: 6_400 }).map((one) => one / 64);
    const values = fc.array(value, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(values, (parts) => {
        const whole = Math.floor(parts.reduce((total, part) => total + part, 0));
        const wholes = apportion(parts, whole);
        expect(wholes.reduce((total, part) => total + part, 0)).toBe(whole);
        wholes.forEach((one, at) => {
          expect(Number.isInteger(one)).toBe(true);
          expect(Math.abs(one - (parts[at] as number))).toBeLessThan(1);
        });
      }),
      runs,
    );
  });
});
