/** Over which days the work of years is spread: seasons, weekdays, busy weeks, a trade that grows. */
import { addDays, type Day, weekday } from '../../../shared/journal/day.ts';
import type { Chance } from '../random.ts';
import type { Rhythm } from './vocabulary.ts';

/** Picks how many days ago something was, by the rhythm of the trade. */
export type Spread = {
  readonly days: number;
  /** The day itself, or the Saturday before a Sunday. */
  readonly workday: (ago: number) => number;
  /** From `least` up to `most` days ago; at least one. */
  readonly pick: (chance: Chance, most: number, least?: number) => number;
};

const ofWeekday = [1.15, 1.05, 1, 1, 0.9, 0.35, 0.06];

/** Weighs every day of the last so many. */
export function spreadOver(days: number, today: Day, rhythm: Rhythm, chance: Chance): Spread {
  const sums = [0];
  let sum = 0;
  let week = 1;
  for (let ago = 1; ago <= days; ago += 1) {
    const on = addDays(today, -ago);
    if (ago % 7 === 1) {
      week = 0.6 + chance.next() * 0.8;
      if (chance.next() < 0.08) week *= rhythm.surge;
    }
    const month = rhythm.months[Number(on.slice(5, 7)) - 1] ?? 1;
    const grown = 1 - (0.4 * ago) / days;
    sum += month * week * grown * (ofWeekday[weekday(on) - 1] ?? 1);
    sums.push(sum);
  }
  return {
    days,
    workday: (ago) => (weekday(addDays(today, -ago)) === 7 ? ago + 1 : ago),
    pick(chance, most, least = 1) {
      const upTo = sums[Math.max(1, Math.min(most, days))] ?? sum;
      const from = Math.min(upTo, sums[Math.max(0, least - 1)] ?? 0);
      const target = from + chance.next() * (upTo - from);
      let [low, high] = [1, days];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((sums[middle] ?? sum) > target) high = middle;
        else low = middle + 1;
      }
      return low;
    },
  };
}

/** Shares out a number so that a few have much and many have little; each has at least one. */
export function share(total: number, among: number, chance: Chance): number[] {
  if (among <= 0) return [];
  const weights = Array.from({ length: among }, () => {
    const bell = chance.next() + chance.next() + chance.next() + chance.next() - 2;
    return Math.exp(bell * 1.9);
  });
  const sum = weights.reduce((all, one) => all + one, 0);
  const spare = Math.max(0, total - among);
  let given = 0;
  let seen = 0;
  return weights.map((weight) => {
    seen += weight;
    const upTo = Math.round((spare * seen) / sum);
    const count = 1 + upTo - given;
    given = upTo;
    return count;
  });
}
