import { useState } from 'react';
import type { Due } from '../../shared/journal/promise.ts';
import { DayField } from '../components/day-field.tsx';
import { SegmentedControl } from '../components/segmented-control.tsx';
import { useDayFieldText, useQuickDays } from '../text/use-day-field-text.ts';
import { useDays } from '../text/use-days.ts';
import { useText } from '../text/use-text.ts';
import styles from './due-field.module.css';

type Props = {
  readonly label: string;
  readonly due: Due | undefined;
  readonly onChange: (due: Due | undefined) => void;
  readonly error?: string | undefined;
  readonly autoFocus?: boolean;
  /** It is what was agreed on before: said so, lest it pass for a new day. */
  readonly isAsBefore?: boolean;
};

/** A due day with its precision, always spelled out: nobody should find out later what Friday was. */
export function DueField(props: Props) {
  const { label, due, onChange, error, autoFocus = false, isAsBefore = false } = props;
  const { t } = useText();
  const say = useDays();
  const dayText = useDayFieldText();
  const quickDays = useQuickDays();
  const [isRefused, setIsRefused] = useState(false);
  const precision = due?.precision ?? 'day';
  const full = due ? t(`due.${precision}`, { day: say.dueFull(due) }) : t('due.none');
  return (
    <div className={styles.due}>
      <DayField
        {...dayText}
        label={label}
        value={due?.day}
        onChange={(day) => onChange(day === undefined ? undefined : { day, precision })}
        onRefusedChange={setIsRefused}
        quickChoices={quickDays}
        autoFocus={autoFocus}
        error={error}
      />
      <div className={styles.full}>
        <p className={styles.sentence} aria-live="polite">
          {isRefused ? '' : isAsBefore ? t('due.as-before', { due: full }) : full}
        </p>
        {due && !isRefused && (
          <SegmentedControl
            label={t('precision.label')}
            isLabelHidden
            value={precision}
            onChange={(next) => onChange({ ...due, precision: next })}
            options={[
              { id: 'day', label: t('precision.day') },
              { id: 'week', label: t('precision.week') },
              { id: 'month', label: t('precision.month') },
            ]}
          />
        )}
      </div>
    </div>
  );
}
