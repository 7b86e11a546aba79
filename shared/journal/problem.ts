/** What is wrong with a change, in words the page has a sentence for. */
import type { RecordKind } from './journal.ts';

/** What is wrong with one field of a change. `field` is a path within the record: `steps.0.day`. */
export type Problem = {
  readonly reason:
    | 'empty-name'
    | 'empty-words'
    | 'impossible-day'
    | 'due-before-made'
    | 'unknown-client'
    | 'broken-text'
    | 'invalid';
  readonly kind: RecordKind;
  readonly id: string;
  readonly field?: string;
};
