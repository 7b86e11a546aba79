import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstDayBelow } from '../../../shared/health/forecast.ts';
import type { HealthEvent } from '../../../shared/health/health-event.ts';
import { applyDay, emptyLedgers } from '../../../shared/health/ledgers.ts';
import { overdueOf } from '../../../shared/health/promise-ledger.ts';
import { pointOn, scoreOn } from '../../../shared/health/score.ts';
import { historyOf, ledgersOn, lineOf } from '../../../shared/health/timeline.ts';
import {
  histories,
  isNowhereBelow,
  isSame,
  laterDays,
  oddsWith,
  pointsOn,
  runs,
  type Wild,
} from './histories.ts';

describe('time', () => {
  test('a day without events never raises the score', () => {
    fc.assert(
      fc.property(histories, (wild) => {
        const ledgers = ledgersOn(historyOf(wild.events, wild.options), wild.day);
        const days = Array.from({ length: 60 }, (_, at) => wild.day + at + (at > 40 ? at * 9 : 0));
        const odds = days.map((day) => pointOn(ledgers, day).z);
        expect(isNowhereBelow(odds.slice(0, -1), odds.slice(1))).toBe(true);
      }),
      runs,
    );
  });

  test('a day without events never costs 12 points while at most five promises are overdue', () => {
    const usual = fc.integer({ min: 10, max: 400 });
    fc.assert(
      fc.property(fc.oneof(histories, tense), usual, (wild, cadenceDays) => {
        expect(worstDay({ ...wild, options: { ...wild.options, cadenceDays } })).toBeLessThan(12);
      }),
      runs,
    );
  });

  // Where less than ten days were set as usual, and kept to, a silent day weighs more: after daily
  // contacts at a rhythm of a day, the third one costs 26 points, from 54 to 28.
  test('nor ever 35, however often the two are to talk', () => {
    fc.assert(
      fc.property(tense, fc.integer({ min: 1, max: 13 }), (wild, cadenceDays) => {
        expect(worstDay({ ...wild, options: { ...wild.options, cadenceDays } })).toBeLessThan(35);
      }),
      runs,
    );
  });

  test('what comes after a day changes nothing on it', () => {
    fc.assert(
      fc.property(histories, (wild) => {
        const known = wild.events.filter(({ day }) => day <= wild.day);
        const [then] = oddsWith({ ...wild, events: known }, [], [wild.day]);
        expect(oddsWith(wild, [], [wild.day])[0]).toBe(then);
      }),
      runs,
    );
  });

  test('the order within a day is irrelevant, except among the steps of one promise', () => {
    fc.assert(
      fc.property(histories, fc.noBias(fc.nat()), (wild, seed) => {
        const days = [wild.day, wild.last + 30].sort((a, b) => a - b);
        const mixed = inOtherOrder(wild.events, seed);
        const [ones, others] = [wild.events, mixed].map((events) =>
          pointsOn(events, wild.options, days).flatMap(({ z, evidence }) => [z, evidence]),
        );
        expect(isSame(ones ?? [], others ?? [])).toBe(true);
      }),
      runs,
    );
  });

  test('all days shifted, the score is shifted', () => {
    fc.assert(
      fc.property(histories, fc.integer({ min: -500_000, max: 500_000 }), (wild, by) => {
        const events = wild.events.map((event) => ({
          ...event,
          day: event.day + by,
          ...(event.type === 'promise' && event.due !== undefined && { due: event.due + by }),
        }));
        const days = laterDays(wild, wild.first);
        const shifted = days.map((day) => day + by);
        const odds = oddsWith(wild, [], days);
        expect(isSame(oddsWith({ ...wild, events }, [], shifted), odds)).toBe(true);
      }),
      runs,
    );
  });

  test('a jump over empty days is every one of them', () => {
    fc.assert(
      fc.property(histories, (wild) => {
        const history = historyOf(wild.events, wild.options);
        const eventsOn = new Map(history.days.map(({ day, events }) => [day, events]));
        const ledgers = emptyLedgers(wild.options);
        for (let day = wild.first; day <= wild.day; day++) {
          applyDay(ledgers, day, eventsOn.get(day) ?? []);
        }
        const [walked, jumped] = [ledgers, ledgersOn(history, wild.day)].map((one) => {
          const { z, evidence, score } = pointOn(one, wild.day);
          return [z, evidence, score];
        });
        expect(isSame(walked ?? [], jumped ?? [])).toBe(true);
      }),
      runs,
    );
  });

  test('a line has the score of each of its days, and after the known ones the forecast', () => {
    fc.assert(
      fc.property(histories, fc.nat(40), fc.nat(40), (wild, before, after) => {
        const history = historyOf(wild.events, wild.options);
        const range = { from: wild.day - before, to: wild.day + after, known: wild.day };
        const line = lineOf(history, range);
        expect(line.scores.length).toBe(before + after + 1);
        const points = [0, before, before + after].map((at) => {
          const day = range.from + at;
          return [at, pointOn(ledgersOn(history, Math.min(day, wild.day)), day)] as const;
        });
        for (const [at, { score, low, high, isThin }] of points) {
          expect([line.scores[at], line.lows[at], line.highs[at]]).toEqual([score, low, high]);
          expect(line.isThin[at]).toBe(isThin ? 1 : 0);
        }
      }),
      runs,
    );
  });

  test('the first day below a level is found as by looking at each', () => {
    const levels = fc.integer({ min: 5, max: 95 });
    fc.assert(
      fc.property(histories, levels, fc.nat(120), (wild, level, withinDays) => {
        const ledgers = ledgersOn(historyOf(wild.events, wild.options), wild.day);
        const days = Array.from({ length: withinDays + 1 }, (_, at) => wild.day + at);
        const first = days.find((day) => scoreOn(ledgers, day) < level);
        const found = firstDayBelow(ledgers, { from: wild.day, level, withinDays });
        expect(found).toBe(first === wild.day ? undefined : first);
      }),
      runs,
    );
  });
});

