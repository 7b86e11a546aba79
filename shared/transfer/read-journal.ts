/** Reads a journal file in any valid JSON layout: whole and checked, or not at all. */
import {
  type AnyRecord,
  collections,
  emptyJournal,
  type Husk,
  type Journal,
  putCollection,
} from '../journal/journal.ts';
import type { JournalSettings } from '../journal/journal-settings.ts';
import { idSchema, instantSchema } from '../journal/record.ts';
import { type FileCounts, fileCountsOf } from './file-counts.ts';
import type { FileFailure } from './file-problem.ts';
import { inspectDocument } from './inspect.ts';
import { type FileHeader, format, type StartHash } from './journal-file.ts';

/** A journal read, or why not. `isUntouched`: counts and hash are there and right. */
export type ReadResult =
  | {
      readonly ok: true;
      readonly journal: Journal;
      readonly header: FileHeader;
      readonly isUntouched: boolean;
    }
  | { readonly ok: false; readonly failure: FileFailure };

type Parsed = { readonly [key: string]: unknown };

/** The most problems that are listed one by one. */
export const maxListed = 200;

/**
 * Reads a journal. `trust` leaves out the inspection of every record: for the journal's own folder,
 * where the hash vouches for them. `bodySha256` is the hash of every byte after the first line, where
 * the caller has the bytes. Never throws.
 */
export function readJournal(
  text: string,
  {
    sha256,
    trust = false,
    bodySha256,
  }: { readonly sha256: StartHash; readonly trust?: boolean; readonly bodySha256?: string },
): ReadResult {
  const parsed = parse(text);
  if (parsed === undefined) return failed({ code: 'file-damaged' });
  if (!isObject(parsed) || !Object.hasOwn(parsed, 'palabra')) {
    return failed({ code: 'file-foreign' });
  }
  const head = headOf(parsed.palabra);
  if (!head) return failed({ code: 'file-damaged' });
  if (head.major > format.major) return failed({ code: 'file-newer', major: head.major });
  if (!isComplete(head) || !hasEveryCollection(parsed)) return failed({ code: 'file-damaged' });
  if (!trust) {
    const problems = inspectDocument(parsed);
    if (problems.length > 0) {
      const listed = problems.slice(0, maxListed);
      return failed({ code: 'file-refused', problems: listed, total: problems.length });
    }
  }
  const journal = journalFrom(parsed, head.journal);
  if (!journal) return failed({ code: 'file-damaged' });
  const counts = fileCountsOf(journal);
  const { sha256: named, ...rest } = head;
  return {
    ok: true,
    journal,
    header: { ...rest, counts, ...(named !== undefined && { sha256: named }) },
    isUntouched:
      sameCounts(head.counts, counts) && named === (bodySha256 ?? hashOfBody(text, sha256)),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.startsWith('\ufeff') ? text.slice(1) : text);
  } catch {
    return undefined;
  }
}

function failed(failure: FileFailure): ReadResult {
  return { ok: false, failure };
}

function isObject(value: unknown): value is Parsed {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

type Head = {
  readonly major: number;
  readonly minor: number;
  readonly journal: unknown;
  readonly seq: unknown;
  readonly writtenAt: unknown;
  readonly counts: unknown;
  readonly sha256: string | undefined;
};
type WholeHead = Head & { journal: string; seq: number; writtenAt: string };

/** Only the version is asked for at first: a newer major may have changed all the rest. */
function headOf(palabra: unknown): Head | undefined {
  if (!isObject(palabra) || !isObject(palabra.format)) return undefined;
  const { major, minor } = palabra.format;
  if (!isCount(major) || !isCount(minor) || major < 1) return undefined;
  const { journal, seq, writtenAt, counts, sha256 } = palabra;
  return {
    major,
    minor,
    journal,
    seq,
    writtenAt,
    counts,
    sha256: typeof sha256 === 'string' ? sha256 : undefined,
  };
}

function isComplete(head: Head): head is WholeHead {
  return (
    idSchema.safeParse(head.journal).success &&
    instantSchema.safeParse(head.writtenAt).success &&
    isCount(head.seq)
  );
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function hasEveryCollection(parsed: Parsed): boolean {
  return (
    collections.every(({ key }) => Array.isArray(parsed[key])) &&
    Array.isArray(parsed.erased) &&
    isObject(parsed.settings)
  );
}

const knownKeys: ReadonlySet<string> = new Set([
  'palabra',
  ...collections.map(({ key }) => key),
  'erased',
  'settings',
]);

function journalFrom(parsed: Parsed, id: string): Journal | undefined {
  const journal = emptyJournal(id, parsed.settings as JournalSettings);
  try {
    for (const { kind, key } of collections) {
      putCollection(journal, kind, parsed[key] as AnyRecord[]);
    }
    for (const husk of parsed.erased as Husk[]) journal.erased.set(husk.id, husk);
  } catch {
    // Only a trusted file gets here with something else than records, or with one of them twice.
    return undefined;
  }
  for (const [key, value] of Object.entries(parsed)) {
    if (!knownKeys.has(key)) journal.unknown.set(key, value);
  }
  return journal;
}

function sameCounts(named: unknown, counts: FileCounts): boolean {
  return isObject(named) && Object.entries(counts).every(([key, count]) => named[key] === count);
}

function hashOfBody(text: string, sha256: StartHash): string {
  const hash = sha256();
  hash.update(text.slice(text.indexOf('\n') + 1));
  return hash.hex();
}
