/** What bringing another journal in would do, in numbers and names, said before it is done. */
import { type AnyRecord, type Journal, partFieldsOf, type RecordKind } from '../journal/journal.ts';
import { aboutOf } from '../journal/promise.ts';
import type { Id, Instant } from '../journal/record.ts';
import { canonicalUnknown } from './canonical.ts';
import { partsIn } from './compare-records.ts';
import { previewedHomecoming } from './homecoming.ts';
import { strongerHusk } from './husks.ts';
import { wellFormed } from './inspect-problem.ts';
import { type Judged, verdictsOf } from './merge-verdicts.ts';

/** How two journals stand to each other; `past` and `future` are seen from ours. */
export type MergeRelation = 'same' | 'past' | 'future' | 'diverged' | 'stranger';

/**
 * How many records of a collection are what; each is counted once. What only ours has is in none of
 * them, and what is erased on either side is counted apart.
 */
export type MergeCounts = {
  /** Only theirs has it. */
  readonly new: number;
  /** Alike on both sides. */
  readonly same: number;
  /** Theirs is newer, and replaces ours. */
  readonly changed: number;
  /** Theirs has it too, and ours is newer. */
  readonly kept: number;
  /** Changed on both sides since the journals were one; the later writing still wins. */
  readonly conflicting: number;
};

/** A record that changes, is kept against theirs, or is in conflict. */
export type MergeChange = {
  readonly kind: RecordKind;
  readonly id: Id;
  readonly collection: MergeCollection;
  /** A client's name or the first words; at most 80 characters, empty when there are none. */
  readonly name: string;
  /** The name of the client it belongs to. */
  readonly client?: string;
  /** `erased`: it is erased for good on one side, and so on both. */
  readonly verdict: 'new' | 'changed' | 'kept' | 'conflicting' | 'erased';
  /** Whose version of it holds; of a conflict in parts alone, whose last writing is the later. */
  readonly winner: 'ours' | 'theirs';
  /** When ours was last written, its parts included; absent when ours lacks it. */
  readonly oursAt?: Instant;
  /** When theirs was last written, its parts included; absent when theirs lacks it. */
  readonly theirsAt?: Instant;
};

/** What the counts are kept by. */
export type MergeCollection =
  | 'clients'
  | 'entries'
  | 'promises'
  | 'outcomes'
  | 'templates'
  | 'settings';

/** What a merge would do. */
export type MergePreview = {
  readonly relation: MergeRelation;
  readonly counts: { readonly [Collection in MergeCollection]: MergeCounts };
  readonly erasures: {
    /** Records of theirs that stay out, because they were erased here. */
    readonly staysOut: number;
    /** Records of ours that go, because they were erased there. */
    readonly goes: number;
  };
  /** The first 200 of `total`: what is in conflict, erased, changed, new, kept, in this order. */
  readonly changes: readonly MergeChange[];
  readonly total: number;
};

/** The most records that are listed one by one. */
const maxListed = 200;
/** Longer names are cut there. */
export const maxNameLength = 80;
const order = ['conflicting', 'erased', 'changed', 'new', 'kept'] as const;

/** Says what {@link mergeJournals} would do. Conflicts are guessed: see {@link verdictsOf}. */
export function mergePreview(ours: Journal, theirs: Journal): MergePreview {
  const { judged, same, oursLacks, theirsLacks } = verdictsOf(previewedHomecoming(ours, theirs));
  const countsOf = (collection: MergeCollection): MergeCounts => {
    const mine = judged.filter((one) => one.collection === collection);
    const count = (verdict: Judged['verdict']) =>
      mine.filter((one) => one.verdict === verdict).length;
    return {
      new: count('new'),
      same: same.get(collection) ?? 0,
      changed: count('changed'),
      kept: count('kept'),
      conflicting: count('conflicting'),
    };
  };
  const erased = judged.filter(({ verdict }) => verdict === 'erased');
  const listed = order.flatMap((verdict) => judged.filter((one) => one.verdict === verdict));
  return {
    relation: relationOf(ours, theirs, { oursLacks, theirsLacks }),
    counts: {
      clients: countsOf('clients'),
      entries: countsOf('entries'),
      promises: countsOf('promises'),
      outcomes: countsOf('outcomes'),
      templates: countsOf('templates'),
      settings: countsOf('settings'),
    },
    erasures: {
      staysOut: erased.filter(({ ours: mine }) => mine === undefined).length,
      goes: erased.filter(({ ours: mine }) => mine !== undefined).length,
    },
    changes: listed.slice(0, maxListed).map((one) => changeOf(one, ours, theirs)),
    total: listed.length,
  };
}

function relationOf(
  ours: Journal,
  theirs: Journal,
  lacks: { readonly oursLacks: boolean; readonly theirsLacks: boolean },
): MergeRelation {
  if (ours.id !== theirs.id) return 'stranger';
  const oursLacks = lacks.oursLacks || lacksBeside(ours, theirs);
  const theirsLacks = lacks.theirsLacks || lacksBeside(theirs, ours);
  if (oursLacks) return theirsLacks ? 'diverged' : 'future';
  return theirsLacks ? 'past' : 'same';
}

/** Whether another journal has a husk, or a value that no schema knows, that would come to one. */
function lacksBeside(one: Journal, other: Journal): boolean {
  for (const husk of other.erased.values()) {
    const mine = one.erased.get(husk.id);
    if (!mine || strongerHusk(mine, husk) !== mine) return true;
  }
  for (const [key, value] of other.unknown) {
    if (!one.unknown.has(key)) return true;
    if (canonicalUnknown(value) > canonicalUnknown(one.unknown.get(key))) return true;
  }
  return false;
}

function changeOf(
  { kind, collection, ours: mine, theirs: other, verdict, winner }: Judged,
  ours: Journal,
  theirs: Journal,
): MergeChange {
  const record = (winner === 'theirs' ? other : mine) ?? mine ?? other;
  const owner = record && 'client' in record ? record.client : undefined;
  const client =
    owner === undefined ? undefined : (ours.clients.get(owner) ?? theirs.clients.get(owner));
  return {
    kind,
    id: record?.id ?? '',
    collection,
    name: shortened(nameOf(record)),
    ...(client && { client: shortened(client.name) }),
    verdict,
    winner,
    ...(mine && { oursAt: lastWritingOf(kind, mine) }),
    ...(other && { theirsAt: lastWritingOf(kind, other) }),
  };
}

/** What a record is known by; empty where there are no words. */
export function nameOf(record: AnyRecord | undefined): string {
  if (!record) return '';
  if ('name' in record) return record.name;
  if ('about' in record) return aboutOf(record);
  return 'words' in record ? (record.words ?? '') : '';
}

/** Cut at {@link maxNameLength}, and still well-formed. */
export function shortened(text: string): string {
  return wellFormed(text.slice(0, maxNameLength));
}

/** When a record was last written, its parts included. */
export function lastWritingOf(kind: RecordKind, record: AnyRecord): Instant {
  let last = record.changedAt;
  for (const field of partFieldsOf[kind]) {
    for (const part of partsIn(record, field)) if (part.changedAt > last) last = part.changedAt;
  }
  return last;
}
