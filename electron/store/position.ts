/** Where a store stands on the disk: what its next log says of itself. */

import type { Change } from '../../shared/journal/change.ts';

/** Moved along by the store alone. */
export type Position = {
  store: string;
  /** The store whose place this one took; empty where there was none. */
  replaces: string;
  journalId: string;
  /** The number of the last change that is on the disk and acknowledged. */
  seq: number;
  /** The generation that the next log follows. */
  previous: number;
  /** The highest generation that any file names. */
  highest: number;
  snapshotSeq: number;
};

/** Changes that the next log repeats, since the one before may show more than is on the medium. */
export type Tail = { readonly from: number; readonly changes: readonly Change[] };
