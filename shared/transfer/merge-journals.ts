/**
 * Brings two journals together so that it does not matter who brings whom, how often, or in which
 * order: the later writing of everything holds, and what was erased stays erased.
 */
import {
  type AnyRecord,
  collections,
  copyJournal,
  type Journal,
  partFieldsOf,
  putRecord,
  type RecordKind,
} from '../journal/journal.ts';
import type { Stamps } from '../journal/record.ts';
import { takeOutHusks } from './apply-husks.ts';
import { canonicalUnknown } from './canonical.ts';
import { afterErasing, differingPieces, type Piece, partsIn } from './compare-records.ts';
import { homecomingOf, withRecords } from './homecoming.ts';
import { joinedHusks } from './husks.ts';

/**
 * A journal with what both have, sharing their records. Each record without its parts and each part
 * by itself: the later `changedAt` holds, on a tie the greater canonical text. Husks of both win;
 * what belongs to a client of whom there is but a husk goes to whom the husk names, and where that
 * leads to nobody leaves with it, unless one side had moved it elsewhere. A stranger's journal leaves its id and its settings behind.
 */
export function mergeJournals(ours: Journal, theirs: Journal): Journal {
  const erased = joinedHusks(ours.erased, theirs.erased);
  const moved = homecomingOf(ours, theirs, erased);
  const here = withRecords(ours, moved.ours);
  const there = withRecords(theirs, moved.theirs);
  const merged = copyJournal(here);
  for (const { kind, key } of collections) {
    for (const record of there[key].values()) {
      const mine = here[key].get(record.id);
      const both = mine ? mergeRecord(kind, [mine, record], [ours, theirs]) : record;
      if (both !== mine) putRecord(merged, kind, both);
    }
  }
  if (ours.id === theirs.id) {
    const writings = [ours.settings, theirs.settings] as const;
    putRecord(merged, 'settings', mergeRecord('settings', writings, [ours, theirs]));
  }
  for (const [key, value] of theirs.unknown) {
    const isOurs = ours.unknown.has(key) && !isGreater(value, ours.unknown.get(key));
    if (!isOurs) merged.unknown.set(key, value);
  }
  for (const husk of erased.values()) merged.erased.set(husk.id, husk);
  takeOutHusks(merged);
  return merged;
}

function mergeRecord(
  kind: RecordKind,
  [ours, theirs]: readonly [AnyRecord, AnyRecord],
  [here, there]: readonly [Journal, Journal],
): AnyRecord {
  const pieces = differingPieces(kind, ours, theirs).map((piece) =>
    afterErasing(piece, here.erased, there.erased),
  );
  return joinedRecord(kind, [ours, theirs], pieces);
}

/**
 * One record of two writings of it, by who wins each piece; the very one of either side where that
 * will do.
 */
export function joinedRecord(
  kind: RecordKind,
  [ours, theirs]: readonly [AnyRecord, AnyRecord],
  pieces: readonly Piece[],
): AnyRecord {
  if (pieces.every(({ winner }) => winner === 'ours')) return ours;
  if (pieces.every(({ winner }) => winner === 'theirs')) return theirs;
  const own = pieces.find(({ field }) => field === undefined)?.winner ?? 'ours';
  const parts: Record<string, readonly Stamps[]> = {};
  for (const field of partFieldsOf[kind]) {
    const byId = new Map(partsIn(ours, field).map((part) => [part.id, part]));
    for (const piece of pieces) {
      if (piece.field !== field || piece.winner === 'ours' || !piece.theirs) continue;
      byId.set(piece.theirs.id, piece.theirs);
    }
    parts[field] = [...byId.values()];
  }
  return { ...(own === 'ours' ? ours : theirs), ...parts };
}

function isGreater(value: unknown, other: unknown): boolean {
  return canonicalUnknown(value) > canonicalUnknown(other);
}
