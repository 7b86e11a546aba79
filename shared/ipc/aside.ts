/** What the page is told about files that made no sense and were set aside, as they were. */
import type { Day } from '../journal/day.ts';
import type { Instant } from '../journal/record.ts';

/** Why something was set aside: a journal was repaired, or a draft could not be read. */
export type AsideKind = 'repair' | 'draft';

/** One thing that was set aside and is still there. */
export type AsideRow = {
  readonly kind: AsideKind;
  /** The folder of a repair's files, or the draft's file. */
  readonly path: string;
  /** The day of the repair; absent for a draft. */
  readonly on?: Day;
  /** What the repair could not save; absent where nothing is known to be missing. */
  readonly lost?: LostChanges;
};

/** How many changes a repair could not save, and between which two others they were made. */
export type LostChanges = {
  readonly count: number;
  readonly after: Instant;
  /** Absent where they were the last ones. */
  readonly before?: Instant;
};
