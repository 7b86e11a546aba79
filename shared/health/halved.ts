/** What is left after halvings: the one way in which things fade and heal here. */

/** 2 to the −`halvings`; half as dear as a power, and asked for millions of times. */
export function halved(halvings: number): number {
  return Math.exp(-Math.LN2 * halvings);
}
