import type { DayNumber } from '../../../shared/health/health-event.ts';
import type { HealthLine } from '../../../shared/health/timeline.ts';
import type { TimelineWindow } from './timeline-window.ts';

/** A point of the line as it is drawn. */
export type LinePoint = {
  readonly day: DayNumber;
  readonly score: number;
  readonly low: number;
  readonly high: number;
};

/** Pixels whose least and most are drawn: narrower than the stroke, so that nothing is seen of it. */
const bucketPixels = 1.4;

/**
 * The line within a window, in unbroken stretches: it is broken where there is no number. At most
 * two points a pixel: closer than that a stroke's width keeps its least and its most. What happens on a day
 * is a step on that day, not a slope from the day before.
 */
export function stretchesOf(
  line: HealthLine,
  window: TimelineWindow,
  {
    daysPerPixel,
    eventDays,
  }: { readonly daysPerPixel: number; readonly eventDays: ReadonlySet<DayNumber> },
): LinePoint[][] {
  const first = Math.max(line.from, Math.floor(window.from) - 1);
  const last = Math.min(line.from + line.scores.length - 1, Math.ceil(window.to) + 1);
  const draw =
    daysPerPixel > 1 ? thinned(line, daysPerPixel * bucketPixels) : stepped(line, eventDays);
  return solidSpans(line, first, last).map(({ from, to }) => draw(from, to));
}

/** The spans of days, both ends included, that have (or have not) a number. */
export function solidSpans(line: HealthLine, first: DayNumber, last: DayNumber, isThin = 0) {
  const spans: { from: DayNumber; to: DayNumber }[] = [];
  let from: DayNumber | undefined;
  for (let day = first; day <= last + 1; day++) {
    const isIn = day <= last && line.isThin[day - line.from] === isThin;
    if (isIn) from ??= day;
    else if (from !== undefined) {
      spans.push({ from, to: day - 1 });
      from = undefined;
    }
  }
  return spans;
}

/** The point of the line on a day that it covers. */
export function pointAt(line: HealthLine, day: DayNumber): LinePoint {
  const at = day - line.from;
  return {
    day,
    score: line.scores[at] ?? 50,
    low: line.lows[at] ?? 50,
    high: line.highs[at] ?? 50,
  };
}

function stepped(line: HealthLine, eventDays: ReadonlySet<DayNumber>) {
  return (from: DayNumber, to: DayNumber): LinePoint[] => {
    const points: LinePoint[] = [];
    for (let day = from; day <= to; day++) {
      if (day > from && eventDays.has(day)) points.push({ ...pointAt(line, day - 1), day });
      points.push(pointAt(line, day));
    }
    return points;
  };
}

function thinned(line: HealthLine, bucketDays: number) {
  const scoreOf = (day: DayNumber) => line.scores[day - line.from] ?? 50;
  return (from: DayNumber, to: DayNumber): LinePoint[] => {
    const points: LinePoint[] = [];
    // Buckets are counted from 1970, so that they stay the same ones while one pans.
    let day = from;
    while (day <= to) {
      const bucket = Math.floor(day / bucketDays);
      let least = day;
      let most = day;
      for (; day <= to && Math.floor(day / bucketDays) === bucket; day++) {
        if (scoreOf(day) < scoreOf(least)) least = day;
        if (scoreOf(day) > scoreOf(most)) most = day;
      }
      points.push(pointAt(line, Math.min(least, most)));
      if (least !== most) points.push(pointAt(line, Math.max(least, most)));
    }
    // Where it begins and ends is what the eye looks for.
    if (points[0]?.day !== from) points.unshift(pointAt(line, from));
    if (points.at(-1)?.day !== to) points.push(pointAt(line, to));
    return points;
  };
}
