import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cascadeFrom, placeWindow, type Rectangle } from '../../../electron/app/place-window.ts';

const screenOf = (x: number, y: number, width: number, height: number) => ({
  workArea: { x, y, width, height },
});
const main = screenOf(0, 25, 1920, 1055);
const right = screenOf(1920, 0, 2560, 1440);
const place = (x: number, y: number, width: number, height: number, isMaximized = false) => ({
  ...{ x, y, width, height },
  isMaximized,
});

describe('a window is placed', () => {
  test('where it was, on whichever screen', () => {
    const saved = place(2100, 200, 1300, 900);
    expect(placeWindow(saved, [main, right])).toEqual(saved);
    const left = screenOf(-1280, 0, 1280, 1024);
    expect(placeWindow(place(-1200, 10, 1000, 700), [main, left]).x).toBe(-1200);
  });

  test('in the middle of the main screen, at its usual size, when it never was anywhere', () => {
    expect(placeWindow(undefined, [main, right])).toEqual(place(320, 122, 1280, 860));
  });

  test('in the middle of the main screen when its own is gone, as large as it was', () => {
    const saved = place(2100, 200, 1300, 900, true);
    expect(placeWindow(saved, [main])).toEqual(place(310, 102, 1300, 900, true));
  });

  test('whole, where it was partly off the screen', () => {
    expect(placeWindow(place(1500, 900, 1000, 700), [main])).toEqual(place(920, 380, 1000, 700));
    expect(placeWindow(place(-300, -40, 1000, 700), [main])).toEqual(place(0, 25, 1000, 700));
  });

  test('no larger than a smaller screen, and no smaller than a page needs', () => {
    const small = screenOf(0, 0, 1366, 728);
    expect(placeWindow(place(0, 0, 2400, 1400), [small])).toEqual(place(0, 0, 1366, 728));
    expect(placeWindow(place(10, 10, 300, 200), [small])).toEqual(place(10, 10, 900, 600));
    const tiny = screenOf(0, 0, 800, 480);
    expect(placeWindow(undefined, [tiny])).toEqual(place(0, 0, 800, 480));
  });

  test('in the middle when its numbers are garbage', () => {
    const usual = placeWindow(undefined, [main]);
    for (const garbage of [1e300, -1e9, Number.NaN, Number.POSITIVE_INFINITY, 0.5]) {
      expect(placeWindow(place(garbage, 0, 1000, 700), [main])).toEqual(usual);
      expect(placeWindow(place(0, 0, garbage, 700), [main])).toEqual(usual);
    }
    expect(placeWindow(place(0, 0, 0, -5), [main])).toEqual(usual);
  });

  test('beside the window it comes after', () => {
    const bounds = { x: 100, y: 100, width: 1000, height: 700 };
    expect(placeWindow(cascadeFrom(bounds), [main])).toEqual(place(128, 128, 1000, 700));
  });

  test('within a screen, whatever was saved and whatever there is', () => {
    const number = fc.oneof(fc.integer({ min: -5000, max: 5000 }), fc.integer(), fc.double());
    const saved = fc.record({
      x: number,
      y: number,
      width: number,
      height: number,
      isMaximized: fc.boolean(),
    });
    const screens = fc.array(
      fc
        .tuple(
          fc.integer({ min: -4000, max: 4000 }),
          fc.integer({ min: -4000, max: 4000 }),
          fc.integer({ min: 320, max: 4000 }),
          fc.integer({ min: 240, max: 3000 }),
        )
        .map((sizes) => screenOf(...sizes)),
      { minLength: 1, maxLength: 3 },
    );
    fc.assert(
      fc.property(saved, screens, (was, there) => {
        const [first, ...others] = there;
        if (!first) return;
        const placed = placeWindow(was, [first, ...others]);
        const home = there.find(({ workArea }) => isWithin(placed, workArea));
        expect(home).toBeDefined();
        const { width = 0, height = 0 } = home?.workArea ?? {};
        expect(placed.width).toBeGreaterThanOrEqual(Math.min(900, width));
        expect(placed.height).toBeGreaterThanOrEqual(Math.min(600, height));
      }),
    );
  });
});

function isWithin(inner: Rectangle, outer: Rectangle): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}
