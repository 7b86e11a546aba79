/**
 * What can be read of a journal file that is damaged, record by record: each is a line. No hash vouches
 * for a record alone, so that what is read may have another letter here and there.
 */
import { isUtf8 } from 'node:buffer';
import { newClientFields } from '../../shared/journal/client.ts';
import { collections, type Journal } from '../../shared/journal/journal.ts';
import { newJournalSettings, settingsId } from '../../shared/journal/journal-settings.ts';
import { type Instant, idSchema, instantSchema } from '../../shared/journal/record.ts';
import { inspectDocument } from '../../shared/transfer/inspect.ts';
import { wellFormed } from '../../shared/transfer/inspect-problem.ts';
import { format, readJournal } from '../../shared/transfer/journal-file.ts';
import { sha256 } from './sha256.ts';

/** A journal of the records that can be read. */
export type SalvagedRecords = {
  readonly journal: Journal;
  readonly seq: number;
  readonly writtenAt: Instant;
  /** How many cannot. */
  readonly lostRecords: number;
};

type Raw = Record<string, unknown>;
type Head = { readonly journal: string; readonly seq: number; readonly writtenAt: Instant };

/** Reads what can be read; undefined where the first line does not say whose and how old the file is. */
export function salvageRecords(bytes: Uint8Array): SalvagedRecords | undefined {
  const [firstLine = '', ...lines] = linesOf(bytes);
  const head = headOf(firstLine);
  if (!head) return undefined;
  const { document, unread } = documentOf(lines, head.writtenAt);
  const dropped = dropUnsound(document, head.writtenAt);
  const text = JSON.stringify({ palabra: { format, ...head }, ...document });
  const read = readJournal(text, { sha256, trust: true });
  if (!read.ok) return undefined;
  const { journal, header } = read;
  const there = sumOf(parsed(/"counts":(\{[^}]*\}),"sha256":/.exec(firstLine)?.[1] ?? '') ?? {});
  const lostRecords = Math.max(unread + dropped, there - sumOf(header.counts));
  return { journal, seq: head.seq, writtenAt: head.writtenAt, lostRecords };
}

const sumOf = (counts: object) =>
  Object.values(counts).reduce<number>((sum, count) => sum + Number(count), 0);

/** A line that is no UTF-8 any more is one that cannot be read. */
function linesOf(bytes: Uint8Array): string[] {
  const lines: string[] = [];
  for (let start = 0; start < bytes.length; ) {
    const found = bytes.indexOf(0x0a, start);
    const end = found < 0 ? bytes.length : found;
    const line = bytes.subarray(start, end);
    lines.push(isUtf8(line) ? Buffer.from(line).toString('utf8') : '\ufffd');
    start = end + 1;
  }
  return lines;
}

function headOf(line: string): Head | undefined {
  const journal = idSchema.safeParse(/"journal":"([^"]*)"/.exec(line)?.[1]);
  const writtenAt = instantSchema.safeParse(/"writtenAt":"([^"]*)"/.exec(line)?.[1]);
  const seq = /"seq":(\d{1,15}),/.exec(line)?.[1];
  const major = /^\{"palabra":\{"format":\{"major":(\d+),/.exec(line)?.[1];
  if (!journal.success || !writtenAt.success || seq === undefined) return undefined;
  if (Number(major) !== format.major) return undefined;
  return { journal: journal.data, seq: Number(seq), writtenAt: writtenAt.data };
}

const sections: readonly string[] = [...collections.map(({ key }) => key), 'erased'];

function documentOf(lines: readonly string[], at: Instant): { document: Raw; unread: number } {
  const document: Raw = Object.assign(Object.create(null), { settings: settingsOf(at) });
  for (const key of sections) document[key] = [];
  const seen = new Set<unknown>([settingsId]);
  // They are in this order, should the line that begins one be damaged.
  let section: string | undefined = sections[0];
  let unread = 0;
  for (const line of lines) {
    const opened = /^"(\w+)":\[$/.exec(line)?.[1];
    if (opened !== undefined && sections.includes(opened)) section = opened;
    else if (line === '],') section = sections[sections.indexOf(section ?? '') + 1];
    else if (line !== '}') {
      const body = line.endsWith(',') ? line.slice(0, -1) : line;
      const whole = parsed(body);
      // Settings, and what a newer version of the program has added.
      const [[key, value] = ['']] = Object.entries((!whole && parsed(`{${body}}`)) || {});
      const record = whole ?? (section === 'clients' ? beginningOf(line) : undefined);
      if (!whole && !sections.includes(key) && value !== undefined) document[key] = value;
      else if (!whole) unread += 1;
      if (!section || typeof record?.id !== 'string' || seen.has(record.id)) continue;
      seen.add(record.id);
      (document[section] as Raw[]).push(record);
    }
  }
  return { document, unread };
}

/** All that hangs on a client would go with its line: where its beginning can be read, it stays. */
function beginningOf(line: string): Raw | undefined {
  const text = /^\{(?:"\w+":"(?:[^"\\]|\\.)*",)+?"name":"(?:[^"\\]|\\.)*"/.exec(line)?.[0];
  const record = text === undefined ? undefined : parsed(`${text}}`);
  return record && { ...newClientFields(String(record.name)), ...record };
}

/** Takes out what is no sound record, or speaks of one that is not there, until all of it is sound. */
function dropUnsound(document: Raw, at: Instant): number {
  let dropped = 0;
  for (;;) {
    const problems = inspectDocument(document);
    if (problems.length === 0) return dropped;
    for (const { collection } of problems) {
      if (collection === 'settings') document.settings = settingsOf(at);
      else if (!sections.includes(collection)) {
        for (const key of Object.keys(document))
          if (wellFormed(key) === collection) delete document[key];
      }
    }
    for (const section of sections) {
      const unsound = new Map(
        problems.filter((one) => one.collection === section).map((one) => [one.id, one]),
      );
      const kept = (document[section] as Raw[]).filter((record) => {
        const found = unsound.get(wellFormed(String(record.id).slice(0, 64)));
        // Without what leads nowhere it may be sound.
        return !found || (found.reason === 'dangling' && unset(record, found.field ?? ''));
      });
      dropped += (document[section] as Raw[]).length - kept.length;
      document[section] = kept;
    }
  }
}

function unset(record: Raw, field: string): boolean {
  const path = field.split('.');
  const last = path.pop() ?? '';
  const parent = path.reduce<unknown>((value, key) => (value as Raw | undefined)?.[key], record);
  if (typeof parent !== 'object' || parent === null || !Object.hasOwn(parent, last)) return false;
  if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else delete (parent as Raw)[last];
  return true;
}

const settingsOf = (at: Instant) => newJournalSettings(at, at.slice(0, 10));

function parsed(text: string): Raw | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && !Array.isArray(value)
      ? ((value ?? undefined) as Raw)
      : undefined;
  } catch {
    return undefined;
  }
}
