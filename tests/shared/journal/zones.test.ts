import { afterEach, describe, expect, test } from 'vitest';
import { todayView } from '../../../shared/agenda/today.ts';
import { addDays, addMonths, dayNumber, endOfWeek, weekday } from '../../../shared/journal/day.ts';
import { standingOn } from '../../../shared/journal/promise.ts';
import { client, entry, journalOf, promise, step } from '../../support/make.ts';

const home = process.env.TZ;
const zones = ['UTC', 'Pacific/Auckland', 'America/Mexico_City'] as const;
// Clocks change in Auckland on 2026-04-05 and 2026-09-27; in Mexico City they last did on 2022-10-30.
const changes = ['2026-04-05', '2026-09-27', '2022-04-03', '2022-10-30'];

afterEach(() => {
  if (home === undefined) delete process.env.TZ;
  else process.env.TZ = home;
});

function inZone<Value>(zone: string, work: () => Value): Value {
  process.env.TZ = zone;
  return work();
}

function everythingAround(day: string) {
  const days = Array.from({ length: 9 }, (_, index) => addDays(day, index - 4));
  const due = { day, precision: 'day' as const };
  const moved = step('moved', addDays(day, -1), {
    due: { day: addDays(day, 1), precision: 'week' },
  });
  const journal = journalOf({
    clients: [client('c', 'Iglú', { birthday: day })],
    entries: [entry('e', 'c', addDays(day, -2)), entry('f', 'c', day, { plan: true })],
    promises: [
      promise('p', 'c', addDays(day, -3), { due }),
      promise('q', 'c', addDays(day, -3), { due, steps: [moved] }),
    ],
  });
  return days.map((on) => [
    dayNumber(on),
    weekday(on),
    endOfWeek(on),
    addMonths(on, 1),
    [...journal.promises.values()].map((one) => standingOn(one, on)),
    todayView(journal, on, { evening: false }),
  ]);
}

describe('a change of clocks or of zone', () => {
  test('the zones of this test are really there', () => {
    const hours = zones.map((zone) => inZone(zone, () => new Date('2026-01-15T00:00Z').getHours()));
    expect(hours).toEqual([0, 13, 18]);
  });

  test.each(changes)('around %s moves no day, no promise and no list', (day) => {
    const [utc, ...others] = zones.map((zone) => inZone(zone, () => everythingAround(day)));
    for (const other of others) expect(other).toEqual(utc);
  });
});
