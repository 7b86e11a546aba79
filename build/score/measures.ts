/** How well values tell who comes from who does not. Null wherever a measure has no meaning. */
import { tiedRanks } from './tied-ranks.ts';

/**
 * The chance that one who came had a higher value than one who did not, ties counted half; by ranks
 * (Mann and Whitney). Null when all came, or nobody did.
 */
export function auc(values: Float64Array, came: readonly boolean[]): number | null {
  const ranks = tiedRanks(values);
  let sum = 0;
  let ones = 0;
  came.forEach((did, index) => {
    if (!did) return;
    sum += ranks[index] as number;
    ones += 1;
  });
  const zeros = came.length - ones;
  return ones && zeros ? (sum - (ones * (ones + 1)) / 2) / (ones * zeros) : null;
}

/** The mean squared error of probabilities. Null of nobody. */
export function brier(chances: Float64Array, came: readonly boolean[]): number | null {
  if (came.length === 0) return null;
  let sum = 0;
  came.forEach((did, index) => {
    sum += ((chances[index] as number) - (did ? 1 : 0)) ** 2;
  });
  return sum / came.length;
}

/** Spearman's ρ: the correlation of the ranks. Null when one side is all the same. */
export function spearman(values: Float64Array, counts: Float64Array): number | null {
  const [a, b] = [tiedRanks(values), tiedRanks(counts)];
  const middle = (a.length + 1) / 2;
  let both = 0;
  let first = 0;
  let second = 0;
  for (let index = 0; index < a.length; index++) {
    const [x, y] = [(a[index] as number) - middle, (b[index] as number) - middle];
    both += x * y;
    first += x * x;
    second += y * y;
  }
  return first && second ? both / Math.sqrt(first * second) : null;
}
