/** The list of clients. */
import { isHere } from '../journal/client.ts';
import type { Day } from '../journal/day.ts';
import { type Entry, isContact } from '../journal/entry.ts';
import { type Journal, liveClients, recordsOf } from '../journal/journal.ts';
import { isOpen, standingOn } from '../journal/promise.ts';
import { isLive } from '../journal/record.ts';
import { healthOn } from './health-on.ts';
import { remembered } from './remembered.ts';
import { isSlipping } from './slipping.ts';
import type { ClientRow } from './views.ts';
import { whyNow } from './why-now.ts';

const collator = new Intl.Collator('es', { numeric: true });

/** Every live client by name, archived ones included with the day they were archived on. */
export function clientRows(journal: Journal, day: Day): ClientRow[] {
  return liveClients(journal)
    .sort((a, b) => collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1))
    .map((client) => clientRow(journal, client, day));
}

/** One client's row: what it is, the last contact up to the day, and the promises still open. */
export const clientRow = remembered((journal, client, day): ClientRow => {
  const records = recordsOf(journal, client.id);
  const { entries, promises } = records;
  const health = healthOn(journal, client, day);
  const [why] = health && isHere(client) ? whyNow(records, health, day) : [];
  const contact = lastContact(entries.values(), day);
  const people = client.people.filter(isLive).map(({ name }) => name);
  const open = { me: 0, them: 0 };
  let owedBy: Day | undefined;
  for (const promise of promises.values()) {
    if (!isLive(promise)) continue;
    const { state, deadline } = standingOn(promise, day);
    if (!isOpen(state)) continue;
    open[promise.by] += 1;
    if (promise.by === 'me' && deadline && (!owedBy || deadline < owedBy)) owedBy = deadline;
  }
  return {
    id: client.id,
    name: client.name,
    kind: client.kind,
    relation: client.relation,
    tags: client.tags,
    mine: open.me,
    theirs: open.them,
    ...(owedBy && { owedBy }),
    ...(client.aka.length > 0 && { aka: client.aka }),
    ...(people.length > 0 && { people }),
    ...(client.trade !== undefined && { trade: client.trade }),
    ...(client.place !== undefined && { place: client.place }),
    ...(client.archivedOn !== undefined && { archivedOn: client.archivedOn }),
    ...(health && { health }),
    ...(health &&
      isHere(client) &&
      isSlipping(client, records, health, day) && { isSlipping: true as const }),
    ...(why && { whyNow: why }),
    ...(contact && { lastContact: { day: contact.day, kind: contact.kind } }),
  };
});

function lastContact(entries: Iterable<Entry>, day: Day): Entry | undefined {
  let last: Entry | undefined;
  for (const entry of entries) {
    if (!isContact(entry) || entry.day > day) continue;
    const isLater =
      !last || entry.day > last.day || (entry.day === last.day && entry.createdAt > last.createdAt);
    if (isLater) last = entry;
  }
  return last;
}
