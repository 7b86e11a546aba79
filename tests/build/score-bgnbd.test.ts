import { describe, expect, test } from 'vitest';
import { type Chance, chanceFrom } from '../../build/sample/random.ts';
import {
  bgNbdLogLikelihood,
  chanceActive,
  chanceAlive,
  fitBgNbd,
  type Purchases,
} from '../../build/score/bgnbd.ts';
import { logGamma } from '../../shared/health/log-gamma.ts';

const model = { r: 3, alpha: 4, a: 2, b: 3 };

/** The mean over customers of a function of their rate and drop-out, by Simpson's rule. */
function overCustomers(value: (rate: number, lost: number) => number): number {
  const { r, alpha, a, b } = model;
  const steps = 400;
  const mostRate = 5;
  const beta = Math.exp(logGamma(a) + logGamma(b) - logGamma(a + b));
  const simpson = (at: number) => (at === 0 || at === steps ? 1 : at % 2 ? 4 : 2);
  let sum = 0;
  for (let i = 0; i <= steps; i++) {
    const rate = (mostRate * i) / steps;
    const density =
      (alpha ** r * rate ** (r - 1) * Math.exp(-alpha * rate)) / Math.exp(logGamma(r));
    for (let j = 0; j <= steps; j++) {
      const lost = j / steps;
      const weight = simpson(i) * simpson(j) * density * (lost ** (a - 1) * (1 - lost) ** (b - 1));
      sum += weight * value(rate, lost);
    }
  }
  return (sum * mostRate) / (9 * steps * steps * beta);
}

const aliveLikelihood =
  ({ repeats: x, age }: Purchases) =>
  (rate: number, lost: number) =>
    (1 - lost) ** x * rate ** x * Math.exp(-rate * age);
const likelihood = (one: Purchases) => (rate: number, lost: number) => {
  const { repeats: x, recency } = one;
  const gone = x > 0 ? lost * (1 - lost) ** (x - 1) * rate ** x * Math.exp(-rate * recency) : 0;
  return aliveLikelihood(one)(rate, lost) + gone;
};

const customers: Purchases[] = [
  { repeats: 0, recency: 0, age: 5 },
  { repeats: 1, recency: 2, age: 5 },
  { repeats: 4, recency: 6.5, age: 7 },
  { repeats: 4, recency: 2, age: 20 },
];

describe('BG/NBD', () => {
  test.each(customers)('agrees with its story integrated by hand: %j', (one) => {
    const all = overCustomers(likelihood(one));
    const alive = overCustomers(aliveLikelihood(one));
    const active = overCustomers(
      (rate, lost) => aliveLikelihood(one)(rate, lost) * (1 - Math.exp(-rate * 3)),
    );
    expect(bgNbdLogLikelihood([one], model)).toBeCloseTo(Math.log(all), 5);
    expect(chanceAlive(model, one)).toBeCloseTo(alive / all, 5);
    expect(chanceActive(model, one, 3)).toBeCloseTo(active / all, 5);
  });

  test('takes customers alike as so many of one', () => {
    const twice = customers.flatMap((one) => [one, { ...one }]);
    const once = bgNbdLogLikelihood(customers, model);
    expect(bgNbdLogLikelihood(twice, model)).toBeCloseTo(2 * once, 9);
  });

  test('finds the parameters that made a portfolio', () => {
    const made = portfolio(chanceFrom(7), 6_000);
    const fit = fitBgNbd(made);
    expect(fit.r).toBeCloseTo(2, 0);
    expect(fit.r / fit.alpha).toBeCloseTo(2 / 6, 1);
    expect(fit.a / (fit.a + fit.b)).toBeCloseTo(1 / 4, 1);
    // The top of the hill: higher than at the truth, and lower a step away on any side.
    expect(fit.logLikelihood).toBeGreaterThanOrEqual(
      bgNbdLogLikelihood(made, { r: 2, alpha: 6, a: 1, b: 3 }),
    );
    for (const name of ['r', 'alpha', 'a', 'b'] as const) {
      for (const factor of [0.98, 1.02]) {
        const beside = bgNbdLogLikelihood(made, { ...fit, [name]: fit[name] * factor });
        expect(beside).toBeLessThan(fit.logLikelihood);
      }
    }
  });

  test.each<[string, Purchases[]]>([
    ['nobody', []],
    ['one who came once, today', [{ repeats: 0, recency: 0, age: 0 }]],
    ['one who comes daily', [{ repeats: 5_000, recency: 714, age: 714 }]],
    ['people who came once', [3, 9, 40].map((age) => ({ repeats: 0, recency: 0, age }))],
  ])('says something finite of %s', (_, few) => {
    const fit = fitBgNbd(few);
    const all = [fit.r, fit.alpha, fit.a, fit.b, fit.logLikelihood];
    for (const one of few) all.push(chanceAlive(fit, one), chanceActive(fit, one, 4));
    expect(all.every(Number.isFinite)).toBe(true);
    for (const chance of all.slice(5)) expect(chance).toBeGreaterThanOrEqual(0);
    for (const chance of all.slice(5)) expect(chance).toBeLessThanOrEqual(1);
  });
});

/** Customers with r 2, α 6, a 1, b 3, seen for 20 to 40 weeks. */
function portfolio({ next: u }: Chance, size: number): Purchases[] {
  const exponential = () => -Math.log(1 - u());
  return Array.from({ length: size }, () => {
    const rate = (exponential() + exponential()) / 6;
    // The least of three evenly spread numbers is a beta of 1 and 3.
    const lost = Math.min(u(), u(), u());
    const age = 20 + 20 * u();
    let [repeats, recency] = [0, 0];
    for (let at = exponential() / rate; at <= age; at += exponential() / rate) {
      repeats += 1;
      recency = at;
      if (u() < lost) break;
    }
    return { repeats, recency, age };
  });
}
