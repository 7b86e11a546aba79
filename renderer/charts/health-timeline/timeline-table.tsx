import { memo, useMemo } from 'react';
import { shownScore, wordOf } from '../../../shared/health/score.ts';
import { dayFromNumber } from '../../../shared/journal/day.ts';
import { TextButton } from '../../components/text-button.tsx';
import { capitalised } from '../../text/capitalised.ts';
import { useDays } from '../../text/use-days.ts';
import { useText } from '../../text/use-text.ts';
import { noNumberKey } from './no-number.ts';
import { monthsOf } from './table-months.ts';
import styles from './timeline-foot.module.css';
import { recordOf, type TimelineMark } from './timeline-marks.ts';
import type { TimelineModel } from './timeline-model.ts';
import { useSayMarks } from './use-say-marks.ts';

type Props = {
  readonly model: TimelineModel;
  /** Whether each event has a row of its own; else a month has one. */
  readonly isFull: boolean;
  readonly onOpen: (record: ReturnType<typeof recordOf>) => void;
};

/** The chart as a table, newest month first: the same for who cannot, or would rather not, see it. */
export const TimelineTable = memo(function TimelineTable({ model, isFull, onOpen }: Props) {
  const { t } = useText();
  const say = useDays();
  const { one, counted } = useSayMarks();
  const months = useMemo(() => monthsOf(model), [model]);
  const healthOn = (day: number): string => {
    const at = day - model.line.from;
    const score = model.line.scores[at];
    if (score === undefined || model.line.isThin[at]) return t(noNumberKey(model.line, day));
    const word = t(`health.${wordOf(score)}`);
    return t('chart.table.word', { word, score: shownScore(score) });
  };
  const whatOf = (marks: readonly TimelineMark[]): string => {
    if (marks.length === 0) return t('chart.table.nothing');
    return isFull ? '' : counted(marks).join(' · ');
  };
  const open = (mark: TimelineMark) => {
    const values = { what: one(mark), day: say.full(dayFromNumber(mark.day)) };
    return (
      <TextButton
        tone="ink"
        aria-label={t('chart.table.open', values)}
        onPress={() => onOpen(recordOf(mark))}
      >
        {values.what}
      </TextButton>
    );
  };
  return (
    <table className={styles.table}>
      <caption>{t('chart.table')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('chart.table.when')}</th>
          <th scope="col">{t('chart.table.health')}</th>
          <th scope="col">{t('chart.table.what')}</th>
        </tr>
      </thead>
      {months.map(({ last, marks }) => (
        <tbody key={last}>
          <tr data-month>
            <th scope="rowgroup">{capitalised(say.month(dayFromNumber(last)))}</th>
            <td>{healthOn(last)}</td>
            <td>{whatOf(marks)}</td>
          </tr>
          {isFull &&
            marks.map((mark) => (
              <tr key={`${mark.lane} ${mark.id} ${mark.shape} ${mark.day}`}>
                <th scope="row">{say.short(dayFromNumber(mark.day))}</th>
                <td>{healthOn(mark.day)}</td>
                <td>{open(mark)}</td>
              </tr>
            ))}
        </tbody>
      ))}
    </table>
  );
});
