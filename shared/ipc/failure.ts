/** Every failure the page can be told about: a closed union without paths or stack traces. */
import type { Problem } from '../journal/problem.ts';
import type { FileFailure, FileProblem } from '../transfer/file-problem.ts';

export type { FileProblem, Problem };

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
  /** Another program holds it; `computer` names the one it runs on, where that is not this one. */
  | { readonly code: 'folder-busy'; readonly computer?: string }
  /** There was a journal in this folder, and it is not there. */
  | { readonly code: 'journal-missing' }
  /** A folder of other things, without a journal. */
  | { readonly code: 'no-journal-here' }
  /** No journal is there, but copies are, which are in the list now. */
  | { readonly code: 'only-copies-here' }
  /** Another window of this program has it open. */
  | { readonly code: 'folder-open' }
  | { readonly code: 'disk-error' }
  /** The folder holds less than it once did: an older copy of it was put back. */
  | { readonly code: 'journal-older' }
  /** Only what can be trusted of the journal is shown, so nothing is added to it. */
  | { readonly code: 'only-looking' }
  /** Nobody knows whether it is on the disk. */
  | { readonly code: 'save-unsure' }
  | { readonly code: 'file-missing' }
  | { readonly code: 'file-unreadable' }
  | { readonly code: 'file-in-journal' }
  | { readonly code: 'file-too-large'; readonly megabytes: number; readonly limitMegabytes: number }
  | FileFailure
  | { readonly code: 'preview-stale' }
  | { readonly code: 'refused' }
  | { readonly code: 'unexpected' };

/** The result of a call as it crosses: a value or a failure, never an exception. */
export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: Failure };
