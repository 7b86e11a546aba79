import { useMemo, useRef } from 'react';
import { useApp } from '../../state/app-state.ts';
import { useText } from '../../text/use-text.ts';
import { ChartCanvas } from './chart-canvas.tsx';
import { CursorLayer } from './cursor-layer.tsx';
import { frameOf } from './geometry.ts';
import styles from './health-timeline.module.css';
import { timelineLayout } from './timeline-layout.ts';
import { isEvent, recordOf, type TimelineMark } from './timeline-marks.ts';
import type { TimelineModel } from './timeline-model.ts';
import { useTimelineKeys } from './use-timeline-keys.ts';
import { useTimelinePointer } from './use-timeline-pointer.ts';
import type { TimelineView } from './use-timeline-view.ts';
import { useTimelineWheel } from './use-timeline-wheel.ts';
import { useValueText } from './use-value-text.ts';
import { useWidth } from './use-width.ts';
import { zones } from './zones.ts';

type Props = {
  readonly model: TimelineModel;
  readonly view: TimelineView;
  /** The day that is read; undefined is today. */
  readonly day: number | undefined;
  readonly onMove: (day: number | undefined) => void;
  readonly onOpen: (record: ReturnType<typeof recordOf>) => void;
};

const lanes = ['contacts', 'mine', 'theirs', 'outcomes'] as const;

/** The drawing as one thing to focus: a slider over days. */
export function TimelineChart({ model, view, day, onMove, onOpen }: Props) {
  const { t } = useText();
  const { textSize } = useApp().device;
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const frame = useMemo(() => {
    const longest = (words: readonly string[]) => Math.max(...words.map(({ length }) => length));
    return frameOf({
      width,
      scale: Math.max(1, textSize / 100),
      rows: model.marks.rows,
      longestLane: longest(lanes.map((lane) => t(`chart.lane.${lane}`))),
      longestWord: longest(zones.map(({ word }) => t(`health.${word}`))),
      least: model.least,
      most: model.most,
    });
  }, [width, textSize, model, t]);
  const layout = useMemo(
    () => timelineLayout(model, frame, view.window),
    [model, frame, view.window],
  );
  const { today, line } = model;
  const read = day ?? today;
  // What was chosen stays when a glance is over.
  const chosen = useRef(day);
  const isGlancing = useRef(false);
  if (!isGlancing.current) chosen.current = day;

  const choose = (to: number) => {
    isGlancing.current = false;
    chosen.current = to === today ? undefined : to;
    onMove(to);
  };
  const glance = (to: number | undefined) => {
    if (to === undefined && !isGlancing.current) return;
    isGlancing.current = to !== undefined;
    onMove(to ?? chosen.current);
  };
  const openFirst = (marks: readonly TimelineMark[]) => {
    const mark = marks.find(isEvent) ?? marks[0];
    if (mark) onOpen(recordOf(mark));
  };
  const onKeyDown = useTimelineKeys({
    model,
    view,
    day: read,
    isChosen: day !== undefined,
    onRead: choose,
    onOpen: (on) => openFirst(model.marksOn(on)),
  });
  const { isOverMark, isDragging, ...pointer } = useTimelinePointer({
    model,
    frame,
    layout,
    view,
    onGlance: glance,
    onRead: choose,
    onOpen: ({ marks }) => openFirst(marks),
  });
  useTimelineWheel(box, { frame, layout, bounds: model.bounds, view });
  const valueText = useValueText(model, read);
  return (
    <div
      ref={box}
      role="slider"
      tabIndex={0}
      aria-label={t('chart.label')}
      aria-valuemin={line.from}
      aria-valuemax={today}
      aria-valuenow={read}
      aria-valuetext={valueText}
      className={styles.chart}
      data-over-mark={isOverMark || undefined}
      data-dragging={isDragging || undefined}
      style={{ height: frame.height }}
      onKeyDown={onKeyDown}
      {...pointer}
    >
      <ChartCanvas model={model} frame={frame} layout={layout} drawing={view.drawing} />
      {day !== undefined && <CursorLayer model={model} frame={frame} layout={layout} day={day} />}
    </div>
  );
}
