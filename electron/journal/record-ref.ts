/** Naming a record, or a part of one, to put it into the trash or take it out. */
import type { Op } from '../../shared/journal/change.ts';
import {
  findRecord,
  type Journal,
  partFieldsOf,
  type RecordKind,
} from '../../shared/journal/journal.ts';
import type { Id, Instant } from '../../shared/journal/record.ts';
import { Refusal } from '../store/refusal.ts';

/** A record, or a part of one. */
export type RecordRef = {
  readonly kind: RecordKind;
  readonly id: Id;
  readonly part?: { readonly field: string; readonly id: Id };
};

type Trashable = { readonly id: Id; readonly trashedAt?: Instant };

/** What is named. @throws Refusal `not-found`, for the settings too: they cannot be trashed. */
export function refTarget(journal: Journal, { kind, id, part }: RecordRef): Trashable {
  const record = kind === 'settings' ? undefined : findRecord(journal, kind, id);
  const found = record && part ? partOf(kind, record, part) : record;
  if (!found) throw new Refusal({ code: 'not-found' });
  return found;
}

function partOf(kind: RecordKind, record: object, part: { field: string; id: Id }) {
  if (!partFieldsOf[kind].includes(part.field)) return undefined;
  const parts = (record as Record<string, readonly Trashable[] | undefined>)[part.field];
  return parts?.find((one) => one.id === part.id);
}

/** The operation that trashes a part, or restores it with `null`. */
export function partPatch({ kind, id, part }: RecordRef, trashedAt: Instant | null): Op {
  return ['patch', kind, id, part ? { [part.field]: { [part.id]: { trashedAt } } } : {}];
}
