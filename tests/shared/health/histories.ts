/**
 * Wild but lawful histories: several years, bursts, silences, many events a day, told in any order;
 * undated promises, repairs that name anything, steps after a settling. Each event is decoded from
 * one whole number, so that making a history is cheap and a failing one shrinks.
 */
import fc from 'fast-check';
import type { HealthEvent, HealthOptions } from '../../../shared/health/health-event.ts';
import { type HealthPoint, pointOn } from '../../../shared/health/score.ts';
import { historyOf, ledgersOn } from '../../../shared/health/timeline.ts';
import { tolerances } from '../../../shared/journal/client.ts';
import { outcomeKinds } from '../../../shared/journal/outcome.ts';
import { givers, type StepKind } from '../../../shared/journal/promise.ts';

/** A history, with the days between which it happens. */
export type Wild = {
  readonly events: readonly HealthEvent[];
  readonly options: HealthOptions;
  readonly first: number;
  readonly last: number;
  /** A day in it, or soon after it. */
  readonly day: number;
};

/** A promise or an outcome that a test adds is called so; repairs may name it. */
export const added = 'added';

export const runs = { numRuns: 2_000 };

/** What rounding may do to log-odds, which run to dozens. */
export const crumb = 1e-9;

export const bads = ['complaint', 'lost', 'mistake'] as const;
export const goods = ['won', 'renewed', 'praise', 'requested', 'referral', 'solved'] as const;
export const settlings = ['kept', 'partly', 'broken', 'released'] as const;

/** Takes whole numbers out of one, as digits of changing base. */
function drawFrom(number: number) {
  let rest = number;
  return (below: number): number => {
    const digit = rest % below;
    rest = Math.floor(rest / below);
    return digit;
  };
}

type Draw = (below: number) => number;

function gapFrom(draw: Draw): number {
  const kind = draw(20);
  if (kind < 8) return 0;
  if (kind < 12) return 1 + draw(4);
  return kind < 19 ? draw(45) : draw(500);
}

const steps: readonly StepKind[] = ['kept', 'partly', 'broken', 'released', 'reopened', 'moved'];

/** The names that a repair may give: what was, what will be, what never is, and what a test adds. */
function named(draw: Draw, at: number): string[] {
  return Array.from({ length: draw(3) }, () => {
    const prefix = (['o', 'p'] as const)[draw(2)];
    return draw(4) === 0 ? added : `${prefix}${Math.max(0, at - 12 + draw(16))}`;
  });
}

function dueFrom(draw: Draw, day: number) {
  return draw(5) === 0 ? {} : { due: day + draw(draw(2) === 0 ? 10 : 80) };
}

function decoded(numbers: readonly number[], begin: number): HealthEvent[] {
  const told: HealthEvent[] = [];
  const given: HealthEvent[] = [];
  const promises: { id: string; by: 'me' | 'them' }[] = [];
  let day = begin;
  numbers.forEach((number, at) => {
    const draw = drawFrom(number);
    day += gapFrom(draw);
    const kind = draw(12);
    const promise = promises[promises.length - 1 - draw(3)];
    if (kind < 5) {
      const id = `e${at}`;
      told.push({ type: 'contact', id, day });
      const warmth = draw(7) - 3;
      if (warmth !== 0 && warmth > -3) {
        told.push({ type: 'tone', id, day, warmth: Math.min(warmth, 2) as -2 | -1 | 1 | 2 });
      }
    } else if (kind === 5) {
      const id = `e${at}`;
      const warmth = ([-2, -1, 1, 2] as const)[draw(4)] as 1;
      told.push(draw(2) === 0 ? { type: 'warning', id, day } : { type: 'tone', id, day, warmth });
    } else if (kind < 8) {
      const outcome = outcomeKinds[draw(outcomeKinds.length)] ?? 'won';
      told.push({ type: 'outcome', id: `o${at}`, day, kind: outcome, repairs: named(draw, at) });
    } else if (kind < 10 || !promise) {
      const by = givers[draw(3) === 0 ? 1 : 0];
      const one = { id: `p${at}`, by };
      promises.push(one);
      given.push({ type: 'promise', ...one, kind: 'made', day, ...dueFrom(draw, day) });
    } else {
      const step = steps[draw(steps.length)] ?? 'moved';
      const due = step === 'moved' ? dueFrom(draw, day) : {};
      given.push({ type: 'promise', ...promise, kind: step, day, ...due });
    }
  });
  // Told in an order that is not that of the days; only the steps of a promise stay in theirs.
  return [...told.reverse(), ...given];
}

const optionsOf: fc.Arbitrary<HealthOptions> = fc
  .tuple(fc.constantFrom(...tolerances), fc.constantFrom(undefined, undefined, 1, 7, 90, 3_660))
  .map(([tolerance, cadenceDays]) => ({ tolerance, ...(cadenceDays && { cadenceDays }) }));

/** Any history. */
export const histories: fc.Arbitrary<Wild> = fc
  .tuple(
    fc.array(fc.noBias(fc.maxSafeNat()), { maxLength: 70, size: 'max' }),
    fc.integer({ min: -20_000, max: 30_000 }),
    optionsOf,
    fc.noBias(fc.nat(10_000)),
  )
  .map(([numbers, first, options, share]) => {
    const events = decoded(numbers, first);
    const last = events.reduce((latest, { day }) => Math.max(latest, day), first);
    const day = first + Math.floor((share / 10_000) * (last + 60 - first));
    return { events, options, first, last, day };
  });

/** What is looked at when "any later day" is meant: near, far, and after everything. */
export function laterDays({ last }: Wild, day: number): number[] {
  const days = [0, 1, 2, 9, 31, 90, 200, 500].map((later) => day + later);
  return [...days, Math.max(last, day) + 20, Math.max(last, day) + 600].sort((a, b) => a - b);
}

/** The points of days, in one walk through the history. */
export function pointsOn(
  events: readonly HealthEvent[],
  options: HealthOptions,
  days: readonly number[],
): HealthPoint[] {
  const points: HealthPoint[] = [];
  const look = (ledgers: Parameters<typeof pointOn>[0], day: number) => {
    points.push(pointOn(ledgers, day));
  };
  ledgersOn(historyOf(events, options), days.at(-1) ?? 0, { on: days, look });
  return points;
}

/** The log-odds of a history with these events too, on the given days. */
export function oddsWith(
  { events, options }: Wild,
  more: readonly HealthEvent[],
  days: readonly number[],
): number[] {
  return pointsOn([...events, ...more], options, days).map(({ z }) => z);
}

/** Whether two are the same on every day, but for crumbs. */
export function isSame(ones: readonly number[], others: readonly number[]): boolean {
  return isNowhereBelow(ones, others) && isNowhereBelow(others, ones);
}

/** Whether one is nowhere below the other, but for crumbs. */
export function isNowhereBelow(ones: readonly number[], others: readonly number[]): boolean {
  return ones.every((one, at) => one >= (others[at] as number) - crumb);
}
