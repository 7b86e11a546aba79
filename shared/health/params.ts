/**
 * Every constant of relationship health, version h1: the one place where a number of the model is
 * written. The table with unit, meaning and source of each is in README.md, in this folder.
 */

import type { Client, HealthWord } from '../journal/client.ts';
import type { OutcomeKind } from '../journal/outcome.ts';
import type { Giver } from '../journal/promise.ts';

/** The version of the model; a change of any constant below is another version. */
export const healthVersion = 'h1';

/** Rhythm: how often the two talk, and how long a silence is ordinary. Days unless said. */
export const rhythmParams = {
  /** How much of what was learned stays at each further contact; a share. */
  memory: 0.9,
  /** The gap between contacts that is taken as usual until the user sets one. */
  cadenceDays: 30,
  /** Shape of the prior over gaps; a count of gaps. */
  priorShape: 2,
  /** How much longer than the cadence the prior's gap is; a factor. */
  priorFactor: 3,
  /** Regularities: Erlang shapes of the gaps, irregular and regular, with their prior weights. */
  regularities: [
    { shape: 1, weight: 0.7 },
    { shape: 3, weight: 0.3 },
  ],
  /** Weight of bond and silence in log-odds. */
  weight: 0.7,
  /** ln of the chance of an ordinary gap below which a silence is unusual, and strongly so. */
  alarm: -1.5,
  strongAlarm: -1.8,
} as const;

/** Half-lives in days. */
export const halfLives = {
  goodwill: 240,
  warmth: 90,
  evidence: 240,
  /** Of strain and of chill, in days between contacts: they heal by showing up, never by time. */
  strain: 120,
  chill: 60,
  /** After which an overdue promise weighs half of what it ever will. */
  overdue: 14,
} as const;

/** The most days that one contact heals, however long the two had not talked. */
export const healingCapDays = 45;
/** What is left of the chill after a contact day with a good word in it; a share. */
export const goodWordLeaves = 0.7;

/** The weight of a promise by who gave it. */
export const giverWeight: Readonly<Record<Giver, number>> = { me: 1, them: 0.4 };

/** What a mistake of mine costs with this client; a factor. */
export const toleranceFactor: Readonly<Record<Client['tolerance'], number>> = {
  low: 1.5,
  normal: 1,
  high: 0.7,
};

/** Promises, in goodwill (G) and strain (D) for a weight of 1. */
export const promiseParams = {
  /** G when kept in time. */
  kept: 1,
  /** G when kept late, before its fading since the due day. */
  keptLate: 0.4,
  /** The share of the overdue strain that stays when it is kept late, or moved late. */
  lateStays: 0.35,
  moveLateStays: 0.5,
  /** Partly kept: the share of the G of kept, and D. */
  partlyShare: 0.5,
  partlyStrain: 0.4,
  /** D of a break. */
  broken: 2,
  /** D of each move after the first. */
  movedAgain: 0.15,
  /** The most that an overdue promise weighs while it is open. */
  overdueMost: 1.2,
} as const;

/** G of an outcome; none where it is absent. */
export const outcomeGoodwill: Partial<Readonly<Record<OutcomeKind, number>>> = {
  won: 1,
  renewed: 1,
  praise: 1,
  requested: 1,
  referral: 1.5,
  solved: 0.8,
};
/** G of a warning given in time. */
export const warningGoodwill = 0.5;

/** D of an outcome, and whether it is mine, so that the client's tolerance counts. */
export const outcomeStrain: Partial<
  Readonly<Record<OutcomeKind, { readonly strain: number; readonly isMine: boolean }>>
> = {
  complaint: { strain: 1.5, isMine: true },
  lost: { strain: 1, isMine: false },
  mistake: { strain: 0.8, isMine: true },
};
/** What is left of an event's strain after a repair of it; a share. */
export const repairLeaves = 0.2;

/** From ledgers to log-odds. */
export const scoreParams = {
  goodwill: 0.6,
  goodwillScale: 2,
  strain: 0.6,
  /** Half of the cushion's most: G at which strain weighs 1 / 1.5. */
  cushionScale: 4,
  warmth: 0.5,
  chill: 0.75,
} as const;

/** Evidence, in units. */
export const evidenceParams = {
  contactDay: 1,
  tone: 0.5,
  outcome: 1,
  settled: 1,
  /** Below it there is no number. */
  least: 3,
  /** Standard deviations to either side of the score. */
  bandWidth: 1.2816,
} as const;

/** The least score of each word, best first. */
export const wordFloors: readonly { readonly word: HealthWord; readonly least: number }[] = [
  { word: 'firm', least: 75 },
  { word: 'attentive', least: 60 },
  { word: 'fragile', least: 40 },
  { word: 'cold', least: 0 },
];

/** What the chance, never the score, learns from all the user's clients together. */
export const portfolioParams = {
  /** Gaps between contacts, of all clients, before anything is learned from them. */
  leastGaps: 20,
  /** How likely a client is lost, in the unit of one gap: what may be learned. */
  dropOuts: [0.05, 0.1, 0.2, 0.35, 0.5, 0.75, 1, 1.5],
  /** The drop-out that is likeliest before anything is learned; an error by e costs 1/2. */
  likelyDropOut: 0.5,
  /** The drop-out as long as nothing is learned. */
  unlearnedDropOut: 1,
} as const;
