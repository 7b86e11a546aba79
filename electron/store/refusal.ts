/** How the machine says no: an exception that carries a failure the page has a sentence for. */
import type { Failure } from '../../shared/ipc/failure.ts';

/** Thrown anywhere below the IPC edge, which turns it into an answer. Nothing else crosses. */
export class Refusal extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.code);
    this.name = 'Refusal';
    this.failure = failure;
  }
}

/** What an error of the disk means to a person, by its errno. */
export function diskFailure(error: unknown): Failure {
  switch ((error as NodeJS.ErrnoException | null)?.code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return { code: 'disk-full' };
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return { code: 'read-only' };
    case 'ENOENT':
      return { code: 'folder-gone' };
    default:
      return { code: 'disk-error' };
  }
}

/** Whether a disk that is there does not give these bytes, a bad sector say. */
export function isUnreadable(error: unknown): boolean {
  return (error as NodeJS.ErrnoException | null)?.code === 'EIO';
}

/** Runs work on the disk; whatever goes wrong there comes out as a {@link Refusal}. */
export async function onDisk<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal(diskFailure(error));
  }
}
