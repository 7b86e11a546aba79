/** What calls about files carry: exports, imports, and a journal that is kept elsewhere from now on. */
import type { Instant } from '../journal/record.ts';
import type { FileCounts } from '../transfer/file-counts.ts';
import type { MergePreview } from '../transfer/merge-preview.ts';
import type { AppState } from './app-state.ts';

/** What an export wrote. */
export type ExportReport = {
  readonly file: string;
  readonly bytes: number;
  readonly counts: FileCounts;
  /** SHA-256 of every byte after the file's first line, hexadecimal. */
  readonly sha256: string;
};

/** What an import would do, before anything is done. */
export type ImportPreview = {
  /** Names this preview to `import.replace`; valid until the next change. */
  readonly token: string;
  readonly file: string;
  readonly bytes: number;
  readonly writtenAt: Instant;
  readonly counts: FileCounts;
  /** The open journal's counts, which would be replaced. */
  readonly current: FileCounts;
  /** Whether it is the same journal by its id. */
  readonly isSameJournal: boolean;
  /** Whether the checksum is there and right; else it was changed outside Palabra. */
  readonly isUntouched: boolean;
  /** How many of its records stay out because they were erased here. */
  readonly erasedHere: number;
  /** What a merge would do, record by record. */
  readonly merge: MergePreview;
};

/** Where the user's own journal is kept from now on. */
export type FolderReport = {
  readonly state: AppState;
  /** The journal was copied there; its old folder is as it was. */
  readonly copiedFrom?: string;
  /** The folder held another copy of the same journal: the two were made one. */
  readonly isUnited?: true;
};

/** What an import did. */
export type ImportReport = {
  readonly counts: FileCounts;
  /** Where the journal as it was before is kept. */
  readonly safetyCopy: string;
};
