/** Reads the changes of a log, and tells an end that was being written from damage before it. */
import type { Change } from '../../shared/journal/change.ts';
import { bindingOf, type LogHeader, readChangeLine, readHeader } from './framing.ts';

/** A log whose first line holds. */
export type Log = {
  readonly header: LogHeader;
  readonly bytes: Buffer;
  /** Where its changes begin, in bytes. */
  readonly start: number;
};

/** The changes of a log. */
export type LogChanges = {
  readonly changes: readonly Change[];
  /** The number after the last of them. */
  readonly next: number;
  /** Where the last of them ends, in bytes. */
  readonly end: number;
  /**
   * `whole`: nothing follows. `torn`: what follows never was a whole change. `damaged`: what
   * follows does not hold, and yet a change does that was begun only once it was flushed.
   */
  readonly tail: 'whole' | 'torn' | 'damaged';
};

/** A log by its bytes; undefined where the first line does not hold or is another file's. */
export function logOf(bytes: Uint8Array, generation: number): Log | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const found = readHeader(buffer);
  if (found?.header.kind !== 'log' || found.header.version !== 1) return undefined;
  if (found.header.generation !== generation) return undefined;
  return { header: found.header, bytes: buffer, start: found.end };
}

/** Reads the changes, up to the one numbered `until`, which does not count any more. */
export function changesOf(
  { header, bytes, start }: Log,
  until = Number.MAX_SAFE_INTEGER,
): LogChanges {
  const binding = bindingOf(header);
  const changes: Change[] = [];
  let next = header.from;
  let end = start;
  while (end < bytes.length && next < until) {
    const lineEnd = bytes.indexOf(0x0a, end);
    const line = lineEnd < 0 ? undefined : bytes.toString('utf8', end, lineEnd);
    const found = line === undefined ? undefined : readChangeLine(line, binding);
    if (found?.seq !== next) {
      const isDamaged = hasLaterChange(bytes, end, next, binding);
      return { changes, next, end, tail: isDamaged ? 'damaged' : 'torn' };
    }
    changes.push(found.change);
    next += 1;
    end = lineEnd + 1;
  }
  return { changes, next, end, tail: 'whole' };
}

const lineStart = Buffer.from('{"n":');

/** By bytes and not by lines, since it may be the line feed that was lost. */
function hasLaterChange(bytes: Buffer, from: number, seq: number, binding: string): boolean {
  let at = bytes.indexOf(lineStart, from);
  while (at >= 0) {
    const lineEnd = bytes.indexOf(0x0a, at);
    if (lineEnd < 0) return false;
    const found = readChangeLine(bytes.toString('utf8', at, lineEnd), binding);
    // What went to the disk in one piece may be there in any part until the piece was flushed.
    if (found && found.first > seq) return true;
    at = bytes.indexOf(lineStart, at + 1);
  }
  return false;
}
