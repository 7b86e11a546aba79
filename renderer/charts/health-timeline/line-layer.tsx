import { HealthMark } from '../../components/health-mark.tsx';
import { useText } from '../../text/use-text.ts';
import type { Frame } from './geometry.ts';
import styles from './health-timeline.module.css';
import { linePaths } from './line-paths.ts';
import { stretchesOf } from './stretches.ts';
import type { TimelineLayout } from './timeline-layout.ts';
import type { TimelineModel } from './timeline-model.ts';

type Props = {
  readonly model: TimelineModel;
  readonly frame: Frame;
  readonly layout: TimelineLayout;
  /** Changes when the line is to be drawn anew before one's eyes. */
  readonly drawing: number;
};

/** The line with its band: whole up to today, dashed from there, and none while it is early. */
export function LineLayer({ model, frame, layout, drawing }: Props) {
  const { t } = useText();
  const { line, early, today, eventDays } = model;
  const { window, x } = layout;
  const { left, right, top, bottom, y, scale } = frame;
  const daysPerPixel = (window.to - window.from) / (right - left);
  // The band is soft: from afar a point every few pixels draws the same.
  const bandStep = daysPerPixel > 0.4 ? Math.max(1.5, daysPerPixel * 2.5) : daysPerPixel;
  const paths = (part: { from: number; to: number }) =>
    linePaths(
      {
        line: stretchesOf(line, part, { daysPerPixel, eventDays }),
        band: stretchesOf(line, part, { daysPerPixel: bandStep, eventDays }),
      },
      frame,
      x,
    );
  // Both parts hold today: the one ends and the other begins there, not a day beside it.
  const past = paths({ from: window.from, to: Math.min(today - 1, window.to) });
  const ahead = window.to > today ? paths({ from: today + 1, to: window.to }) : undefined;
  const now = x(today);
  return (
    <>
      {now < right && (
        <rect
          x={Math.max(left, now)}
          y={top}
          width={right - Math.max(left, now)}
          height={bottom - top}
          className={styles.veil}
        />
      )}
      <path d={past.band} className={styles.band} />
      {ahead && <path d={ahead.band} className={styles.band} data-ahead />}
      {early.map(({ from, to }) => {
        const [start, end] = [Math.max(left, x(from)), Math.min(right, x(to))];
        if (end - start < 6) return null;
        const middle = (start + end) / 2;
        // Not yet, or no longer: what was noted fades.
        const word = t(from === line.from ? 'health.early' : 'chart.faded');
        const wordWidth = (word.length * 5.8 + (to === today ? 0 : 19)) * scale;
        const isSaid = end - start > wordWidth + 24;
        return (
          <g key={from} data-early>
            <path d={`M${start} ${y(50)}H${end}`} className={styles.early} />
            {isSaid && (
              <g transform={`translate(${middle - wordWidth / 2} ${y(50) - 7})`}>
                <rect x="-5" width={wordWidth + 10} height="14" className={styles.hole} />
                {to !== today && <HealthMark state="early" size={14} />}
                <text x={to === today ? 0 : 19} y="11" className={styles.earlyWord}>
                  {word}
                </text>
              </g>
            )}
          </g>
        );
      })}
      {ahead && <path d={ahead.line} className={styles.ahead} />}
      <path
        key={drawing}
        d={past.line}
        pathLength="1"
        className={styles.line}
        data-drawn={drawing > 0}
      />
    </>
  );
}
