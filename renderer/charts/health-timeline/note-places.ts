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

const mostNotes = 3;

/**
 * Puts each note beside its turn, where it covers neither the line nor another note, in the first of
 * its wordings that has room; one that finds no such place is left out, and so is the fourth. What matters most comes first. `scoreOn`
 * is undefined where there is no line.
 */
export function placeNotes(
  notes: readonly { readonly turn: Turn; readonly texts: readonly string[] }[],
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
  const isFree = (box: Box) =>
    box.x0 >= frame.left &&
    box.x1 <= frame.right - 2 &&
    box.y0 >= frame.top + 1 &&
    box.y1 <= frame.bottom - 2 &&
    !boxes.some((other) => meets(box, other)) &&
    !meetsLine(box, frame, x, scoreOn);
  for (const { turn, texts } of notes) {
    if (placed.length === mostNotes) break;
    const note = wordingsOf(texts, [...placesOf(turn, frame, x, scoreOn)], frame.scale).find(
      ({ box }) => isFree(box),
    );
    if (!note) continue;
    boxes.push(note.box);
    placed.push({ ...note.place, day: turn.day, text: note.text });
  }
  return placed.sort((a, b) => a.day - b.day);
}

type Place = Pick<PlacedNote, 'x' | 'y' | 'anchor'>;

/** Every wording in every place: the first wording's places come first. */
function wordingsOf(texts: readonly string[], places: readonly Place[], scale: number) {
  return texts.flatMap((text) =>
    places.map((place) => ({ text, place, box: boxOf(place, text, scale) })),
  );
}

function* placesOf(
  { day, change }: Turn,
  { y, scale, bottom, top }: Frame,
  x: TimeScale,
  scoreOn: (day: number) => number | undefined,
): Generator<Place> {
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

function boxOf({ x, y, anchor }: Place, text: string, scale: number): Box {
  const width = widthOf(text) * scale;
  const x0 = anchor === 'start' ? x : x - width;
  return { x0, x1: x0 + width, y0: y - 11 * scale, y1: y + 4 * scale };
}

/** Of a note's face at its designed size, by three widths of letter; near enough to keep clear. */
function widthOf(text: string): number {
  let width = 0;
  for (const letter of text)
    width += /[mw]/i.test(letter) ? 10.5 : /[ijltrf ]/.test(letter) ? 4.6 : 7;
  return width;
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
