/**
 * Turns what the page sends into operations: the machine stamps when and on which day things were
 * written down, and the page may not say so itself.
 */
import type { Fields, Op } from './change.ts';
import type { Day } from './day.ts';
import {
  type AnyRecord,
  type CollectedKind,
  findRecord,
  type Journal,
  partFieldsOf,
  type RecordKind,
} from './journal.ts';
import type { Problem } from './problem.ts';
import { type Id, type Instant, idSchema } from './record.ts';

/** An operation as the page sends it; the contract's type has the same shape. */
export type PageOp =
  | readonly ['create', CollectedKind, Fields]
  | readonly ['patch', RecordKind, Id, Fields];

/** A change that is refused, with all that is wrong with it. */
export class RefusedChange extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(
      problems.map(({ reason, kind, field }) => `${reason}: ${kind} ${field ?? ''}`).join(', '),
    );
    this.problems = problems;
  }
}

const stamps: ReadonlySet<string> = new Set(['createdAt', 'changedAt', 'writtenOn', 'trashedAt']);

/** Who is being stamped, for the problems; and the parts known so far, by record. */
type Stamping = {
  readonly at: Instant;
  readonly day: Day;
  readonly problems: Problem[];
  readonly parts: Map<Id, Set<string>>;
};

/**
 * Stamps new records and new parts (of which a patch names an id that is not there yet) with the
 * instant and the local day. Fields of parts that a new record lacks begin empty.
 * @throws RefusedChange when the page sends stamps of its own, erases a part or changes an id.
 */
export function stampOps(
  journal: Journal,
  pageOps: readonly PageOp[],
  { at, day }: { readonly at: Instant; readonly day: Day },
): Op[] {
  const stamping: Stamping = { at, day, problems: [], parts: new Map() };
  const ops = pageOps.map((op): Op => {
    if (op[0] === 'create') return ['create', op[1], stampRecord(stamping, op[1], op[2])];
    const [verb, kind, id, fields] = op;
    return [verb, kind, id, stampPatch(stamping, journal, kind, id, fields)];
  });
  if (stamping.problems.length > 0) throw new RefusedChange(stamping.problems);
  return ops;
}

function stampRecord(stamping: Stamping, kind: CollectedKind, record: Fields): AnyRecord {
  const id = idOf(record.id);
  refuseStamps(stamping, kind, id, record);
  if (!isId(id)) stamping.problems.push({ reason: 'invalid', kind, id, field: 'id' });
  const parts: Record<string, unknown> = {};
  for (const field of partFieldsOf[kind]) {
    const list = record[field] ?? [];
    if (!Array.isArray(list) || !list.every(isFields)) {
      stamping.problems.push({ reason: 'invalid', kind, id, field });
      continue;
    }
    parts[field] = list.map((part, index) => {
      const path = `${field}.${index}`;
      refuseStamps(stamping, kind, id, part, path);
      if (!isId(part.id))
        stamping.problems.push({ reason: 'invalid', kind, id, field: `${path}.id` });
      else knownParts(stamping, id).add(`${field} ${part.id}`);
      return stamped(stamping, part);
    });
  }
  return { ...stamped(stamping, record), ...parts } as unknown as AnyRecord;
}

function stampPatch(
  stamping: Stamping,
  journal: Journal,
  kind: RecordKind,
  id: Id,
  fields: Fields,
): Fields {
  refuseStamps(stamping, kind, id, fields);
  if (Object.hasOwn(fields, 'id')) {
    stamping.problems.push({ reason: 'invalid', kind, id, field: 'id' });
  }
  const record = findRecord(journal, kind, id);
  const patch: Record<string, unknown> = { ...fields };
  for (const field of partFieldsOf[kind]) {
    if (!Object.hasOwn(fields, field)) continue;
    const parts = fields[field];
    if (!isFields(parts)) {
      stamping.problems.push({ reason: 'invalid', kind, id, field });
      continue;
    }
    const there = idsOfParts(record, field);
    const after = Object.entries(parts).map(([part, value]) => {
      const path = `${field}.${part}`;
      const known = knownParts(stamping, id);
      const isNew = !there.has(part) && !known.has(`${field} ${part}`);
      const isRight =
        isId(part) && isFields(value) && (value.id === undefined || value.id === part);
      if (!isRight) {
        stamping.problems.push({ reason: 'invalid', kind, id, field: path });
        return [part, {}];
      }
      refuseStamps(stamping, kind, id, value, path);
      known.add(`${field} ${part}`);
      const { id: _same, ...rest } = value;
      return [part, isNew ? stamped(stamping, { id: part, ...rest }) : rest];
    });
    patch[field] = Object.fromEntries(after);
  }
  return patch;
}

function stamped({ at, day }: Stamping, fields: Fields): Fields {
  return { ...fields, createdAt: at, changedAt: at, writtenOn: day };
}

function refuseStamps(
  { problems }: Stamping,
  kind: RecordKind,
  id: Id,
  fields: Fields,
  path = '',
): void {
  for (const field of Object.keys(fields)) {
    // A key like this one would vanish into the prototype when the fields are copied.
    if (!stamps.has(field) && field !== '__proto__') continue;
    problems.push({ reason: 'invalid', kind, id, field: path === '' ? field : `${path}.${field}` });
  }
}

function knownParts({ parts }: Stamping, id: Id): Set<string> {
  const known = parts.get(id) ?? new Set();
  parts.set(id, known);
  return known;
}

function idsOfParts(record: AnyRecord | undefined, field: string): Set<Id> {
  const parts = (record as unknown as Record<string, readonly { id: Id }[]> | undefined)?.[field];
  return new Set(parts?.map((part) => part.id));
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isId(value: unknown): value is Id {
  return idSchema.safeParse(value).success;
}

function idOf(value: unknown): Id {
  return typeof value === 'string' ? value.slice(0, 64) : '';
}
