/** What bringing another journal in would do, in numbers and names, said before it is done. */
import type { RecordKind } from '../journal/journal.ts';
import type { Id, Instant } from '../journal/record.ts';

/** How two journals stand to each other; `past` and `future` are seen from ours. */
export type MergeRelation = 'same' | 'past' | 'future' | 'diverged' | 'stranger';

/** How many records of a collection are what; each record is counted once. */
export type MergeCounts = {
  /** Only theirs has it. */
  readonly new: number;
  /** Alike on both sides. */
  readonly same: number;
  /** Theirs is newer, and replaces ours. */
  readonly changed: number;
  /** Ours is newer, or only ours has it. */
  readonly kept: number;
  /** Changed on both sides since the journals were one; the later writing still wins. */
  readonly conflicting: number;
};

/** A record that changes, stays against theirs, or is in conflict. */
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
  /** The first 200 of `total`: conflicts, then erasures, then the rest. */
  readonly changes: readonly MergeChange[];
  readonly total: number;
};
