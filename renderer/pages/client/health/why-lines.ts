import type { Explanation, Reason } from '../../../../shared/health/explain.ts';
import { type Day, dayFromNumber } from '../../../../shared/journal/day.ts';
import type { Id } from '../../../../shared/journal/record.ts';

/** Something to say of a score: a record with what it did, or the rhythm of the two. */
export type WhyLine =
  | { readonly cause: 'bond' | 'silence'; readonly points: number }
  | {
      readonly cause: Reason['cause'];
      readonly id: Id;
      readonly day: Day;
      readonly points: number;
    };

/** What holds a score or weighs on it: the lines that are said, and those that count for little. */
export type WhySide = {
  readonly points: number;
  readonly lines: readonly WhyLine[];
  readonly small: readonly WhyLine[];
};

const fewest = 8;

/** Every reason of a score that is worth a point, each record once; 50 and the points of both sides make the score. */
export function whyLines({ parts }: Pick<Explanation, 'parts'>): {
  readonly up: WhySide;
  readonly down: WhySide;
} {
  const up: WhyLine[] = [];
  const down: WhyLine[] = [];
  const records = new Map<string, WhyLine>();
  for (const { part, points, reasons } of parts) {
    if (part === 'bond' || part === 'silence') {
      if (points !== 0) (points > 0 ? up : down).push({ cause: part, points });
      continue;
    }
    // A word kept late is goodwill and strain: it is said once, with what is left of both.
    for (const { id, cause, day, points } of reasons) {
      const key = `${cause} ${id}`;
      const sum = (records.get(key)?.points ?? 0) + points;
      records.set(key, { cause, id, day: dayFromNumber(day), points: sum });
    }
  }
  // What came to nothing, or whose good and bad cancel out, is no reason.
  for (const line of records.values()) {
    if (line.points !== 0) (line.points > 0 ? up : down).push(line);
  }
  return { up: sideOf(up), down: sideOf(down) };
}

function sideOf(all: readonly WhyLine[]): WhySide {
  const heaviestFirst = all.toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points));
  // A point more or less is chance where there are many: shares of less than one are rounded.
  const isSmall = ({ points }: WhyLine, index: number) => index >= fewest && Math.abs(points) === 1;
  // One alone takes as much room as the line that would fold it.
  const small = heaviestFirst.filter(isSmall);
  const folded = small.length > 1 ? small : [];
  return {
    points: all.reduce((sum, { points }) => sum + points, 0),
    lines: heaviestFirst.filter((line) => !folded.includes(line)),
    small: folded,
  };
}
