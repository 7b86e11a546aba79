import { wordFloors } from '../../../shared/health/params.ts';

/** The words of health with the scores they stand for, best first. */
export const zones = wordFloors.map(({ word, least }, index) => ({
  word,
  from: least,
  to: wordFloors[index - 1]?.least ?? 100,
}));

/** The score in the middle of a word, as far as it is drawn: where a word without a number stands. */
export function middleOf(
  word: (typeof zones)[number]['word'],
  [floor = 0, ceiling = 100]: number[],
) {
  const zone = zones.find((one) => one.word === word);
  return zone ? (Math.max(floor, zone.from) + Math.min(ceiling, zone.to)) / 2 : 50;
}
