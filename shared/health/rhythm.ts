/**
 * Rhythm: how often the two talk, and whether a silence is ordinary for them. Gaps are gamma-mixed
 * Erlang with a fixed prior, so that writing about one client never moves another.
 * Source: Platzer & Reutterer, "Ticking away the moments" (Marketing Science 35(5), 2016), reduced
 * to two regularities and discounted; see README.md.
 */
import type { DayNumber } from './health-event.ts';
import { logGamma } from './log-gamma.ts';
import { rhythmParams } from './params.ts';

const { memory, priorShape, priorFactor } = rhythmParams;
const regularities = rhythmParams.regularities.map(({ shape, weight }) => ({
  shape,
  logWeight: Math.log(weight),
  logGammaOfShape: logGamma(shape),
}));
const logGammaOfPrior = logGamma(priorShape);

/** What the contacts so far have taught. Discounted: older gaps count less. */
export type Rhythm = {
  /** The day of the last contact; absent before the first. */
  readonly last?: DayNumber;
  /** Gaps. */
  readonly gaps: number;
  /** Days in them. */
  readonly days: number;
  /** The sum of their natural logarithms. */
  readonly logDays: number;
};

/** Before the first contact. */
export const noRhythm: Rhythm = { gaps: 0, days: 0, logDays: 0 };

/** After a contact on `day`; several on one day are one, and one before the last is none. */
export function afterContact(rhythm: Rhythm, day: DayNumber): Rhythm {
  const { last } = rhythm;
  if (last === undefined) return { last: day, gaps: 0, days: 0, logDays: 0 };
  if (day <= last) return rhythm;
  const gap = day - last;
  return {
    last: day,
    gaps: memory * rhythm.gaps + 1,
    days: memory * rhythm.days + gap,
    logDays: memory * rhythm.logDays + Math.log(gap),
  };
}

type Term = { readonly shape: number; readonly a: number; readonly b: number; weight: number };

/**
 * Each regularity with how likely it is for this client: a share each, 1 in all. In plain loops:
 * a list of all clients asks for it a dozen times a client.
 */
function termsOf({ gaps, days, logDays }: Rhythm, cadenceDays: number): Term[] {
  const terms: Term[] = [];
  let most = Number.NEGATIVE_INFINITY;
  for (const { shape, logWeight, logGammaOfShape } of regularities) {
    const a = priorShape + shape * gaps;
    const prior = priorDays(cadenceDays, shape);
    const b = prior + days;
    const likelihood = (shape - 1) * logDays - gaps * logGammaOfShape;
    const evidence = logGamma(a) - logGammaOfPrior + priorShape * Math.log(prior) - a * Math.log(b);
    const weight = logWeight + likelihood + evidence;
    if (weight > most) most = weight;
    terms.push({ shape, a, b, weight });
  }
  let sum = 0;
  for (const term of terms) {
    term.weight = Math.exp(term.weight - most);
    sum += term.weight;
  }
  for (const term of terms) term.weight /= sum;
  return terms;
}

function priorDays(cadenceDays: number, shape: number): number {
  return (priorShape * priorFactor * cadenceDays) / shape;
}

/**
 * Gives the function from a silence in days to ln S: the logarithm of the chance that an ordinary
 * gap of this client lasts longer. 0 for no silence; never below −690, so that it stays finite.
 */
export function silenceOf(rhythm: Rhythm, cadenceDays: number): (days: number) => number {
  const terms = termsOf(rhythm, cadenceDays);
  return (days) => {
    if (days <= 0) return 0;
    let chance = 0;
    for (const { shape, weight, a, b } of terms) {
      const q = days / (b + days);
      let term = 1;
      let sum = 1;
      for (let j = 1; j < shape; j++) {
        term *= ((a + j - 1) / j) * q;
        sum += term;
      }
      chance += weight * Math.exp(-a * Math.log1p(days / b)) * sum;
    }
    return Math.log(Math.max(chance, 1e-300));
  };
}

/**
 * The chance of hearing from a client within `within` days after `silence` days of silence, 0–1.
 * `dropOut` is how likely one is lost (1 unless learned from the user's other clients): no part of
 * the score. Source: the MBG/NBD form of P(alive), Batislam et al. 2007.
 */
export function chanceWithin(
  rhythm: Rhythm,
  silence: number,
  within: number,
  { cadenceDays, dropOut = 1 }: { readonly cadenceDays: number; readonly dropOut?: number },
): number {
  const lnS = silenceOf(rhythm, cadenceDays);
  const now = lnS(silence);
  const alive = 1 / (1 + (dropOut / (1 + rhythm.gaps)) * Math.exp(-now));
  return alive * (1 - Math.exp(lnS(silence + within) - now));
}

/** The usual gap in days, once it rests on two discounted gaps (three in fact); else undefined. */
export function usualGap(rhythm: Rhythm): number | undefined {
  return rhythm.gaps >= 2 ? rhythm.days / rhythm.gaps : undefined;
}
