import type { Crossing } from './crossing.ts';
import type { Frame, TimeScale } from './geometry.ts';

/** Where the crossing stands, and the box of its words. */
export type ForecastPlace = Crossing & {
  readonly today: number;
  readonly x: number;
  readonly y: number;
  readonly box: {
    readonly x0: number;
    readonly x1: number;
    readonly y0: number;
    readonly y1: number;
  };
};

/** Undefined when the crossing is not in view. The words stand above, right of today if they can. */
export function forecastPlace(
  crossing: Crossing | undefined,
  frame: Frame,
  x: TimeScale,
  { today, letters }: { readonly today: number; readonly letters: number },
): ForecastPlace | undefined {
  if (!crossing) return undefined;
  const at = x(crossing.day);
  if (at > frame.right - 4 || at < frame.left) return undefined;
  const width = letters * 5.5 * frame.scale;
  // Where there is no room it reaches over the edge, above the first of the words there.
  const x0 = Math.min(Math.max(x(today) + 9, at - width + 10), frame.width - width);
  const y0 = frame.top - (x0 + width > frame.right ? 8 : -3);
  return {
    ...crossing,
    today,
    x: at,
    y: frame.y(crossing.level),
    box: { x0, x1: x0 + width, y0, y1: y0 + 31 * frame.scale },
  };
}
