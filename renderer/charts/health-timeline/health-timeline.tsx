import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import type { HealthRecords } from '../../../shared/health/events-of.ts';
import type { History } from '../../../shared/health/timeline.ts';
import type { OwnWord } from '../../../shared/journal/client.ts';
import { type Day, dayFromNumber, dayNumber } from '../../../shared/journal/day.ts';
import type { Id } from '../../../shared/journal/record.ts';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import styles from './health-timeline.module.css';
import { Legend } from './legend.tsx';
import { RangeButtons } from './range-buttons.tsx';
import { ReadingLine } from './reading-line.tsx';
import { TableToggle } from './table-toggle.tsx';
import { TimelineChart } from './timeline-chart.tsx';
import foot from './timeline-foot.module.css';
import { timelineModel } from './timeline-model.ts';
import { TimelineTable } from './timeline-table.tsx';
import { useLatest } from './use-latest.ts';
import { useTimelineView } from './use-timeline-view.ts';

export type HealthTimelineProps = {
  /** Events up to today and later ones, which are no part of it yet. */
  readonly history: History;
  /** The client's records, for the lanes below the line. */
  readonly records: HealthRecords;
  /** The last known day. */
  readonly today: Day;
  /** The first day worth drawing. */
  readonly firstDay: Day;
  /** The day that is read; today while undefined. */
  readonly cursor: Day | undefined;
  readonly onCursorChange: (day: Day | undefined) => void;
  /** The user's own words, drawn as marks beside the line. */
  readonly ownWords: readonly OwnWord[];
  /** Something that happened was pressed. */
  readonly onOpen: (record: { kind: 'entry' | 'promise' | 'outcome'; id: Id; day: Day }) => void;
  /** How the relationship stands, in words; on the line of the ranges. */
  readonly sentence?: ReactNode;
};

/** How a relationship came to be what it is: a line with its reasons below, and what comes next. */
export function HealthTimeline(props: HealthTimelineProps) {
  const { history, records, ownWords, cursor, sentence } = props;
  const { entries, promises, outcomes } = records;
  const today = dayNumber(props.today);
  const firstDay = dayNumber(props.firstDay);
  const model = useMemo(
    () =>
      timelineModel(history, {
        records: { entries, promises, outcomes },
        ownWords,
        firstDay,
        today,
      }),
    [history, entries, promises, outcomes, ownWords, firstDay, today],
  );
  const view = useTimelineView(model.bounds);
  const [isTable, setIsTable] = useState(false);
  const latest = useLatest(props);
  const shown = useRef(cursor);
  shown.current = cursor;
  const move = useCallback(
    (day: number | undefined) => {
      const to = day === undefined || day === today ? undefined : dayFromNumber(day);
      if (to !== shown.current) latest.current.onCursorChange(to);
    },
    [latest, today],
  );
  const open = useCallback(
    (record: Parameters<HealthTimelineProps['onOpen']>[0]) => latest.current.onOpen(record),
    [latest],
  );
  const toggle = useCallback(() => setIsTable((is) => !is), []);
  const day = cursor === undefined ? undefined : Math.min(today, dayNumber(cursor));
  return (
    <div className={styles.timeline}>
      <div className={styles.head}>
        <div className={styles.sentence}>{sentence}</div>
        <RangeButtons range={view.range} onChoose={view.choose} />
      </div>
      <TimelineChart model={model} view={view} day={day} onMove={move} onOpen={open} />
      <Legend model={model} />
      <div className={foot.foot} data-not-printed>
        <ReadingLine model={model} day={day} />
        <TableToggle isTable={isTable} onToggle={toggle} />
      </div>
      {isTable ? (
        <TimelineTable model={model} isFull onOpen={open} />
      ) : (
        <VisuallyHidden as="div">
          <TimelineTable model={model} isFull={false} onOpen={open} />
        </VisuallyHidden>
      )}
    </div>
  );
}