/**
 * What makes a silence weigh most: regular contacts, then none, promises all due on one of its days,
 * and so much strain that the score is at its most sensitive.
 */
const tense: fc.Arbitrary<Wild> = fc
  .record({
    gap: fc.integer({ min: 1, max: 9 }),
    contacts: fc.integer({ min: 1, max: 50 }),
    mistakes: fc.nat(12),
    overdue: fc.nat(5),
    dueAfter: fc.nat(12),
  })
  .map(({ gap, contacts, mistakes, overdue, dueAfter }) => {
    const day = gap * contacts;
    const events: HealthEvent[] = [
      ...Array.from({ length: contacts + 1 }, (_, at) => {
        return { type: 'contact', id: `e${at}`, day: at * gap } as const;
      }),
      ...Array.from({ length: mistakes }, (_, at) => {
        const id = `o${at}`;
        return { type: 'outcome', id, day, kind: 'mistake', repairs: [] } as const;
      }),
      ...Array.from({ length: overdue }, (_, at) => {
        const id = `p${at}`;
        const due = day + dueAfter;
        return { type: 'promise', id, by: 'me', kind: 'made', day, due } as const;
      }),
    ];
    return { events, options: { tolerance: 'low' }, first: 0, last: day, day };
  });

/** The most that a day without events costs, of the forty after a history's day. */
function worstDay({ events, options, day }: Wild): number {
  const ledgers = ledgersOn(historyOf(events, options), day);
  const promises = [...ledgers.promises.values()];
  let before = scoreOn(ledgers, day);
  let worst = 0;
  for (let later = day + 1; later <= day + 40; later++) {
    const score = scoreOn(ledgers, later);
    const overdue = promises.filter((promise) => overdueOf(promise, later) > 0).length;
    if (overdue <= 5) worst = Math.max(worst, before - score);
    before = score;
  }
  return worst;
}

/** Any order, in which the steps of each promise keep theirs. */
function inOtherOrder(events: readonly HealthEvent[], seed: number): HealthEvent[] {
  const key = (event: HealthEvent) => (event.type === 'promise' ? event.id : undefined);
  const turn = (at: number) => Math.imul(at + 1, seed | 1) >>> 0;
  const mixed = events
    .map((event, at) => ({ event, turn: turn(at) }))
    .sort((a, b) => a.turn - b.turn)
    .map(({ event }) => event);
  const steps = new Map<string, HealthEvent[]>();
  for (const event of events) {
    const id = key(event);
    if (id !== undefined) steps.set(id, [...(steps.get(id) ?? []), event]);
  }
  return mixed.map((event) => {
    const id = key(event);
    return id === undefined ? event : (steps.get(id)?.shift() as HealthEvent);
  });
}
