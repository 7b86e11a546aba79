/** The instant of a change, where a clock may be behind another computer's, or have jumped back. */
import { findById, type Journal, partFieldsOf, recordsOf } from './journal.ts';
import type { Id, Instant, Stamps } from './record.ts';

/**
 * `now`, or a millisecond after the newest stamp on what is about to change (the records, their
 * parts, and what belongs to a client): of two writings of one thing the later must have the later
 * stamp, or a merge would keep the older one.
 */
export function instantAfter(journal: Journal, ids: Iterable<Id>, now: Instant): Instant {
  let newest = '';
  const look = (stamps: Stamps) => {
    if (stamps.changedAt > newest) newest = stamps.changedAt;
  };
  for (const id of ids) {
    const found = findById(journal, id);
    if (!found) continue;
    look(found.record);
    for (const field of partFieldsOf[found.kind]) {
      const parts = (found.record as unknown as Record<string, readonly Stamps[] | undefined>)[
        field
      ];
      parts?.forEach(look);
    }
    if (found.kind !== 'client') continue;
    for (const owned of Object.values(recordsOf(journal, id))) owned.forEach(look);
  }
  return newest < now ? now : new Date(Date.parse(newest) + 1).toISOString();
}
