/** Why a client should hear from one now: a closed list of reasons, each a fact of the journal. */
import type { ClientHealth } from '../health/client-health.ts';
import { addDays, type Day, daysBetween } from '../journal/day.ts';
import type { ClientRecords } from '../journal/journal.ts';
import { aboutOf, standingOn } from '../journal/promise.ts';
import { type Id, isLive } from '../journal/record.ts';
import type { WhyNow } from './views.ts';

// What hurt longer ago than this is in the reasons of the score, but no reason to call today.
const hurtDays = 365;

// From here on a silence is said, though it rings no alarm yet.
const longSilence = 2;

/**
 * The reasons that hold on a day, the one to say first at the front: what I owe and is overdue, a
 * silence of twice the usual gap or unusual by the alarm, what hurt and was not mended, and the
 * day it will be fragile.
 */
export function whyNow(records: ClientRecords, health: ClientHealth, day: Day): WhyNow[] {
  const reasons = [overdueOf(records, day), silenceOf(health), hurtOf(records, day)];
  if (health.fragileOn !== undefined) reasons.push({ kind: 'forecast', day: health.fragileOn });
  return reasons.filter((reason) => reason !== undefined);
}

function overdueOf({ promises }: ClientRecords, day: Day): WhyNow | undefined {
  let oldest: { readonly deadline: Day; readonly about: string; readonly promise: Id } | undefined;
  for (const promise of promises.values()) {
    if (promise.by !== 'me' || !isLive(promise)) continue;
    const { state, deadline } = standingOn(promise, day);
    if (state !== 'overdue' || deadline === undefined) continue;
    if (oldest && oldest.deadline <= deadline) continue;
    oldest = { deadline, about: aboutOf(promise), promise: promise.id };
  }
  if (!oldest) return undefined;
  const { promise, about, deadline } = oldest;
  return { kind: 'overdue', promise, about, days: daysBetween(deadline, day) };
}

type Hurt = {
  readonly kind: 'broken' | 'complaint' | 'mistake';
  readonly day: Day;
  readonly id: Id;
  /** The promise that it was about. */
  readonly of?: Id | undefined;
};

/** What hurt within a year and was not mended since; the newest. */
export function hurtOf({ promises, outcomes }: ClientRecords, day: Day): WhyNow | undefined {
  // The day of the last repair of each.
  const mended = new Map<Id, Day>();
  const hurts: Hurt[] = [];
  const isMended = (of: Id | undefined, since: Day) =>
    of !== undefined && (mended.get(of) ?? '') >= since;
  const since = addDays(day, -hurtDays);
  const isRecent = (then: Day) => then <= day && then > since;
  for (const outcome of outcomes.values()) {
    if (!isLive(outcome) || outcome.day > day) continue;
    for (const id of outcome.repairs) {
      // What mends the mistake in a promise mends its break: people name one of the two.
      const { promise } = outcomes.get(id) ?? {};
      for (const of of promise === undefined ? [id] : [id, promise]) {
        if (!isMended(of, outcome.day)) mended.set(of, outcome.day);
      }
    }
    const { kind } = outcome;
    if ((kind === 'complaint' || kind === 'mistake') && isRecent(outcome.day)) {
      hurts.push({ kind, day: outcome.day, id: outcome.id, of: outcome.promise });
    }
  }
  for (const promise of promises.values()) {
    if (promise.by !== 'me' || !isLive(promise)) continue;
    const { state, settledOn } = standingOn(promise, day);
    if (state === 'broken' && settledOn !== undefined && isRecent(settledOn)) {
      hurts.push({ kind: 'broken', day: settledOn, id: promise.id });
    }
  }
  const [last] = hurts
    .filter(({ id, of, day: since }) => !isMended(id, since) && !isMended(of, since))
    .sort((a, b) => (a.day < b.day ? 1 : -1));
  return last && { kind: last.kind, day: last.day, id: last.id };
}

function silenceOf({ alarm, silence, usualGap }: ClientHealth): WhyNow | undefined {
  if (silence === undefined) return undefined;
  const isLong = usualGap !== undefined && silence >= longSilence * usualGap;
  if (alarm === 0 && !isLong) return undefined;
  return { kind: 'silence', days: silence, ...(usualGap !== undefined && { usualGap }) };
}
