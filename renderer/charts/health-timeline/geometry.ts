import { type ScaleLinear, scaleLinear } from 'd3-scale';
import type { TimelineWindow } from './timeline-window.ts';

/** Where everything stands, in pixels. It depends on the size and the client, never on the zoom. */
export type Frame = {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** The floor of the plot. */
  readonly bottom: number;
  /** The line under the lanes, with the months below it. */
  readonly axis: number;
  readonly lanes: {
    readonly contacts: number;
    readonly mine: readonly number[];
    readonly theirs: readonly number[];
    readonly outcomes: number;
  };
  /** How much larger than designed the reader wants text. */
  readonly scale: number;
  /** From a score to its height. */
  readonly y: ScaleLinear<number, number>;
};

/** From a day to where it stands, for a frame and what is in view. */
export type TimeScale = ScaleLinear<number, number>;

const rowPitch = 14;
/** Narrower than this the plot is lower too. */
const narrow = 820;
const scoreFloor = 22;
const scoreCeiling = 98;

export function frameOf({
  width,
  scale,
  rows,
  longestLane,
  longestWord,
  least,
  most,
}: {
  readonly width: number;
  readonly scale: number;
  readonly rows: { readonly mine: number; readonly theirs: number };
  /** In letters: of the lanes' names at the left, of the states' words at the right. */
  readonly longestLane: number;
  readonly longestWord: number;
  /** The least and the most score that is ever drawn. */
  readonly least: number;
  readonly most: number;
}): Frame {
  const top = 28 * scale;
  const bottom = top + (width < narrow ? 150 : 188);
  const contacts = bottom + 28;
  const mine = lines(contacts + 33, rows.mine);
  const theirs = lines((mine.at(-1) ?? 0) + 21, rows.theirs);
  const outcomes = (theirs.at(-1) ?? 0) + 24;
  const axis = outcomes + 19;
  return {
    width,
    height: axis + 22 * scale,
    left: Math.max(64, longestLane * 6.4 + 12) * scale,
    right: width - (longestWord * 6.7 + 27) * scale,
    top,
    bottom,
    axis,
    lanes: { contacts, mine, theirs, outcomes },
    scale,
    y: scaleLinear()
      .domain([
        Math.max(0, Math.min(scoreFloor, least - 2)),
        Math.max(scoreCeiling, Math.min(100, most + 1)),
      ])
      .range([bottom, top]),
  };
}

export function timeScale({ left, right }: Frame, { from, to }: TimelineWindow): TimeScale {
  return scaleLinear().domain([from, to]).range([left, right]);
}

function lines(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, row) => first + row * rowPitch);
}
