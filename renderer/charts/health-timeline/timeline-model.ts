import type { HealthRecords } from '../../../shared/health/events-of.ts';
import type { DayNumber } from '../../../shared/health/health-event.ts';
import { type HealthLine, type History, lineOf } from '../../../shared/health/timeline.ts';
import type { OwnWord } from '../../../shared/journal/client.ts';
import { dayNumber } from '../../../shared/journal/day.ts';
import { isLive } from '../../../shared/journal/record.ts';
import { type Crossing, crossingOf } from './crossing.ts';
import { type Turn, turnsOf } from './note-choice.ts';
import { solidSpans } from './stretches.ts';
import { stopsOf, type TimelineMark, type TimelineMarks, timelineMarks } from './timeline-marks.ts';
import { boundsOf, type TimelineBounds } from './timeline-window.ts';

/** A word of the user's, on its day. */
export type OwnMark = { readonly day: DayNumber; readonly word: OwnWord['word'] };

/** All that is drawn of a client, worked out once a history: no zoom and no cursor changes it. */
export type TimelineModel = {
  readonly today: DayNumber;
  readonly bounds: TimelineBounds;
  readonly line: HealthLine;
  /** The days up to today that have no number, both ends included. */
  readonly early: readonly { readonly from: DayNumber; readonly to: DayNumber }[];
  /** Days that have events: the line steps on them. */
  readonly eventDays: ReadonlySet<DayNumber>;
  readonly marks: TimelineMarks;
  readonly own: readonly OwnMark[];
  readonly turns: readonly Turn[];
  readonly crossing: Crossing | undefined;
  /** The days the arrows go to, in order; none is after today. */
  readonly stops: readonly DayNumber[];
  /** What there is on a day, the gravest first. */
  readonly marksOn: (day: DayNumber) => readonly TimelineMark[];
  readonly least: number;
  readonly most: number;
};

export function timelineModel(
  history: History,
  {
    records,
    ownWords,
    firstDay,
    today,
  }: {
    readonly records: HealthRecords;
    readonly ownWords: readonly OwnWord[];
    readonly firstDay: DayNumber;
    readonly today: DayNumber;
  },
): TimelineModel {
  const first = Math.min(firstDay, today);
  const bounds = boundsOf(first, today);
  const line = lineOf(history, { from: first, to: Math.ceil(bounds.to), known: today });
  const marks = timelineMarks(records, today);
  const own = ownWords
    .filter(isLive)
    .map(({ day, word }) => ({ day: dayNumber(day), word }))
    .filter(({ day }) => day <= today && day >= first)
    .sort((a, b) => a.day - b.day);
  const byDay = new Map<DayNumber, TimelineMark[]>();
  for (const mark of Object.values(marks.marks).flat()) {
    const list = byDay.get(mark.day);
    if (list) list.push(mark);
    else byDay.set(mark.day, [mark]);
  }
  for (const list of byDay.values()) list.sort((a, b) => b.gravity - a.gravity);
  // What is ahead may fall to nothing; it would press all else together.
  const shown = line.scores.filter((_, at) => !line.isThin[at] && line.from + at <= today);
  return {
    today,
    bounds,
    line,
    early: solidSpans(line, line.from, today, 1),
    eventDays: new Set(history.days.map(({ day }) => day)),
    marks,
    own,
    turns: turnsOf(line, marks),
    crossing: crossingOf(line, today),
    stops: stopsOf(
      marks,
      own.map(({ day }) => day),
    ).filter((day) => day >= first),
    marksOn: (day) => byDay.get(day) ?? [],
    least: shown.reduce((least, score) => Math.min(least, score), 100),
    most: shown.reduce((most, score) => Math.max(most, score), 0),
  };
}
