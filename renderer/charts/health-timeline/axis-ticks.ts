import type { DayNumber } from '../../../shared/health/health-event.ts';
import {
  addMonths,
  type Day,
  dayFrom,
  dayFromNumber,
  dayNumber,
  partsOf,
} from '../../../shared/journal/day.ts';
import type { TimelineWindow } from './timeline-window.ts';

/** A line of the axis, and how its day is said. */
export type AxisTick = {
  readonly day: DayNumber;
  readonly date: Day;
  readonly say: 'day' | 'month' | 'year';
};

const monthDays = 30.44;
const monthSteps = [1, 2, 3, 6, 12, 24, 60, 120] as const;

/**
 * Weeks or days where there is room for them; else months, every second, third or sixth one, and
 * years in the place of January.
 */
export function axisTicks(
  { from, to }: TimelineWindow,
  { pixelsPerDay, labelWidth }: { readonly pixelsPerDay: number; readonly labelWidth: number },
): AxisTick[] {
  const dayWidth = labelWidth * 1.35;
  if (pixelsPerDay * 7 >= dayWidth * 1.3) {
    return dayTicks(from, to, pixelsPerDay >= dayWidth ? 1 : 7);
  }
  const step = monthSteps.find((months) => months * monthDays * pixelsPerDay >= labelWidth) ?? 120;
  const ticks: AxisTick[] = [];
  const start = partsOf(dayFromNumber(Math.ceil(from)));
  const firstMonth = Math.ceil((start.year * 12 + start.month - 1) / step) * step;
  let date = dayFrom(Math.floor(firstMonth / 12), (firstMonth % 12) + 1, 1);
  for (let day = dayNumber(date); day <= to; day = dayNumber(date)) {
    const isYear = partsOf(date).month === 1;
    if (day >= from) ticks.push({ day, date, say: isYear ? 'year' : 'month' });
    const next = addMonths(date, step);
    // The calendar ends in 9999.
    if (next <= date) break;
    date = next;
  }
  return ticks;
}

function dayTicks(from: number, to: number, step: 1 | 7): AxisTick[] {
  const ticks: AxisTick[] = [];
  // 1970-01-05 was a Monday.
  const first = step === 1 ? Math.ceil(from) : Math.ceil((from - 4) / 7) * 7 + 4;
  for (let day = first; day <= to; day += step) {
    ticks.push({ day, date: dayFromNumber(day), say: 'day' });
  }
  return ticks;
}
