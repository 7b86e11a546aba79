/**
 * The one format of a journal on disk: snapshot, backup and export alike. Plain JSON, one record a
 * line, canonical bytes; the header carries counts and the hash of every byte after its line.
 */
import { collections, type Journal } from '../journal/journal.ts';
import type { Id, Instant } from '../journal/record.ts';
import { byId, canonicalRecord, canonicalUnknown } from './canonical.ts';
import { type FileCounts, fileCountsOf } from './file-counts.ts';

export { applyHusks } from './apply-husks.ts';
export { type ReadResult, readJournal } from './read-journal.ts';

/** The version that is written. A minor version only adds fields; a newer major is refused. */
export const format = { major: 1, minor: 0 } as const;

/** Begins a SHA-256 over UTF-8 text; passed in, since `shared` has no machine. */
export type StartHash = () => { update(text: string): unknown; hex(): string };

/** What a file says of itself. */
export type FileHeader = {
  readonly major: number;
  readonly minor: number;
  readonly journal: Id;
  /** How many changes the journal had seen. */
  readonly seq: number;
  readonly writtenAt: Instant;
  /** As counted in the file's arrays. */
  readonly counts: FileCounts;
  /** The hash its header names; absent when it names none. */
  readonly sha256?: string;
};

/** Pieces are joined up to about this many UTF-16 units, so that writes and hashes are few. */
const chunkLength = 1 << 16;

/**
 * Writes a journal as chunks of text. The records are passed over twice: hashed, then written; once
 * where the caller brings `bodySha256`, the hash of {@link journalBody}.
 */
export function* writeJournal(
  journal: Journal,
  {
    seq,
    writtenAt,
    sha256,
    bodySha256,
  }: {
    readonly seq: number;
    readonly writtenAt: Instant;
    readonly sha256: StartHash;
    readonly bodySha256?: string;
  },
): Generator<string> {
  const palabra = {
    format,
    journal: journal.id,
    seq,
    writtenAt,
    counts: fileCountsOf(journal),
    sha256: bodySha256 ?? hashOf(journal, sha256),
  };
  yield `{"palabra":${JSON.stringify(palabra)},\n`;
  yield* journalBody(journal);
}

function hashOf(journal: Journal, sha256: StartHash): string {
  const hash = sha256();
  for (const chunk of journalBody(journal)) hash.update(chunk);
  return hash.hex();
}

/** All that follows a journal file's first line, in chunks. */
export function* journalBody(journal: Journal): Generator<string> {
  let chunk = '';
  for (const line of bodyLines(journal)) {
    chunk += `${line}\n`;
    if (chunk.length < chunkLength) continue;
    yield chunk;
    chunk = '';
  }
  yield chunk;
}

function* bodyLines(journal: Journal): Generator<string> {
  for (const { kind, key } of collections) {
    yield `"${key}":[`;
    yield* lines([...journal[key].values()], (record) => canonicalRecord(kind, record));
    yield '],';
  }
  yield '"erased":[';
  yield* lines([...journal.erased.values()], (husk) => canonicalRecord('husk', husk));
  yield '],';
  const unknown = [...journal.unknown].sort(([a], [b]) => (a < b ? -1 : 1));
  yield `"settings":${canonicalRecord('settings', journal.settings)}${unknown.length > 0 ? ',' : ''}`;
  for (const [index, [key, value]] of unknown.entries()) {
    const comma = index < unknown.length - 1 ? ',' : '';
    yield `${JSON.stringify(key)}:${canonicalUnknown(value)}${comma}`;
  }
  yield '}';
}

function* lines<Item extends { readonly id: Id }>(
  items: Item[],
  write: (item: Item) => string,
): Generator<string> {
  items.sort(byId);
  for (const [index, item] of items.entries()) {
    yield index < items.length - 1 ? `${write(item)},` : write(item);
  }
}
