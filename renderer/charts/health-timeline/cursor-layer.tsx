import { dayFromNumber } from '../../../shared/journal/day.ts';
import { useDays } from '../../text/use-days.ts';
import type { Frame } from './geometry.ts';
import styles from './health-timeline.module.css';
import type { TimelineLayout } from './timeline-layout.ts';
import type { TimelineModel } from './timeline-model.ts';

type Props = {
  readonly model: TimelineModel;
  readonly frame: Frame;
  readonly layout: TimelineLayout;
  readonly day: number;
};

/** The day that is read: a line, its point, and the date above. */
export function CursorLayer({ model: { line }, frame, layout, day }: Props) {
  const say = useDays();
  const { left, right, top, axis, width, height, y, scale } = frame;
  const x = layout.x(day);
  if (x < left - 1 || x > right + 1) return null;
  const text = say.short(dayFromNumber(day));
  const flag = (text.length * 6.6 + 16) * scale;
  const flagHeight = 19 * scale;
  const at = Math.min(Math.max(flag / 2, x), width - flag / 2);
  const isThin = line.isThin[day - line.from] !== 0;
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      className={styles.cursor}
      aria-hidden="true"
    >
      <path d={`M${x.toFixed(1)} ${top - 6}V${axis}`} className={styles.cursorLine} />
      {!isThin && (
        <>
          <circle cx={x} cy={y(line.scores[day - line.from] ?? 50)} r="7" className={styles.hole} />
          <circle
            cx={x}
            cy={y(line.scores[day - line.from] ?? 50)}
            r="4.5"
            className={styles.cursorPoint}
          />
        </>
      )}
      <rect
        x={at - flag / 2}
        y={top - 6 - flagHeight}
        width={flag}
        height={flagHeight}
        rx="4"
        className={styles.cursorPoint}
      />
      <text
        x={at}
        y={top - 6 - flagHeight / 2 + 4 * scale}
        textAnchor="middle"
        className={styles.cursorWord}
      >
        {text}
      </text>
    </svg>
  );
}
