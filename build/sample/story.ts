/**
 * How a client's story is told in the sample: days are counted from the sample's own day, so that
 * the journal is always up to date. `ago: 47` is 47 days before it; `due: 2` is two days after it.
 */
import type { Address, HowMet, healthWords, Relation } from '../../shared/journal/client.ts';
import type { EntryKind } from '../../shared/journal/entry.ts';
import type { FactState } from '../../shared/journal/fact.ts';
import type { OutcomeKind } from '../../shared/journal/outcome.ts';
import type { Due, Giver, StepKind } from '../../shared/journal/promise.ts';
import type { Language } from '../../shared/settings/device.ts';

/** One of the words of health. */
export type HealthWord = (typeof healthWords)[number];

/** The same words in both languages. */
export type Words = { readonly [L in Language]: string };

/** Words in Spanish and in English. */
export function w(es: string, en: string): Words {
  return { es, en };
}

/** Words that read the same in both. */
export function same(text: string): Words {
  return { es: text, en: text };
}

/** A promise given in a happening. `key` names it within its story. */
export type Given = {
  readonly key: string;
  readonly by: Giver;
  readonly about: Words;
  readonly words: Words;
  readonly due?: number;
  readonly precision?: Due['precision'];
  readonly person?: string;
};

/** An outcome of a happening. `mends` names outcomes or promises of the same story by their keys. */
export type Result = {
  readonly kind: OutcomeKind;
  readonly words?: Words;
  readonly key?: string;
  readonly promise?: string;
  readonly mends?: readonly string[];
  readonly amount?: number;
};

/** Something that happened on a day, or is planned for one (`ago` 0 or less with `plan`). */
export type Happening = {
  readonly ago: number;
  readonly kind: EntryKind;
  readonly words: Words;
  readonly warmth?: -2 | -1 | 0 | 1 | 2;
  readonly with?: readonly string[];
  readonly heeded?: boolean;
  readonly plan?: true;
  /** Noted by mistake, and put in the trash so many days before the sample's day. */
  readonly trashedAgo?: number;
  readonly gives?: readonly Given[];
  readonly moves?: readonly { key: string; due: number; words?: Words }[];
  readonly settles?: readonly {
    key: string;
    kind: Exclude<StepKind, 'made' | 'moved'>;
    words?: Words;
  }[];
  readonly results?: readonly Result[];
};

/** Somebody within or close to a client. `birthdayIn` is days from the sample's day. */
export type Companion = {
  readonly key: string;
  readonly name: Words;
  readonly role: Words;
  readonly birthdayIn?: number;
  readonly years?: number;
  readonly address?: Address;
  readonly notes?: Words;
};

/** One client's story. */
export type Story = {
  readonly key: string;
  readonly name: Words;
  readonly kind: 'person' | 'organisation';
  readonly relation: Relation;
  readonly trade?: Words;
  readonly place?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly birthdayIn?: number;
  readonly years?: number;
  readonly notes?: Words;
  readonly met?: {
    readonly place?: string;
    readonly when?: Words;
    readonly context?: Words;
    readonly by?: Words;
    /** The key of the client who introduced them. */
    readonly byClient?: string;
  };
  readonly address: Address;
  readonly tags: readonly string[];
  readonly tolerance?: 'low' | 'normal' | 'high';
  readonly people?: readonly Companion[];
  readonly facts?: readonly {
    key: Words;
    text?: Words;
    state: FactState;
    ago: number;
  }[];
  readonly ideas?: readonly {
    words: Words;
    ago: number;
    reasonForNo?: 'did-not-know' | 'saw-no-need' | 'other-supplier' | 'other';
    revisitIn?: number;
  }[];
  /** One's own words of health, with the reason. */
  readonly ownWords?: readonly { ago: number; word: HealthWord; reason: Words }[];
  /** A rhythm set by hand. */
  readonly cadenceDays?: number;
  /** Archived so many days before the sample's day. */
  readonly archivedAgo?: number;
  /** Written down twice: merged into the client with this key, so many days before. */
  readonly merged?: { readonly into: string; readonly ago: number };
  readonly happenings: readonly Happening[];
};

/** How they met, as a record keeps it, but for a client who introduced them. */
export function howMetOf(story: Story, language: Language): HowMet | undefined {
  const { met } = story;
  if (!met) return undefined;
  return {
    ...(met.place && { place: met.place }),
    ...(met.when && { when: { words: met.when[language] } }),
    ...(met.context && { context: met.context[language] }),
    ...(met.by && { introducedBy: { words: met.by[language] } }),
  };
}
