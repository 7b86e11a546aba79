/** The journal that every engine holds, and the change that every engine makes. */
import { createHash } from 'node:crypto';
import type { Entry } from '../../shared/journal/entry.ts';
import { emptyJournal, type Journal, putRecord } from '../../shared/journal/journal.ts';
import { writeJournal } from '../../shared/transfer/journal-file.ts';
import { makeSampleJournal } from '../sample-journal.ts';

/** When everything here is written. */
export const writtenAt = '2026-11-25T06:00:00.000Z';
/** The journal's today. */
export const day = '2026-11-25';
const mostWithPromises = 200_000;

/**
 * The sample, with so many entries. From 200,000 on it is repeated without its promises and
 * outcomes: the document of a million with all of them is longer than a JavaScript string may be.
 */
export function benchJournal(entries: number): Journal {
  const options = { seed: 1, language: 'es', day } as const;
  if (entries <= mostWithPromises) return makeSampleJournal({ ...options, entries });
  const sample = makeSampleJournal({ ...options, entries: mostWithPromises / 2 });
  const journal = emptyJournal(sample.id, sample.settings);
  for (const client of sample.clients.values()) putRecord(journal, 'client', client);
  for (let copy = 0; journal.entries.size < entries; copy += 1) {
    for (const entry of sample.entries.values()) {
      if (journal.entries.size === entries) break;
      putRecord(journal, 'entry', { ...entry, id: idOf(copy, journal.entries.size) });
    }
  }
  return journal;
}

function idOf(first: number, last: number): string {
  return `${first.toString(16).padStart(8, '0')}-0000-4000-8000-${last.toString(16).padStart(12, '0')}`;
}

/** New entries without end, of about 300 bytes: with what the log says around it, 400. */
export function newEntries(client: string, seed: number): () => Entry {
  let count = 0;
  return () => {
    count += 1;
    return {
      id: idOf(0xbe000000 + seed, count),
      createdAt: writtenAt,
      changedAt: writtenAt,
      writtenOn: day,
      client,
      people: [],
      day,
      kind: 'call',
      contact: true,
      words: `Hablamos ${count}. Le enviaré el presupuesto antes del viernes, y me dice.`,
      tags: [],
    };
  };
}

/** SHA-256 as `shared` asks for it. */
export function sha256() {
  const hash = createHash('sha256');
  return { update: (text: string) => hash.update(text), hex: () => hash.digest('hex') };
}

/** The journal's document. */
export function documentOf(journal: Journal): Generator<string> {
  return writeJournal(journal, { seq: journal.entries.size, writtenAt, sha256 });
}
