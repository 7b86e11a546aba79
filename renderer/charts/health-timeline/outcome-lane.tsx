import { outcomeShapes, outcomeTones } from '../../components/outcome-shapes.tsx';
import { useText } from '../../text/use-text.ts';
import type { Frame } from './geometry.ts';
import styles from './health-timeline.module.css';
import { PileCount } from './pile-count.tsx';
import type { TimelineLayout } from './timeline-layout.ts';

type Props = { readonly frame: Frame; readonly layout: TimelineLayout };

/** What came of it, and the threads from what went wrong to what mended it. */
export function OutcomeLane({ frame, layout }: Props) {
  const { t } = useText();
  return (
    <g data-lane="outcomes">
      <text x="0" y={frame.lanes.outcomes + 4} className={styles.axis}>
        {t('chart.lane.outcomes')}
      </text>
      {layout.threads.map((path) => (
        <path key={path} d={path} className={styles.thread} />
      ))}
      {layout.outcomes.map(({ x, y, marks, width }) => {
        const [mark] = marks;
        if (mark.lane !== 'outcomes') return null;
        const at = marks.length > 1 ? x - width / 2 + 6.5 : x;
        return (
          <g key={mark.id} transform={`translate(${at} ${y})`} data-tone={outcomeTones[mark.shape]}>
            <circle r="7" className={styles.hole} />
            <g transform="translate(-7 -7) scale(0.875)" className={styles.outcome}>
              {outcomeShapes[mark.shape]}
            </g>
            <PileCount count={marks.length} />
          </g>
        );
      })}
    </g>
  );
}
