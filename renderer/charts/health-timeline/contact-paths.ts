import type { PlacedMarks } from './timeline-layout.ts';

const step = 7;
const half = 3.5;
const radius = 2.2;

/** Contacts as three paths, however many there are. Of several in one place, the best and the worst. */
export function contactPaths(placed: readonly PlacedMarks[]) {
  let sticks = '';
  let full = '';
  let hollow = '';
  for (const { x, y, marks } of placed) {
    let best = 0;
    let worst = 0;
    for (const mark of marks) {
      if (mark.lane !== 'contacts') continue;
      best = Math.max(best, mark.warmth);
      worst = Math.min(worst, mark.warmth);
    }
    const at = x.toFixed(1);
    const up = best > 0 ? best * step : worst < 0 ? 0 : half;
    const down = worst < 0 ? -worst * step - radius : best > 0 ? 0 : half;
    sticks += `M${at} ${y - up}V${y + down}`;
    for (let bead = 1; bead <= best; bead++) full += circle(x, y - bead * step);
    for (let bead = 1; bead <= -worst; bead++) hollow += circle(x, y + bead * step);
  }
  return { sticks, full, hollow };
}

function circle(x: number, y: number): string {
  return `M${(x - radius).toFixed(1)} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;
}
