/** What else must change when a client is trashed, restored, merged or erased. */
import type { Op } from './change.ts';
import type { HowMet } from './client.ts';
import {
  type AnyRecord,
  collections,
  findRecord,
  type Journal,
  partFieldsOf,
  type RecordKind,
  recordsOf,
} from './journal.ts';
import { isAddressSaid } from './merge-differences.ts';
import { type Id, type Instant, isLive } from './record.ts';

function ownedBy(journal: Journal, client: Id) {
  const { entries, promises, outcomes } = recordsOf(journal, client);
  return [
    ...[...entries.values()].map((record) => ['entry', record] as const),
    ...[...promises.values()].map((record) => ['promise', record] as const),
    ...[...outcomes.values()].map((record) => ['outcome', record] as const),
  ];
}

/** Trashes a record; a client takes all of its live records along, stamped with one instant. */
export function trashOps(journal: Journal, kind: RecordKind, id: Id, at: Instant): Op[] {
  const ops: Op[] = [['patch', kind, id, { trashedAt: at }]];
  if (kind !== 'client') return ops;
  for (const [owned, record] of ownedBy(journal, id)) {
    if (isLive(record)) ops.push(['patch', owned, record.id, { trashedAt: at }]);
  }
  return ops;
}

/**
 * Restores a record; a client brings back what was trashed with it in the same instant. A record
 * whose client is still in the trash brings that client back too, or nobody could see it.
 */
export function restoreOps(journal: Journal, kind: RecordKind, id: Id): Op[] {
  const record = findRecord(journal, kind, id);
  const instant = record?.trashedAt;
  if (!record || !instant) return [];
  const fields = {
    trashedAt: null,
    ...mergedAway(record),
    ...partsTrashedAt(kind, record, instant),
  };
  const ops: Op[] = [['patch', kind, id, fields]];
  if (kind === 'client') {
    for (const [owned, one] of ownedBy(journal, id)) {
      if (one.trashedAt === instant) ops.push(['patch', owned, one.id, { trashedAt: null }]);
    }
  } else if ('client' in record) {
    const client = journal.clients.get(record.client);
    if (client?.trashedAt) {
      ops.push(['patch', 'client', client.id, { trashedAt: null, ...mergedAway(client) }]);
    }
  }
  return ops;
}

function partsTrashedAt(kind: RecordKind, record: AnyRecord, at: Instant) {
  const all: Record<string, Record<Id, { trashedAt: null }>> = {};
  for (const field of partFieldsOf[kind]) {
    const gone = partsOf(record, field).filter((part) => part.trashedAt === at);
    if (gone.length === 0) continue;
    all[field] = Object.fromEntries(gone.map((part) => [part.id, { trashedAt: null }]));
  }
  return all;
}

function partsOf(record: object, field: string) {
  const parts = (record as Record<string, readonly { id: Id; trashedAt?: Instant }[]>)[field];
  return parts ?? [];
}

function mergedAway(record: object) {
  return 'mergedInto' in record ? { mergedInto: null } : {};
}

/**
 * Merges one client into another: everything is re-parented, the loser's parts and contact details
 * join the winner's, and the loser is trashed with `mergedInto`. Of what can have one value only
 * (see {@link mergeDifferences}) the winner's stays.
 */
