import { shownScore, wordOf } from '../../../shared/health/score.ts';
import { dayFromNumber } from '../../../shared/journal/day.ts';
import { capitalised } from '../../text/capitalised.ts';
import { useDays } from '../../text/use-days.ts';
import { useText } from '../../text/use-text.ts';
import { noNumberKey } from './no-number.ts';
import type { TimelineModel } from './timeline-model.ts';
import { useSayMarks } from './use-say-marks.ts';

/** A day as it is read aloud: its date, the word, the number, and what happened. */
export function useValueText(model: TimelineModel, day: number): string {
  const { t } = useText();
  const say = useDays();
  const { one } = useSayMarks();
  const at = day - model.line.from;
  const score = model.line.scores[at];
  const date = capitalised(say.full(dayFromNumber(day)));
  const value =
    score === undefined || model.line.isThin[at] !== 0
      ? t('chart.value.none', { day: date, why: t(noNumberKey(model.line, day)) })
      : t('chart.value', {
          day: date,
          word: t(`health.${wordOf(score)}`),
          score: shownScore(score),
        });
  const own = model.own
    .filter((mark) => mark.day === day)
    .map(({ word }) => t('chart.event.own', { word: t(`health.${word}`) }));
  const events = [...model.marksOn(day).map(one), ...own];
  return events.length === 0
    ? value
    : t('chart.value.events', { value, events: events.join('; ') });
}
