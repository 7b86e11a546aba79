import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeMarks } from '../../../renderer/charts/health-timeline/place-marks.ts';

const size = { pitch: 13, digit: 7 };
const at = (...days: number[]) => days.map((day, index) => ({ day, gravity: index }));
const pixel = (day: number) => day;

describe('marks on a lane', () => {
  it('stand on their day where there is room', () => {
    const placed = placeMarks(at(10, 40, 90), pixel, size);
    expect(placed.map(({ x }) => x)).toEqual([10, 40, 90]);
  });

  it('move aside when two or three collide', () => {
    const placed = placeMarks(at(40, 44), pixel, size);
    expect(placed.map(({ x }) => x)).toEqual([35.5, 48.5]);
    expect(placeMarks(at(40, 41, 42), pixel, size)).toHaveLength(3);
  });

  it('become one, the gravest first, when more would have to', () => {
    const [pile, ...rest] = placeMarks(at(40, 41, 42, 43), pixel, size);
    expect(rest).toEqual([]);
    expect(pile?.marks.map(({ gravity }) => gravity)).toEqual([3, 2, 1, 0]);
  });

  it('never cover each other, and none is lost', () => {
    const days = fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 80 });
    fc.assert(
      fc.property(days, (some) => {
        const sorted = [...some].sort((a, b) => a - b);
        const placed = placeMarks(at(...sorted), pixel, size);
        expect(placed.flatMap(({ marks }) => marks)).toHaveLength(sorted.length);
        placed.forEach(({ x, width }, index) => {
          const next = placed[index + 1];
          if (next) expect(next.x - next.width / 2).toBeGreaterThanOrEqual(x + width / 2 - 1e-9);
        });
      }),
    );
  });
});
