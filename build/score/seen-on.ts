/** What was known of each client on a day, and what became of it. */
import type { ClientContacts } from '../../shared/health/portfolio.ts';
import { contactsOf } from '../../shared/health/portfolio.ts';
import type { Visits } from './read-visits.ts';

/** A client who had come by the day, with the days on which they came later. */
export type SeenClient = ClientContacts & { readonly later: readonly number[] };

/** The clients who had come by the end of a day. */
export function seenOn(visits: Visits, cut: number): SeenClient[] {
  const seen: SeenClient[] = [];
  for (const days of visits.values()) {
    const known = days.findIndex((day) => day > cut);
    const contacts = contactsOf(known < 0 ? days : days.slice(0, known));
    if (contacts) seen.push({ ...contacts, later: known < 0 ? [] : days.slice(known) });
  }
  return seen;
}
