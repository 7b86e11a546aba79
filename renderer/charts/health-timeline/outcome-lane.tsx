import { useText } from '../../text/use-text.ts';
import type { Frame } from './geometry.ts';
import styles from './health-timeline.module.css';
import lanes from './lanes.module.css';
import { MarkPlaces } from './mark-places.tsx';
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
      <path d={layout.threads.join('')} className={lanes.thread} />
      <MarkPlaces places={layout.outcomes} />
    </g>
  );
}
