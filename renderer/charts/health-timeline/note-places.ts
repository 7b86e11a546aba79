import type { Frame, TimeScale } from './geometry.ts';
import type { Turn } from './note-choice.ts';

/** A note with its words, where it is to stand. */
export type PlacedNote = {
  readonly day: number;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
};

type Box = { readonly x0: number; readonly x1: number; readonly y0: number; readonly y1: number };

const letter = 5.8;
const mostNotes = 3;

/**
 * Puts each note beside its turn, where it covers neither the line nor another note; one that
 * finds no such place is left out, and so is the fourth. What matters most comes first. `scoreOn`
 * is undefined where there is no line.
 */
export function placeNotes(
  notes: readonly { readonly turn: Turn; readonly text: string }[],
  frame: Frame,
  x: TimeScale,
  {
    scoreOn,
    taken,
  }: {
    readonly scoreOn: (day: number) => number | undefined;
    /** Where something else stands already. */
    readonly taken: readonly Box[];
  },
): PlacedNote[] {
  const boxes: Box[] = [...taken];
  const placed: PlacedNote[] = [];
  for (const { turn, text } of notes) {
    if (placed.length === mostNotes) break;
    for (const place of placesOf(turn, frame, x, scoreOn)) {
      const box = boxOf(place, text, frame.scale);
      const isInside =
        box.x0 >= frame.left &&
        box.x1 <= frame.right - 2 &&
        box.y0 >= frame.top + 1 &&
        box.y1 <= frame.bottom - 2;
      if (!isInside || boxes.some((other) => meets(box, other))) continue;
      if (meetsLine(box, frame, x, scoreOn)) continue;
      boxes.push(box);
      placed.push({ ...place, day: turn.day, text });
      break;
    }
  }
  return placed.sort((a, b) => a.day - b.day);
}

function* placesOf(
  { day, change }: Turn,
  { y, scale, bottom, top }: Frame,
  x: TimeScale,
  scoreOn: (day: number) => number | undefined,
) {
  const after = scoreOn(day);
  if (after === undefined) return;
  const at = x(day);
  const line = y(after);
  const before = y(scoreOn(day - 1) ?? after);
  const middle = (line + before) / 2 + 4;
  // Of a fall the words stand under where it ended, of a rise beside it.
  const heights = change < 0 ? [line + 4, line + 17 * scale, middle] : [middle, before + 4, line];
  for (const wanted of [...heights, Math.max(line, before) + 30 * scale]) {
    const height = Math.min(bottom - 7 * scale, Math.max(top + 13 * scale, wanted));
    yield { x: at + 9, y: height, anchor: 'start' as const };
    yield { x: at - 9, y: height, anchor: 'end' as const };
  }
}

function boxOf(
  { x, y, anchor }: Pick<PlacedNote, 'x' | 'y' | 'anchor'>,
  text: string,
  scale: number,
): Box {
  const width = text.length * letter * scale;
  const x0 = anchor === 'start' ? x : x - width;
  return { x0, x1: x0 + width, y0: y - 11 * scale, y1: y + 4 * scale };
}

function meets(a: Box, b: Box): boolean {
  return a.x0 < b.x1 + 6 && a.x1 > b.x0 - 6 && a.y0 < b.y1 + 3 && a.y1 > b.y0 - 3;
}

function meetsLine(
  box: Box,
  { y }: Frame,
  x: TimeScale,
  scoreOn: (day: number) => number | undefined,
): boolean {
  let last: number | undefined;
  for (let day = Math.floor(x.invert(box.x0 - 4)); day <= x.invert(box.x1 + 4); day++) {
    const score = scoreOn(day);
    const height = score === undefined ? undefined : y(score);
    if (height !== undefined) {
      // The stroke from the day before counts too: a jump is all of its way.
      const from = Math.min(height, last ?? height) - 3;
      const to = Math.max(height, last ?? height) + 3;
      if (from < box.y1 && to > box.y0) return true;
    }
    last = height;
  }
  return false;
}
