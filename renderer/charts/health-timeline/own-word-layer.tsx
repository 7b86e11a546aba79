import { HealthMark } from '../../components/health-mark.tsx';
import type { Frame } from './geometry.ts';
import styles from './health-timeline.module.css';
import type { TimelineLayout } from './timeline-layout.ts';
import type { OwnMark } from './timeline-model.ts';
import { middleOf } from './zones.ts';

type Props = {
  readonly own: readonly OwnMark[];
  readonly frame: Frame;
  readonly layout: TimelineLayout;
};

/** The user's own words, framed, in the middle of the band that they name. */
export function OwnWordLayer({ own, frame, layout: { x, window } }: Props) {
  return own
    .filter(({ day }) => day >= window.from && day <= window.to)
    .map(({ day, word }, index) => (
      <g
        // biome-ignore lint/suspicious/noArrayIndexKey: two words may be of one day.
        key={`${day} ${index}`}
        transform={`translate(${x(day)} ${frame.y(middleOf(word, frame.y.domain()))})`}
        data-own={word}
      >
        <rect x="-8.5" y="-8.5" width="17" height="17" rx="4" className={styles.own} />
        <g transform="translate(-5.5 -5.5)">
          <HealthMark state={word} size={11} />
        </g>
      </g>
    ));
}
