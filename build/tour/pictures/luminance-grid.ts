/**
 * A picture as a coarse grid of how light it is: too little to draw it, enough to say where it
 * changed, and a thousandth of its size.
 */
import { PNG } from 'pngjs';

/** The side of a cell, in pixels: both widths and the height are whole numbers of it. */
export const cellPixels = 36;
// A letter that changes moves its cell by two to three of 255 levels.
const toleratedLevels = 1;

/** The mean luminance of each cell, row by row, one byte each, as base64. */
export function luminanceGrid(picture: Buffer): string {
  const { width, height, data } = PNG.sync.read(picture);
  const columns = Math.ceil(width / cellPixels);
  const sums = new Float64Array(columns * Math.ceil(height / cellPixels));
  const counts = new Float64Array(sums.length);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4;
      const cell = Math.floor(y / cellPixels) * columns + Math.floor(x / cellPixels);
      sums[cell] =
        (sums[cell] ?? 0) +
        0.2126 * (data[at] ?? 0) +
        0.7152 * (data[at + 1] ?? 0) +
        0.0722 * (data[at + 2] ?? 0);
      counts[cell] = (counts[cell] ?? 0) + 1;
    }
  }
  const means = Array.from(sums, (sum, cell) => Math.round(sum / (counts[cell] || 1)));
  return Buffer.from(means).toString('base64');
}

/** Where two grids of a picture of this width differ, in pixels; undefined where they do not. */
export function changedArea(
  accepted: string,
  taken: string,
  width: number,
):
  | { readonly from: readonly [number, number]; readonly to: readonly [number, number] }
  | undefined {
  const [before, now] = [Buffer.from(accepted, 'base64'), Buffer.from(taken, 'base64')];
  const columns = Math.ceil(width / cellPixels);
  const xs: number[] = [];
  const ys: number[] = [];
  for (let cell = 0; cell < Math.max(before.length, now.length); cell += 1) {
    const levels = Math.abs((before[cell] ?? Number.NaN) - (now[cell] ?? Number.NaN));
    if (levels <= toleratedLevels) continue;
    xs.push(cell % columns);
    ys.push(Math.floor(cell / columns));
  }
  if (xs.length === 0) return undefined;
  return {
    from: [Math.min(...xs) * cellPixels, Math.min(...ys) * cellPixels],
    to: [(Math.max(...xs) + 1) * cellPixels, (Math.max(...ys) + 1) * cellPixels],
  };
}
