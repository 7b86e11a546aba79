import type { Instant } from '../../../../shared/journal/record.ts';
import { localeOf } from '../../../../shared/text/say-day.ts';
import { localDay } from '../../../text/local-day.ts';
import { useDays } from '../../../text/use-days.ts';
import { useText } from '../../../text/use-text.ts';

/** Instants as people say them: within a sentence ("hoy a las 9:30"), and at the head of a row. */
export function useWhen() {
  const { t, language } = useText();
  const say = useDays();
  const timeOf = (at: Instant, timeStyle: 'short' | 'medium' = 'short') =>
    new Date(at).toLocaleTimeString(localeOf[language], { timeStyle });
  return {
    on: (at: Instant) =>
      t('backup.when', {
        day: say.on(localDay(at)),
        hour: new Date(at).getHours(),
        time: timeOf(at),
      }),
    row: (at: Instant) => t('restore.day', { day: say.full(localDay(at)), time: timeOf(at) }),
    /** The same with its seconds. */
    exactRow: (at: Instant) =>
      t('restore.day', { day: say.full(localDay(at)), time: timeOf(at, 'medium') }),
  };
}
