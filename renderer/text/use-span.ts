import type { Instant } from '../../shared/journal/record.ts';
import { localeOf } from '../../shared/text/say-day.ts';
import { localDay } from './local-day.ts';
import { useDays } from './use-days.ts';
import { useMoment } from './use-moment.ts';
import { useText } from './use-text.ts';

/**
 * Between which two instants something was done, the day said once where it is one: "el martes, 24 de
 * noviembre, a las 18:05", where both are of one minute. Without the second, it was any time after.
 */
export function useSpan(): (after: Instant, before: Instant | undefined) => string {
  const { t, language } = useText();
  const say = useDays();
  const moment = useMoment();
  const time = (at: Instant) =>
    new Date(at).toLocaleTimeString(localeOf[language], { hour: 'numeric', minute: '2-digit' });
  return (after, before) => {
    if (before === undefined) return t('recovery.span-after', { after: moment(after) });
    const day = localDay(after);
    const [from, to] = [time(after), time(before)];
    if (day !== localDay(before)) {
      return t('recovery.span', { after: moment(after), before: moment(before) });
    }
    if (from === to) return t('recovery.span-at', { at: moment(after) });
    return t('recovery.span-day', { day: say.full(day), from, to });
  };
}
