import type { DayNumber } from '../../../shared/health/health-event.ts';
import { dayFromNumber, dayNumber, endOfMonth } from '../../../shared/journal/day.ts';
import { isEvent, type TimelineMark } from './timeline-marks.ts';
import type { TimelineModel } from './timeline-model.ts';

/** A month of the table: the last day that is known of it, and what happened, newest first. */
export type TableMonth = { readonly last: DayNumber; readonly marks: readonly TimelineMark[] };

/** The months from the first day to today, newest first. */
export function monthsOf({ line, today, marks }: TimelineModel): TableMonth[] {
  const all = Object.values(marks.marks)
    .flat()
    .filter(isEvent)
    .sort((a, b) => a.day - b.day || a.gravity - b.gravity);
  const months: TableMonth[] = [];
  let next = 0;
  for (let first = line.from; first <= today; ) {
    const last = Math.min(today, dayNumber(endOfMonth(dayFromNumber(first))));
    const own: TimelineMark[] = [];
    for (let mark = all[next]; mark && mark.day <= last; mark = all[next]) {
      own.push(mark);
      next += 1;
    }
    months.push({ last, marks: own.reverse() });
    first = last + 1;
  }
  return months.reverse();
}
