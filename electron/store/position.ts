/** Where a store stands on the disk: what its next log says of itself. */

import type { Change } from '../../shared/journal/change.ts';
import { type LogHeader, logKind } from './framing.ts';

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

/** The first line of the log of a generation, whose first change is numbered `from`. */
export function headerAt(
  { store, replaces, journalId, previous }: Omit<Position, 'seq' | 'highest' | 'snapshotSeq'>,
  place: { readonly generation: number; readonly from: number; readonly isFresh?: boolean },
): LogHeader {
  const { generation, from, isFresh = false } = place;
  return { ...logKind, store, journal: journalId, generation, from, previous, isFresh, replaces };
}
