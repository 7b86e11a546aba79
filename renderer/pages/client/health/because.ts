import type { Explanation } from '../../../../shared/health/explain.ts';
import { spansOf } from '../../../text/spans.ts';
import { type Because, type GiverOf, isSilenceLong, overdueCause, quietOf } from './cause.ts';
import { causeGroups } from './part-lines.ts';
import type { Reading } from './reading.ts';
import { fallingCause, risingCause } from './trend-cause.ts';

/** A cause, with the trend where the cause is why: one that it does not explain is left out. */
export function becauseOf(
  reading: Reading,
  giverOf: GiverOf,
): { readonly why: Because; readonly trend: Reading['trend'] } {
  const { trend } = reading;
  if (reading.explanation.point.alarm > 0) {
    return { why: standingCause(reading, giverOf), trend: trend === 'falling' ? trend : 'steady' };
  }
  const moving =
    trend === 'falling'
      ? fallingCause(reading, giverOf)
      : trend === 'rising'
        ? risingCause(reading, giverOf)
        : undefined;
  if (moving !== undefined) return { why: moving, trend };
  return { why: standingCause(reading, giverOf), trend: 'steady' };
}

/** The cause of where it stands: an unusual silence, then what weighs most, then the rhythm. */
function standingCause(reading: Reading, giverOf: GiverOf): Because {
  const { explanation, state, lastContact } = reading;
  if (lastContact === undefined || explanation.silence === undefined) return { id: 'never' };
  if (explanation.point.alarm > 0) return quietOf(reading, 'alarm');
  const isLong = isSilenceLong(explanation);
  if (isLong && (state === 'firm' || state === 'early')) return quietOf(reading, 'silence');
  if (state !== 'firm' && state !== 'early') {
    const heaviest = heaviestOf(explanation, isLong);
    if (heaviest === 'silence' || (heaviest === undefined && isLong)) {
      return quietOf(reading, 'silence');
    }
    const overdue = heaviest === 'overdue' ? overdueCause(explanation, giverOf) : undefined;
    if (overdue) return overdue;
    const part = explanation.parts.find((one) => one.part === heaviest);
    const group = part && causeGroups(part, giverOf)[0];
    if (group) return { id: 'weighs', group };
  }
  return restingCause(reading, giverOf);
}

/** Where nothing weighs: the rhythm, or what holds it while there is none to speak of. */
function restingCause({ explanation, state, lastContact }: Reading, giverOf: GiverOf): Because {
  const { usualGap, silence: days = 0, parts } = explanation;
  if (usualGap !== undefined && lastContact !== undefined) {
    const [silence, gap] = spansOf(Math.max(1, days), usualGap);
    return { id: 'recent', day: lastContact, silence, gap };
  }
  if (state !== 'firm') return { id: 'few' };
  const best = parts
    .filter(({ part, points }) => (part === 'goodwill' || part === 'warmth') && points > 0)
    .toSorted((a, b) => b.points - a.points)[0];
  const group = best && causeGroups(best, giverOf)[0];
  return group ? { id: 'helps', group } : { id: 'nothing' };
}

/** The part that costs most; a silence within the rhythm is no cause, however it counts. */
function heaviestOf({ parts }: Explanation, isLong: boolean) {
  const costs = parts
    .filter(({ part, points }) => points < -2 && (part !== 'silence' || isLong))
    .toSorted((a, b) => a.points - b.points);
  return costs[0]?.part;
}
