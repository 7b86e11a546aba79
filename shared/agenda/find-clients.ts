/** What a search shows: the clients found, as rows, each with why. */
import type { Day } from '../journal/day.ts';
import type { Journal } from '../journal/journal.ts';
import { searchJournal } from '../search/search.ts';
import { clientRow } from './client-rows.ts';
import type { SearchHit } from './views.ts';

/** Finds clients by words from anywhere in their record; see {@link searchJournal} for the order. */
export function findClients(journal: Journal, text: string, day: Day): SearchHit[] {
  return searchJournal(journal, text).map(({ client, matches }) => ({
    client: clientRow(journal, client, day),
    matches,
  }));
}
