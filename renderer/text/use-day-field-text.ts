import { useMemo } from 'react';
import { addDays, type Day, endOfMonth, weekday } from '../../shared/journal/day.ts';
import { useDays } from './use-days.ts';
import { useText } from './use-text.ts';

/** The words that every DayField needs, to be spread into it. */
export function useDayFieldText() {
  const { t } = useText();
  const say = useDays();
  return useMemo(
    () => ({
      impossible: t('day.impossible'),
      tooEarly: (day: Day) => t('day.too-early', { day: say.full(day) }),
      tooLate: t('day.too-late'),
      openLabel: t('day.open'),
      clearLabel: t('day.clear'),
      previousLabel: t('day.previous'),
      nextLabel: t('day.next'),
    }),
    [t, say],
  );
}

/** The days that a promise is most often for, each once, from the nearest on; no date last. */
export function useQuickDays() {
  const { t } = useText();
  const say = useDays();
  return useMemo(() => {
    const { today } = say;
    // On a Friday "Friday" could be today or in a week, and both have names of their own.
    const friday = addDays(today, (5 - weekday(today) + 7) % 7);
    const days = [
      { id: 'today', label: t('day.today'), day: today },
      { id: 'tomorrow', label: t('day.tomorrow'), day: addDays(today, 1) },
      { id: 'friday', label: say.weekday(friday), day: friday },
      { id: 'week', label: t('day.in-a-week'), day: addDays(today, 7) },
      { id: 'two-weeks', label: t('day.in-two-weeks'), day: addDays(today, 14) },
      { id: 'month-end', label: t('day.end-of-month'), day: endOfMonth(today) },
    ];
    const seen = new Set<string>();
    const once = days.filter(({ day }) => !seen.has(day) && seen.add(day));
    return [...once, { id: 'no-date', label: t('day.no-date'), day: undefined }];
  }, [t, say]);
}
