/** Inspects every record of a parsed journal file, and lists all that is wrong with it. */
import type { z } from 'zod';
import {
  collections,
  huskSchema,
  partFieldsOf,
  type RecordKind,
  schemaOf,
} from '../journal/journal.ts';
import { journalSettingsSchema } from '../journal/journal-settings.ts';
import { flawsOf } from '../lib/flaws.ts';
import type { FileProblem } from './file-problem.ts';
import { problem, wellFormed } from './inspect-problem.ts';
import { danglingHusk, danglingIn, idsIn } from './references.ts';

type Raw = { readonly [key: string]: unknown };
type Document = Raw & { readonly erased?: unknown };

/**
 * Every problem of a document whose collections are arrays: flaws, fields at fault, ids used twice,
 * references to nothing. Records that pass all of it are exactly those the schemas accept.
 */
export function inspectDocument(document: Document): FileProblem[] {
  const problems: FileProblem[] = [];
  const seen = new Set<string>();
  const known = idsIn(document);
  for (const { kind, key } of collections) {
    for (const record of document[key] as unknown[]) {
      problems.push(...inspectRecord(key, kind, record, seen));
      if (isRaw(record)) problems.push(...danglingIn(key, kind, record, known));
    }
  }
  for (const husk of document.erased as unknown[]) {
    problems.push(...inspectShape('erased', huskSchema, husk, seen));
    if (isRaw(husk)) problems.push(...danglingHusk(husk, known));
  }
  problems.push(...inspectShape('settings', journalSettingsSchema, document.settings, seen));
  problems.push(...inspectOthers(document));
  return problems;
}

function inspectRecord(
  collection: string,
  kind: RecordKind,
  record: unknown,
  seen: Set<string>,
): FileProblem[] {
  const problems = inspectShape(collection, schemaOf[kind], record, seen);
  if (!isRaw(record)) return problems;
  for (const field of partFieldsOf[kind]) {
    const parts = Array.isArray(record[field]) ? record[field] : [];
    const ids = new Set<unknown>();
    for (const [index, part] of parts.entries()) {
      if (!isRaw(part)) continue;
      if (ids.has(part.id)) {
        problems.push(problem('duplicate-id', collection, record, `${field}.${index}.id`));
      }
      ids.add(part.id);
    }
  }
  return problems;
}

function inspectShape(
  collection: string,
  schema: z.ZodObject,
  record: unknown,
  seen: Set<string>,
): FileProblem[] {
  if (!isRaw(record)) return [{ reason: 'not-a-record', collection }];
  const flaws = flawsOf(record);
  // A schema cannot be trusted with what it was not made for, so flaws come first and alone.
  if (flaws.length > 0) {
    return flaws.map(({ reason, path }) =>
      problem(reason === 'not-json' ? 'invalid-field' : reason, collection, record, path),
    );
  }
  const problems: FileProblem[] = [];
  const result = schema.safeParse(record);
  for (const issue of result.error?.issues ?? []) {
    problems.push(problem(reasonOf(issue, record), collection, record, issue.path.join('.')));
  }
  if (typeof record.id === 'string') {
    if (seen.has(record.id)) problems.push(problem('duplicate-id', collection, record, 'id'));
    seen.add(record.id);
  }
  return problems;
}

function reasonOf(issue: z.core.$ZodIssue, record: Raw): FileProblem['reason'] {
  if (issue.message === 'impossible-day') return 'impossible-day';
  let value: unknown = record;
  for (const key of issue.path) value = (value as Raw | undefined)?.[String(key)];
  return value === undefined ? 'missing-field' : 'invalid-field';
}

/** A newer minor version's own keys are carried along, so they must be harmless too. */
function inspectOthers(document: Document): FileProblem[] {
  const known = new Set<string>(['erased', 'settings', ...collections.map(({ key }) => key)]);
  const problems: FileProblem[] = [];
  for (const key of Object.keys(document)) {
    if (known.has(key)) continue;
    for (const { reason, path } of flawsOf({ [key]: document[key] })) {
      problems.push({
        reason: reason === 'not-json' ? 'invalid-field' : reason,
        collection: wellFormed(key),
        field: wellFormed(path),
      });
    }
  }
  return problems;
}

function isRaw(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
