/** Checks what a change would leave behind, before it is let in. */
import type { z } from 'zod';
import { flawsOf } from '../lib/flaws.ts';
import type { Outlook } from './change.ts';
import type { Client } from './client.ts';
import {
  type AnyRecord,
  findRecord,
  type Journal,
  partFieldsOf,
  type RecordKind,
  schemaOf,
} from './journal.ts';
import type { Problem } from './problem.ts';
import { deadlineOf, type PromiseRecord, stepsInOrder } from './promise.ts';
import { type Id, isLive } from './record.ts';
import { type Reference, referencesOf } from './references.ts';

type Find = (kind: RecordKind, id: Id) => AnyRecord | undefined;
type IsErased = (id: Id) => boolean;

/**
 * All that is wrong with the records a change touches: their fields, what they refer to, days that
 * cannot be. What was wrong with a record before is not held against the change, or nobody could
 * mend the rest of it. Never throws.
 */
export function checkOutlook(journal: Journal, outlook: Outlook): Problem[] {
  const before: Find = (kind, id) => findRecord(journal, kind, id);
  const after: Find = (kind, id) => {
    const touched = outlook.after.get(id);
    return touched?.kind === kind ? touched.record : before(kind, id);
  };
  const newHusks = new Set(outlook.husks.map((husk) => husk.id));
  const isErased: IsErased = (id) => journal.erased.has(id) || newHusks.has(id);
  const problems: Problem[] = [];
  for (const [id, { kind, record }] of outlook.after) {
    if (!record) continue;
    const now = problemsOf(kind, record, after, isErased);
    if (now.length === 0) continue;
    const was = before(kind, id);
    const old = new Set(was ? problemsOf(kind, was, before, isErased).map(keyOf) : []);
    problems.push(...now.filter((one) => !old.has(keyOf(one))));
  }
  return problems;
}

function keyOf({ reason, field }: Problem): string {
  return `${reason} ${field ?? ''}`;
}

function problemsOf(
  kind: RecordKind,
  record: AnyRecord,
  find: Find,
  isErased: IsErased,
): Problem[] {
  const id = String(record.id);
  const flaws = flawsOf(record);
  if (flaws.length > 0) {
    return flaws.map(({ reason, path }) => ({
      reason: reason === 'broken-text' ? reason : 'invalid',
      kind,
      id,
      field: path,
    }));
  }
  const parsed = schemaOf[kind].safeParse(record);
  const fields = (parsed.error?.issues ?? []).map((issue) => ({
    reason: reasonOf(issue, kind, record),
    kind,
    id,
    field: issue.path.join('.'),
  }));
  if (fields.length > 0) return fields;
  const problems: Problem[] = [...blankTexts(kind, record), ...wrongParts(kind, record, isErased)];
  for (const reference of referencesOf(kind, record)) {
    const reason = wrongReference(reference, record, find, isErased);
    if (reason) problems.push({ reason, kind, id, field: reference.field });
  }
  if (kind === 'promise') problems.push(...earlyDues(record as PromiseRecord));
  return problems;
}

function reasonOf(issue: z.core.$ZodIssue, kind: RecordKind, record: object): Problem['reason'] {
  if (issue.message === 'impossible-day') return 'impossible-day';
  let value: unknown = record;
  for (const key of issue.path) value = (value as Record<PropertyKey, unknown> | undefined)?.[key];
  if (value !== '' && value !== undefined) return 'invalid';
  const field = issue.path.at(-1);
  if (field === 'name') return 'empty-name';
  return field === 'words' && kind !== 'outcome' ? 'empty-words' : 'invalid';
}

/** The schema asks for one character; spaces alone are nothing to call anybody by. */
function blankTexts(kind: RecordKind, record: AnyRecord): Problem[] {
  const problems: Problem[] = [];
  const isBlank = (text: unknown) => typeof text === 'string' && text.trim() === '';
  const { id } = record;
  if ('name' in record && isBlank(record.name)) {
    problems.push({ reason: 'empty-name', kind, id, field: 'name' });
  }
  if (kind === 'promise' && isBlank((record as PromiseRecord).words)) {
    problems.push({ reason: 'empty-words', kind, id, field: 'words' });
  }
  if (kind !== 'client') return problems;
  for (const [index, person] of (record as Client).people.entries()) {
    if (!isBlank(person.name)) continue;
    problems.push({ reason: 'empty-name', kind, id, field: `people.${index}.name` });
  }
  for (const [index, idea] of (record as Client).ideas.entries()) {
    if (!isBlank(idea.words)) continue;
    problems.push({ reason: 'empty-words', kind, id, field: `ideas.${index}.words` });
  }
  return problems;
}

/** A part's id is its own within the record, and none that was erased: a husk would take it. */
function wrongParts(kind: RecordKind, record: AnyRecord, isErased: IsErased): Problem[] {
  const problems: Problem[] = [];
  for (const field of partFieldsOf[kind]) {
    const parts = (record as unknown as Record<string, readonly { id: Id }[]>)[field] ?? [];
    const ids = new Set(parts.map((part) => part.id));
    if (ids.size < parts.length || parts.some((part) => isErased(part.id))) {
      problems.push({ reason: 'invalid', kind, id: record.id, field });
    }
  }
  return problems;
}

function wrongReference(
  { to, id }: Reference,
  record: AnyRecord,
  find: Find,
  isErased: IsErased,
): Problem['reason'] | undefined {
  if (to === 'owner') {
    const owner = find('client', id);
    const isFine = owner !== undefined && (isLive(owner) || !isLive(record));
    return isFine ? undefined : 'unknown-client';
  }
  if (isErased(id)) return undefined;
  if (to === 'client') return find('client', id) ? undefined : 'unknown-client';
  if (to === 'person') {
    const owner = 'client' in record ? find('client', record.client) : undefined;
    return owner && 'people' in owner && hasPerson(owner as Client, id) ? undefined : 'invalid';
  }
  if (to === 'mended') return find('outcome', id) || find('promise', id) ? undefined : 'invalid';
  return find(to, id) ? undefined : 'invalid';
}

function hasPerson(client: Client, id: Id): boolean {
  return client.people.some((person) => person.id === id);
}

/** By its deadline: "this week", said on Wednesday, may be stored as the week's Monday. */
function earlyDues(promise: PromiseRecord): Problem[] {
  const { id } = promise;
  const madeOn =
    stepsInOrder(promise).find((step) => step.kind === 'made')?.day ?? promise.writtenOn;
  const problems: Problem[] = [];
  if (promise.due && deadlineOf(promise.due) < madeOn) {
    problems.push({ reason: 'due-before-made', kind: 'promise', id, field: 'due' });
  }
  for (const [index, step] of promise.steps.entries()) {
    if (!isLive(step) || !step.due || deadlineOf(step.due) >= madeOn) continue;
    problems.push({ reason: 'due-before-made', kind: 'promise', id, field: `steps.${index}.due` });
  }
  return problems;
}
