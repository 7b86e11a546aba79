import { memo } from 'react';
import { SegmentedControl } from '../../components/segmented-control.tsx';
import { useText } from '../../text/use-text.ts';
import { type TimelineRange, timelineRanges } from './timeline-window.ts';

type Props = {
  /** Absent once one has zoomed elsewhere. */
  readonly range: TimelineRange | undefined;
  readonly onChoose: (range: TimelineRange) => void;
};

/** How far back one looks. */
export const RangeButtons = memo(function RangeButtons({ range, onChoose }: Props) {
  const { t } = useText();
  return (
    <div data-not-printed>
      <SegmentedControl
        label={t('chart.range')}
        isLabelHidden
        value={range}
        onChange={onChoose}
        options={timelineRanges.map((id) => ({ id, label: t(`chart.range.${id}`) }))}
      />
    </div>
  );
});
