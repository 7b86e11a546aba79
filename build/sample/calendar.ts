import type { Day } from '../../shared/journal/day.ts';
import { addDays, weekday } from '../../shared/journal/day.ts';
import type { Id, Instant, Stamps } from '../../shared/journal/record.ts';
import type { Chance } from './random.ts';

/** Turns "so many days ago" into days, and days into instants of an evening. */
export type Calendar = ReturnType<typeof calendarFrom>;

export function calendarFrom(today: Day, chance: Chance) {
  const two = (n: number) => String(n).padStart(2, '0');
  return {
    /** Nobody is called on a Sunday, but for what is told of these last days. */
    daysAgo(ago: number): Day {
      const on = addDays(today, -ago);
      return ago > 6 && weekday(on) === 7 ? addDays(on, -1) : on;
    },
    inDays: (days: number): Day => addDays(today, days),
    /** A birthday so many days ahead, with the year of birth when the age is known. */
    birthday(inDays: number, years?: number): string {
      const on = addDays(today, inDays);
      return years === undefined
        ? `--${on.slice(5)}`
        : `${Number(on.slice(0, 4)) - years}${on.slice(4)}`;
    },
    instantOn(day: Day): Instant {
      const clock = [chance.between(8, 19), chance.between(0, 59), chance.between(0, 59)].map(two);
      return `${day}T${clock.join(':')}.${String(chance.between(0, 999)).padStart(3, '0')}Z`;
    },
    stamps: (on: Day, at: Instant, id: Id = chance.id()): Stamps => ({
      id,
      createdAt: at,
      changedAt: at,
      writtenOn: on,
    }),
  };
}
