/** Every failure the page can be told about: a closed union without paths or stack traces. */
import type { RecordKind } from '../journal/journal.ts';

/** What is wrong with one field of a change. */
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

/** Why a record of a file is refused. `line` counts from 1 where the file has a record a line. */
export type FileProblem = {
  readonly reason:
    | 'invalid-field'
    | 'missing-field'
    | 'impossible-day'
    | 'dangling'
    | 'duplicate-id'
    | 'forbidden-key'
    | 'broken-text'
    | 'number-too-large'
    | 'nested-too-deep'
    | 'not-a-record';
  readonly collection: string;
  readonly id?: string;
  /** The field at fault, as a path: `steps.0.day`. */
  readonly field?: string;
  /** What a person would know the record by: its name or first words. */
  readonly name?: string;
};

/** A failure of a call. */
export type Failure =
  | { readonly code: 'invalid'; readonly problems: readonly Problem[] }
  | { readonly code: 'not-found' }
  | { readonly code: 'nothing-to-undo' }
  | { readonly code: 'nothing-to-redo' }
  | { readonly code: 'journal-closed' }
  | { readonly code: 'disk-full' }
  | { readonly code: 'read-only' }
  | { readonly code: 'folder-gone' }
  | { readonly code: 'folder-busy' }
  | { readonly code: 'disk-error' }
  | { readonly code: 'file-missing' }
  | { readonly code: 'file-unreadable' }
  | { readonly code: 'file-too-large'; readonly megabytes: number; readonly limitMegabytes: number }
  | { readonly code: 'file-damaged' }
  | { readonly code: 'file-foreign' }
  | { readonly code: 'file-newer'; readonly major: number }
  | {
      readonly code: 'file-refused';
      readonly problems: readonly FileProblem[];
      readonly total: number;
    }
  | { readonly code: 'preview-stale' }
  | { readonly code: 'refused' }
  | { readonly code: 'unexpected' };

/** The result of a call as it crosses: a value or a failure, never an exception. */
export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: Failure };
