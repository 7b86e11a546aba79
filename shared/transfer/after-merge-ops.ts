/**
 * What must follow a merge for people to find their words: ordinary changes with an instant of
 * their own, so that the merge itself stays free of order.
 */
import { restoreOps, survivorOf } from '../journal/cascade.ts';
import { applyChange, type Op } from '../journal/change.ts';
import type { Client } from '../journal/client.ts';
import {
  type AnyRecord,
  type CollectedKind,
  copyJournal,
  findRecord,
  type Journal,
  partFieldsOf,
  recordsOf,
} from '../journal/journal.ts';
import { type Id, type Instant, isLive, type Stamps } from '../journal/record.ts';
import { partsIn } from './compare-records.ts';
import { followOps } from './follow-ops.ts';
import { homesOf } from './husks.ts';
import { overruledOps } from './overruled-ops.ts';

/**
 * The operations that follow a merge, none once they are done. In this order: of clients merged into
 * each other one survives, the last written; what belongs to a client that was merged away goes to
 * its survivor; a client in the trash comes back for what was written after it was trashed, and
 * takes along what was written before; what a trashing took that did not hold comes back;
 * introductions follow survivors. `sources` are the journals that were merged.
 */
export function afterMergeOps(
  journal: Journal,
  at: Instant,
  sources: readonly Journal[] = [],
): Op[] {
  const draft = copyJournal(journal);
  const all: Op[] = [];
  const run = (ops: readonly Op[]) => {
    if (ops.length === 0) return;
    applyChange(draft, { at, ops });
    all.push(...ops);
  };
  for (const client of circleSurvivors(draft)) run(unmergeOps(draft, client));
  run(followOps(journal, draft, at));
  const standsFor = bySurvivor(journal, draft);
  for (const client of [...draft.clients.values()]) {
    run(trashedClientOps(journal, draft, client, standsFor.get(client.id) ?? []));
  }
  run(overruledOps(draft, sources));
  run(introductionOps(draft));
  return all;
}

/** Two copies may each merge the other's winner away: of every circle the last written survives. */
function circleSurvivors(journal: Journal): Client[] {
  const survivors: Client[] = [];
  const done = new Set<Id>();
  for (const client of journal.clients.values()) {
    const path: Client[] = [];
    let next: Client | undefined = client;
    while (next && !done.has(next.id)) {
      done.add(next.id);
      path.push(next);
      next = heirOf(journal, next);
    }
    const start = next ? path.indexOf(next) : -1;
    if (start < 0) continue;
    survivors.push(path.slice(start).reduce((a, b) => (isLater(b, a) ? b : a)));
  }
  return survivors;
}

/** Whom a client was merged into; of the erased among them whom they were. */
function heirOf(journal: Journal, { mergedInto }: Client): Client | undefined {
  if (mergedInto === undefined) return undefined;
  const heir = journal.clients.get(mergedInto);
  if (heir) return heir;
  const home = homesOf(journal.erased, (id) => journal.clients.has(id)).get(mergedInto);
  return home === undefined ? undefined : journal.clients.get(home);
}

function isLater(one: Stamps, other: Stamps): boolean {
  if (one.changedAt !== other.changedAt) return one.changedAt > other.changedAt;
  return one.id > other.id;
}

function unmergeOps(journal: Journal, client: Client): Op[] {
  if (isLive(client)) return [['patch', 'client', client.id, { mergedInto: null }]];
  return restoreOps(journal, 'client', client.id);
}

/** Every client's writings, and those of whom it stands for, by the client that survives. */
function bySurvivor(journal: Journal, draft: Journal): Map<Id, Client[]> {
  const all = new Map<Id, Client[]>();
  for (const client of journal.clients.values()) {
    const survivor = survivorOf(draft, client.id);
    const others = all.get(survivor);
    if (others) others.push(client);
    else all.set(survivor, [client]);
  }
  return all;
}

/** Judged by when things were written before any operation here stamped them anew. */
function trashedClientOps(
  journal: Journal,
  draft: Journal,
  client: Client,
  standsFor: readonly Client[],
): Op[] {
  const { id, trashedAt } = client;
  if (trashedAt === undefined || survivorOf(draft, id) !== id) return [];
  const { entries, promises, outcomes } = recordsOf(draft, id);
  const owned: (readonly [CollectedKind, AnyRecord])[] = [
    ...[...entries.values()].map((one) => ['entry', one] as const),
    ...[...promises.values()].map((one) => ['promise', one] as const),
    ...[...outcomes.values()].map((one) => ['outcome', one] as const),
  ];
  const isWrittenLater =
    standsFor.some((one) => hasLaterPart('client', one, trashedAt)) ||
    owned.some(([kind, one]) => {
      const before = findRecord(journal, kind, one.id) ?? one;
      // A step may have been written for a promise that went into the trash with its client.
      if (isLive(one) || one.trashedAt === trashedAt) {
        if (hasLaterPart(kind, before, trashedAt)) return true;
      }
      return isLive(one) && before.changedAt > trashedAt;
    });
  if (isWrittenLater) return restoreOps(draft, 'client', id);
  const left = owned.filter(([, one]) => isLive(one));
  return left.map(([kind, one]) => ['patch', kind, one.id, { trashedAt }]);
}

function hasLaterPart(kind: CollectedKind, record: AnyRecord, at: Instant): boolean {
  return partFieldsOf[kind].some((field) =>
    partsIn(record, field).some((part) => isLive(part) && part.changedAt > at),
  );
}

/** Nobody introduces themselves, so what leads to the client itself keeps its words alone. */
function introductionOps(journal: Journal): Op[] {
  const ops: Op[] = [];
  for (const { id, howMet, trashedAt } of journal.clients.values()) {
    const introducer = howMet?.introducedBy?.client;
    if (trashedAt !== undefined || introducer === undefined) continue;
    const survivor = survivorOf(journal, introducer);
    if (survivor === introducer) continue;
    const { client: _merged, ...others } = howMet?.introducedBy ?? {};
    const introducedBy = survivor === id ? others : { ...others, client: survivor };
    ops.push(['patch', 'client', id, { howMet: { ...howMet, introducedBy } }]);
  }
  return ops;
}
