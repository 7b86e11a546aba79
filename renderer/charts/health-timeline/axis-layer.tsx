import { partsOf } from '../../../shared/journal/day.ts';
import { shortDayOfYear, shortMonth } from '../../../shared/text/say-day.ts';
import { useText } from '../../text/use-text.ts';
import { axisTicks } from './axis-ticks.ts';
import type { Frame } from './geometry.ts';
import styles from './health-timeline.module.css';
import type { TimelineLayout } from './timeline-layout.ts';

type Props = { readonly frame: Frame; readonly layout: TimelineLayout };

/** Months, or days and years as the zoom has it: hairlines through everything, words below. */
export function AxisLayer({ frame, layout: { window, x } }: Props) {
  const { language } = useText();
  const { left, right, top, axis, scale } = frame;
  const pixelsPerDay = (right - left) / (window.to - window.from);
  const labelWidth = 36 * scale;
  const ticks = axisTicks(window, { pixelsPerDay, labelWidth });
  return (
    <g>
      {ticks.map(({ day, date, say }, index) => {
        const at = x(day);
        const word =
          say === 'year'
            ? String(partsOf(date).year)
            : say === 'month'
              ? shortMonth(date, language)
              : shortDayOfYear(date, language);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a zoom moves lines instead of making them.
          <g key={index}>
            <path d={`M${at.toFixed(1)} ${top}V${axis}`} className={styles.grid} data-say={say} />
            {at + labelWidth * (say === 'day' ? 1.2 : 0.9) <= right + 12 && (
              <text x={at + 5} y={axis + 15 * scale} className={styles.axis} data-say={say}>
                {word}
              </text>
            )}
          </g>
        );
      })}
      <path d={`M${left} ${axis}H${right}`} className={styles.edge} />
    </g>
  );
}
