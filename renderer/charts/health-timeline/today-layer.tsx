import { wordOf } from '../../../shared/health/score.ts';
import { dayFromNumber } from '../../../shared/journal/day.ts';
import { HealthMark } from '../../components/health-mark.tsx';
import { useApp } from '../../state/app-state.ts';
import { useDays } from '../../text/use-days.ts';
import { useText } from '../../text/use-text.ts';
import type { Frame } from './geometry.ts';
import styles from './health-timeline.module.css';
import type { TimelineLayout } from './timeline-layout.ts';
import type { TimelineModel } from './timeline-model.ts';

type Props = {
  readonly model: TimelineModel;
  readonly frame: Frame;
  readonly layout: TimelineLayout;
};

/** Where the known ends: today, or the day that the page is turned back to, with its state. */
export function TodayLayer({ model, frame, layout }: Props) {
  const { t } = useText();
  const say = useDays();
  const app = useApp();
  const { line } = model;
  const { left, right, top, axis, y } = frame;
  const now = layout.x(model.today);
  if (now < left || now > right) return null;
  const at = model.today - line.from;
  const isThin = line.isThin[at] !== 0;
  const score = line.scores[at] ?? 50;
  const today = dayFromNumber(model.today);
  return (
    <>
      <path d={`M${now.toFixed(1)} ${top - 6}V${axis}`} className={styles.today} />
      <text x={now} y={top - 11} textAnchor="middle" className={styles.todayWord}>
        {today === app.today ? t('day.today') : say.short(today)}
      </text>
      <g transform={`translate(${now} ${y(isThin ? 50 : score)})`}>
        <circle r="7.5" className={styles.hole} />
        <g transform="translate(-6.5 -6.5)">
          <HealthMark state={isThin ? 'early' : wordOf(score)} size={13} />
        </g>
      </g>
    </>
  );
}
