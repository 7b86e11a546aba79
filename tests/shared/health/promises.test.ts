import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { HealthEvent } from '../../../shared/health/health-event.ts';
import { givers, type StepKind } from '../../../shared/journal/promise.ts';
import {
  added,
  crumb,
  histories,
  isNowhereBelow,
  isSame,
  laterDays,
  oddsWith,
  runs,
  settlings,
  type Wild,
} from './histories.ts';

type Terms = { readonly by: 'me' | 'them'; readonly made: number; readonly due?: number };
type Told = { readonly kind: StepKind; readonly day: number; readonly due?: number };

/** A further promise, with its steps. */
function promised({ by, made, due }: Terms, ...steps: readonly Told[]): HealthEvent[] {
  const base = { type: 'promise', id: added, by } as const;
  return [
    { ...base, kind: 'made', day: made, ...(due !== undefined && { due }) },
    ...steps.map((step) => ({ ...base, ...step })),
  ];
}

type Given = { readonly by: 'me' | 'them'; readonly before: number; readonly due?: number };

/** How a further promise was given, told relative to a day. */
const terms: fc.Arbitrary<Given> = fc.record(
  {
    by: fc.constantFrom(...givers),
    before: fc.nat(120),
    due: fc.nat(150),
  },
  { requiredKeys: ['by', 'before'] },
);

function termsBy(day: number, { by, before, due }: Given): Terms {
  const made = day - before;
  return { by, made, ...(due !== undefined && { due: made + due }) };
}

type Later = { readonly kind: StepKind; readonly after: number; readonly due?: number };

/** What happens to it later, once settled or left open: anything. */
const laterSteps: fc.Arbitrary<Later[]> = fc.array(
  fc.record(
    {
      kind: fc.constantFrom<StepKind>('moved', 'reopened', ...settlings),
      after: fc.nat(90),
      due: fc.nat(60),
    },
    { requiredKeys: ['kind', 'after'] },
  ),
  { maxLength: 2 },
);

function stepsAfter(start: number, later: readonly Later[]): Told[] {
  let day = start;
  return later.map(({ kind, after, due }) => {
    day += after;
    return { kind, day, ...(kind === 'moved' && due !== undefined && { due: day + due }) };
  });
}

/** What repairs a break on its very day is no part of the breaking. */
function withoutRepairsThatDay(wild: Wild): Wild {
  const mends = (event: HealthEvent) =>
    event.type === 'outcome' && event.day === wild.day && event.repairs.includes(added);
  return { ...wild, events: wild.events.filter((event) => !mends(event)) };
}

