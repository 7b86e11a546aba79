/** Judges one record that two journals have: whether both wrote it anew, and whose writing holds. */
import type { AnyRecord, Journal } from '../journal/journal.ts';
import type { PromiseRecord } from '../journal/promise.ts';
import type { Instant } from '../journal/record.ts';
import type { Piece } from './compare-records.ts';
import { joinedRecord } from './merge-journals.ts';
import type { Judged, Pair } from './merge-verdicts.ts';
import { bearsOnFate, type Fates, fateOf, isSameFate } from './promise-fate.ts';

/**
 * Judges a record that is not alike on both sides, by what they say of it: `said` are the pieces that
 * are not written alike. It is in conflict in two cases.
 *
 * A piece of it, the record without its parts or a part, was changed on both sides since they
 * parted. Nothing tells when that was, so it is guessed: the latest `changedAt` of all that is
 * alike; both must be later, or of one instant. What both wrote alike is no conflict. Where one
 * journal was copied whole and clocks run right, the guess is never too late: a piece written after
 * the parting on either side is not alike. It may be too early (what was written last before the
 * parting may have been rewritten since), so it may call a conflict what is none, and never misses
 * one. After an import in one direction alone, or where the other computer's clock is behind, an
 * edit may be `changed` or `kept` that was made on both sides; its fields are told all the same.
 *
 * Or it is a promise of which each side wrote something that the other has not seen, and so the two
 * say different things of what became of it: kept here and broken there, moved here and in the trash
 * there. That needs no guess. New parts on both sides contradict each other in no other way: two new
 * facts or people stand side by side, two steps settle one promise. Settled alike on one day, they
 * agree.
 */
export function judge(
  pair: Pair,
  said: readonly Piece[],
  parting: Instant,
  journals: readonly [Journal, Journal],
): Pick<Judged, 'verdict' | 'winner' | 'fates'> {
  const fates = fatesOf(pair);
  const clash = fates && haveBothSaid(said, journals);
  const verdict = clash ? judgeFates(fates) : judgePieces(said, parting);
  return { ...verdict, ...(fates && { fates }) };
}

function judgePieces(
  pieces: readonly Piece[],
  parting: Instant,
): Pick<Judged, 'verdict' | 'winner'> {
  const conflicts = pieces.filter(
    ({ ours, theirs }) =>
      ours &&
      theirs &&
      (ours.changedAt === theirs.changedAt ||
        (ours.changedAt > parting && theirs.changedAt > parting)),
  );
  const [first, ...others] = conflicts;
  if (first) {
    const last = others.reduce((a, b) => (a.field && writtenAt(b) > writtenAt(a) ? b : a), first);
    return { verdict: 'conflicting', winner: last.winner };
  }
  const coming = pieces.filter(({ winner }) => winner === 'theirs');
  if (coming.length === 0) return { verdict: 'kept', winner: 'ours' };
  const isAdded = coming.every(({ ours }) => ours === undefined);
  return { verdict: 'changed', winner: isAdded ? 'both' : 'theirs' };
}

function fatesOf({ kind, ours, theirs, pieces }: Pair): Fates | undefined {
  if (kind !== 'promise') return undefined;
  const merged = joinedRecord(kind, [ours, theirs], pieces);
  const [mine, other, both] = [ours, theirs, merged].map((one) => fateOf(one as PromiseRecord));
  if (!mine || !other || !both || isSameFate(mine, other)) return undefined;
  return { ours: mine, theirs: other, merged: both };
}

/** Whether both sides wrote what the other has not seen, of how a promise stands. */
function haveBothSaid(pieces: readonly Piece[], journals: readonly [Journal, Journal]): boolean {
  const isWithClient = (record: AnyRecord) =>
    'client' in record &&
    journals.some(({ clients }) => clients.get(record.client)?.trashedAt === record.trashedAt);
  const bearing = pieces.filter((piece) => bearsOnFate(piece, isWithClient));
  return (['ours', 'theirs'] as const).every((side) =>
    bearing.some(({ winner }) => winner === side),
  );
}

function judgeFates({ ours, theirs, merged }: Fates): Pick<Judged, 'verdict' | 'winner'> {
  const winner = isSameFate(merged, ours) ? 'ours' : isSameFate(merged, theirs) ? 'theirs' : 'both';
  return { verdict: 'conflicting', winner };
}

function writtenAt({ ours, theirs, winner }: Piece): Instant {
  return (winner === 'ours' ? ours : theirs)?.changedAt ?? '';
}
