/** The score of a day: its parts in log-odds, in points that sum to it, the band and the alarm. */
import type { HealthWord } from '../journal/client.ts';
import { halved } from './halved.ts';
import type { DayNumber, HealthPart } from './health-event.ts';
import type { Ledgers } from './ledgers.ts';
import { evidenceParams, halfLives, rhythmParams, scoreParams, wordFloors } from './params.ts';
import { overdueOf } from './promise-ledger.ts';

/** A client's health on a day. */
export type HealthPoint = {
  readonly day: DayNumber;
  /** 0–100. Not to be shown while `isThin`. */
  readonly score: number;
  /** Too little evidence for a number. */
  readonly isThin: boolean;
  /** The score less and more, as thin evidence would have it; 0–100. */
  readonly low: number;
  readonly high: number;
  /** Log-odds of the score, the sum of the parts'. */
  readonly z: number;
  /** What each part is worth in points: 50 and these make the score. */
  readonly points: Readonly<Record<HealthPart, number>>;
  /** Days without contact; absent before the first. */
  readonly silence?: number;
  /** ln of the chance that an ordinary gap lasts longer. */
  readonly lnSilence: number;
  /** Unusual silence: 0 none, 1 unusual, 2 strongly so. */
  readonly alarm: 0 | 1 | 2;
  /** Points that strain and overdue promises would cost more, were it not for the goodwill. */
  readonly saved: number;
  /** Units of evidence. */
  readonly evidence: number;
};

/** The health on a day at or after the last one of the ledgers, with nothing happening between. */
export function pointOn(ledgers: Ledgers, day: DayNumber): HealthPoint {
  const log = logOdds(ledgers, day);
  const z = sumOf(log);
  const evidence = evidenceOn(ledgers, day);
  const band = bandOf(z, evidence);
  // Points per log-odds (Aumann–Shapley of a sigmoid of a sum): they sum exactly, in no order.
  const slope = Math.abs(z) < 1e-9 ? 25 : (band.score - 50) / z;
  const { last } = ledgers.rhythm;
  const { cushion, lnSilence } = log;
  return {
    day,
    ...band,
    z,
    points: {
      bond: log.bond * slope,
      silence: log.silence * slope,
      goodwill: log.goodwill * slope,
      strain: log.strain * slope,
      overdue: log.overdue * slope,
      warmth: log.warmth * slope,
      chill: log.chill * slope,
    },
    ...(last !== undefined && { silence: day - last }),
    lnSilence,
    alarm: lnSilence < rhythmParams.strongAlarm ? 2 : lnSilence < rhythmParams.alarm ? 1 : 0,
    saved: -(log.strain + log.overdue) * (cushion - 1) * slope,
    evidence,
  };
}

/** A day's score with its band: what a line draws, for half the work. */
export function bandOn(ledgers: Ledgers, day: DayNumber) {
  return bandOf(sumOf(logOdds(ledgers, day)), evidenceOn(ledgers, day));
}

function bandOf(z: number, evidence: number) {
  const width = evidenceParams.bandWidth / Math.sqrt(1 + evidence / 2);
  return {
    score: logistic(z),
    isThin: evidence < evidenceParams.least,
    low: logistic(z - width),
    high: logistic(z + width),
  };
}

/** The score alone, for searches. */
export function scoreOn(ledgers: Ledgers, day: DayNumber): number {
  return logistic(sumOf(logOdds(ledgers, day)));
}

/** The score as lists show it, whole; null where there is too little evidence for a number. */
export function shownOn(ledgers: Ledgers, day: DayNumber): number | null {
  if (evidenceOn(ledgers, day) < evidenceParams.least) return null;
  return shownScore(scoreOn(ledgers, day));
}

function evidenceOn(ledgers: Ledgers, day: DayNumber): number {
  return ledgers.evidence * halved((day - ledgers.day) / halfLives.evidence);
}

/** The word for a score; the floor of it decides, as it is shown. */
export function wordOf(score: number): HealthWord {
  const shown = shownScore(score);
  return wordFloors.find(({ least }) => shown >= least)?.word ?? 'cold';
}

/** The score as it is shown: its floor, so that word and number never contradict each other. */
export function shownScore(score: number): number {
  return Math.floor(score);
}

type LogOdds = Record<HealthPart, number> & {
  readonly cushion: number;
  readonly lnSilence: number;
};

function logOdds(ledgers: Ledgers, day: DayNumber): LogOdds {
  const { rhythm, goodwill, strain, warmth, chill } = ledgers;
  const later = day - ledgers.day;
  const g = goodwill.sum * halved(later / halfLives.goodwill);
  const w = warmth.sum * halved(later / halfLives.warmth);
  const cushion = 1 + g / (g + scoreParams.cushionScale);
  const lnSilence = rhythm.last === undefined ? 0 : ledgers.lnSilence(day - rhythm.last);
  let overdue = 0;
  for (const promise of ledgers.open) overdue += overdueOf(promise, day);
  return {
    bond: rhythmParams.weight * Math.log1p(rhythm.gaps),
    silence: rhythmParams.weight * lnSilence,
    goodwill: scoreParams.goodwill * Math.log1p(g / scoreParams.goodwillScale),
    strain: (-scoreParams.strain * strain.sum) / cushion,
    overdue: (-scoreParams.strain * overdue) / cushion,
    warmth: scoreParams.warmth * Math.log1p(w),
    chill: -scoreParams.chill * Math.log1p(chill.sum),
    cushion,
    lnSilence,
  };
}

function sumOf({ bond, silence, goodwill, strain, overdue, warmth, chill }: LogOdds): number {
  return bond + silence + goodwill + strain + overdue + warmth + chill;
}

function logistic(z: number): number {
  return 100 / (1 + Math.exp(-z));
}
