import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { HealthEvent } from '../../../shared/health/health-event.ts';
import { historyOf, ledgersOn } from '../../../shared/health/timeline.ts';
import type { OutcomeKind } from '../../../shared/journal/outcome.ts';
import {
  added,
  bads,
  goods,
  histories,
  isNowhereBelow,
  isSame,
  laterDays,
  oddsWith,
  runs,
} from './histories.ts';

const outcome = (kind: OutcomeKind, day: number, repairs: readonly string[] = []): HealthEvent => ({
  type: 'outcome',
  id: kind === 'repair' ? 'mending' : added,
  day,
  kind,
  repairs,
});

describe('an outcome', () => {
  test('that is good never lowers it, on any later day', () => {
    fc.assert(
      fc.property(histories, fc.constantFrom(...goods, 'warning'), (wild, kind) => {
        const days = laterDays(wild, wild.day);
        const good: HealthEvent =
          kind === 'warning'
            ? { type: 'warning', id: added, day: wild.day }
            : outcome(kind, wild.day);
        expect(isNowhereBelow(oddsWith(wild, [good], days), oddsWith(wild, [], days))).toBe(true);
      }),
      runs,
    );
  });

  test('that is bad never raises it, on any later day', () => {
    fc.assert(
      fc.property(histories, fc.constantFrom(...bads), (wild, kind) => {
        const days = laterDays(wild, wild.day);
        const odds = oddsWith(wild, [outcome(kind, wild.day)], days);
        expect(isNowhereBelow(oddsWith(wild, [], days), odds)).toBe(true);
      }),
      runs,
    );
  });

  test('that is a milestone changes nothing', () => {
    fc.assert(
      fc.property(histories, (wild) => {
        const days = laterDays(wild, wild.day);
        const odds = oddsWith(wild, [outcome('milestone', wild.day)], days);
        expect(isSame(odds, oddsWith(wild, [], days))).toBe(true);
      }),
      runs,
    );
  });
});

describe('a repair', () => {
  test('never lowers it, and never raises it above what it were without the harm', () => {
    const after = fc.nat(200);
    fc.assert(
      fc.property(histories, fc.constantFrom(...bads, 'broken'), after, (wild, kind, later) => {
        const harm: HealthEvent[] =
          kind === 'broken'
            ? (['made', 'broken'] as const).map((step) => ({
                type: 'promise',
                id: added,
                by: 'me',
                kind: step,
                day: wild.day,
              }))
            : [outcome(kind, wild.day)];
        const repair = outcome('repair', wild.day + later, [added]);
        const days = laterDays(wild, wild.day);
        const mended = oddsWith(wild, [...harm, repair], days);
        expect(isNowhereBelow(mended, oddsWith(wild, harm, days))).toBe(true);
        expect(isNowhereBelow(oddsWith(wild, [], days), mended)).toBe(true);
        expect(isNowhereBelow(oddsWith(wild, [repair], days), mended)).toBe(true);
      }),
      runs,
    );
  });

  test('leaves a fifth of the strain that is left, and no other strain is touched', () => {
    fc.assert(
      fc.property(histories, fc.constantFrom(...bads), fc.nat(200), (wild, kind, later) => {
        const day = wild.day + later;
        // Only this one names the harm.
        const events = wild.events.map((event) =>
          event.type === 'outcome' ? { ...event, repairs: [] } : event,
        );
        const strainWith = (...more: readonly HealthEvent[]) =>
          ledgersOn(historyOf([...events, ...more], wild.options), day).strain.sum;
        const harm = outcome(kind, wild.day);
        const without = strainWith();
        const left = strainWith(harm) - without;
        const mended = strainWith(harm, outcome('repair', day, [added])) - without;
        expect(mended).toBeCloseTo(left / 5, 9);
      }),
      runs,
    );
  });
});
