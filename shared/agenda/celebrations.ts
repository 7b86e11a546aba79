/** Birthdays that are near: of clients and of their people. */
import type { Client } from '../journal/client.ts';
import { addDays, type Day, dayFrom, partsOf } from '../journal/day.ts';
import { isLive } from '../journal/record.ts';
import type { Celebration } from './views.ts';

const daysAhead = 14;

/** Birthdays of the given clients and their people from a day to 14 days ahead, soonest first. */
export function celebrations(clients: Iterable<Client>, day: Day): Celebration[] {
  const found: Celebration[] = [];
  const last = addDays(day, daysAhead);
  for (const client of clients) {
    for (const one of [client, ...client.people.filter(isLive)]) {
      if (one.birthday === undefined) continue;
      const next = nextBirthday(one.birthday, day);
      if (next > last) continue;
      const years = one.birthday.startsWith('--')
        ? 0
        : partsOf(next).year - partsOf(one.birthday).year;
      found.push({
        client: { id: client.id, name: client.name },
        who: one.name,
        day: next,
        ...(years > 0 && { years }),
      });
    }
  }
  return found.sort((a, b) => (a.day === b.day ? order(a.who, b.who) : order(a.day, b.day)));
}

/** 29 February is kept on the 28th in common years: in its own month, and never late. */
function nextBirthday(birthday: string, day: Day): Day {
  const month = Number(birthday.slice(-5, -3));
  const date = Number(birthday.slice(-2));
  const { year } = partsOf(day);
  const thisYear = dayFrom(year, month, date);
  return thisYear >= day ? thisYear : dayFrom(year + 1, month, date);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
