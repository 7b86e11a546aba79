/**
 * The whole journal in memory: every record by id, and by client. Changed in place, and only by
 * change.ts, so that the cost of a change does not grow with history.
 */
import type { z } from 'zod';
import { type Client, clientSchema } from './client.ts';
import { type Entry, entrySchema } from './entry.ts';
import { type JournalSettings, journalSettingsSchema } from './journal-settings.ts';
import { type Outcome, outcomeSchema } from './outcome.ts';
import { type PromiseRecord, promiseSchema } from './promise.ts';
import { type Id, type Instant, idSchema, instantSchema, isLive, loose } from './record.ts';
import { type Template, templateSchema } from './template.ts';

/**
 * What is left of an erased record: no word of it, for ever. Of a client that had been merged away
 * also who stands for it, a client or another husk, since other copies may still write for it.
 */
export type Husk = { readonly id: Id; readonly erasedAt: Instant; readonly mergedInto?: Id };
/** Schema of a husk. */
export const huskSchema = loose({
  id: idSchema,
  erasedAt: instantSchema,
  mergedInto: idSchema.exactOptional(),
});

/** The record type behind each kind. */
export type RecordOf = {
  readonly client: Client;
  readonly entry: Entry;
  readonly promise: PromiseRecord;
  readonly outcome: Outcome;
  readonly template: Template;
  readonly settings: JournalSettings;
};
/** The kinds of record, in the order of the document. */
export type RecordKind = keyof RecordOf;
/** The kinds that live in collections: all but the one settings record. */
export type CollectedKind = Exclude<RecordKind, 'settings'>;
/** Any record. */
export type AnyRecord = RecordOf[RecordKind];

/** The collections in the order of the document: kind and key. */
export const collections = [
  { kind: 'client', key: 'clients' },
  { kind: 'entry', key: 'entries' },
  { kind: 'promise', key: 'promises' },
  { kind: 'outcome', key: 'outcomes' },
  { kind: 'template', key: 'templates' },
] as const satisfies readonly { kind: CollectedKind; key: string }[];

/** Each kind's schema. */
export const schemaOf = {
  client: clientSchema,
  entry: entrySchema,
  promise: promiseSchema,
  outcome: outcomeSchema,
  template: templateSchema,
  settings: journalSettingsSchema,
} as const satisfies Record<RecordKind, z.ZodObject>;

/** The fields of each kind that hold parts with ids of their own. */
export const partFieldsOf: { readonly [Kind in RecordKind]: readonly string[] } = {
  client: ['people', 'facts', 'ownWords', 'ideas'],
  entry: [],
  promise: ['steps'],
  outcome: [],
  template: [],
  settings: [],
};

/** A client's records. */
export type ClientRecords = {
  readonly entries: Map<Id, Entry>;
  readonly promises: Map<Id, PromiseRecord>;
  readonly outcomes: Map<Id, Outcome>;
};

/** What a client's records say, without their ids; read once, from the first to the last. */
export function valuesOf({ entries, promises, outcomes }: ClientRecords) {
  return { entries: entries.values(), promises: promises.values(), outcomes: outcomes.values() };
}

/** A journal. Read it freely; change it through change.ts alone. */
export type Journal = {
  readonly id: Id;
  readonly clients: Map<Id, Client>;
  readonly entries: Map<Id, Entry>;
  readonly promises: Map<Id, PromiseRecord>;
  readonly outcomes: Map<Id, Outcome>;
  readonly templates: Map<Id, Template>;
  readonly erased: Map<Id, Husk>;
  /** Entries, promises and outcomes by their client's id, trashed ones included. */
  readonly byClient: Map<Id, ClientRecords>;
  /** What a newer minor version keeps beside the records; carried along untouched. */
  readonly unknown: Map<string, unknown>;
  settings: JournalSettings;
};

/** A journal without a word in it. */
export function emptyJournal(id: Id, settings: JournalSettings): Journal {
  return {
    id,
    clients: new Map(),
    entries: new Map(),
    promises: new Map(),
    outcomes: new Map(),
    templates: new Map(),
    erased: new Map(),
    byClient: new Map(),
    unknown: new Map(),
    settings,
  };
}

