import type { DayNumber } from '../../../shared/health/health-event.ts';
import { wordFloors } from '../../../shared/health/params.ts';
import { wordOf } from '../../../shared/health/score.ts';
import type { HealthLine } from '../../../shared/health/timeline.ts';
import type { HealthWord } from '../../../shared/journal/client.ts';

/** The day the forecast enters a worse word. */
export type Crossing = {
  readonly day: DayNumber;
  readonly word: HealthWord;
  /** The score that the word begins below. */
  readonly level: number;
};

/**
 * Where the forecast falls to within the line: the first day it is fragile; from there on, the
 * first day of the next worse word; of a firm one that stays clear of fragile, of attentive.
 */
export function crossingOf(line: HealthLine, today: DayNumber): Crossing | undefined {
  const at = today - line.from;
  if (line.isThin[at] !== 0) return undefined;
  const found: Crossing[] = [];
  let word = wordOf(line.scores[at] ?? 0);
  for (let index = at + 1; index < line.scores.length && line.isThin[index] === 0; index++) {
    const next = wordOf(line.scores[index] ?? 0);
    if (next === word) continue;
    found.push({ day: line.from + index, word: next, level: floorAbove(next) });
    word = next;
  }
  return found.find((crossing) => crossing.word === 'fragile') ?? found[0];
}

function floorAbove(word: HealthWord): number {
  return wordFloors[wordFloors.findIndex((floor) => floor.word === word) - 1]?.least ?? 100;
}
