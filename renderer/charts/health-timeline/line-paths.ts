import { area, line } from 'd3-shape';
import type { Frame, TimeScale } from './geometry.ts';
import type { LinePoint } from './stretches.ts';

/** The paths of the line's stretches and of their band. */
export function linePaths(
  stretches: {
    readonly line: readonly (readonly LinePoint[])[];
    readonly band: readonly (readonly LinePoint[])[];
  },
  { y }: Frame,
  x: TimeScale,
): { readonly line: string; readonly band: string } {
  const toLine = line<LinePoint>()
    .x(({ day }) => x(day))
    .y(({ score }) => y(score))
    .digits(1);
  const toBand = area<LinePoint>()
    .x(({ day }) => x(day))
    .y0(({ low }) => y(low))
    .y1(({ high }) => y(high))
    .digits(1);
  return {
    line: stretches.line.map((points) => toLine(points as LinePoint[]) ?? '').join(''),
    band: stretches.band.map((points) => toBand(points as LinePoint[]) ?? '').join(''),
  };
}
