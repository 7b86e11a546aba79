/** A promise as lists show it: its words, its state on a day, and what was noted last. */
import type { Client } from '../journal/client.ts';
import type { Day } from '../journal/day.ts';
import type { Entry } from '../journal/entry.ts';
import { type Journal, recordsOf } from '../journal/journal.ts';
import { atRisk, type PromiseRecord, standingOn } from '../journal/promise.ts';
import { type Id, isLive } from '../journal/record.ts';
import { healthOn } from './health-on.ts';
import type { PromiseRow } from './views.ts';

/**
 * Gives the function that makes rows for one day. It remembers each client's last noted day, so
 * that a client's entries are read once however many promises it has.
 */
export function promiseRowOn(journal: Journal, day: Day): (promise: PromiseRecord) => PromiseRow {
  const noted = new Map<Id, Day | undefined>();
  const isSilent = (client: Client | undefined) =>
    client !== undefined && (healthOn(journal, client, day)?.alarm ?? 0) > 0;
  return (promise) => {
    const entries = recordsOf(journal, promise.client).entries;
    if (!noted.has(promise.client)) {
      noted.set(promise.client, lastNotedOn(entries.values(), day));
    }
    const notedOn = noted.get(promise.client);
    const client = journal.clients.get(promise.client);
    const person = personName(client, promise.person);
    const { state, madeOn, due, deadline, moves } = standingOn(promise, day);
    return {
      id: promise.id,
      client: { id: promise.client, name: client?.name ?? '' },
      by: promise.by,
      words: promise.words,
      about: promise.about,
      state: atRisk(promise, entries.values(), day, isSilent(client)) ? 'at-risk' : state,
      madeOn,
      moves,
      ...(client?.relation === 'self' && { isSelf: true as const }),
      ...(person !== undefined && { person }),
      ...(due && { due }),
      ...(deadline && { deadline }),
      ...(notedOn && { notedOn }),
    };
  };
}

/** Soonest deadline first, undated last; then the one made first, then by id. */
export function bySoonest(a: PromiseRow, b: PromiseRow): number {
  const [x, y] = [a.deadline ?? '~', b.deadline ?? '~'];
  if (x !== y) return x < y ? -1 : 1;
  if (a.madeOn !== b.madeOn) return a.madeOn < b.madeOn ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

function lastNotedOn(entries: Iterable<Entry>, day: Day): Day | undefined {
  let last: Day | undefined;
  for (const entry of entries) {
    if (!isLive(entry) || entry.plan || entry.day > day) continue;
    if (last === undefined || entry.day > last) last = entry.day;
  }
  return last;
}

function personName(client: Client | undefined, person: Id | undefined): string | undefined {
  if (person === undefined) return undefined;
  return client?.people.find((one) => one.id === person && isLive(one))?.name;
}
