import type { DayNumber } from '../../../shared/health/health-event.ts';
import type { HealthLine } from '../../../shared/health/timeline.ts';

/** Why a day has no number: there was none yet, or what was noted has faded since. */
export function noNumberKey({ from, isThin }: HealthLine, day: DayNumber) {
  const first = isThin.indexOf(0);
  return first >= 0 && day - from > first ? 'chart.faded' : 'health.early';
}
