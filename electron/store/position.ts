/** Where a store stands on the disk: what its next log says of itself. */

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
