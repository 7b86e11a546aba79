/** Judges every record that a merge touches: whose writing holds, and whether both wrote. */
import { type AnyRecord, collections, partFieldsOf, type RecordKind } from '../journal/journal.ts';
import type { Instant } from '../journal/record.ts';
import { afterErasing, differingPieces, type Piece, partsIn } from './compare-records.ts';
import type { PreviewedHomecoming } from './homecoming.ts';
import { judge } from './judge-pair.ts';
import { isSaidAlike } from './merge-fields.ts';
import type { MergeChange, MergeCollection } from './merge-preview.ts';
import type { Fates } from './promise-fate.ts';

/** A record that is not alike on both sides. Ours alone is `kept` only against a writing of theirs. */
export type Judged = {
  readonly kind: RecordKind;
  readonly collection: MergeCollection;
  readonly ours?: AnyRecord;
  readonly theirs?: AnyRecord;
  readonly verdict: MergeChange['verdict'];
  readonly winner: MergeChange['winner'];
  /** Where the two writings of it say something else; none where one side lacks it. */
  readonly pieces: readonly Piece[];
  /** Of a promise of which they say different things. */
  readonly fates?: Fates;
};

/** All that a merge touches, and what else tells how the two journals stand. */
export type Verdicts = {
  readonly judged: readonly Judged[];
  /** How many records are alike, by collection; written alike at different instants too. */
  readonly same: ReadonlyMap<MergeCollection, number>;
  /** How many only ours has, and keeps, by collection. */
  readonly only: ReadonlyMap<MergeCollection, number>;
  /** Whether either side has something that the other lacks, in records and parts. */
  readonly oursLacks: boolean;
  readonly theirsLacks: boolean;
};

/** Two writings of a record and where they differ. */
export type Pair = Pick<Judged, 'kind' | 'collection'> & {
  readonly ours: AnyRecord;
  readonly theirs: AnyRecord;
  readonly pieces: readonly Piece[];
};

/** Judges a merge: see {@link judge} for what is in conflict. */
export function verdictsOf({ ours, theirs, lent, brings }: PreviewedHomecoming): Verdicts {
  const pairs: Pair[] = [];
  const judged: Judged[] = [];
  const same = new Map<MergeCollection, number>();
  const only = new Map<MergeCollection, number>();
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
    else add(same, pair.collection);
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
      const winner = gone ? 'ours' : 'theirs';
      judged.push({ kind, collection, theirs: record, verdict, winner, pieces: [] });
      // What belongs to somebody erased leaves a husk of its own behind, where there was none.
      if (!ours.erased.has(record.id)) oursLacks = true;
    }
    for (const record of ours[collection].values()) {
      if (theirs[collection].has(record.id)) continue;
      const gone = isGone(record);
      if (!gone || !theirs.erased.has(record.id)) theirsLacks = true;
      const lost = partFieldsOf[kind].flatMap((field) =>
        partsIn(record, field)
          .filter(({ id }) => theirs.erased.has(id))
          .map((part): Piece => ({ field, ours: part, winner: 'theirs' })),
      );
      const verdict = gone ? 'erased' : lost.length > 0 ? 'changed' : undefined;
      if (!verdict) {
        add(only, collection);
        continue;
      }
      oursLacks = true;
      judged.push({ kind, collection, ours: record, verdict, winner: 'theirs', pieces: lost });
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
      judged.push({ ...pair, verdict: 'erased', winner: 'theirs', pieces: [] });
      oursLacks = true;
      theirsLacks = true;
      continue;
    }
    const said = pieces.filter((piece) => !isSaidAlike(pair.kind, piece));
    if (said.length === 0) {
      add(same, pair.collection);
      continue;
    }
    judged.push({
      ...pair,
      pieces: said,
      ...judge({ ...pair, pieces }, said, parting, [ours, theirs]),
    });
  }
  return { judged, same, only, oursLacks, theirsLacks };
}

function add(counts: Map<MergeCollection, number>, collection: MergeCollection): void {
  counts.set(collection, (counts.get(collection) ?? 0) + 1);
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
