/** The one answer that is neither yes nor no. */

/** Thrown where a change may or may not be on the disk, and the disk cannot be asked. */
export class UnsureCommit extends Error {
  constructor(cause: unknown) {
    super('unsure commit', { cause });
  }
}
