/** The natural logarithm of the gamma function. */

const coefficients = [
  676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
  -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
];

/**
 * ln Γ(x) for x > 0, to about 15 digits.
 * Source: C. Lanczos, "A Precision Approximation of the Gamma Function" (1964), g = 7, n = 9.
 */
export function logGamma(x: number): number {
  const y = x - 1;
  let sum = 0.9999999999998099;
  for (let i = 0; i < 8; i++) sum += (coefficients[i] as number) / (y + i + 1);
  const t = y + 7.5;
  return 0.5 * Math.log(2 * Math.PI) + (y + 0.5) * Math.log(t) - t + Math.log(sum);
}