/** A copy that shares records but no collection; O(records). */
export function copyJournal(journal: Journal): Journal {
  const byClient = new Map<Id, ClientRecords>();
  for (const [id, { entries, promises, outcomes }] of journal.byClient) {
    byClient.set(id, {
      entries: new Map(entries),
      promises: new Map(promises),
      outcomes: new Map(outcomes),
    });
  }
  return {
    id: journal.id,
    clients: new Map(journal.clients),
    entries: new Map(journal.entries),
    promises: new Map(journal.promises),
    outcomes: new Map(journal.outcomes),
    templates: new Map(journal.templates),
    erased: new Map(journal.erased),
    byClient,
    unknown: new Map(journal.unknown),
    settings: journal.settings,
  };
}

/** A client's records, empty when it has none. */
export function recordsOf(journal: Journal, client: Id): ClientRecords {
  return journal.byClient.get(client) ?? noRecords;
}

const noRecords: ClientRecords = { entries: new Map(), promises: new Map(), outcomes: new Map() };

/** Finds a record by kind and id, trashed or not. */
export function findRecord(journal: Journal, kind: RecordKind, id: Id): AnyRecord | undefined {
  if (kind === 'settings') return journal.settings.id === id ? journal.settings : undefined;
  return journal[keyOf[kind]].get(id);
}

/** Finds a record of whatever kind by its id, trashed or not. */
export function findById(
  journal: Journal,
  id: Id,
): { readonly kind: RecordKind; readonly record: AnyRecord } | undefined {
  if (journal.settings.id === id) return { kind: 'settings', record: journal.settings };
  for (const { kind, key } of collections) {
    const record = journal[key].get(id);
    if (record) return { kind, record };
  }
  return undefined;
}

const keyOf = {
  client: 'clients',
  entry: 'entries',
  promise: 'promises',
  outcome: 'outcomes',
  template: 'templates',
} as const satisfies Record<CollectedKind, string>;

/** Puts a record into its collection and into its client's; for change.ts and readers of files. */
export function putRecord(journal: Journal, kind: RecordKind, record: AnyRecord): void {
  if (kind === 'settings') {
    journal.settings = record as JournalSettings;
    return;
  }
  const before = journal[keyOf[kind]].get(record.id);
  if (before) takeFromClient(journal, kind, before);
  (journal[keyOf[kind]] as Map<Id, AnyRecord>).set(record.id, record);
  giveToClient(journal, ownedKey(kind), record);
}

/**
 * Puts a collection into a journal that has nothing of it: {@link putRecord} without the look at
 * what was there before, which is a good part of opening a large journal.
 * @throws RangeError where two of the records have the same id.
 */
export function putCollection(
  journal: Journal,
  kind: CollectedKind,
  records: readonly AnyRecord[],
): void {
  const collection = journal[keyOf[kind]] as Map<Id, AnyRecord>;
  const own = ownedKey(kind);
  for (const record of records) {
    collection.set(record.id, record);
    giveToClient(journal, own, record);
  }
  if (collection.size !== records.length) throw new RangeError('an id is there twice');
}

function giveToClient(
  journal: Journal,
  own: keyof ClientRecords | undefined,
  record: AnyRecord,
): void {
  if (!own) return;
  const { client } = record as Entry;
  let records = journal.byClient.get(client);
  if (!records) {
    records = { entries: new Map(), promises: new Map(), outcomes: new Map() };
    journal.byClient.set(client, records);
  }
  (records[own] as Map<Id, AnyRecord>).set(record.id, record);
  noteChange(records);
}

/** Takes a record out for good; for change.ts. */
export function removeRecord(journal: Journal, kind: CollectedKind, id: Id): void {
  const before = journal[keyOf[kind]].get(id);
  if (!before) return;
  takeFromClient(journal, kind, before);
  journal[keyOf[kind]].delete(id);
}

function takeFromClient(journal: Journal, kind: CollectedKind, record: AnyRecord): void {
  const own = ownedKey(kind);
  const records = journal.byClient.get((record as Entry).client);
  if (!own || !records) return;
  records[own].delete(record.id);
  noteChange(records);
}

const revisions = new WeakMap<ClientRecords, number>();

function noteChange(records: ClientRecords): void {
  revisions.set(records, revisionOf(records) + 1);
}

/** Grows with every change of a client's records, so that what was worked out can be kept. */
export function revisionOf(records: ClientRecords): number {
  return revisions.get(records) ?? 0;
}

function ownedKey(kind: CollectedKind): keyof ClientRecords | undefined {
  if (kind === 'entry') return 'entries';
  if (kind === 'promise') return 'promises';
  return kind === 'outcome' ? 'outcomes' : undefined;
}

/** The clients that are not in the trash. */
export function liveClients(journal: Journal): Client[] {
  return [...journal.clients.values()].filter(isLive);
}
