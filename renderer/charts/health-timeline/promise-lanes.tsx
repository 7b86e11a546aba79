import { useText } from '../../text/use-text.ts';
import type { Frame } from './geometry.ts';
import styles from './health-timeline.module.css';
import lanes from './lanes.module.css';
import { MarkPlaces } from './mark-places.tsx';
import type { PromiseSpan } from './promise-spans.ts';
import type { TimelineLayout } from './timeline-layout.ts';

type Props = {
  readonly spans: readonly PromiseSpan[];
  readonly frame: Frame;
  readonly layout: TimelineLayout;
};

/** Pixels below which a line, or its overdue part, would be a speck. */
const leastLength = 9;
const leastLate = 2;

/** My word and theirs: a line from the giving to the settling, the overdue part heavier, a seal. */
export function PromiseLanes({ spans, frame, layout }: Props) {
  const { t } = useText();
  const { lines, late, ahead } = spanPaths(spans, frame, layout);
  return (
    <g data-lane="promises">
      {(['mine', 'theirs'] as const).map((lane) => (
        <text key={lane} x="0" y={(frame.lanes[lane][0] ?? 0) + 4} className={styles.axis}>
          {t(`chart.lane.${lane}`)}
        </text>
      ))}
      <path d={lines} className={lanes.span} />
      <path d={ahead} className={lanes.spanAhead} />
      <path d={late.ticks} className={lanes.due} />
      <path d={late.lines} className={lanes.late} />
      <MarkPlaces places={layout.seals} />
    </g>
  );
}

function spanPaths(spans: readonly PromiseSpan[], frame: Frame, { x, window }: TimelineLayout) {
  let lines = '';
  let ahead = '';
  const late = { lines: '', ticks: '' };
  for (const span of spans) {
    const end = span.dueAhead ?? span.to;
    if (end < window.from || span.from > window.to) continue;
    const y = frame.lanes[span.lane][span.row] ?? 0;
    const at = (day: number) => Math.max(frame.left, Math.min(frame.right, x(day))).toFixed(1);
    // From afar a promise is its seal alone.
    if (x(end) - x(span.from) < leastLength) continue;
    if (span.from >= window.from) lines += `M${at(span.from)} ${y - 3}V${y + 3}`;
    lines += `M${at(span.from)} ${y}H${at(span.to)}`;
    if (span.dueAhead !== undefined) {
      ahead += `M${at(span.to)} ${y}H${at(span.dueAhead)}`;
      if (span.dueAhead <= window.to) late.ticks += `M${at(span.dueAhead)} ${y - 4}V${y + 4}`;
    }
    for (const { from, to } of span.late) {
      if (to < window.from || from > window.to || x(to) - x(from) < leastLate) continue;
      late.lines += `M${at(from)} ${y}H${at(to)}`;
      if (from >= window.from) late.ticks += `M${at(from)} ${y - 4}V${y + 4}`;
    }
  }
  return { lines, ahead, late };
}
