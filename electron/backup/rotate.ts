/** Which backups have had their time. Pure: nothing is deleted here, and no clock is read. */
import type { Instant } from '../../shared/journal/record.ts';

/** A backup by its name and when it was made. */
export type Dated = { readonly name: string; readonly at: Instant };

const dayMs = 24 * 60 * 60 * 1000;
const safetyDays = 30;
/** How many slots are kept, and which one a backup is in; the newest of a slot stands for it. */
const rules: readonly { readonly count: number; readonly slotOf: (one: Dated) => string }[] = [
  { count: 3, slotOf: ({ name }) => name },
  { count: 7, slotOf: ({ at }) => at.slice(0, 10) },
  { count: 5, slotOf: ({ at }) => weekOf(at) },
  { count: 12, slotOf: ({ at }) => at.slice(0, 7) },
];

/**
 * The names to delete of backups that were all found whole. Kept are the last 3, and the newest of
 * each of the last 7 days, 5 weeks and 12 months that have one. What is dated after `now` was made
 * while a clock ran ahead, or runs behind now: it is kept, and takes nobody's place.
 */
export function expired(whole: readonly Dated[], now: Instant): readonly string[] {
  const past = whole.filter(({ at }) => at <= now).toSorted(newestFirst);
  const kept = new Set<string>();
  for (const { count, slotOf } of rules) {
    const slots = new Set<string>();
    for (const one of past) {
      const slot = slotOf(one);
      if (slots.has(slot)) continue;
      if (slots.size === count) break;
      slots.add(slot);
      kept.add(one.name);
    }
  }
  return past.flatMap(({ name }) => (kept.has(name) ? [] : [name]));
}

/** The names of copies "before something" that are over 30 days old and have a newer whole backup. */
export function expiredSafetyCopies(
  copies: readonly Dated[],
  newestWhole: Instant | undefined,
  now: Instant,
): readonly string[] {
  const limit = new Date(Date.parse(now) - safetyDays * dayMs).toISOString();
  return copies
    .filter(({ at }) => at < limit && newestWhole !== undefined && newestWhole > at)
    .map(({ name }) => name);
}

function newestFirst(a: Dated, b: Dated): number {
  if (a.at !== b.at) return a.at < b.at ? 1 : -1;
  return a.name < b.name ? 1 : -1;
}

/** A week by its Monday. */
function weekOf(at: Instant): string {
  const ms = Date.parse(at);
  const sinceMonday = (new Date(ms).getUTCDay() + 6) % 7;
  return new Date(ms - sinceMonday * dayMs).toISOString().slice(0, 10);
}
