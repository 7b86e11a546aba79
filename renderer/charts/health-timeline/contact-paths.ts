import type { PlacedMarks } from './timeline-layout.ts';

const step = 7;
const half = 3.5;
const radius = 2.2;

/** More contacts than this in one place are a bar: from the worst to the best, and how it mostly was. */
const mostBeaded = 3;

/** Contacts as a few paths, however many there are. Of several in one place, the best and the worst. */
export function contactPaths(placed: readonly PlacedMarks[]) {
  const paths = { sticks: '', full: '', hollow: '', ranges: '', bars: '' };
  for (const { x, y, marks } of placed) {
    const tones = marks.map((mark) => (mark.lane === 'contacts' ? mark.warmth : 0));
    const best = Math.max(0, ...tones);
    const worst = Math.min(0, ...tones);
    const at = x.toFixed(1);
    if (tones.length > mostBeaded) {
      const mean = tones.reduce((sum, tone) => sum + tone, 0) / tones.length;
      const top = Math.max(mean, 0) * step + 1.5;
      paths.ranges += `M${at} ${y - best * step}V${y - worst * step}`;
      paths.bars += `M${at} ${(y - top).toFixed(1)}V${(y - Math.min(mean, 0) * step + 1.5).toFixed(1)}`;
      continue;
    }
    const up = best > 0 ? best * step : worst < 0 ? 0 : half;
    const down = worst < 0 ? -worst * step - radius : best > 0 ? 0 : half;
    paths.sticks += `M${at} ${y - up}V${y + down}`;
    for (let bead = 1; bead <= best; bead++) paths.full += circle(x, y - bead * step);
    for (let bead = 1; bead <= -worst; bead++) paths.hollow += circle(x, y + bead * step);
  }
  return paths;
}

function circle(x: number, y: number): string {
  return `M${(x - radius).toFixed(1)} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;
}
