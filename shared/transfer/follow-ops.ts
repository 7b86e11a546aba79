/** Sends what belongs to clients that were merged away to the clients that stand for them. */
import { survivorOf } from '../journal/cascade.ts';
import { applyChange, type Fields, type Op } from '../journal/change.ts';
import type { Client } from '../journal/client.ts';
import { copyJournal, type Journal, partFieldsOf, recordsOf } from '../journal/journal.ts';
import { type Id, type Instant, isLive, type Stamps } from '../journal/record.ts';
import { partsIn } from './compare-records.ts';

/** A client that was merged away, and who stands for it. */
type Merged = { readonly loser: Id; readonly winner: Id };

/**
 * The operations: records change hands; a part joins the winner's, or replaces the winner's own
 * where it was written later, and is trashed where it was. Writings are told apart by their
 * instants in `journal`, before any operation stamped them anew; `now` is its state by now.
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
  const written = new Map<string, Instant>();
  // Living parts first: one that a chain of merges left in the trash halfway lives further on.
  for (const isLiving of [true, false]) {
    for (const pair of merged) {
      const ops = partOps(journal, draft, pair, { at, isLiving, written });
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
  {
    at,
    isLiving,
    written,
  }: {
    readonly at: Instant;
    readonly isLiving: boolean;
    /** When the winners' parts of this round were written, before they came to them. */
    readonly written: Map<string, Instant>;
  },
): Op[] {
  const from = draft.clients.get(loser);
  const into = draft.clients.get(winner);
  if (!from || !into) return [];
  const brought: Record<string, Record<Id, Fields>> = {};
  const left: Record<string, Record<Id, Fields>> = {};
  for (const field of partFieldsOf.client) {
    const there = new Map(partsIn(into, field).map((part) => [part.id, part]));
    for (const part of partsIn(from, field)) {
      if (isLive(part) !== isLiving || journal.erased.has(part.id)) continue;
      const key = `${winner} ${field} ${part.id}`;
      const writtenAt = stampIn(journal.clients.get(loser), field, part);
      const other = there.get(part.id);
      const otherAt =
        other && (written.get(key) ?? stampIn(journal.clients.get(winner), field, other));
      if (otherAt === undefined || (writtenAt > otherAt && isMeant(part, from))) {
        brought[field] = { ...brought[field], [part.id]: replacing(part, other, at) };
        written.set(key, writtenAt);
      }
      if (isLiving) left[field] = { ...left[field], [part.id]: { trashedAt: at } };
    }
  }
  const ops: Op[] = [];
  if (Object.keys(brought).length > 0) ops.push(['patch', 'client', winner, brought]);
  if (Object.keys(left).length > 0) ops.push(['patch', 'client', loser, left]);
  return ops;
}

/** A part that went into the trash with its client was not thrown away: it had moved. */
function isMeant(part: Stamps, client: Client): boolean {
  return part.trashedAt === undefined || part.trashedAt !== client.trashedAt;
}

function stampIn(client: Client | undefined, field: string, part: Stamps): Instant {
  const before = client && partsIn(client, field).find(({ id }) => id === part.id);
  return (before ?? part).changedAt;
}

/** A part as the winner gets it; of what it replaces, fields that it lacks go. */
function replacing(part: Stamps, other: Stamps | undefined, at: Instant): Fields {
  const cleared = Object.keys(other ?? {}).map((field) => [field, null] as const);
  return { ...Object.fromEntries(cleared), ...part, changedAt: at };
}
