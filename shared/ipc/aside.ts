/** What the page is told about files that made no sense and were set aside, as they were. */
import type { Day } from '../journal/day.ts';

/** Why something was set aside: a journal was repaired, or a draft could not be read. */
export type AsideKind = 'repair' | 'draft';

/** One thing that was set aside and is still there. */
export type AsideRow = {
  readonly kind: AsideKind;
  /** The folder of a repair's files, or the draft's file. */
  readonly path: string;
  /** The day of the repair; absent for a draft. */
  readonly on?: Day;
};
