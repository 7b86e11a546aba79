/**
 * Looks for the point at which a function is least, from a start, without its slope. Stops when the
 * values of the simplex are within `tolerance`, or after `most` values.
 * Source: Nelder and Mead, "A Simplex Method for Function Minimization" (1965), with the shrinking
 * and the usual coefficients 1, 2, 1/2, 1/2.
 */
export function nelderMead(
  valueAt: (point: readonly number[]) => number,
  start: readonly number[],
  { step = 0.7, tolerance = 1e-7, most = 1_500 } = {},
): { readonly point: readonly number[]; readonly value: number } {
  let left = most;
  const corner = (point: readonly number[]) => {
    left -= 1;
    const value = valueAt(point);
    return { point, value: Number.isFinite(value) ? value : Number.MAX_VALUE };
  };
  const moved = start.map((_, axis) => start.map((x, at) => (at === axis ? x + step : x)));
  const corners = [start, ...moved].map(corner);
  type Corner = (typeof corners)[number];
  const sorted = () => corners.sort((a, b) => a.value - b.value);
  const first = () => corners[0] as Corner;
  const last = () => corners[start.length] as Corner;
  sorted();
  while (left > 0 && last().value - first().value > tolerance) {
    const worst = last();
    const middle = start.map((_, axis) => {
      const sum = corners.reduce((total, { point }) => total + (point[axis] as number), 0);
      return (sum - (worst.point[axis] as number)) / start.length;
    });
    // From the middle of the others away from the worst; negative towards it.
    const beyond = (factor: number) =>
      corner(middle.map((x, axis) => x + factor * (x - (worst.point[axis] as number))));
    const second = corners[start.length - 1] as Corner;
    let next = beyond(1);
    if (next.value < first().value) {
      const further = beyond(2);
      if (further.value < next.value) next = further;
    } else if (next.value >= second.value) {
      next = beyond(next.value < worst.value ? 0.5 : -0.5);
    }
    if (next.value < worst.value) corners[start.length] = next;
    else {
      const { point: best } = first();
      for (let at = 1; at < corners.length; at++) {
        const { point } = corners[at] as Corner;
        corners[at] = corner(point.map((x, axis) => (x + (best[axis] as number)) / 2));
      }
    }
    sorted();
  }
  return first();
}
