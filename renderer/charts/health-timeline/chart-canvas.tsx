import { memo, useId } from 'react';
import { dayFromNumber } from '../../../shared/journal/day.ts';
import { shortDay } from '../../../shared/text/say-day.ts';
import { useText } from '../../text/use-text.ts';
import { AxisLayer } from './axis-layer.tsx';
import { ContactLane } from './contact-lane.tsx';
import { ForecastLayer } from './forecast-layer.tsx';
import { forecastPlace } from './forecast-place.ts';
import type { Frame } from './geometry.ts';
import styles from './health-timeline.module.css';
import { LineLayer } from './line-layer.tsx';
import { NoteLayer } from './note-layer.tsx';
import { OutcomeLane } from './outcome-lane.tsx';
import { OwnWordLayer } from './own-word-layer.tsx';
import { PromiseLanes } from './promise-lanes.tsx';
import type { TimelineLayout } from './timeline-layout.ts';
import type { TimelineModel } from './timeline-model.ts';
import { TodayLayer } from './today-layer.tsx';
import { ZoneLayer } from './zone-layer.tsx';

type Props = {
  readonly model: TimelineModel;
  readonly frame: Frame;
  readonly layout: TimelineLayout;
  readonly drawing: number;
};

/** Everything but the cursor, which moves without any of this being drawn again. */
export const ChartCanvas = memo(function ChartCanvas({ model, frame, layout, drawing }: Props) {
  const { t, language } = useText();
  const id = useId();
  const { left, right, top, bottom, height, width } = frame;
  const { x } = layout;
  const now = x(model.today);
  const today = dayFromNumber(model.today);
  const { crossing } = model;
  const saidFor = crossing && shortDay(dayFromNumber(crossing.day), today, language);
  const letters = crossing
    ? Math.max(
        t(`chart.forecast.${crossing.word}`, { day: saidFor ?? '' }).length,
        t('chart.forecast.if').length,
      )
    : 0;
  const forecast = forecastPlace(crossing, frame, x, { today: model.today, letters });
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      className={styles.canvas}
      aria-hidden="true"
    >
      <clipPath id={`${id}plot`}>
        <rect x={left} y={top - 8} width={right - left} height={bottom - top + 8} />
      </clipPath>
      <ZoneLayer frame={frame} />
      <AxisLayer frame={frame} layout={layout} />
      <g clipPath={`url(#${id}plot)`}>
        <LineLayer model={model} frame={frame} layout={layout} drawing={drawing} />
      </g>
      <TodayLayer model={model} frame={frame} layout={layout} />
      {forecast && <ForecastLayer frame={frame} place={forecast} />}
      <NoteLayer model={model} frame={frame} layout={layout} forecast={forecast} />
      <OwnWordLayer own={model.own} frame={frame} layout={layout} />
      <ContactLane frame={frame} layout={layout} now={now} />
      <PromiseLanes spans={model.marks.spans} frame={frame} layout={layout} />
      <OutcomeLane frame={frame} layout={layout} />
    </svg>
  );
});