export function mergeOps(journal: Journal, loser: Id, winner: Id, at: Instant): Op[] {
  const from = journal.clients.get(loser);
  const into = journal.clients.get(winner);
  if (!from || !into || loser === winner) return [];
  const union = (a: readonly string[], b: readonly string[]) => [...new Set([...a, ...b])];
  const fields: Record<string, unknown> = {
    aka: union(
      into.aka,
      [from.name, ...from.aka].filter((name) => name !== into.name),
    ),
    phones: union(into.phones, from.phones),
    emails: union(into.emails, from.emails),
    tags: union(into.tags, from.tags),
  };
  const gone: Record<string, unknown> = { trashedAt: at, mergedInto: winner };
  if (from.notes && into.notes && from.notes !== into.notes) {
    fields.notes = `${into.notes}\n\n${from.notes}`;
  }
  for (const field of ['trade', 'place', 'birthday', 'notes', 'howMet', 'cadenceDays'] as const) {
    if (into[field] === undefined && from[field] !== undefined) fields[field] = from[field];
  }
  if (fields.howMet === from.howMet && from.howMet?.introducedBy?.client === winner) {
    fields.howMet = notBySelf(from.howMet, winner);
  }
  if (!isAddressSaid(into.address) && isAddressSaid(from.address)) fields.address = from.address;
  // Somebody one still sees is in no archive.
  if (into.archivedOn !== undefined && from.archivedOn === undefined) fields.archivedOn = null;
  const ops: Op[] = [];
  for (const field of ['people', 'facts', 'ownWords', 'ideas'] as const) {
    const parts = from[field];
    if (parts.length === 0) continue;
    // A part keeps its id, so it must leave the loser: entries name people by it.
    const there = new Set(into[field].map((part) => part.id));
    fields[field] = Object.fromEntries(
      parts.map((part) => {
        // A merge undone before has left it in the winner's trash: it comes out again.
        const back = there.has(part.id) && isLive(part) ? { trashedAt: null } : {};
        return [part.id, { ...part, ...back, changedAt: at }];
      }),
    );
    // What was thrown away before keeps its instant, or restoring the loser would bring it back.
    const live = parts.filter(isLive);
    gone[field] = Object.fromEntries(live.map((part) => [part.id, { trashedAt: at }]));
  }
  ops.push(['patch', 'client', winner, fields], ['patch', 'client', loser, gone]);
  for (const [kind, record] of ownedBy(journal, loser)) {
    ops.push(['patch', kind, record.id, { client: winner }]);
  }
  for (const client of journal.clients.values()) {
    const { howMet } = client;
    if (howMet?.introducedBy?.client !== loser || client.id === loser) continue;
    const introducedBy = { ...howMet.introducedBy, client: winner };
    const after = notBySelf({ ...howMet, introducedBy }, client.id);
    ops.push(['patch', 'client', client.id, { howMet: after }]);
  }
  return ops;
}

/** Nobody introduces themselves. */
function notBySelf(howMet: HowMet, self: Id): HowMet {
  if (howMet.introducedBy?.client !== self) return howMet;
  const { client: _self, ...introducedBy } = howMet.introducedBy;
  return { ...howMet, introducedBy };
}

/**
 * The client that stands for another today: `mergedInto` followed through clients and husks to the
 * last client there is. A client for whom nobody stands is its own survivor, erased or not.
 */
export function survivorOf(journal: Journal, client: Id): Id {
  const seen = new Set<Id>();
  let survivor = client;
  let next: Id | undefined = client;
  while (next !== undefined) {
    const found: { readonly mergedInto?: Id } | undefined = journal.clients.get(next);
    if (found) survivor = next;
    if (seen.has(next)) break;
    seen.add(next);
    next = (found ?? journal.erased.get(next))?.mergedInto;
  }
  return survivor;
}

/** Erases for good all that is in the trash, parts too. A client's records go with it. */
export function emptyTrashOps(journal: Journal): Op[] {
  const erase: Op[] = [];
  const patches: Op[] = [];
  for (const { kind, key } of collections) {
    for (const record of journal[key].values()) {
      const client = 'client' in record ? journal.clients.get(record.client) : undefined;
      if (record.trashedAt || client?.trashedAt) {
        erase.push(['erase', kind, record.id]);
        continue;
      }
      const fields = trashedParts(record, partFieldsOf[kind]);
      if (fields) patches.push(['patch', kind, record.id, fields]);
    }
  }
  return [...patches, ...erase];
}

function trashedParts(record: object, fields: readonly string[]) {
  const all: Record<string, Record<Id, null>> = {};
  for (const field of fields) {
    const gone = partsOf(record, field).filter((part) => part.trashedAt !== undefined);
    if (gone.length > 0) all[field] = Object.fromEntries(gone.map((part) => [part.id, null]));
  }
  return Object.keys(all).length > 0 ? all : undefined;
}
