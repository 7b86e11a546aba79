import type { Explanation } from '../../../../shared/health/explain.ts';
import { type Day, dayFromNumber } from '../../../../shared/journal/day.ts';
import type { Giver } from '../../../../shared/journal/promise.ts';
import type { Id } from '../../../../shared/journal/record.ts';
import { type Span, spanOf, spansOf } from '../../../text/spans.ts';
import type { CauseGroup } from './part-lines.ts';
import type { Reading } from './reading.ts';

/** What the sentence gives as its cause: one of a closed list. */
export type Because =
  | { readonly id: 'never' }
  /** There is nothing to give: the word stands alone. */
  | { readonly id: 'nothing' }
  /** They have hardly talked, so little can be said. */
  | { readonly id: 'few' }
  | {
      readonly id: 'silence' | 'alarm';
      readonly silence: Span;
      readonly gap?: Span | undefined;
      readonly alarm: 0 | 1 | 2;
    }
  | { readonly id: 'overdue'; readonly count: number; readonly day: Day }
  | { readonly id: 'weighs' | 'helps'; readonly group: CauseGroup }
  | { readonly id: 'recent'; readonly day: Day; readonly silence: Span; readonly gap: Span }
  | { readonly id: 'resumed'; readonly day: Day; readonly silence: Span }
  | { readonly id: 'repaired'; readonly day: Day };

/** Whose word a promise is. */
export type GiverOf = (promise: Id) => Giver | undefined;

/** The silence as a cause, with what is usual. */
export function quietOf({ explanation }: Reading, id: 'silence' | 'alarm'): Because {
  const { silence = 0, usualGap, point } = explanation;
  const { alarm } = point;
  if (usualGap === undefined) return { id, silence: spanOf(silence), alarm };
  const [quiet, gap] = spansOf(silence, usualGap);
  return { id, silence: quiet, gap, alarm };
}

/** Whether a silence is beyond what is usual. */
export function isSilenceLong({ silence = 0, usualGap }: Explanation): boolean {
  return usualGap === undefined ? silence >= 30 : silence > usualGap * 1.25;
}

/** My own words that are overdue. */
export function overdueCause({ parts }: Explanation, giverOf: GiverOf): Because | undefined {
  const overdue = parts.find(({ part }) => part === 'overdue');
  const mine = overdue?.reasons.filter(({ id }) => giverOf(id) === 'me') ?? [];
  if (mine.length === 0) return undefined;
  const first = Math.min(...mine.map(({ day }) => day));
  return { id: 'overdue', count: mine.length, day: dayFromNumber(first) };
}
