/** How many records a journal file holds. */
import type { Journal } from '../journal/journal.ts';

/** Records by collection, live and trashed together as the file counts them. */
export type FileCounts = {
  readonly clients: number;
  readonly entries: number;
  readonly promises: number;
  readonly outcomes: number;
  readonly templates: number;
  readonly erased: number;
  /** Some are in the trash, so that the pages show fewer; never in the file itself. */
  readonly hasTrash?: true;
};

/** Counts a journal's records, in the order in which the file's header names them. */
export function fileCountsOf(journal: Journal): FileCounts {
  return {
    clients: journal.clients.size,
    entries: journal.entries.size,
    promises: journal.promises.size,
    outcomes: journal.outcomes.size,
    templates: journal.templates.size,
    erased: journal.erased.size,
  };
}
