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
import { homecomingOf } from './homecoming.ts';
import { joinedHusks } from './husks.ts';

/**
 * Takes out of a journal, in place, every record and part that a husk names, and keeps the husks.
 * What an erased client had goes to whom its husk leads to if that client is in this journal too,
 * and is taken out otherwise. Returns how many records and parts were taken out.
 */
export function applyHusks(journal: Journal, husks: Iterable<Husk>): number {
  const given = new Map<Id, Husk>();
  for (const husk of husks) given.set(husk.id, husk);
  const all = joinedHusks(journal.erased, given);
  for (const [kind, record] of homecomingOf(journal, journal, all).ours) {
    putRecord(journal, kind, record);
  }
  for (const husk of all.values()) {
    const { mergedInto, ...nameless } = husk;
    const isKnown =
      mergedInto === undefined || all.has(mergedInto) || journal.clients.has(mergedInto);
    // Who came only after this copy was made is a stranger to it.
    journal.erased.set(husk.id, isKnown ? husk : nameless);
  }
  return takeOutHusks(journal);
}

/** Takes out whatever a journal's own husks name, and records whose client they name. */
export function takeOutHusks(journal: Journal): number {
  let count = 0;
  const all = journal.erased;
  for (const husk of [...all.values()]) {
    if (!journal.clients.has(husk.id)) continue;
    for (const records of Object.values(recordsOf(journal, husk.id))) {
      for (const id of records.keys()) {
        if (!all.has(id)) all.set(id, { id, erasedAt: husk.erasedAt });
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
  return count;
}
