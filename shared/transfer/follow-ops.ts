/** Sends what belongs to clients that were merged away to the clients that stand for them. */
import { survivorOf } from '../journal/cascade.ts';
import { applyChange, type Fields, type Op } from '../journal/change.ts';
import { copyJournal, type Journal, partFieldsOf, recordsOf } from '../journal/journal.ts';
import { type Id, type Instant, isLive, type Stamps } from '../journal/record.ts';
import { partsIn } from './compare-records.ts';

/** A client that was merged away, and who stands for it. */
type Merged = { readonly loser: Id; readonly winner: Id };

/**
 * The operations: records change hands; a part joins the winner's, or replaces the winner's own
 * where it was written later, and goes into the trash where it was. A part keeps its `changedAt`,
 * since moving is not writing. `journal` tells when things were written before `now`, its state
 * after the operations so far.
 */
export function followOps(journal: Journal, now: Journal, at: Instant): Op[] {
  const merged: Merged[] = [];
  for (const { id, mergedInto } of now.clients.values()) {
    const winner = mergedInto === undefined ? id : survivorOf(now, id);
    if (winner !== id) merged.push({ loser: id, winner });
  }
  if (merged.length === 0) return [];
  const all: Op[] = [];
  const draft = copyJournal(now);
  // Living parts first: one that a chain of merges left in the trash halfway lives further on.
  // Of those in the trash nobody can say whether they were thrown away or had moved: none replaces.
  for (const isLiving of [true, false]) {
    for (const pair of merged) {
      const ops = partOps(journal, draft, pair, { at, isLiving });
      applyChange(draft, { at, ops });
      all.push(...ops);
    }
  }
  for (const { loser, winner } of merged) {
    if (isLive(draft.clients.get(loser) ?? {})) {
      all.push(['patch', 'client', loser, { trashedAt: at }]);
    }
    const { entries, promises, outcomes } = recordsOf(now, loser);
    for (const id of entries.keys()) all.push(['patch', 'entry', id, { client: winner }]);
    for (const id of promises.keys()) all.push(['patch', 'promise', id, { client: winner }]);
    for (const id of outcomes.keys()) all.push(['patch', 'outcome', id, { client: winner }]);
  }
  return all;
}

function partOps(
  journal: Journal,
  draft: Journal,
  { loser, winner }: Merged,
  { at, isLiving }: { readonly at: Instant; readonly isLiving: boolean },
): Op[] {
  const from = draft.clients.get(loser);
  const into = draft.clients.get(winner);
  if (!from || !into) return [];
  const was = journal.clients.get(winner) ?? into;
  const brought: Record<string, Record<Id, Fields>> = {};
  const left: Record<string, Record<Id, Fields>> = {};
  for (const field of partFieldsOf.client) {
    const there = new Map(partsIn(into, field).map((part) => [part.id, part]));
    const before = new Map(partsIn(was, field).map((part) => [part.id, part]));
    const writtenAt = (part: Stamps) =>
      part.changedAt === at ? (before.get(part.id) ?? part).changedAt : part.changedAt;
    for (const part of partsIn(from, field)) {
      if (isLive(part) !== isLiving) continue;
      const other = there.get(part.id);
      if (!other || (isLiving && part.changedAt > writtenAt(other))) {
        brought[field] = { ...brought[field], [part.id]: replacing(part, other) };
      }
      if (isLiving)
        left[field] = { ...left[field], [part.id]: { trashedAt: from.trashedAt ?? at } };
    }
  }
  const ops: Op[] = [];
  if (Object.keys(brought).length > 0) ops.push(['patch', 'client', winner, brought]);
  if (Object.keys(left).length > 0) ops.push(['patch', 'client', loser, left]);
  return ops;
}

/** A part as the winner gets it; of what it replaces, fields that it lacks go. */
function replacing(part: Stamps, other: Stamps | undefined): Fields {
  const cleared = Object.keys(other ?? {}).map((field) => [field, null] as const);
  return { ...Object.fromEntries(cleared), ...part };
}
