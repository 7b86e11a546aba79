import type { Instant } from '../../shared/journal/record.ts';
import { localeOf } from '../../shared/text/say-day.ts';
import { localDay } from './local-day.ts';
import { useDays } from './use-days.ts';
import { useText } from './use-text.ts';

/** An instant in full: "martes, 24 de noviembre, a las 18:05". */
export function useMoment(): (at: Instant) => string {
  const { t, language } = useText();
  const say = useDays();
  return (at) => {
    const time = new Date(at).toLocaleTimeString(localeOf[language], {
      hour: 'numeric',
      minute: '2-digit',
    });
    return t('recovery.moment', { day: say.full(localDay(at)), time });
  };
}
