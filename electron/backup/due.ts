/** When a backup is due while the program runs: in a quiet moment, and at most daily. */

/** What is known at a look; times in milliseconds. */
export type Outlook = {
  readonly nowMs: number;
  /** When the journal was changed last in this run. */
  readonly changedMs?: number;
  /** When the last try of this run failed; undefined once one did not. */
  readonly failedMs?: number;
  /** Of the newest one that was found whole. */
  readonly newestMs?: number;
  /** Whether this run knows that the newest one holds everything. */
  readonly isCovered: boolean;
  /** Whether this run has compared the journal with the newest one at all. */
  readonly hasLooked: boolean;
};

const quietMs = 30_000;
const hourMs = 3_600_000;

/**
 * Whether to make one now. At a run's first quiet moment too: the one before may have been cut
 * short. A newest one from the future says that a clock was wrong, not that nothing is due.
 */
export function isDue(outlook: Outlook): boolean {
  const { nowMs, changedMs, failedMs, newestMs, isCovered, hasLooked } = outlook;
  if (isCovered) return false;
  if (changedMs !== undefined && Math.abs(nowMs - changedMs) < quietMs) return false;
  if (failedMs !== undefined && Math.abs(nowMs - failedMs) < hourMs) return false;
  if (!hasLooked || newestMs === undefined) return true;
  return newestMs > nowMs || nowMs - newestMs >= 24 * hourMs;
}

/** From how many days on a backup that keeps failing is said on the page: a second disk may be away for a while. */
export const lateAfterDays: { readonly own: number; readonly second: number } = {
  own: 3,
  second: 14,
};

/** Whether a folder's backups have failed for too long; at once where there never was one. */
export function isLate(place: 'own' | 'second', nowMs: number, newestMs: number | undefined) {
  return newestMs === undefined || nowMs - newestMs > lateAfterDays[place] * 24 * hourMs;
}
