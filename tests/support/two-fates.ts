import { addDays, type Day } from '../../shared/journal/day.ts';
import type { Journal } from '../../shared/journal/journal.ts';
import { client, entry, journalOf } from './make.ts';

/**
 * Clients in two halves: the first were called every 20 days up to August, the second until May.
 * `heard` says who of all of them called in October.
 */
export function twoFates(clients: number, heard: (index: number) => boolean): Journal {
  const ids = Array.from({ length: clients }, (_, index) => `c${index}`);
  const calls = (id: string, last: Day, warmth: number) =>
    Array.from({ length: 6 }, (_, index) => {
      const on = addDays(last, -20 * index);
      return entry(`${id}-${on}`, id, on, { warmth });
    });
  return journalOf({
    clients: ids.map((id) => client(id, id)),
    entries: ids.flatMap((id, index) => [
      ...(index < clients / 2 ? calls(id, '2026-08-20', 1) : calls(id, '2026-05-01', -1)),
      ...(heard(index) ? [entry(`${id}-new`, id, '2026-10-01')] : []),
    ]),
  });
}
