import { type ClientHealth, healthWordOf } from '../../../../shared/health/client-health.ts';
import { type Explanation, explain } from '../../../../shared/health/explain.ts';
import { evidenceParams } from '../../../../shared/health/params.ts';
import { type HealthPoint, pointOn, shownOn, shownScore } from '../../../../shared/health/score.ts';
import { type History, ledgersOn } from '../../../../shared/health/timeline.ts';
import { type Day, dayFromNumber, dayNumber } from '../../../../shared/journal/day.ts';

/** What a day says of a relationship. */
export type Reading = {
  readonly day: Day;
  /** The word, or that there is none: too early, or no news for too long. */
  readonly state: ClientHealth['word'];
  /** Whether there is a number to say. */
  readonly hasScore: boolean;
  /** The shown score; said only where there is one. */
  readonly score: number;
  readonly trend: 'rising' | 'falling' | 'steady';
  readonly explanation: Explanation;
  /** How many things that count are missing for a number. */
  readonly missing: number;
  /** Days on which the two talked. */
  readonly contacts: number;
  readonly lastContact?: Day;
  /** Days of silence before the last contact; absent before the second. */
  readonly lastGap?: number;
  /** When something was last made right. */
  readonly repaired?: Day;
};

/** How far back the trend looks. */
export const comparedDays = 30;
const leastChange = 5;

/** Reads a day, from all that is known now. */
export function readingOn(history: History, day: Day): Reading {
  const today = dayNumber(day);
  let before: HealthPoint | undefined;
  const ledgers = ledgersOn(history, today, {
    on: [today - comparedDays],
    look: (then, on) => {
      before = pointOn(then, on);
    },
  });
  const explanation = explain(ledgers, today);
  const { point, usualGap } = explanation;
  const score = shownScore(point.score);
  const { last } = ledgers.rhythm;
  const past = history.days.filter((one) => one.day <= today);
  const contacts = past.filter(({ events }) => events.some(({ type }) => type === 'contact'));
  const [previous, newest] = contacts.slice(-2);
  const repaired = past.findLast(({ events }) =>
    events.some((one) => one.type === 'outcome' && one.kind === 'repair'),
  );
  return {
    day,
    state: healthWordOf(point, usualGap),
    hasScore: !point.isThin,
    score,
    trend: trendOf(before, score),
    explanation,
    missing: Math.max(1, Math.ceil(evidenceParams.least - point.evidence)),
    contacts: contacts.length,
    ...(last !== undefined && { lastContact: dayFromNumber(last) }),
    ...(previous && newest && { lastGap: newest.day - previous.day }),
    ...(repaired && { repaired: dayFromNumber(repaired.day) }),
  };
}

/** Whether there was a number to say on any day so far: it takes one more thing noted to come. */
export function hasEverScored(history: History, day: Day): boolean {
  const today = dayNumber(day);
  let hasScored = false;
  ledgersOn(history, today, {
    on: history.days.filter((one) => one.day <= today).map((one) => one.day),
    look: (then, on) => {
      hasScored ||= shownOn(then, on) !== null;
    },
  });
  return hasScored;
}

function trendOf(before: HealthPoint | undefined, score: number): Reading['trend'] {
  if (before === undefined || before.isThin) return 'steady';
  const change = score - shownScore(before.score);
  return change >= leastChange ? 'rising' : change <= -leastChange ? 'falling' : 'steady';
}
