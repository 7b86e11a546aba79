/** Brings home what one copy has for a client that was merged away and then erased in another. */
import type { Client } from '../journal/client.ts';
import {
  type AnyRecord,
  type CollectedKind,
  copyJournal,
  type Husk,
  type Journal,
  partFieldsOf,
  putRecord,
  recordsOf,
} from '../journal/journal.ts';
import { type Id, isLive, type Stamps } from '../journal/record.ts';
import { canonicalRecord } from './canonical.ts';
import { partsIn } from './compare-records.ts';
import { homesOf, joinedHusks } from './husks.ts';

/** A record as it is once it is home. */
export type Homecomer = readonly [kind: CollectedKind, record: AnyRecord];

/** What changes on either side; a client appears on the side that had it already. */
export type Homecoming = {
  readonly ours: readonly Homecomer[];
  readonly theirs: readonly Homecomer[];
};

/**
 * The records of two journals that belong to clients of whom `erased` knows who stands for them, in
 * the survivor's hands, and the survivors with their parts. Everything keeps its `changedAt`, since
 * moving is not writing: so the copies may meet in any order.
 */
export function homecomingOf(
  ours: Journal,
  theirs: Journal,
  erased: ReadonlyMap<Id, Husk>,
): Homecoming {
  const homes = homesOf(erased, (id) => ours.clients.has(id) || theirs.clients.has(id));
  const [mine, other] = [new Map<Id, Homecomer>(), new Map<Id, Homecomer>()];
  for (const [id, home] of homes) {
    for (const [journal, moved] of [[ours, mine] as const, [theirs, other] as const]) {
      for (const [kind, record] of ownedBy(journal, id)) {
        moved.set(record.id, [kind, { ...record, client: home } as AnyRecord]);
      }
      const from = journal.clients.get(id);
      if (!from) continue;
      const isMine = journal.clients.has(home) ? journal === ours : journal !== ours;
      const [side, put] = isMine ? [ours, mine] : [theirs, other];
      const into = (put.get(home)?.[1] ?? side.clients.get(home)) as Client | undefined;
      if (!into) continue;
      const elsewhere = (side === ours ? theirs : ours).clients.get(home);
      const joined = joinedParts(from, into, elsewhere, erased);
      if (joined) put.set(home, ['client', joined]);
    }
  }
  return { ours: [...mine.values()], theirs: [...other.values()] };
}

/** Two journals with everything home, as a preview compares them. */
export type PreviewedHomecoming = {
  readonly ours: Journal;
  readonly theirs: Journal;
  /** Clients of ours that theirs only has to hold what it brings for them. */
  readonly lent: ReadonlySet<Id>;
  /** Whether ours brings parts for a client that only theirs has. */
  readonly brings: boolean;
};

/**
 * Brings everything home for a preview: parts that theirs brings for a client that only ours has
 * are told as theirs, or they would seem to have been ours all along.
 */
export function previewedHomecoming(ours: Journal, theirs: Journal): PreviewedHomecoming {
  const home = homecomingOf(ours, theirs, joinedHusks(ours.erased, theirs.erased));
  const isBrought = ([kind, { id }]: Homecomer) => kind === 'client' && !theirs.clients.has(id);
  const brought = home.ours.filter(isBrought);
  const mine = home.ours.filter((one) => !isBrought(one));
  return {
    ours: withRecords(ours, mine),
    theirs: withRecords(theirs, [...home.theirs, ...brought]),
    lent: new Set(brought.map(([, { id }]) => id)),
    brings: home.theirs.some(([kind, { id }]) => kind === 'client' && !ours.clients.has(id)),
  };
}

/** A journal with records put in; itself when there are none. */
export function withRecords(journal: Journal, records: readonly Homecomer[]): Journal {
  if (records.length === 0) return journal;
  const copy = copyJournal(journal);
  for (const [kind, record] of records) putRecord(copy, kind, record);
  return copy;
}

function ownedBy(journal: Journal, client: Id): Homecomer[] {
  const { entries, promises, outcomes } = recordsOf(journal, client);
  return [
    ...[...entries.values()].map((one) => ['entry', one] as const),
    ...[...promises.values()].map((one) => ['promise', one] as const),
    ...[...outcomes.values()].map((one) => ['outcome', one] as const),
  ];
}

/** The survivor with the parts that it lacks, or has from before; undefined when it has them all. */
function joinedParts(
  from: Client,
  into: Client,
  elsewhere: Client | undefined,
  erased: ReadonlyMap<Id, Husk>,
): Client | undefined {
  const joined: Record<string, readonly Stamps[]> = {};
  for (const field of partFieldsOf.client) {
    const parts = new Map(partsIn(into, field).map((part) => [part.id, part]));
    const others = new Set(partsIn(elsewhere ?? {}, field).map((part) => part.id));
    let isChanged = false;
    for (const part of partsIn(from, field)) {
      if (erased.has(part.id)) continue;
      const there = parts.get(part.id);
      const hasLeft = isLeftBehind(from, part);
      if (hasLeft ? there || others.has(part.id) : there && !outranks(field, part, there)) continue;
      parts.set(part.id, hasLeft ? asFirstWritten(part) : part);
      isChanged = true;
    }
    if (isChanged) joined[field] = [...parts.values()];
  }
  return Object.keys(joined).length > 0 ? { ...into, ...joined } : undefined;
}

/** Nobody threw it away: merging took it elsewhere, and left this for entries that name it. */
function isLeftBehind(client: Client, part: Stamps): boolean {
  return client.mergedInto !== undefined && !isLive(part) && part.trashedAt === client.trashedAt;
}

function asFirstWritten(part: Stamps): Stamps {
  return part.createdAt < part.changedAt ? { ...part, changedAt: part.createdAt } : part;
}

/** The later; at one instant the living one, or undoing a merge here would trash what it freed. */
function outranks(field: string, part: Stamps, there: Stamps): boolean {
  if (part.changedAt !== there.changedAt) return part.changedAt > there.changedAt;
  if (isLive(part) !== isLive(there)) return isLive(part);
  const textOf = (one: Stamps) => canonicalRecord('client', { [field]: [one] });
  return textOf(part) > textOf(there);
}
