/** Finds every change in the bytes of a log that still holds, whatever happened to those around it. */
import type { Change } from '../../shared/journal/change.ts';
import { readChangeLine } from './framing.ts';

/** A change whose hash says that it stood at this number in this log. */
export type VerifiedChange = { readonly seq: number; readonly change: Change };

const lineStart = Buffer.from('{"n":');

/** The changes of a log, by their place in it; its first line need not hold, so its place is given. */
export function verifiedChanges(
  bytes: Buffer,
  { store, generation }: { readonly store: string; readonly generation: number },
): VerifiedChange[] {
  const binding = `${store}/${generation}`;
  const found: VerifiedChange[] = [];
  let at = bytes.indexOf(lineStart);
  while (at >= 0) {
    const lineFeed = bytes.indexOf(0x0a, at);
    const lineEnd = lineFeed < 0 ? bytes.length : lineFeed;
    const line = readChangeLine(bytes.toString('utf8', at, lineEnd), binding);
    if (line) found.push({ seq: line.seq, change: line.change });
    // It may be the line feed before a change that was lost.
    at = bytes.indexOf(lineStart, line ? lineEnd : at + 1);
  }
  return found;
}
