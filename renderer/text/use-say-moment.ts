import type { Instant } from '../../shared/journal/record.ts';
import { localeOf } from '../../shared/text/say-day.ts';
import { localDay } from './local-day.ts';
import { useDays } from './use-days.ts';
import { useText } from './use-text.ts';

/** Two instants as days, and with their time where both are of one day. */
export function useSayMoment(
  one: Instant | undefined,
  other: Instant | undefined,
): readonly [string | undefined, string | undefined] {
  const { language } = useText();
  const say = useDays();
  const isOneDay = one !== undefined && other !== undefined && localDay(one) === localDay(other);
  const moment = (at: Instant | undefined) => {
    if (at === undefined) return undefined;
    const day = say.short(localDay(at));
    if (!isOneDay) return day;
    const time = new Date(at).toLocaleTimeString(localeOf[language], {
      hour: 'numeric',
      minute: '2-digit',
      // Written in one minute, only the seconds tell them apart.
      ...(one?.slice(0, 16) === other?.slice(0, 16) && { second: '2-digit' }),
    });
    return `${day}, ${time}`;
  };
  return [moment(one), moment(other)];
}
