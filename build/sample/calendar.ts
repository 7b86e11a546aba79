import type { Day } from '../../shared/journal/day.ts';
import { addDays, dayFrom, weekday } from '../../shared/journal/day.ts';
import type { Id, Instant, Stamps } from '../../shared/journal/record.ts';
import type { Chance } from './random.ts';

/** Turns "so many days ago" into days, and days into instants of an evening. */
export type Calendar = ReturnType<typeof calendarFrom>;

export function calendarFrom(today: Day, chance: Chance) {
  const two = (n: number) => String(n).padStart(2, '0');
  const three = (n: number) => String(n).padStart(3, '0');
  // Kept, since a journal of thousands names the same few thousand days again and again.
  const days = new Map<number, Day>();
  function dayAt(inDays: number): Day {
    const known = days.get(inDays) ?? addDays(today, inDays);
    days.set(inDays, known);
    return known;
  }
  return {
    /** Nobody is called on a Sunday, but for what is told of these last days. */
    daysAgo(ago: number): Day {
      const on = dayAt(-ago);
      return ago > 6 && weekday(on) === 7 ? dayAt(-ago - 1) : on;
    },
    inDays: dayAt,
    /** A birthday so many days ahead, with the year of birth when the age is known. */
    birthday(inDays: number, years?: number): string {
      const on = addDays(today, inDays);
      if (years === undefined) return `--${on.slice(5)}`;
      // Who turns seven on 29 February was not born on one.
      const [year, month, date] = on.split('-').map(Number) as [number, number, number];
      return dayFrom(year - years, month, date);
    },
    /** In working hours; of the sample's own day only its first ones, or they would lie ahead. */
    instantOn(day: Day): Instant {
      const hour = day === today ? chance.between(4, 5) : chance.between(8, 19);
      const clock = [hour, chance.between(0, 59), chance.between(0, 59)].map(two);
      return [day, 'T', clock.join(':'), '.', three(chance.between(0, 899)), 'Z'].join('');
    },
    /** The same second; for what is told after something else on one day. */
    justAfter: (instant: Instant): Instant =>
      `${instant.slice(0, 20)}${three(Number(instant.slice(20, 23)) + 1)}Z`,
    stamps: (on: Day, at: Instant, id: Id = chance.id()): Stamps => ({
      id,
      createdAt: at,
      changedAt: at,
      writtenOn: on,
    }),
  };
}
