/** What bringing another journal in would do, in numbers and names, said before it is done. */
import { type AnyRecord, type Journal, partFieldsOf, type RecordKind } from '../journal/journal.ts';
import type { Id, Instant } from '../journal/record.ts';
import { canonicalUnknown } from './canonical.ts';
import { partsIn } from './compare-records.ts';
import { previewedHomecoming } from './homecoming.ts';
import { strongerHusk } from './husks.ts';
import { wellFormed } from './inspect-problem.ts';
import { type MergeField, maxFields, mergeFields, recordName } from './merge-fields.ts';
import { type Judged, verdictsOf } from './merge-verdicts.ts';
import type { Fates } from './promise-fate.ts';

/** How two journals stand to each other; `past` and `future` are seen from ours. */
export type MergeRelation = 'same' | 'past' | 'future' | 'diverged' | 'stranger';

/** How many records of a collection are what; each is counted once, and what is erased apart. */
export type MergeCounts = {
  /** Only theirs has it. */
  readonly new: number;
  /** Alike on both sides. */
  readonly same: number;
  /** Only ours has it, and it stays. */
  readonly only: number;
  /** Theirs is newer, and replaces ours. */
  readonly changed: number;
  /** Theirs has it too, and ours is newer. */
  readonly kept: number;
  /** Both sides wrote it anew, and not alike: see {@link verdictsOf}. None where nothing comes in. */
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
  /**
   * Whose version of it holds; of a conflict in parts alone, whose last writing is the later. `both`
   * where nothing of ours is replaced, or what holds in the end is what neither says alone.
   */
  readonly winner: 'ours' | 'theirs' | 'both';
  /** When ours was last written, its parts included; absent when ours lacks it. */
  readonly oursAt?: Instant;
  /** When theirs was last written, its parts included; absent when theirs lacks it. */
  readonly theirsAt?: Instant;
  /** What the two say differently, at most six fields, and first what is lost. */
  readonly fields: readonly MergeField[];
  /** How many more fields differ. */
  readonly moreFields: number;
  /** Of a promise: what became of it here and there, and in the merged one. */
  readonly fates?: Fates;
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
  const verdicts = verdictsOf(previewedHomecoming(ours, theirs));
  const { same, only, oursLacks, theirsLacks } = verdicts;
  const relation = relationOf(ours, theirs, { oursLacks, theirsLacks });
  // What a merge does not change is in nobody's way: its conflicts were decided before.
  const isNothing = relation === 'same' || relation === 'past';
  const judged = isNothing ? verdicts.judged.map(withoutConflict) : verdicts.judged;
  const countsOf = (collection: MergeCollection): MergeCounts => {
    const mine = judged.filter((one) => one.collection === collection);
    const count = (verdict: Judged['verdict']) =>
      mine.filter((one) => one.verdict === verdict).length;
    return {
      new: count('new'),
      same: same.get(collection) ?? 0,
      only: only.get(collection) ?? 0,
      changed: count('changed'),
      kept: count('kept'),
      conflicting: count('conflicting'),
    };
  };
  const erased = judged.filter(({ verdict }) => verdict === 'erased');
  const listed = order.flatMap((verdict) => judged.filter((one) => one.verdict === verdict));
  return {
    relation,
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

function withoutConflict(one: Judged): Judged {
  return one.verdict === 'conflicting' ? { ...one, verdict: 'kept', winner: 'ours' } : one;
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

function changeOf(one: Judged, ours: Journal, theirs: Journal): MergeChange {
  const { kind, collection, ours: mine, theirs: other, verdict, winner, fates } = one;
  const record = (winner === 'theirs' ? other : mine) ?? mine ?? other;
  const owner = record && 'client' in record ? record.client : undefined;
  const client =
    owner === undefined ? undefined : (ours.clients.get(owner) ?? theirs.clients.get(owner));
  const fields = mergeFields(kind, one.pieces, (id) => nameOfId(id, [mine, other], [ours, theirs]));
  return {
    kind,
    id: record?.id ?? '',
    collection,
    name: shortened(recordName(record)),
    ...(client && { client: shortened(client.name) }),
    verdict,
    winner,
    ...(mine && { oursAt: lastWritingOf(kind, mine) }),
    ...(other && { theirsAt: lastWritingOf(kind, other) }),
    fields: fields.slice(0, maxFields),
    moreFields: Math.max(0, fields.length - maxFields),
    ...(fates && { fates }),
  };
}

/** What an id in a record's field stands for; empty where nobody knows. */
function nameOfId(
  id: Id,
  writings: readonly (AnyRecord | undefined)[],
  journals: readonly Journal[],
): string {
  for (const record of writings) {
    if (!record || !('client' in record)) continue;
    for (const { clients } of journals) {
      const person = clients.get(record.client)?.people.find((one) => one.id === id);
      if (person) return person.name;
    }
  }
  for (const { clients, promises, entries, outcomes } of journals) {
    const found = clients.get(id) ?? promises.get(id) ?? entries.get(id) ?? outcomes.get(id);
    if (found) return recordName(found);
  }
  return '';
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
