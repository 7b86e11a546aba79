import { useText } from '../../text/use-text.ts';
import { contactPaths } from './contact-paths.ts';
import type { Frame } from './geometry.ts';
import styles from './health-timeline.module.css';
import lanes from './lanes.module.css';
import type { TimelineLayout } from './timeline-layout.ts';

type Props = { readonly frame: Frame; readonly layout: TimelineLayout; readonly now: number };

/** A tick a contact; a bead above for each step of a good tone, a hollow one below for a bad one. */
export function ContactLane({ frame, layout, now }: Props) {
  const { t } = useText();
  const y = frame.lanes.contacts;
  const { sticks, full, hollow, ranges, bars } = contactPaths(layout.contacts);
  const end = Math.max(frame.left, Math.min(now, frame.right));
  return (
    <g data-lane="contacts">
      <text x="0" y={y + 4} className={styles.axis}>
        {t('chart.lane.contacts')}
      </text>
      <path d={`M${frame.left} ${y}H${end}`} className={styles.edge} />
      <path d={ranges} className={lanes.range} />
      <path d={bars} className={lanes.bar} />
      <path d={sticks} className={lanes.stick} />
      <path d={full} className={lanes.bead} />
      <path d={hollow} className={lanes.hollow} />
    </g>
  );
}
