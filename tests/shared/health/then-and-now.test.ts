import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clientHealth } from '../../../shared/health/client-health.ts';
import { healthEventsOf } from '../../../shared/health/events-of.ts';
import { dayFromNumber } from '../../../shared/journal/day.ts';
import type { Entry } from '../../../shared/journal/entry.ts';
import { knownOn } from '../../../shared/journal/known-on.ts';
import type { Outcome } from '../../../shared/journal/outcome.ts';
import type { PromiseRecord } from '../../../shared/journal/promise.ts';
import { client, entry, outcome, promise, step } from '../../support/make.ts';
import { histories, isSame, oddsWith, pointsOn, runs, type Wild } from './histories.ts';

/** Records of which a history tells, each written down on the day it happened. */
function recordsOf({ events }: Wild) {
  const entries = new Map<string, Entry>();
  const promises = new Map<string, PromiseRecord>();
  const outcomes: Outcome[] = [];
  events.forEach((event, at) => {
    const day = dayFromNumber(event.day);
    if (event.type === 'outcome') {
      const { id, kind, repairs } = event;
      outcomes.push(outcome(id, 'c', day, { kind, repairs }));
    } else if (event.type === 'promise') {
      const { id, kind, by } = event;
      const due = event.due === undefined ? {} : { due: dueOn(event.due) };
      if (kind === 'made') promises.set(id, promise(id, 'c', day, { by, ...due }));
      const one = promises.get(id);
      if (!one || kind === 'made') return;
      const createdAt = `${day}T11:00:00.${String(at).padStart(3, '0')}Z`;
      const next = step(kind, day, { id: `${id}-${at}`, createdAt, ...due });
      promises.set(id, { ...one, steps: [...one.steps, next] });
    } else {
      const before = entries.get(event.id) ?? entry(event.id, 'c', day, { contact: false });
      entries.set(event.id, { ...before, ...fieldsOf(event) });
    }
  });
  return { entries: [...entries.values()], promises: [...promises.values()], outcomes };
}

type Records = ReturnType<typeof recordsOf>;

function dueOn(day: number) {
  return { day: dayFromNumber(day), precision: 'day' } as const;
}

function fieldsOf(event: Wild['events'][number]): Partial<Entry> {
  if (event.type === 'tone') return { warmth: event.warmth };
  return event.type === 'contact' ? { contact: true } : { kind: 'warning' };
}

describe('then and now', () => {
  test('records tell the history that they were made from', () => {
    fc.assert(
      fc.property(histories, (wild) => {
        const days = [wild.day, wild.last + 50].sort((a, b) => a - b);
        const points = pointsOn(healthEventsOf(recordsOf(wild)), wild.options, days);
        expect(
          isSame(
            points.map(({ z }) => z),
            oddsWith(wild, [], days),
          ),
        ).toBe(true);
      }),
      runs,
    );
  });

  test('what was written on its own days was known then as it is now', () => {
    fc.assert(
      fc.property(histories, (wild) => {
        const records = recordsOf(wild);
        const known = knownOn(records, dayFromNumber(wild.day));
        const [then, now] = [known, records].map((those) =>
          pointsOn(healthEventsOf(those), wild.options, [wild.day]),
        );
        expect(then).toEqual(now);
      }),
      runs,
    );
  });

  test('what was written down later was not known then; the settling neither', () => {
    const marta = client('c', 'Marta');
    const days = ['2026-01-05', '2026-02-02', '2026-03-02', '2026-04-01'];
    const entries = days.map((day) => entry(`e${day}`, 'c', day));
    const told = entry('told', 'c', '2026-03-20', { writtenOn: '2026-04-20', warmth: 2 });
    const late = step('kept', '2026-03-25', { writtenOn: '2026-04-20' });
    const word = promise('p', 'c', '2026-03-02', {
      due: { day: '2026-03-30', precision: 'day' },
      steps: [step('made', '2026-03-02'), late],
    });
    const records = { entries: [...entries, told], promises: [word], outcomes: [] as Outcome[] };
    const open = { ...word, steps: [step('made', '2026-03-02')] };
    const health = (those: Records, day: string) => clientHealth(marta, those, day);
    const known = knownOn(records, '2026-04-15');
    expect(health(known, '2026-04-15')).toEqual(
      health({ entries, promises: [open], outcomes: [] }, '2026-04-15'),
    );
    expect(health(known, '2026-04-15')?.score).toBeLessThan(
      health(records, '2026-04-15')?.score as number,
    );
    expect(knownOn(records, '2026-04-20')).toEqual(records);
  });
});
