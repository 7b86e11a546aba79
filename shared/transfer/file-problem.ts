/** Why a journal file is refused: as a whole, or record by record. */

/** Why a record of a file is refused. */
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
  /** The array it is in, or `settings`, or an unknown key of the document. */
  readonly collection: string;
  readonly id?: string;
  /** The field at fault, as a path: `steps.0.day`. */
  readonly field?: string;
  /** What a person would know the record by: its name or first words. */
  readonly name?: string;
};

/**
 * Why a file cannot be read. Damaged: not JSON, or not whole; foreign: JSON of another program;
 * newer: a later major version; refused: records at fault, the first 200 of `total` listed.
 */
export type FileFailure =
  | { readonly code: 'file-damaged' }
  | { readonly code: 'file-foreign' }
  | { readonly code: 'file-newer'; readonly major: number }
  | {
      readonly code: 'file-refused';
      readonly problems: readonly FileProblem[];
      readonly total: number;
    };
