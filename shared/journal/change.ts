/**
 * A change: the only way in which a journal becomes another. It is all or nothing, across records
 * too, and it is undone by a new change.
 */
import {
  type AnyRecord,
  type CollectedKind,
  collections,
  findRecord,
  type Husk,
  type Journal,
  partFieldsOf,
  putRecord,
  type RecordKind,
  removeRecord,
} from './journal.ts';
import type { Id, Instant } from './record.ts';

/** Fields of a record or part by name; `null` clears one. */
export type Fields = { readonly [field: string]: unknown };
/**
 * One operation: `["create", kind, record]`, `["patch", kind, id, fields]` where `null` clears a
 * field and a field of parts is `{partId: {…} | null}`, or `["erase", kind, id]`.
 */
export type Op =
  | readonly ['create', CollectedKind, AnyRecord]
  | readonly ['patch', RecordKind, Id, Fields]
  | readonly ['erase', CollectedKind, Id];

/** Operations that take effect together at one instant, which becomes every `changedAt`. */
export type Change = { readonly at: Instant; readonly ops: readonly Op[] };

/** Why a change cannot be applied. */
export class ImpossibleChange extends Error {
  readonly reason: 'missing-record' | 'id-taken' | 'erased-before';
  readonly id: Id;

  constructor(reason: ImpossibleChange['reason'], id: Id) {
    super(`${reason}: ${id}`);
    this.reason = reason;
    this.id = id;
  }
}

/** What a change does, worked out without touching the journal. */
export type Outlook = {
  /** The touched records as they will be, in order of first touch; `undefined` when erased. */
  readonly after: ReadonlyMap<Id, { readonly kind: RecordKind; readonly record?: AnyRecord }>;
  /** Husks of what is erased. */
  readonly husks: readonly Husk[];
  /** The operations that undo it, newest first; absent when something is erased. */
  readonly inverse?: readonly Op[];
};

/**
 * Works out what a change does.
 * @throws ImpossibleChange when it names a record that is not there, or creates one that is.
 */
export function outlookOf(journal: Journal, change: Change): Outlook {
  const after = new Map<Id, { kind: RecordKind; record?: AnyRecord }>();
  const husks: Husk[] = [];
  const inverse: Op[] = [];
  let canUndo = true;
  const now = (kind: RecordKind, id: Id) => {
    const touched = after.get(id);
    return touched?.kind === kind ? touched.record : findRecord(journal, kind, id);
  };
  for (const op of change.ops) {
    if (op[0] === 'create') {
      const [, kind, record] = op;
      if (after.get(record.id)?.record || isTaken(journal, record.id)) {
        throw new ImpossibleChange('id-taken', record.id);
      }
      if (journal.erased.has(record.id)) throw new ImpossibleChange('erased-before', record.id);
      after.set(record.id, { kind, record });
      inverse.unshift(['patch', kind, record.id, { trashedAt: change.at }]);
      continue;
    }
    const [verb, kind, id] = op;
    const before = now(kind, id);
    if (!before) throw new ImpossibleChange('missing-record', id);
    if (verb === 'patch') {
      const patched = patchRecord(kind, before, op[3], change.at);
      after.set(id, { kind, record: patched.record });
      husks.push(...patched.husks);
      if (patched.husks.length > 0) canUndo = false;
      inverse.unshift(['patch', kind, id, patched.inverse]);
    } else {
      after.set(id, { kind });
      // Its parts need no husks of their own: they can only come back inside it.
      husks.push(huskOf(before, change.at));
      canUndo = false;
    }
  }
  return { after, husks, ...(canUndo && { inverse }) };
}

/** Applies a change in place; atomic, since {@link outlookOf} has thrown before if it must. */
export function applyChange(journal: Journal, change: Change): Outlook {
  const outlook = outlookOf(journal, change);
  for (const [id, { kind, record }] of outlook.after) {
    if (record) putRecord(journal, kind, record);
    else if (kind !== 'settings') removeRecord(journal, kind, id);
  }
  for (const husk of outlook.husks) journal.erased.set(husk.id, husk);
  return outlook;
}

function huskOf(record: AnyRecord, erasedAt: Instant): Husk {
  const { id } = record;
  const heir = 'mergedInto' in record ? record.mergedInto : undefined;
  return heir === undefined || heir === id ? { id, erasedAt } : { id, erasedAt, mergedInto: heir };
}

/** Across kinds: an id names one thing in the whole document, or a husk would hit another. */
function isTaken(journal: Journal, id: Id): boolean {
  return (
    collections.some(({ key }) => journal[key].has(id)) ||
    findRecord(journal, 'settings', id) !== undefined
  );
}

type Part = { readonly id: Id; readonly [field: string]: unknown };

function partsOf(record: AnyRecord, field: string): readonly Part[] {
  return (record as unknown as Record<string, readonly Part[] | undefined>)[field] ?? [];
}

/** A record's own fields and its parts each keep their own `changedAt`: they merge apart. */
function patchRecord(kind: RecordKind, record: AnyRecord, patch: Fields, at: Instant) {
  const own: Record<string, unknown> = {};
  const inverse: Record<string, unknown> = {};
  const husks: Husk[] = [];
  const parts: Record<string, readonly Part[]> = {};
  for (const [field, value] of Object.entries(patch)) {
    if (!partFieldsOf[kind].includes(field)) {
      own[field] = value;
      continue;
    }
    const patched = patchParts(partsOf(record, field), value as Record<string, Fields | null>, at);
    parts[field] = patched.parts;
    inverse[field] = patched.inverse;
    husks.push(...patched.husks);
  }
  const changed = { ...patchFields(record, own, at, inverse), ...parts } as unknown as AnyRecord;
  return { record: changed, inverse, husks };
}

function patchParts(
  parts: readonly Part[],
  patch: { readonly [id: Id]: Fields | null },
  at: Instant,
) {
  const after = new Map(parts.map((part) => [part.id, part]));
  const inverse: Record<Id, Fields> = {};
  const husks: Husk[] = [];
  for (const [id, fields] of Object.entries(patch)) {
    const before = after.get(id);
    if (fields === null) {
      if (!before) throw new ImpossibleChange('missing-record', id);
      after.delete(id);
      husks.push({ id, erasedAt: at });
    } else if (before) {
      const undo: Record<string, unknown> = {};
      after.set(id, patchFields(before, fields, at, undo));
      inverse[id] = undo;
    } else {
      after.set(id, { ...fields, id });
      inverse[id] = { trashedAt: at };
    }
  }
  return { parts: [...after.values()], inverse, husks };
}

function patchFields<T extends object>(
  target: T,
  fields: Fields,
  at: Instant,
  undo: Record<string, unknown>,
): T {
  const names = Object.keys(fields);
  if (names.length === 0) return target;
  const changed: Record<string, unknown> = { ...(target as Record<string, unknown>) };
  for (const name of names) {
    // Undoing is a change of its own, with an instant of its own.
    if (name !== 'changedAt') undo[name] = Object.hasOwn(changed, name) ? changed[name] : null;
    if (fields[name] === null) delete changed[name];
    else changed[name] = fields[name];
  }
  if (!('changedAt' in fields)) changed.changedAt = at;
  return changed as T;
}
