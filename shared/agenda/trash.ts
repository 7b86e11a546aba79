/** What is in the trash, one row for each thing that can be restored by itself. */
import { survivorOf } from '../journal/cascade.ts';
import type { Client } from '../journal/client.ts';
import {
  type AnyRecord,
  collections,
  type Journal,
  partFieldsOf,
  type RecordKind,
  recordsOf,
} from '../journal/journal.ts';
import type { Id, Instant, Stamps } from '../journal/record.ts';
import type { ClientName, TrashRow } from './views.ts';

/**
 * The trash, newest first. The records that went with their client are counted in its row's
 * `others`; parts are listed only when their record is not in the trash itself. What an undo took
 * back at its birth is not listed: nobody threw it away, and restoring it would do again what was
 * undone.
 */
export function trashList(journal: Journal): TrashRow[] {
  const rows: TrashRow[] = [];
  for (const { kind, key } of collections) {
    for (const record of journal[key].values()) {
      if (record.trashedAt === undefined) {
        if (holdsTrash(kind, record)) rows.push(...partRows(journal, kind, record));
        continue;
      }
      if (isUndone(record)) continue;
      const owner = ownerOf(journal, record);
      if (owner?.trashedAt !== record.trashedAt) {
        rows.push({
          kind,
          id: record.id,
          text: textOf(record),
          trashedAt: record.trashedAt,
          others: kind === 'client' ? goneWith(journal, record.id, record.trashedAt) : 0,
          ...(owner && { client: nameOf(owner) }),
          ...mergedInto(journal, record),
        });
      }
    }
  }
  return rows.sort((a, b) => order(b.trashedAt, a.trashedAt) || order(a.id, b.id));
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

/** Asked of every record for the sidebar's figure, so it must cost nothing. */
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
