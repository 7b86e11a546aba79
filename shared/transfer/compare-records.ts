/** Compares two writings of one record piece by piece: its own fields, and each of its parts. */
import { type AnyRecord, type Husk, partFieldsOf, type RecordKind } from '../journal/journal.ts';
import type { Id, Stamps } from '../journal/record.ts';
import { canonicalRecord } from './canonical.ts';

/** A piece that is not alike on both sides. Without `field`, it is the record without its parts. */
export type Piece = {
  readonly field?: string;
  readonly ours?: Stamps;
  readonly theirs?: Stamps;
  readonly winner: 'ours' | 'theirs';
};

/**
 * The pieces in which two writings of a record differ, and whose holds: the later `changedAt`; on
 * a tie the canonical text that is greater by UTF-16 code units, as JavaScript compares strings.
 * Empty when the two are alike; the order of parts and of keys does not count.
 */
export function differingPieces<Kind extends RecordKind>(
  kind: Kind,
  ours: AnyRecord,
  theirs: AnyRecord,
): readonly Piece[] {
  if (isAlike(ours, theirs)) return [];
  const fields = partFieldsOf[kind];
  const pieces: Piece[] = [];
  const mine = withoutFields(ours, fields);
  const other = withoutFields(theirs, fields);
  const own = winnerOf(mine, other, (one) => canonicalRecord(kind, one));
  if (own) pieces.push({ ours, theirs, winner: own });
  for (const field of fields) pieces.push(...differingParts(kind, field, ours, theirs));
  return pieces;
}

function differingParts(
  kind: RecordKind,
  field: string,
  ours: AnyRecord,
  theirs: AnyRecord,
): Piece[] {
  const others = new Map(partsIn(theirs, field).map((part) => [part.id, part]));
  const pieces: Piece[] = [];
  for (const part of partsIn(ours, field)) {
    const other = others.get(part.id);
    others.delete(part.id);
    if (!other) {
      pieces.push({ field, ours: part, winner: 'ours' });
      continue;
    }
    // Written as its record's only part: nothing else says in which order a part's keys stand.
    const winner = winnerOf(part, other, (one) => canonicalRecord(kind, { [field]: [one] }));
    if (winner) pieces.push({ field, ours: part, theirs: other, winner });
  }
  for (const part of others.values()) pieces.push({ field, theirs: part, winner: 'theirs' });
  return pieces;
}

/**
 * A piece, decided by what is erased: a husk wins over a part, whichever side still has it; and a
 * record that one side moved away from a client who is erased stays where it was moved to, or a
 * later correction made in a copy that knew neither would take it from both.
 */
export function afterErasing(
  piece: Piece,
  ours: ReadonlyMap<Id, Husk>,
  theirs: ReadonlyMap<Id, Husk>,
): Piece {
  if (piece.field !== undefined) {
    const id = (piece.ours ?? piece.theirs)?.id ?? '';
    if (theirs.has(id)) return { ...piece, winner: 'theirs' };
    return ours.has(id) ? { ...piece, winner: 'ours' } : piece;
  }
  const isHomeless = (one: Stamps | undefined) => {
    const { client } = one as { readonly client?: Id };
    return client !== undefined && (ours.has(client) || theirs.has(client));
  };
  if (isHomeless(piece.ours) === isHomeless(piece.theirs)) return piece;
  return { ...piece, winner: isHomeless(piece.ours) ? 'theirs' : 'ours' };
}

/** Whose writing of something without parts holds; `undefined` when they are alike. */
export function winnerOf<One extends { readonly changedAt: string }>(
  ours: One,
  theirs: One,
  textOf: (one: One) => string,
): 'ours' | 'theirs' | undefined {
  if (ours.changedAt !== theirs.changedAt) {
    return ours.changedAt > theirs.changedAt ? 'ours' : 'theirs';
  }
  if (isAlike(ours, theirs)) return undefined;
  const [mine, other] = [textOf(ours), textOf(theirs)];
  if (mine === other) return undefined;
  return mine > other ? 'ours' : 'theirs';
}

/** A record's parts of one kind; a file read on trust may lack the list. */
export function partsIn(record: object, field: string): readonly Stamps[] {
  return (record as Record<string, readonly Stamps[] | undefined>)[field] ?? [];
}

function withoutFields<One extends object>(record: One, fields: readonly string[]): One {
  if (fields.length === 0) return record;
  const rest: Record<string, unknown> = { ...(record as Record<string, unknown>) };
  for (const field of fields) delete rest[field];
  return rest as One;
}

/** Equal as JSON, but for the order of keys: far cheaper than writing both. */
function isAlike(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a)) {
    if (!Array.isArray(b) || a.length !== b.length) return false;
    return a.every((item, index) => isAlike(item, b[index]));
  }
  if (Array.isArray(b)) return false;
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const keys = Object.keys(left);
  if (keys.length !== Object.keys(right).length) return false;
  return keys.every((key) => Object.hasOwn(right, key) && isAlike(left[key], right[key]));
}
