/** Whole numbers that sum to a whole. */

/**
 * Rounds values to whole numbers that sum to `whole`, each off by less than one where their own
 * sum is: the largest-remainder method (Hamilton). Ties go to the earlier one.
 */
export function apportion(values: readonly number[], whole: number): number[] {
  // Never −0, which would be written so.
  const floors = values.map((value) => Math.floor(value) + 0);
  const missing = whole - floors.reduce((sum, value) => sum + value, 0);
  const order = values
    .map((value, index) => ({ index, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  const step = Math.sign(missing);
  // Backwards where there is too much: the smallest remainders give first.
  const turn = step < 0 ? order.reverse() : order;
  for (let i = 0; i < Math.abs(missing) && turn.length > 0; i++) {
    const { index } = turn[i % turn.length] as { index: number };
    floors[index] = (floors[index] as number) + step;
  }
  return floors;
}
