import type { Day } from '../../shared/journal/day.ts';
import type { Instant } from '../../shared/journal/record.ts';

/** The day on which an instant fell, by this computer's clock. */
export function localDay(instant: Instant): Day {
  // Swedish writes a day as YYYY-MM-DD.
  return new Date(instant).toLocaleDateString('sv-SE');
}
