import type { ClientView } from '../../../shared/agenda/views.ts';

/** The day from which the journal knows a client: what was noted may be older than its record. */
export function firstDayOf({ client, entries }: Pick<ClientView, 'client' | 'entries'>) {
  const days = entries.filter((entry) => entry.plan !== true).map((entry) => entry.day);
  return days.reduce((first, day) => (day < first ? day : first), client.writtenOn);
}
