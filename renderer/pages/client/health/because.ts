import type { Explanation } from '../../../../shared/health/explain.ts';
import { type Day, dayFromNumber } from '../../../../shared/journal/day.ts';
import type { Giver } from '../../../../shared/journal/promise.ts';
import type { Id } from '../../../../shared/journal/record.ts';
import { type Span, spanOf } from '../../../text/spans.ts';
import { type CauseGroup, causeGroups } from './part-lines.ts';
import type { Reading } from './reading.ts';

/** What the sentence gives as its cause: one of a closed list. */
export type Because =
  | { readonly id: 'never' }
  | {
      readonly id: 'silence' | 'alarm';
      readonly silence: Span;
      readonly gap?: Span | undefined;
      readonly alarm: 0 | 1 | 2;
    }
  | { readonly id: 'overdue'; readonly count: number; readonly day: Day }
  | { readonly id: 'weighs'; readonly group: CauseGroup }
  | { readonly id: 'recent'; readonly day: Day; readonly gap?: Span | undefined };

/** The cause worth a sentence: an unusual silence first, then what weighs most, then the rhythm. */
export function becauseOf(
  { explanation, state, trend, lastContact }: Reading,
  giverOf: (promise: Id) => Giver | undefined,
): Because {
  const { silence, usualGap, point } = explanation;
  const gap = usualGap === undefined ? undefined : spanOf(usualGap);
  if (lastContact === undefined || silence === undefined) return { id: 'never' };
  const quiet = { silence: spanOf(silence), gap, alarm: point.alarm };
  if (point.alarm > 0) return { id: 'alarm', ...quiet };
  const recent: Because = { id: 'recent', day: lastContact, gap };
  const isLong = usualGap === undefined ? silence >= 30 : silence > usualGap * 1.25;
  if ((state === 'firm' || state === 'early') && trend !== 'falling')
    return isLong ? { id: 'silence', ...quiet } : recent;
  const heaviest = heaviestOf(explanation, isLong);
  if (heaviest === 'silence') return { id: 'silence', ...quiet };
  if (heaviest === undefined) return isLong ? { id: 'silence', ...quiet } : recent;
  const part = explanation.parts.find((one) => one.part === heaviest);
  const mine = part?.reasons.filter(({ id }) => giverOf(id) === 'me') ?? [];
  if (heaviest === 'overdue' && mine.length > 0) {
    const first = Math.min(...mine.map(({ day }) => day));
    return { id: 'overdue', count: mine.length, day: dayFromNumber(first) };
  }
  const group = part && causeGroups(part, giverOf)[0];
  return group ? { id: 'weighs', group } : recent;
}

/** The part that costs most; a silence within the rhythm is no cause, however it counts. */
function heaviestOf({ parts }: Explanation, isLong: boolean) {
  const costs = parts
    .filter(({ part, points }) => points < -2 && (part !== 'silence' || isLong))
    .toSorted((a, b) => a.points - b.points);
  return costs[0]?.part;
}
