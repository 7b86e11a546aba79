/** Judges every record that a merge touches: whose writing holds, and whether both wrote. */
import { type AnyRecord, collections, partFieldsOf, type RecordKind } from '../journal/journal.ts';
import type { Instant } from '../journal/record.ts';
import { afterErasing, differingPieces, type Piece, partsIn } from './compare-records.ts';
import type { PreviewedHomecoming } from './homecoming.ts';
import type { MergeChange, MergeCollection } from './merge-preview.ts';

/** A record that is not alike on both sides. Ours alone is `kept` only against a writing of theirs. */
export type Judged = {
  readonly kind: RecordKind;
  readonly collection: MergeCollection;
  readonly ours?: AnyRecord;
  readonly theirs?: AnyRecord;
  readonly verdict: MergeChange['verdict'];
  readonly winner: 'ours' | 'theirs';
};

/** All that a merge touches, and what else tells how the two journals stand. */
export type Verdicts = {
  readonly judged: readonly Judged[];
  /** How many records are alike, by collection. */
  readonly same: ReadonlyMap<MergeCollection, number>;
  /** Whether either side has something that the other lacks, in records and parts. */
  readonly oursLacks: boolean;
  readonly theirsLacks: boolean;
};

/** Two writings of a record and where they differ. */
type Pair = Pick<Judged, 'kind' | 'collection'> & {
  readonly ours: AnyRecord;
  readonly theirs: AnyRecord;
  readonly pieces: readonly Piece[];
};

/**
 * Judges a merge. Nothing tells when the two were one, so that is guessed: the latest `changedAt`
 * of all that is alike. A piece is in conflict when both its writings are later, or at one instant.
 *
 * Where one journal was copied whole and clocks run right, the guess is never too late: a piece
 * written after the parting on either side is not alike. It may be too early (what was written last
 * before the parting may have been rewritten since), so it may call a conflict what is none, and
 * never misses one. After an import in one direction alone, what was alike then counts as alike: an
 * older edit of ours that the other copy never saw is `changed` when it is replaced, not a conflict.
 */
export function verdictsOf({ ours, theirs, lent, brings }: PreviewedHomecoming): Verdicts {
  const pairs: Pair[] = [];
  const judged: Judged[] = [];
  const same = new Map<MergeCollection, number>();
  let parting: Instant = '';
  let oursLacks = false;
  let theirsLacks = brings;
  const isErased = (id: string) => ours.erased.has(id) || theirs.erased.has(id);
  const isGone = (record: AnyRecord) =>
    isErased(record.id) || ('client' in record && isErased(record.client));
  const compare = (pair: Omit<Pair, 'pieces'>) => {
    const pieces = differingPieces(pair.kind, pair.ours, pair.theirs).map((piece) =>
      afterErasing(piece, ours.erased, theirs.erased),
    );
    // Alike only because it was lent, it says nothing of when the two were one.
    if (!lent.has(pair.ours.id)) parting = latestAlike(pair.kind, pair.ours, pieces, parting);
    if (pieces.length > 0) pairs.push({ ...pair, pieces });
    else same.set(pair.collection, (same.get(pair.collection) ?? 0) + 1);
  };

  for (const { kind, key: collection } of collections) {
    for (const record of theirs[collection].values()) {
      const mine = ours[collection].get(record.id);
      if (mine) {
        compare({ kind, collection, ours: mine, theirs: record });
        continue;
      }
      const gone = isGone(record);
      const verdict = gone ? 'erased' : 'new';
      judged.push({ kind, collection, theirs: record, verdict, winner: gone ? 'ours' : 'theirs' });
      // What belongs to somebody erased leaves a husk of its own behind, where there was none.
      if (!ours.erased.has(record.id)) oursLacks = true;
    }
    for (const record of ours[collection].values()) {
      if (theirs[collection].has(record.id)) continue;
      const gone = isGone(record);
      if (!gone || !theirs.erased.has(record.id)) theirsLacks = true;
      const loses = partFieldsOf[kind].some((field) =>
        partsIn(record, field).some(({ id }) => theirs.erased.has(id)),
      );
      const verdict = gone ? 'erased' : loses ? 'changed' : undefined;
      if (!verdict) continue;
      oursLacks = true;
      judged.push({ kind, collection, ours: record, verdict, winner: 'theirs' });
    }
  }
  if (ours.id === theirs.id) {
    const settings = { kind: 'settings', collection: 'settings' } as const;
    compare({ ...settings, ours: ours.settings, theirs: theirs.settings });
  }

  for (const { pieces, ...pair } of pairs) {
    if (pieces.some(({ winner }) => winner === 'theirs')) oursLacks = true;
    if (pieces.some(({ winner }) => winner === 'ours')) theirsLacks = true;
    const own = pieces.find(({ field }) => field === undefined);
    if (isGone(own?.winner === 'theirs' ? pair.theirs : pair.ours)) {
      judged.push({ ...pair, verdict: 'erased', winner: 'theirs' });
      oursLacks = true;
      theirsLacks = true;
    } else judged.push({ ...pair, ...judge(pieces, parting) });
  }
  return { judged, same, oursLacks, theirsLacks };
}

function latestAlike(
  kind: RecordKind,
  record: AnyRecord,
  pieces: readonly Piece[],
  before: Instant,
): Instant {
  let latest = before;
  const differs = new Set(pieces.map(({ ours: mine }) => mine));
  // A record stands in its pieces for itself without its parts.
  if (!differs.has(record) && record.changedAt > latest) latest = record.changedAt;
  for (const field of partFieldsOf[kind]) {
    for (const part of partsIn(record, field)) {
      if (!differs.has(part) && part.changedAt > latest) latest = part.changedAt;
    }
  }
  return latest;
}

function judge(pieces: readonly Piece[], parting: Instant): Pick<Judged, 'verdict' | 'winner'> {
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
  const isChanged = pieces.some(({ winner }) => winner === 'theirs');
  return isChanged ? { verdict: 'changed', winner: 'theirs' } : { verdict: 'kept', winner: 'ours' };
}

function writtenAt({ ours, theirs, winner }: Piece): Instant {
  return (winner === 'ours' ? ours : theirs)?.changedAt ?? '';
}
