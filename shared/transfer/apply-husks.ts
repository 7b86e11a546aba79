/** Keeps erased people erased: husks win over whatever an old copy still says. */
import {
  collections,
  type Husk,
  type Journal,
  partFieldsOf,
  putRecord,
  recordsOf,
  removeRecord,
} from '../journal/journal.ts';
import type { Id } from '../journal/record.ts';

/**
 * Takes out of a journal, in place, every record and part that a husk names, an erased client's
 * records too, and keeps the husks. Returns how many records and parts were taken out.
 */
export function applyHusks(journal: Journal, husks: Iterable<Husk>): number {
  let count = 0;
  const all = new Map<Id, Husk>(journal.erased);
  for (const husk of husks) all.set(husk.id, husk);
  for (const husk of [...all.values()]) {
    if (journal.clients.has(husk.id)) {
      for (const records of Object.values(recordsOf(journal, husk.id))) {
        for (const id of records.keys()) {
          if (!all.has(id)) all.set(id, { id, erasedAt: husk.erasedAt });
        }
      }
    }
  }
  for (const { kind, key } of collections) {
    for (const record of [...journal[key].values()]) {
      if (all.has(record.id)) {
        removeRecord(journal, kind, record.id);
        count += 1;
        continue;
      }
      const kept: Record<string, unknown> = {};
      for (const field of partFieldsOf[kind]) {
        const parts = (record as unknown as Record<string, readonly { id: Id }[]>)[field] ?? [];
        const live = parts.filter((part) => !all.has(part.id));
        if (live.length === parts.length) continue;
        kept[field] = live;
        count += parts.length - live.length;
      }
      if (Object.keys(kept).length > 0) putRecord(journal, kind, { ...record, ...kept });
    }
  }
  for (const husk of all.values()) journal.erased.set(husk.id, husk);
  return count;
}
