import { useContext, useEffect, useLayoutEffect } from 'react';
import { DateFieldStateContext, DateInput, DateSegment } from 'react-aria-components';
import type { WrittenParts } from './day-draft.ts';
import styles from './day-field.module.css';

type Props = { readonly onWritten: (parts: WrittenParts) => void };

/** Day, month and year as they are written, which need not be a day. */
export function DayParts({ onWritten }: Props) {
  return (
    <DateInput className={styles.input ?? ''}>
      {(segment) => (
        <>
          {segment.type === 'day' && <Watch onWritten={onWritten} />}
          <DateSegment segment={segment} className={styles.segment ?? ''} />
        </>
      )}
    </DateInput>
  );
}

function Watch({ onWritten }: Props) {
  const state = useContext(DateFieldStateContext);
  useLayoutEffect(() => {
    // On leaving, the picker would turn 30 February into the 28th, or into the day before it.
    if (state) state.confirmPlaceholder = () => {};
  });
  const part = (type: 'year' | 'month' | 'day') => {
    const segment = state?.segments.find((one) => one.type === type);
    return segment?.isPlaceholder ? undefined : (segment?.value ?? undefined);
  };
  const [year, month, day] = [part('year'), part('month'), part('day')];
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is written matters.
  useEffect(() => {
    onWritten({ year, month, day });
  }, [year, month, day]);
  return null;
}
