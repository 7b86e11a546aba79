/**
 * BG/NBD: customers buy at random and may be lost after each purchase. The model that others use to
 * say who comes again, fitted here by maximum likelihood, so that health has something to beat.
 * Source: Fader, Hardie and Lee, "Counting Your Customers the Easy Way: An Alternative to the
 * Pareto/NBD Model", Marketing Science 24(2), 2005, equations 6 and 7.
 */
import { logGamma } from '../../shared/health/log-gamma.ts';
import { nelderMead } from './nelder-mead.ts';

/** A customer as the model sees one, in one unit of time throughout. */
export type Purchases = {
  /** Purchases after the first. */
  readonly repeats: number;
  /** From the first purchase to the last. */
  readonly recency: number;
  /** From the first purchase to the day the fit looks back from. */
  readonly age: number;
};

/** The four parameters, with the logarithm of the likelihood they reach. */
export type BgNbd = {
  readonly r: number;
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
  readonly logLikelihood: number;
};

type Parameters = Omit<BgNbd, 'logLikelihood'>;

/** Customers alike, counted: a day is a day, so that most of them are. */
type Group = Purchases & { count: number };

/** Logarithms of parameters stay within this, lest they run off where a portfolio decides nothing. */
const bound = 8;
const starts = [
  [-1, 1, 0, 1],
  [0, 2, -1, 0],
  // Where some are lost at once and the others never, which few customers may well suggest.
  [0, 2, -5, -4],
] as const;

/**
 * Fits the model. Never fails: a portfolio that says too little gives parameters at their bounds,
 * as it does everywhere.
 */
export function fitBgNbd(customers: Iterable<Purchases>): BgNbd {
  const groups = grouped(customers);
  const valueAt = (logs: readonly number[]) => {
    const over = logs.reduce((sum, log) => sum + Math.max(0, Math.abs(log) - bound) ** 2, 0);
    const ridge = 1e-6 * logs.reduce((sum, log) => sum + log * log, 0);
    return 1e3 * over + ridge - logLikelihood(groups, parametersFrom(logs));
  };
  const ends = starts.map((start) => nelderMead(valueAt, start));
  ends.sort((one, other) => one.value - other.value);
  // Once more from the best: a simplex may have collapsed on the way.
  const { point } = nelderMead(valueAt, ends[0]?.point ?? starts[0], { step: 0.2 });
  const parameters = parametersFrom(point);
  return { ...parameters, logLikelihood: logLikelihood(groups, parameters) };
}

/** The logarithm of the likelihood of customers, whatever the parameters. */
export function bgNbdLogLikelihood(customers: Iterable<Purchases>, parameters: Parameters): number {
  return logLikelihood(grouped(customers), parameters);
}

/** The chance that a customer is not lost; 1 for whoever bought once, which is the model's weakness. */
export function chanceAlive({ r, alpha, a, b }: Parameters, one: Purchases): number {
  const { repeats, recency, age } = one;
  if (repeats === 0) return 1;
  const odds = (r + repeats) * Math.log((alpha + age) / (alpha + recency));
  return 1 / (1 + (a / (b + repeats - 1)) * Math.exp(odds));
}

/**
 * The chance of at least one purchase within `time`: alive, and not silent. Exact and without the
 * hypergeometric function of the expected number, since nobody is lost before the next purchase.
 */
export function chanceActive(model: Parameters, one: Purchases, time: number): number {
  const { r, alpha } = model;
  const reach = alpha + one.age;
  const silent = Math.exp(-(r + one.repeats) * Math.log1p(time / reach));
  return chanceAlive(model, one) * (1 - silent);
}

function parametersFrom(logs: readonly number[]) {
  const [r, alpha, a, b] = logs.map((log) => Math.exp(Math.max(-bound, Math.min(bound, log)))) as [
    number,
    number,
    number,
    number,
  ];
  return { r, alpha, a, b };
}

function logLikelihood(groups: readonly Group[], { r, alpha, a, b }: Parameters): number {
  // By the number of purchases, of which there are few: the gammas cost more than all else.
  const known = new Map<number, { readonly base: number; readonly lost: number }>();
  const constant = r * Math.log(alpha) - logGamma(r) + logGamma(a + b) - logGamma(b);
  let sum = 0;
  for (const { repeats, recency, age, count } of groups) {
    let gammas = known.get(repeats);
    if (!gammas) {
      const base =
        constant + logGamma(r + repeats) + logGamma(b + repeats) - logGamma(a + b + repeats);
      const lost = repeats > 0 ? Math.log(a / (b + repeats - 1)) : Number.NEGATIVE_INFINITY;
      gammas = { base, lost };
      known.set(repeats, gammas);
    }
    const alive = -(r + repeats) * Math.log(alpha + age);
    let log = alive;
    if (repeats > 0) {
      const lost = gammas.lost - (r + repeats) * Math.log(alpha + recency);
      const most = Math.max(alive, lost);
      log = most + Math.log1p(Math.exp(Math.min(alive, lost) - most));
    }
    sum += count * (gammas.base + log);
  }
  return sum;
}

function grouped(customers: Iterable<Purchases>): Group[] {
  const groups = new Map<string, Group>();
  for (const { repeats, recency, age } of customers) {
    const key = `${repeats} ${recency} ${age}`;
    const group = groups.get(key);
    if (group) group.count += 1;
    else groups.set(key, { repeats, recency, age, count: 1 });
  }
  return [...groups.values()];
}
