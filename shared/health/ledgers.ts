/**
 * What promises, outcomes and tone leave behind: goodwill, strain, warmth, chill and evidence, day
 * by day. Within a day: what fades, fades; a contact heals; then the events are added, repairs last.
 */
import { dayNumber } from '../journal/day.ts';
import type { Id } from '../journal/record.ts';
import { type Amounts, add, leave, noAmounts, shrink } from './amounts.ts';
import { halved } from './halved.ts';
import type { DayNumber, HealthEvent, HealthOptions } from './health-event.ts';
import {
  evidenceParams,
  goodWordLeaves,
  halfLives,
  healingCapDays,
  outcomeGoodwill,
  outcomeStrain,
  repairLeaves,
  rhythmParams,
  toleranceFactor,
  warningGoodwill,
} from './params.ts';
import { applyStep, type KeptPromise } from './promise-ledger.ts';
import { afterContact, noRhythm, type Rhythm, silenceOf } from './rhythm.ts';

/** A client's ledgers at the end of a day. Changed in place by {@link applyDay} alone. */
export type Ledgers = {
  day: DayNumber;
  rhythm: Rhythm;
  /** ln S of a silence in days, for the rhythm of now. */
  readonly lnSilence: (days: number) => number;
  goodwill: Amounts;
  strain: Amounts;
  warmth: Amounts;
  chill: Amounts;
  /** Units of evidence, faded to `day`. */
  evidence: number;
  /** Every promise so far, settled ones too: they may be opened again. */
  promises: Map<Id, KeptPromise>;
  /** Those that are open: few of many, and every day looks at them. */
  open: Set<KeptPromise>;
  readonly cadenceDays: number;
  /** What a mistake of mine costs with this client; a factor. */
  readonly tolerance: number;
};

// Before every day there is: to go back from an empty ledger's day to an earlier one would be
// 0 times infinity.
const beforeAll = dayNumber('0001-01-01');

/** The ledgers of a client of whom nothing is written. */
export function emptyLedgers(options: HealthOptions): Ledgers {
  // Nobody can be asked to talk more often than daily, whatever a file says.
  const cadenceDays = Math.max(1, options.cadenceDays ?? rhythmParams.cadenceDays);
  const ledgers: Ledgers = {
    day: beforeAll,
    rhythm: noRhythm,
    lnSilence: (days) => lnSilence(days),
    goodwill: noAmounts(),
    strain: noAmounts(),
    warmth: noAmounts(),
    chill: noAmounts(),
    evidence: 0,
    promises: new Map(),
    open: new Set(),
    cadenceDays,
    tolerance: toleranceFactor[options.tolerance],
  };
  const lnSilence = silenceOfLatest(ledgers);
  return ledgers;
}

/**
 * Brings the ledgers to the end of `day`, on which the events from one place to another happened;
 * days only go forward.
 */
export function applyDay(
  ledgers: Ledgers,
  day: DayNumber,
  events: readonly HealthEvent[],
  from = 0,
  to = events.length,
): void {
  fade(ledgers, day - ledgers.day);
  ledgers.day = day;
  let [isContact, isGood, mends] = [false, false, false];
  for (let at = from; at < to; at++) {
    const event = events[at] as HealthEvent;
    if (event.type === 'contact') isContact = true;
    else if (event.type === 'tone') isGood ||= event.warmth > 0;
    else if (event.type === 'outcome') mends ||= event.repairs.length > 0;
  }
  if (isContact) {
    heal(ledgers, day, isGood);
    ledgers.rhythm = afterContact(ledgers.rhythm, day);
    ledgers.evidence += evidenceParams.contactDay;
  }
  for (let at = from; at < to; at++) addEvent(ledgers, events[at] as HealthEvent);
  if (!mends) return;
  for (let at = from; at < to; at++) {
    const event = events[at] as HealthEvent;
    if (event.type === 'outcome') mend(ledgers, event.repairs);
  }
}

function fade(ledgers: Ledgers, days: number): void {
  shrink(ledgers.goodwill, days / halfLives.goodwill);
  shrink(ledgers.warmth, days / halfLives.warmth);
  ledgers.evidence *= halved(days / halfLives.evidence);
}

function heal({ rhythm, strain, chill }: Ledgers, day: DayNumber, isGood: boolean): void {
  if (rhythm.last !== undefined) {
    const days = Math.min(day - rhythm.last, healingCapDays);
    shrink(strain, days / halfLives.strain);
    shrink(chill, days / halfLives.chill);
  }
  if (isGood) shrink(chill, -Math.log2(goodWordLeaves));
}

// The weights of the regularities cost more than all else and only the last ones are looked at.
function silenceOfLatest(ledgers: Ledgers): (days: number) => number {
  let rhythm: Rhythm | undefined;
  let lnSilence: (days: number) => number = () => 0;
  return (days) => {
    if (days <= 0) return 0;
    if (rhythm !== ledgers.rhythm) {
      rhythm = ledgers.rhythm;
      lnSilence = silenceOf(rhythm, ledgers.cadenceDays);
    }
    return lnSilence(days);
  };
}

function addEvent(ledgers: Ledgers, event: HealthEvent): void {
  const { id, day } = event;
  if (event.type === 'promise') applyStep(ledgers, event);
  else if (event.type === 'warning')
    add(ledgers.goodwill, { id, day, cause: 'warning' }, warningGoodwill);
  else if (event.type === 'tone') {
    const ledger = event.warmth > 0 ? ledgers.warmth : ledgers.chill;
    add(ledger, { id, day, cause: 'tone' }, Math.abs(event.warmth));
    ledgers.evidence += evidenceParams.tone;
  } else if (event.type === 'outcome') {
    const cause = { id, day, cause: event.kind };
    add(ledgers.goodwill, cause, outcomeGoodwill[event.kind] ?? 0);
    const bad = outcomeStrain[event.kind];
    if (bad) add(ledgers.strain, cause, bad.strain * (bad.isMine ? ledgers.tolerance : 1));
    ledgers.evidence += evidenceParams.outcome;
  }
}

function mend({ strain }: Ledgers, repairs: readonly Id[]): void {
  for (const repaired of new Set(repairs)) {
    leave(strain, repairLeaves, ({ id, cause }) => id === repaired && !cause.startsWith('moved'));
  }
}
