/**
 * A picture as a coarse grid of how light it is: too little to draw it, enough to say where it
 * changed, and a hundredth of its size.
 */
import { PNG } from 'pngjs';

/** The side of a cell, in pixels: both widths and the height are whole numbers of it. */
export const cellPixels = 45;
const stepsPerLevel = 256;
// An `a` that becomes an `o` moves its cell by more, and what is never drawn twice alike by half.
const toleratedSteps = stepsPerLevel / 16;

/**
 * The mean luminance of each cell, row by row, as base64 of two bytes each. Right and below count
 * for more, so that what only moves within its cell shows as well.
 */
export function luminanceGrid(picture: Buffer): string {
  const { width, height, data } = PNG.sync.read(picture);
  const columns = Math.ceil(width / cellPixels);
  const sums = new Float64Array(columns * Math.ceil(height / cellPixels));
  const weights = new Float64Array(sums.length);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4;
      const [red = 0, green = 0, blue = 0] = [data[at], data[at + 1], data[at + 2]];
      const cell = Math.floor(y / cellPixels) * columns + Math.floor(x / cellPixels);
      const weight = 64 + (x % cellPixels) + 2 * (y % cellPixels);
      const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      sums[cell] = (sums[cell] ?? 0) + weight * luminance;
      weights[cell] = (weights[cell] ?? 0) + weight;
    }
  }
  const grid = Buffer.alloc(sums.length * 2);
  for (const [cell, sum] of sums.entries()) {
    grid.writeUInt16LE(Math.round((sum / (weights[cell] ?? 1)) * stepsPerLevel), cell * 2);
  }
  return grid.toString('base64');
}

/** Where two grids of a picture of this width differ, in pixels; undefined where they do not. */
export function changedArea(
  accepted: string,
  taken: string,
  width: number,
):
  | { readonly from: readonly [number, number]; readonly to: readonly [number, number] }
  | undefined {
  const [before, now] = [cellsOf(accepted), cellsOf(taken)];
  const columns = Math.ceil(width / cellPixels);
  const xs: number[] = [];
  const ys: number[] = [];
  for (let cell = 0; cell < Math.max(before.length, now.length); cell += 1) {
    const steps = Math.abs((before[cell] ?? Number.NaN) - (now[cell] ?? Number.NaN));
    if (steps <= toleratedSteps) continue;
    xs.push(cell % columns);
    ys.push(Math.floor(cell / columns));
  }
  if (xs.length === 0) return undefined;
  return {
    from: [Math.min(...xs) * cellPixels, Math.min(...ys) * cellPixels],
    to: [(Math.max(...xs) + 1) * cellPixels, (Math.max(...ys) + 1) * cellPixels],
  };
}

function cellsOf(grid: string): readonly number[] {
  const bytes = Buffer.from(grid, 'base64');
  return Array.from({ length: bytes.length / 2 }, (_, cell) => bytes.readUInt16LE(cell * 2));
}
