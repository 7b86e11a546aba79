/** One client's page: its live records and how its promises stand. */

import { survivorOf } from '../journal/cascade.ts';
import type { Client } from '../journal/client.ts';
import type { Day } from '../journal/day.ts';
import {
  type Journal,
  liveClients,
  partFieldsOf,
  recordsOf,
  valuesOf,
} from '../journal/journal.ts';
import { knownOn } from '../journal/known-on.ts';
import { type Id, isLive, type Stamps } from '../journal/record.ts';
import { promiseRowOn } from './promise-row.ts';
import type { ClientName, ClientView, PromiseRow } from './views.ts';

/**
 * A client with all that is not in the trash, newest first; `undefined` when there is no such
 * client or it is in the trash. One merged away leads to the client that stands for it. With
 * `asOf` as it stood on that day: what was written down since is left out, edits are not taken
 * back, and what was trashed since is absent.
 */
export function clientView(now: Journal, id: Id, today: Day, asOf?: Day): ClientView | undefined {
  const client = now.clients.get(survivorOf(now, id));
  if (!client || !isLive(client)) return undefined;
  const day = asOf ?? today;
  const journal = asOf === undefined ? now : knownThen(now, client, asOf);
  const records = recordsOf(journal, client.id);
  const promises = newestFirst(records.promises.values(), (one) => one.writtenOn).map((one) => ({
    ...one,
    steps: one.steps.filter(isLive),
  }));
  const rowOf = promiseRowOn(journal, day);
  const rows: Record<Id, PromiseRow> = {};
  for (const promise of promises) rows[promise.id] = rowOf(promise);
  const introducedBy = introducerName(journal, client);
  return {
    client: withLiveParts(journal.clients.get(client.id) ?? client),
    entries: newestFirst(records.entries.values(), (one) => one.day),
    promises,
    rows,
    outcomes: newestFirst(records.outcomes.values(), (one) => one.day),
    ...(introducedBy && { introducedBy }),
    introduced: introducedOf(journal, client, asOf),
    ...(asOf !== undefined && { asOf }),
  };
}

/** The journal with one client as it was known on a day. */
function knownThen(journal: Journal, client: Client, day: Day): Journal {
  const known = knownOn(valuesOf(recordsOf(journal, client.id)), day);
  const byId = <Item extends Stamps>(items: readonly Item[]) =>
    new Map(items.map((item) => [item.id, item]));
  const records = {
    entries: byId(known.entries),
    promises: byId(known.promises),
    outcomes: byId(known.outcomes),
  };
  return {
    ...journal,
    clients: new Map(journal.clients).set(client.id, partsKnownOn(client, day)),
    byClient: new Map(journal.byClient).set(client.id, records),
  };
}

function partsKnownOn(client: Client, day: Day): Client {
  const was = ({ writtenOn }: Stamps) => writtenOn <= day;
  return {
    ...client,
    people: client.people.filter(was),
    facts: client.facts.filter(was),
    ownWords: client.ownWords.filter(was),
    ideas: client.ideas.filter(was),
  };
}

function newestFirst<Item extends Stamps>(items: Iterable<Item>, dayOf: (item: Item) => Day) {
  const key = (item: Item) => `${dayOf(item)} ${item.createdAt} ${item.id}`;
  return [...items].filter(isLive).sort((a, b) => (key(a) < key(b) ? 1 : -1));
}

function withLiveParts(client: Client): Client {
  const parts = partFieldsOf.client.map((field) => [
    field,
    (client as unknown as Record<string, readonly Stamps[]>)[field]?.filter(isLive) ?? [],
  ]);
  return { ...client, ...Object.fromEntries(parts) };
}

function introducerName(journal: Journal, client: Client): ClientName | undefined {
  const introducer = client.howMet?.introducedBy?.client;
  if (introducer === undefined) return undefined;
  const found = journal.clients.get(survivorOf(journal, introducer));
  return found && found.id !== client.id ? { id: found.id, name: found.name } : undefined;
}

function introducedOf(journal: Journal, client: Client, asOf?: Day): readonly ClientName[] {
  const wasKnown = ({ writtenOn }: Client) => asOf === undefined || writtenOn <= asOf;
  return liveClients(journal)
    .filter((one) => one.id !== client.id && wasKnown(one))
    .filter(({ howMet }) => {
      const introducer = howMet?.introducedBy?.client;
      return introducer !== undefined && survivorOf(journal, introducer) === client.id;
    })
    .map(({ id, name }) => ({ id, name }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
