import type { Day } from '../../shared/journal/day.ts';
import { DayField } from '../components/day-field.tsx';
import { useDayFieldText } from '../text/use-day-field-text.ts';
import { useText } from '../text/use-text.ts';

type Props = {
  readonly label: string;
  readonly value: Day | undefined;
  readonly onChange: (day: Day | undefined) => void;
  readonly isTried: boolean;
  readonly minDay?: Day | undefined;
  readonly maxDay?: Day | undefined;
};

/** A day that a record cannot be without: it has no button to clear it. */
export function RequiredDayField({ isTried, ...field }: Props) {
  const { t } = useText();
  const { clearLabel: _, ...dayText } = useDayFieldText();
  return (
    <DayField
      {...dayText}
      {...field}
      error={isTried && field.value === undefined ? t('client.form.needs-day') : undefined}
    />
  );
}
