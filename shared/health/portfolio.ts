/**
 * What all the user's clients together teach about the chance of hearing from one of them: the gap
 * that is usual among them, and how likely a client is lost. No part of the score, in which writing
 * about one client never moves another.
 */
import type { DayNumber } from './health-event.ts';
import { portfolioParams, rhythmParams } from './params.ts';
import { afterContact, noRhythm, type Rhythm, silenceOf } from './rhythm.ts';

const { leastGaps, dropOuts, likelyDropOut, unlearnedDropOut } = portfolioParams;

/** A client as far as contacts go, up to some day. */
export type ClientContacts = {
  readonly first: DayNumber;
  readonly last: DayNumber;
  /** Gaps in fact, one fewer than days of contact; those of `rhythm` are discounted. */
  readonly gaps: number;
  readonly rhythm: Rhythm;
};

/** Sums up days of contact, in ascending order; several on one day are one. */
export function contactsOf(days: Iterable<DayNumber>): ClientContacts | undefined {
  let rhythm = noRhythm;
  let first: DayNumber | undefined;
  let gaps = 0;
  for (const day of days) {
    if (first === undefined) first = day;
    else if (day > (rhythm.last ?? day)) gaps += 1;
    rhythm = afterContact(rhythm, day);
  }
  if (first === undefined) return undefined;
  return { first, last: rhythm.last ?? first, gaps, rhythm };
}

/** The mean gap over all clients in days, each gap counted alike; 30 until there are 20 of them. */
export function meanGap(clients: Iterable<ClientContacts>): number {
  let days = 0;
  let gaps = 0;
  for (const client of clients) {
    days += client.last - client.first;
    gaps += client.gaps;
  }
  return gaps < leastGaps ? rhythmParams.cadenceDays : days / gaps;
}

/**
 * The drop-out prior for `chanceWithin` that makes these histories likeliest, out of eight: at each
 * contact a client may be lost with probability d / (d + 1 + gaps so far), and was not wherever
 * another contact followed. 1 until there are 20 gaps. By maximum a posteriori over a grid with a
 * log-normal prior around 0.5 (empirical Bayes), so that a small or odd portfolio cannot run off to
 * an extreme as a fit of four parameters does.
 */
export function learnedDropOut(
  clients: Iterable<ClientContacts>,
  { today, cadenceDays }: { readonly today: DayNumber; readonly cadenceDays: number },
): number {
  const sums = dropOuts.map((dropOut) => -(Math.log(dropOut / likelyDropOut) ** 2) / 2);
  const tables = dropOuts.map(survivals);
  let gaps = 0;
  for (const client of clients) {
    gaps += client.gaps;
    const { rhythm } = client;
    const stillSilent = Math.exp(silenceOf(rhythm, cadenceDays)(today - client.last));
    dropOuts.forEach((dropOut, index) => {
      const lost = dropOut / (dropOut + 1 + rhythm.gaps);
      const survived = tables[index]?.(client.gaps) ?? 0;
      sums[index] = (sums[index] ?? 0) + survived + Math.log((1 - lost) * stillSilent + lost);
    });
  }
  if (gaps < leastGaps) return unlearnedDropOut;
  return dropOuts[sums.indexOf(Math.max(...sums))] ?? unlearnedDropOut;
}

/**
 * Gives the function from a number of gaps to the logarithm of the chance of not being lost at any
 * contact before them. It depends on nothing else, so it is worked out once for all clients.
 */
function survivals(dropOut: number): (gaps: number) => number {
  const logs = [0];
  let discounted = 0;
  return (gaps) => {
    for (let known = logs.length - 1; known < gaps; known++) {
      const lost = dropOut / (dropOut + 1 + discounted);
      logs.push((logs[known] ?? 0) + Math.log1p(-lost));
      discounted = rhythmParams.memory * discounted + 1;
    }
    return logs[gaps] ?? 0;
  };
}
