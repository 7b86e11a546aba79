/** Why the score is what it is: each part in whole points that sum, and what made it. */
import type { Id } from '../journal/record.ts';
import { type Amounts, type Cause, remaining } from './amounts.ts';
import { apportion } from './apportion.ts';
import { type DayNumber, type HealthPart, healthParts } from './health-event.ts';
import type { Ledgers } from './ledgers.ts';
import { overdueOf } from './promise-ledger.ts';
import { usualGap } from './rhythm.ts';
import { type HealthPoint, pointOn, shownScore } from './score.ts';

/** Something that still counts, with its points. */
export type Reason = {
  /** The record that it leads back to: an entry, an outcome, or a promise. */
  readonly id: Id;
  readonly cause: Cause | 'overdue';
  /** The day it happened; of an overdue promise, the day it was due. */
  readonly day: DayNumber;
  /** Whole points; those of a part sum to the part's. */
  readonly points: number;
};

/** A part of the score with what made it, heaviest first. Bond and silence have no single events. */
export type ExplainedPart = {
  readonly part: HealthPart;
  /** Whole points; 50 and all of them make the shown score. */
  readonly points: number;
  readonly reasons: readonly Reason[];
};

/** A day's health with its reasons. */
export type Explanation = {
  readonly point: HealthPoint;
  /** The seven parts in their order, those without points included. */
  readonly parts: readonly ExplainedPart[];
  /** "Your good history saved n points": whole points, not counted in any part. */
  readonly saved: number;
  /** The usual gap in days, once there is one. */
  readonly usualGap?: number;
  readonly silence?: number;
};

/** Explains a day at or after the last one of the ledgers. */
export function explain(ledgers: Ledgers, day: DayNumber): Explanation {
  const point = pointOn(ledgers, day);
  const wholes = apportion(
    healthParts.map((part) => point.points[part]),
    shownScore(point.score) - 50,
  );
  const gap = usualGap(ledgers.rhythm);
  return {
    point,
    parts: healthParts.map((part, index) => {
      const points = wholes[index] as number;
      return { part, points, reasons: share(amountsOf(ledgers, part, day), points) };
    }),
    saved: Math.round(point.saved),
    ...(gap !== undefined && { usualGap: gap }),
    ...(point.silence !== undefined && { silence: point.silence }),
  };
}

type Weighed = Omit<Reason, 'points'> & { readonly amount: number };

/** What is left of a part's amounts, in the unit of its ledger. */
function amountsOf(ledgers: Ledgers, part: HealthPart, day: DayNumber): readonly Weighed[] {
  if (part === 'overdue') return overduePromises(ledgers, day);
  if (part === 'bond' || part === 'silence') return [];
  const ledger: Amounts = ledgers[part];
  return ledger.list.map((one) => ({
    id: one.id,
    cause: one.cause,
    day: one.day,
    amount: remaining(ledger, one),
  }));
}

function overduePromises(ledgers: Ledgers, day: DayNumber): Weighed[] {
  const weighed: Weighed[] = [];
  for (const promise of ledgers.open) {
    const amount = overdueOf(promise, day);
    if (amount > 0 && promise.due !== undefined) {
      weighed.push({ id: promise.id, cause: 'overdue', day: promise.due, amount });
    }
  }
  return weighed;
}

function share(weighed: readonly Weighed[], points: number): Reason[] {
  const sum = weighed.reduce((total, { amount }) => total + amount, 0);
  if (sum === 0) return [];
  const heaviestFirst = [...weighed].sort(
    (a, b) => b.amount - a.amount || b.day - a.day || (a.id < b.id ? -1 : 1),
  );
  const wholes = apportion(
    heaviestFirst.map(({ amount }) => (amount / sum) * points),
    points,
  );
  return heaviestFirst.map(({ id, cause, day }, index) => ({
    id,
    cause,
    day,
    points: wholes[index] as number,
  }));
}
