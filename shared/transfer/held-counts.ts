/** What a journal holds, for somebody who sees less of it on the pages. */
import type { Journal } from '../journal/journal.ts';
import { isLive } from '../journal/record.ts';
import { type FileCounts, fileCountsOf } from './file-counts.ts';

/** {@link fileCountsOf}, and whether the trash is part of it. */
export function heldCountsOf(journal: Journal): FileCounts {
  const { clients, entries, promises, outcomes, templates } = journal;
  const hasTrash = [clients, entries, promises, outcomes, templates].some((records) =>
    [...records.values()].some((record) => !isLive(record)),
  );
  return { ...fileCountsOf(journal), ...(hasTrash && { hasTrash }) };
}
