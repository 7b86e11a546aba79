/** A whole merge: two journals become one, and what must follow is done in a change of its own. */
import { applyChange } from '../journal/change.ts';
import { collections, type Journal, partFieldsOf } from '../journal/journal.ts';
import type { Instant } from '../journal/record.ts';
import { afterMergeOps } from './after-merge-ops.ts';
import { partsIn } from './compare-records.ts';
import { mergeJournals } from './merge-journals.ts';

export { afterMergeOps, mergeJournals };

/**
 * What an import by merging leaves: the two as one, then {@link afterMergeOps} at an instant that
 * is `at`, or just after the last writing where a clock ran ahead: what follows must hold.
 */
export function bringTogether(ours: Journal, theirs: Journal, at: Instant): Journal {
  const merged = mergeJournals(ours, theirs);
  const last = lastWriting(merged);
  const instant = at > last ? at : justAfter(last);
  const ops = afterMergeOps(merged, instant, [ours, theirs]);
  if (ops.length > 0) applyChange(merged, { at: instant, ops });
  return merged;
}

function lastWriting(journal: Journal): Instant {
  let last = journal.settings.changedAt;
  const see = (at: Instant) => {
    if (at > last) last = at;
  };
  for (const { kind, key } of collections) {
    for (const record of journal[key].values()) {
      see(record.changedAt);
      for (const field of partFieldsOf[kind]) {
        for (const part of partsIn(record, field)) see(part.changedAt);
      }
    }
  }
  return last;
}

function justAfter(instant: Instant): Instant {
  const next = new Date(Date.parse(instant) + 1).toISOString();
  // After the last millisecond of the year 9999 there is no instant left to write.
  return next > instant ? next : instant;
}
