import { memo } from 'react';
import { dayFromNumber } from '../../../shared/journal/day.ts';
import { Kbd } from '../../components/kbd.tsx';
import { useDays } from '../../text/use-days.ts';
import { useText } from '../../text/use-text.ts';
import styles from './timeline-foot.module.css';
import type { TimelineModel } from './timeline-model.ts';
import { useSayMarks } from './use-say-marks.ts';

type Props = { readonly model: TimelineModel; readonly day: number | undefined };

/** What happened on the day that is read; while none is, the keys that read one. */
export const ReadingLine = memo(function ReadingLine({ model, day }: Props) {
  const { t, rich } = useText();
  const say = useDays();
  const { one } = useSayMarks();
  const marks = day === undefined ? [] : model.marksOn(day);
  if (day === undefined || marks.length === 0) {
    return <p className={styles.reading}>{t('chart.hint')}</p>;
  }
  return (
    <p className={styles.reading} aria-hidden="true">
      <b>{say.short(dayFromNumber(day))}</b> {marks.map(one).join(' · ')}
      <span className={styles.readingKey}>
        {rich('chart.hint.open', { key: <Kbd>{t('clients.key.enter')}</Kbd> })}
      </span>
    </p>
  );
});
