/**
 * Ranks from 1 up, in the order of the values given; equal values share the mean of theirs.
 * No value may be NaN.
 */
export function tiedRanks(values: Float64Array): Float64Array {
  const order = Uint32Array.from(values, (_, index) => index);
  order.sort((a, b) => (values[a] as number) - (values[b] as number) || a - b);
  const ranks = new Float64Array(values.length);
  for (let from = 0; from < order.length; ) {
    const value = values[order[from] as number];
    let to = from + 1;
    while (to < order.length && values[order[to] as number] === value) to += 1;
    for (let at = from; at < to; at++) ranks[order[at] as number] = (from + 1 + to) / 2;
    from = to;
  }
  return ranks;
}
