/**
 * The days that a sentence names, in Spanish and in English, each as the day ahead it may promise
 * and the day behind it may tell of. Which of the two is meant is for the reader of the sentence.
 */
import { type Day, daysBetween } from '../journal/day.ts';
import type { Due } from '../journal/promise.ts';
import type { Meaning, Now } from './date-meaning.ts';
import { dateRules } from './date-rules.ts';
import type { Span } from './line.ts';

/** A day named in a text. */
export type DateMention = Span & {
  /** As a day ahead, counted from now; absent where only a day behind can be meant. */
  readonly ahead?: Due;
  /** As a day behind. */
  readonly behind?: Day;
  /** A time without a date: "when he is back", "before the summer". */
  readonly isVague?: true;
};

const furthestDays = 3660;

/** Finds the days named in a stretch of folded text; places count from the text's beginning. */
export function datesIn(folded: string, { start, end }: Span, now: Now): DateMention[] {
  const text = folded.slice(start, end);
  const found: DateMention[] = [];
  for (const { pattern, mean } of dateRules) {
    for (const match of text.matchAll(pattern)) {
      const meaning = mean(match, now);
      if (!meaning || !isNear(meaning, now.today)) continue;
      const [words] = match;
      const at = start + match.index;
      const lead = words.length - words.trimStart().length;
      found.push({ ...meaning, start: at + lead, end: at + words.replace(/[\s.,]+$/, '').length });
    }
  }
  return withoutOverlaps(found);
}

function isNear({ ahead, behind }: Meaning, today: Day): boolean {
  return [ahead?.day, behind].every(
    (day) => day === undefined || Math.abs(daysBetween(today, day)) <= furthestDays,
  );
}

/** The longest reading wins: "el viernes de la semana que viene" is not a Friday and a week. */
function withoutOverlaps(found: readonly DateMention[]): DateMention[] {
  const longestFirst = [...found].sort((a, b) => b.end - b.start - (a.end - a.start));
  const kept: DateMention[] = [];
  for (const one of longestFirst) {
    if (kept.every((other) => one.end <= other.start || one.start >= other.end)) kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start);
}
