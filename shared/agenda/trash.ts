/** What is in the trash, one row for each thing that can be restored by itself. */
import { survivorOf } from '../journal/cascade.ts';
import type { Client } from '../journal/client.ts';
import {
  type AnyRecord,
  type ClientRecords,
  type Journal,
  partFieldsOf,
  type RecordKind,
  recordsOf,
} from '../journal/journal.ts';
import type { Id, Instant, Stamps } from '../journal/record.ts';
import { remembered } from './remembered.ts';
import type { ClientName, TrashRow } from './views.ts';

/**
 * The trash, newest first. The records that went with their client are counted in its row's
 * `others`; parts are listed only when their record is not in the trash itself. What an undo took
 * back at its birth is not listed: nobody threw it away, and restoring it would do again what was
 * undone.
 */
export function trashList(journal: Journal): TrashRow[] {
  const rows: TrashRow[] = [];
  for (const client of journal.clients.values()) {
    rows.push(...rowsOf(journal, 'client', client), ...rowsOfRecords(journal, client, ''));
  }
  for (const [id, records] of journal.byClient) {
    if (!journal.clients.has(id)) rows.push(...rowsOfAll(journal, records));
  }
  for (const template of journal.templates.values()) {
    rows.push(...rowsOf(journal, 'template', template));
  }
  return rows.sort((a, b) => order(b.trashedAt, a.trashedAt) || order(a.id, b.id));
}

// Asked of every record for the sidebar's figure, at every change: no day has a part in it.
const rowsOfRecords = remembered((journal, client) =>
  rowsOfAll(journal, recordsOf(journal, client.id)),
);

function rowsOfAll(journal: Journal, { entries, promises, outcomes }: ClientRecords): TrashRow[] {
  const rows: TrashRow[] = [];
  for (const one of entries.values()) rows.push(...rowsOf(journal, 'entry', one));
  for (const one of promises.values()) rows.push(...rowsOf(journal, 'promise', one));
  for (const one of outcomes.values()) rows.push(...rowsOf(journal, 'outcome', one));
  return rows;
}

const none: readonly TrashRow[] = [];

/** A record's row where it is in the trash, else those of its parts that are. */
function rowsOf(journal: Journal, kind: RecordKind, record: AnyRecord): readonly TrashRow[] {
  const { id, trashedAt } = record;
  if (trashedAt === undefined) {
    return holdsTrash(kind, record) ? partRows(journal, kind, record) : none;
  }
  const owner = ownerOf(journal, record);
  if (isUndone(record) || owner?.trashedAt === trashedAt) return none;
  return [
    {
      kind,
      id,
      text: textOf(record),
      trashedAt,
      others: kind === 'client' ? goneWith(journal, id, trashedAt) : 0,
      ...(owner && { client: nameOf(owner) }),
      ...mergedInto(journal, record),
    },
  ];
}

/** Undoing a creation trashes it as of the instant at which it was made; nobody else can. */
function isUndone({ createdAt, trashedAt }: Stamps): boolean {
  return trashedAt === createdAt;
}

function ownerOf(journal: Journal, record: AnyRecord): Client | undefined {
  return 'client' in record ? journal.clients.get(record.client) : undefined;
}

function mergedInto(journal: Journal, record: AnyRecord): Pick<TrashRow, 'mergedInto'> {
  if (!('mergedInto' in record)) return {};
  const survivor = journal.clients.get(survivorOf(journal, record.id));
  return survivor && survivor.id !== record.id ? { mergedInto: nameOf(survivor) } : {};
}

function goneWith(journal: Journal, client: Id, at: Instant): number {
  let count = 0;
  for (const records of Object.values(recordsOf(journal, client))) {
    for (const record of records.values()) if (record.trashedAt === at) count += 1;
  }
  return count;
}

function holdsTrash(kind: RecordKind, record: AnyRecord): boolean {
  return partFieldsOf[kind].some((field) =>
    partsOf(record, field).some((part) => part.trashedAt !== undefined && !isUndone(part)),
  );
}

function partsOf(record: AnyRecord, field: string): readonly Stamps[] {
  return (record as unknown as Record<string, readonly Stamps[] | undefined>)[field] ?? [];
}

function partRows(journal: Journal, kind: RecordKind, record: AnyRecord): TrashRow[] {
  const owner = ownerOf(journal, record);
  if (owner?.trashedAt !== undefined) return [];
  const client = kind === 'client' ? journal.clients.get(record.id) : owner;
  const rows: TrashRow[] = [];
  for (const field of partFieldsOf[kind]) {
    for (const part of partsOf(record, field)) {
      if (part.trashedAt === undefined || isUndone(part)) continue;
      rows.push({
        kind,
        id: record.id,
        part: { field, id: part.id },
        // A step may have no words of its own; its promise does.
        text: textOf(part) || textOf(record),
        trashedAt: part.trashedAt,
        others: 0,
        ...(client && { client: nameOf(client) }),
      });
    }
  }
  return rows;
}

/** The words by which a person would know it again; empty when it never had any. */
function textOf(thing: object): string {
  const { name, words, key, text, reason } = thing as Record<string, string | undefined>;
  if (key !== undefined) return text === undefined ? key : `${key}: ${text}`;
  return name ?? words ?? reason ?? '';
}

function nameOf(client: Client): ClientName {
  return { id: client.id, name: client.name };
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
