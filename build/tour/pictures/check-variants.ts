/** Says which of all variants changed against the accepted grids, and where. */
import { changedArea } from './luminance-grid.ts';

/** The grid of a picture that was just taken. */
export type TakenGrid = { readonly grid: string; readonly width: number };

/** A sentence for each picture that is not as accepted; none when all are. */
export function checkVariants(
  accepted: Readonly<Record<string, string>>,
  taken: ReadonlyMap<string, TakenGrid>,
): readonly string[] {
  const sentences: string[] = [];
  for (const [name, { grid, width }] of taken) {
    const before = accepted[name];
    if (before === undefined) {
      sentences.push(`${name}: nobody accepted this picture yet.`);
      continue;
    }
    const area = changedArea(before, grid, width);
    if (!area) continue;
    const [left, top] = area.from;
    const [right, bottom] = area.to;
    sentences.push(`${name}: changed between x ${left} to ${right} and y ${top} to ${bottom}.`);
  }
  for (const name of Object.keys(accepted)) {
    if (!taken.has(name)) sentences.push(`${name}: accepted, and not taken any more.`);
  }
  return sentences;
}
