/** The ways of saying who comes again: each gives every client a value, the higher the likelier. */
import { rhythmParams } from '../../shared/health/params.ts';
import { type ClientContacts, learnedDropOut, meanGap } from '../../shared/health/portfolio.ts';
import { chanceWithin, silenceOf } from '../../shared/health/rhythm.ts';
import { type BgNbd, chanceActive, chanceAlive, fitBgNbd } from './bgnbd.ts';

/** Every method, in the order in which they are shown. */
export const methods = [
  'health-term',
  'chance',
  'recency',
  'recency-over-gap',
  'rule-30',
  'rule-60',
  'rule-90',
  'bgnbd-alive',
  'bgnbd-active',
] as const;
/** One of the methods. */
export type Method = (typeof methods)[number];

/** Those whose value is a probability. `bgnbd-alive`'s is of something else: of not being lost. */
export const probabilities: ReadonlySet<Method> = new Set([
  'chance',
  'bgnbd-alive',
  'bgnbd-active',
]);

/** What was learned from all clients up to a day, before any is looked at. */
export type Learned = {
  readonly today: number;
  readonly meanGap: number;
  readonly dropOut: number;
  readonly bgnbd: BgNbd;
};

const week = 7;

/** Learns from all clients at once what a method may learn: two numbers, or four parameters. */
export function learn(clients: readonly ClientContacts[], today: number): Learned {
  const cadenceDays = meanGap(clients);
  return {
    today,
    meanGap: cadenceDays,
    dropOut: learnedDropOut(clients, { today, cadenceDays }),
    bgnbd: fitBgNbd(clients.map((client) => purchasesOf(client, today))),
  };
}

/** A method's value of a client: whether they come within `days` after the day of `learned`. */
export function estimateOf(
  method: Method,
  client: ClientContacts,
  learned: Learned,
  days: number,
): number {
  const { today, meanGap: gapOfAll, dropOut, bgnbd } = learned;
  const { rhythm, first, last, gaps } = client;
  const silence = today - last;
  switch (method) {
    case 'health-term': {
      const lnS = silenceOf(rhythm, rhythmParams.cadenceDays)(silence);
      return rhythmParams.weight * (Math.log1p(rhythm.gaps) + lnS);
    }
    case 'chance':
      return chanceWithin(rhythm, silence, days, { cadenceDays: gapOfAll, dropOut });
    case 'recency':
      return -silence;
    case 'recency-over-gap':
      // Who came once has no gap of their own and borrows everybody's.
      return -silence / (gaps > 0 ? (last - first) / gaps : gapOfAll);
    case 'rule-30':
      return silence <= 30 ? 1 : 0;
    case 'rule-60':
      return silence <= 60 ? 1 : 0;
    case 'rule-90':
      return silence <= 90 ? 1 : 0;
    case 'bgnbd-alive':
      return chanceAlive(bgnbd, purchasesOf(client, today));
    case 'bgnbd-active':
      return chanceActive(bgnbd, purchasesOf(client, today), days / week);
  }
}

function purchasesOf({ first, last, gaps }: ClientContacts, today: number) {
  return { repeats: gaps, recency: (last - first) / week, age: (today - first) / week };
}
