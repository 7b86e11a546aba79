/**
 * What clients made by chance are made of, for one trade in one language. In a line, `{thing}` and
 * `{place}` are filled in; `thing` comes with its article.
 */
import type { EntryKind } from '../../../shared/journal/entry.ts';
import type { OutcomeKind } from '../../../shared/journal/outcome.ts';

/** What is noted, as which kind of entry, and the only outcome that goes with it, if only one does. */
export type Line = readonly [kind: EntryKind, words: string, outcome?: OutcomeKind];
/** What is promised: what it is about, and the words in which it was said, which name no day. */
export type Pledge = readonly [about: string, words: string];

/** The words of one trade in one language. */
export type Vocabulary = {
  /** What the clients themselves do. */
  readonly trades: readonly string[];
  /** What organisations are called; `{name}` is a surname. */
  readonly organisations: readonly string[];
  readonly places: readonly string[];
  readonly tags: readonly string[];
  readonly things: readonly string[];
  /** How a matter begins, goes on and ends, and what is noted between two of them. */
  readonly begins: readonly Line[];
  readonly goesOn: readonly Line[];
  readonly ends: readonly Line[];
  readonly between: readonly Line[];
  readonly mine: readonly Pledge[];
  readonly theirs: readonly Pledge[];
  readonly outcomes: { readonly [Kind in OutcomeKind]: readonly string[] };
  readonly facts: readonly (readonly [key: string, ...texts: string[]])[];
  readonly ideas: readonly string[];
  readonly met: readonly string[];
};

/** How busy a trade is in each month, January first, and what its work costs. */
export type Rhythm = {
  readonly months: readonly number[];
  readonly amounts: readonly [from: number, to: number];
  /** How much a single week may stand out: a cold spell, a book that is due. */
  readonly surge: number;
};
