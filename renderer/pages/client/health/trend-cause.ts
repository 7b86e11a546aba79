import type { HealthPart } from '../../../../shared/health/health-event.ts';
import { dayFromNumber, dayNumber } from '../../../../shared/journal/day.ts';
import { spanOf } from '../../../text/spans.ts';
import { type Because, type GiverOf, isSilenceLong, overdueCause, quietOf } from './cause.ts';
import { type CauseGroup, causeGroups } from './part-lines.ts';
import { comparedDays, type Reading } from './reading.ts';

/** Why it falls: a silence beyond the usual, a word overdue, or what hurt of late. */
export function fallingCause(reading: Reading, giverOf: GiverOf): Because | undefined {
  const { explanation } = reading;
  const costOf = (part: HealthPart) =>
    explanation.parts.find((one) => one.part === part)?.points ?? 0;
  const causes: { why: Because; points: number }[] = [];
  if (isSilenceLong(explanation)) {
    causes.push({ why: quietOf(reading, 'silence'), points: costOf('silence') });
  }
  const mine = overdueCause(explanation, giverOf);
  if (mine) causes.push({ why: mine, points: costOf('overdue') });
  const hurts = [
    ...recentGroups(reading, ['strain', 'chill'], giverOf),
    ...(mine ? [] : recentGroups(reading, ['overdue'], giverOf)),
  ].filter(({ points }) => points < 0);
  causes.push(
    ...hurts.map((group) => ({ why: { id: 'weighs', group } as const, points: group.points })),
  );
  return causes.toSorted((a, b) => a.points - b.points)[0]?.why;
}

/** Why it rises: talking again after a silence, something mended, or what went well of late. */
export function risingCause(reading: Reading, giverOf: GiverOf): Because | undefined {
  const { day, lastContact, lastGap, repaired, explanation } = reading;
  const from = dayNumber(day) - comparedDays;
  const { usualGap = 30 } = explanation;
  const isRecent = lastContact !== undefined && dayNumber(lastContact) > from;
  if (isRecent && lastGap !== undefined && lastGap > usualGap * 1.25) {
    return { id: 'resumed', day: lastContact, silence: spanOf(lastGap) };
  }
  if (repaired !== undefined && dayNumber(repaired) > from)
    return { id: 'repaired', day: repaired };
  const group = recentGroups(reading, ['goodwill', 'warmth'], giverOf)
    .filter(({ points }) => points > 0)
    .toSorted((a, b) => b.points - a.points)[0];
  return group && { id: 'helps', group };
}

/** What of some parts is of the days that the trend looks back on. */
function recentGroups(
  { explanation, day }: Reading,
  of: readonly HealthPart[],
  giverOf: GiverOf,
): readonly CauseGroup[] {
  const from = dayFromNumber(dayNumber(day) - comparedDays);
  return explanation.parts
    .filter(({ part }) => of.includes(part))
    .flatMap((part) => {
      const reasons = part.reasons.filter((one) => dayFromNumber(one.day) > from);
      return causeGroups({ ...part, reasons }, giverOf);
    });
}
