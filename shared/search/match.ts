/** Where a cue was found in a client's record, so that a hit can say why it is one. */
import type { Day } from '../journal/day.ts';

/** The part of a client's record that a match comes from. */
export type MatchSource =
  | 'name'
  | 'trade'
  | 'place'
  | 'contact'
  | 'notes'
  | 'how-met'
  | 'tag'
  | 'person'
  | 'fact'
  | 'idea'
  | 'entry'
  | 'promise'
  | 'outcome';

/** One place where a cue was found: the text to show and the spans `[start, end)` in that text. */
export type Match = {
  readonly source: MatchSource;
  /** The original text, or a piece of it around the match: 160 UTF-16 units at most. */
  readonly text: string;
  readonly spans: readonly (readonly [number, number])[];
  readonly day?: Day;
};