describe('a promise', () => {
  test('opened, changes nothing before it is overdue', () => {
    fc.assert(
      fc.property(histories, terms, (wild, given) => {
        const agreed = termsBy(wild.day, given);
        const until = agreed.due ?? agreed.made + 1_000;
        const days = [0, 0.3, 1].map((share) =>
          Math.floor(agreed.made + share * (until - agreed.made)),
        );
        const odds = oddsWith(wild, promised(agreed), days);
        expect(isSame(odds, oddsWith(wild, [], days))).toBe(true);
      }),
      runs,
    );
  });

  test('moved for the first time before it is due, changes nothing until then', () => {
    fc.assert(
      fc.property(histories, terms, fc.nat(80), (wild, given, more) => {
        const agreed = termsBy(wild.day, given);
        const due = Math.max(agreed.due ?? 0, wild.day);
        const whole = { ...agreed, due };
        const days = [wild.day, due];
        const moved = { kind: 'moved', day: wild.day, due: due + more } as const;
        const undated = { kind: 'moved', day: wild.day } as const;
        const left = oddsWith(wild, promised(whole), days);
        for (const step of [moved, undated]) {
          expect(isSame(oddsWith(wild, promised(whole, step), days), left)).toBe(true);
        }
      }),
      runs,
    );
  });

  test('moved again before it is due, costs something', () => {
    fc.assert(
      fc.property(histories, terms, (wild, given) => {
        const agreed = { ...termsBy(wild.day, given), due: wild.day };
        const move = { kind: 'moved', day: wild.day, due: wild.day + 400 } as const;
        const [once, twice] = [promised(agreed, move), promised(agreed, move, move)];
        const days = laterDays(wild, wild.day).filter((day) => day <= wild.day + 400);
        expect(isNowhereBelow(oddsWith(wild, once, days), oddsWith(wild, twice, days))).toBe(true);
        expect(oddsWith(wild, once, [wild.day])[0]).toBeGreaterThan(
          oddsWith(wild, twice, [wild.day])[0] as number,
        );
      }),
      runs,
    );
  });

  test('kept, even late, never lowers against leaving it open, on any later day', () => {
    fc.assert(
      fc.property(histories, terms, laterSteps, (wild, given, later) => {
        const agreed = termsBy(wild.day, given);
        const then = stepsAfter(wild.day, later);
        const days = laterDays(wild, wild.day);
        const kept = oddsWith(
          wild,
          promised(agreed, { kind: 'kept', day: wild.day }, ...then),
          days,
        );
        expect(isNowhereBelow(kept, oddsWith(wild, promised(agreed, ...then), days))).toBe(true);
      }),
      runs,
    );
  });

  test('released, never lowers against leaving it open, on any later day', () => {
    fc.assert(
      fc.property(histories, terms, laterSteps, (wild, given, later) => {
        const agreed = termsBy(wild.day, given);
        const then = stepsAfter(wild.day, later);
        const days = laterDays(wild, wild.day);
        const released = { kind: 'released', day: wild.day } as const;
        const odds = oddsWith(wild, promised(agreed, released, ...then), days);
        expect(isNowhereBelow(odds, oddsWith(wild, promised(agreed, ...then), days))).toBe(true);
      }),
      runs,
    );
  });

  test('broken, never raises it that day', () => {
    fc.assert(
      fc.property(histories, terms, (wild, given) => {
        const agreed = termsBy(wild.day, given);
        const broken = promised(agreed, { kind: 'broken', day: wild.day });
        const unmended = withoutRepairsThatDay(wild);
        const [odds] = oddsWith(unmended, broken, [wild.day]);
        const [open] = oddsWith(unmended, promised(agreed), [wild.day]);
        expect(odds).toBeLessThanOrEqual((open as number) + crumb);
      }),
      runs,
    );
  });

  test('partly kept, lies between kept and broken, on any later day', () => {
    fc.assert(
      fc.property(histories, terms, laterSteps, (wild, given, later) => {
        const agreed = termsBy(wild.day, given);
        const then = stepsAfter(wild.day, later);
        const days = laterDays(wild, wild.day);
        const settled = (kind: StepKind) =>
          oddsWith(wild, promised(agreed, { kind, day: wild.day }, ...then), days);
        const partly = settled('partly');
        expect(isNowhereBelow(settled('kept'), partly)).toBe(true);
        expect(isNowhereBelow(partly, settled('broken'))).toBe(true);
      }),
      runs,
    );
  });

  test('kept sooner, from the due day on, is never worse, on any later day', () => {
    fc.assert(
      fc.property(histories, terms, fc.nat(60), fc.nat(60), laterSteps, (wild, given, ...rest) => {
        const [late, more, later] = rest;
        const agreed = { ...termsBy(wild.day, given), due: wild.day };
        const [soon, last] = [wild.day + late, wild.day + late + more];
        const then = stepsAfter(last, later);
        const days = laterDays(wild, soon);
        const kept = (day: number) =>
          oddsWith(wild, promised(agreed, { kind: 'kept', day }, ...then), days);
        expect(isNowhereBelow(kept(soon), kept(last))).toBe(true);
      }),
      runs,
    );
  });

  test('costs less to break, in log-odds, the more were kept before', () => {
    fc.assert(
      fc.property(histories, terms, fc.integer({ min: 1, max: 6 }), (wild, given, count) => {
        const agreed = termsBy(wild.day, given);
        const base = { type: 'promise', by: 'me' } as const;
        const kept = Array.from({ length: count }, (_, at): HealthEvent[] => [
          { ...base, id: `k${at}`, kind: 'made', day: wild.day - 40 },
          { ...base, id: `k${at}`, kind: 'kept', day: wild.day - 30 + at },
        ]).flat();
        const unmended = withoutRepairsThatDay(wild);
        const oddsAfter = (...told: readonly HealthEvent[]) =>
          oddsWith(unmended, told, [wild.day])[0] as number;
        const broken = promised(agreed, { kind: 'broken', day: wild.day });
        const costAfter = (before: readonly HealthEvent[]) =>
          oddsAfter(...before, ...promised(agreed)) - oddsAfter(...before, ...broken);
        expect(costAfter(kept)).toBeLessThanOrEqual(costAfter([]) + crumb);
      }),
      runs,
    );
  });
});
