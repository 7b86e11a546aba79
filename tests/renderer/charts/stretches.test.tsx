import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stretchesOf } from '../../../renderer/charts/health-timeline/stretches.ts';
import type { HealthLine } from '../../../shared/health/timeline.ts';

function lineFrom(scores: readonly number[], thin: readonly number[] = []): HealthLine {
  return {
    from: 1000,
    scores: Float64Array.from(scores),
    lows: Float64Array.from(scores, (score) => score - 5),
    highs: Float64Array.from(scores, (score) => score + 5),
    isThin: Uint8Array.from(scores, (_, at) => (thin.includes(at) ? 1 : 0)),
  };
}
const noEvents = { eventDays: new Set<number>() };
const whole = (line: HealthLine) => ({ from: line.from, to: line.from + line.scores.length - 1 });

describe('the line as it is drawn', () => {
  it('keeps the least, the most and the ends of what one pixel stands for', () => {
    const scores = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), {
      minLength: 2,
      maxLength: 400,
    });
    fc.assert(
      fc.property(
        scores,
        fc.double({ min: 1.01, max: 12, noNaN: true }),
        (values, daysPerPixel) => {
          const line = lineFrom(values);
          const [points = []] = stretchesOf(line, whole(line), { daysPerPixel, ...noEvents });
          const drawn = points.map(({ score }) => score);
          expect(Math.max(...drawn)).toBe(Math.max(...values));
          expect(Math.min(...drawn)).toBe(Math.min(...values));
          expect(points[0]?.day).toBe(line.from);
          expect(points.at(-1)?.day).toBe(whole(line).to);
          const days = points.map(({ day }) => day);
          expect(days).toEqual([...days].sort((a, b) => a - b));
        },
      ),
    );
  });

  it('has at most two points a pixel, and its ends', () => {
    const line = lineFrom(Array.from({ length: 3650 }, (_, day) => 50 + 40 * Math.sin(day)));
    const [points = []] = stretchesOf(line, whole(line), { daysPerPixel: 5, ...noEvents });
    expect(points.length).toBeLessThanOrEqual(2 * (3650 / 5 + 1) + 2);
  });

  it('leaves a jump within the pixels where it was', () => {
    const line = lineFrom(Array.from({ length: 300 }, (_, day) => (day < 150 ? 90 : 40)));
    const [points = []] = stretchesOf(line, whole(line), { daysPerPixel: 10, ...noEvents });
    expect(points.findLast(({ score }) => score === 90)?.day).toBeGreaterThanOrEqual(1140);
    expect(points.find(({ score }) => score === 40)?.day).toBeLessThanOrEqual(1160);
  });

  it('steps on the day of an event, not on the way to it', () => {
    const line = lineFrom([80, 79, 40]);
    const [points = []] = stretchesOf(line, whole(line), {
      daysPerPixel: 0.2,
      eventDays: new Set([1002]),
    });
    expect(points.map(({ day, score }) => [day, score])).toEqual([
      [1000, 80],
      [1001, 79],
      [1002, 79],
      [1002, 40],
    ]);
  });

  it('is broken where there is too little to give a number', () => {
    const line = lineFrom([50, 60, 70, 80, 90], [0, 2]);
    const stretches = stretchesOf(line, whole(line), { daysPerPixel: 0.5, ...noEvents });
    expect(stretches.map((points) => points.map(({ day }) => day))).toEqual([[1001], [1003, 1004]]);
  });
});
