/** What relationship health costs. */
import { healthOn } from '../../shared/agenda/health-on.ts';
import { healthOptionsOf } from '../../shared/health/client-health.ts';
import { healthEventsOf } from '../../shared/health/events-of.ts';
import { historyOf, lineOf } from '../../shared/health/timeline.ts';
import { applyChange } from '../../shared/journal/change.ts';
import type { Client } from '../../shared/journal/client.ts';
import { addDays, type Day, dayNumber } from '../../shared/journal/day.ts';
import { copyJournal, type Journal, recordsOf, valuesOf } from '../../shared/journal/journal.ts';
import { day, writtenAt } from './bench-journal.ts';
import { journalOf, type Row, timeOf } from './row.ts';

const times = 10;
const clientsChanged = 200;
const years = 10;

/** Of all clients, of one after a change, and one client's line. */
export const healthRows: readonly Row[] = [
  {
    what: 'health-cold',
    unit: 'ms',
    isOfPalabra: true,
    async measure(cell) {
      const journal = await journalOf(cell);
      const found: number[] = [];
      for (let time = 0; time < times; time += 1) {
        // Of another day nothing was kept.
        found.push(await timeOf(() => lookAtAll(journal, addDays(day, -time))));
      }
      return found;
    },
  },
  {
    what: 'health-change',
    unit: 'ms',
    isOfPalabra: true,
    async measure(cell) {
      // The other rows' journal stays as it is.
      const journal = copyJournal(await journalOf(cell));
      const found: number[] = [];
      for (const client of busiestFirst(journal).filter(isOneOf(clientsChanged))) {
        const entry = { ...cell.newEntry(), client: client.id };
        const change = { at: writtenAt, ops: [['create', 'entry', entry] as const] };
        found.push(
          await timeOf(() => {
            applyChange(journal, change);
            healthOn(journal, client, day);
          }),
        );
      }
      return found;
    },
  },
  {
    what: 'timeline',
    unit: 'ms',
    isOfPalabra: true,
    async measure(cell) {
      const journal = await journalOf(cell);
      const [busiest] = busiestFirst(journal);
      if (!busiest) return [];
      const to = dayNumber(day);
      const from = dayNumber(addDays(day, -365 * years));
      const records = recordsOf(journal, busiest.id);
      const found: number[] = [];
      for (let time = 0; time < times; time += 1) {
        found.push(
          await timeOf(() => {
            const events = healthEventsOf(valuesOf(records));
            lineOf(historyOf(events, healthOptionsOf(busiest)), { from, to, known: to });
          }),
        );
      }
      return found;
    },
  },
];

function lookAtAll(journal: Journal, on: Day): void {
  for (const client of journal.clients.values()) healthOn(journal, client, on);
}

function busiestFirst(journal: Journal): Client[] {
  const count = ({ id }: Client) => recordsOf(journal, id).entries.size;
  return [...journal.clients.values()].sort((a, b) => count(b) - count(a));
}

/** So many of a list, spread over all of it. */
function isOneOf(many: number) {
  return (_: unknown, at: number, all: readonly unknown[]) =>
    at % Math.max(1, Math.floor(all.length / many)) === 0;
}
