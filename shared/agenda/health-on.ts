/** Each client's health on a day, worked out once until something of that client changes. */
import { type ClientHealth, clientHealth } from '../health/client-health.ts';
import type { Client } from '../journal/client.ts';
import type { Day } from '../journal/day.ts';
import { type ClientRecords, type Journal, recordsOf, revisionOf } from '../journal/journal.ts';

type Kept = {
  readonly client: Client;
  readonly day: Day;
  readonly revision: number;
  readonly health: ClientHealth | undefined;
};

// By the client's own collections: they live as long as the journal that they are a part of.
const kept = new WeakMap<ClientRecords, Kept>();

/**
 * A client's health on a day; undefined for oneself. Of an archived client it is that of the day it
 * was archived on: the silence since one took leave says nothing. Looking again costs nothing, and
 * a change of one client costs that client alone.
 */
export function healthOn(journal: Journal, client: Client, today: Day): ClientHealth | undefined {
  const { archivedOn } = client;
  const day = archivedOn !== undefined && archivedOn < today ? archivedOn : today;
  const records = recordsOf(journal, client.id);
  const revision = revisionOf(records);
  const last = kept.get(records);
  const isSame = last?.client === client && last.day === day && last.revision === revision;
  if (isSame) return last.health;
  const { entries, promises, outcomes } = records;
  const health = clientHealth(
    client,
    { entries: entries.values(), promises: promises.values(), outcomes: outcomes.values() },
    day,
  );
  kept.set(records, { client, day, revision, health });
  return health;
}
