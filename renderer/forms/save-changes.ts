import type { ChangeName } from '../../shared/ipc/contract.ts';
import type { Failure } from '../../shared/ipc/failure.ts';
import type { RecordKind } from '../../shared/journal/journal.ts';
import type { Id } from '../../shared/journal/record.ts';
import type { Act } from '../state/use-act.ts';
import { changedFields, isUnchanged } from './changed-fields.ts';

type Fields = { readonly [field: string]: unknown };
type Target = { readonly kind: RecordKind; readonly id: Id };
type PartTarget = Target & { readonly field: string; readonly part: { readonly id: Id } };

/** Sends what a form changed of a record; nothing when nothing did. */
export async function saveRecord(
  act: Act,
  name: ChangeName,
  { kind, id }: Target,
  before: object,
  after: Fields,
): Promise<Failure | undefined> {
  const fields = changedFields(before, after);
  return isUnchanged(fields) ? undefined : act.change(name, [['patch', kind, id, fields]]);
}

/** Sends what a form changed of a part of a record; nothing when nothing did. */
export async function savePart(
  act: Act,
  name: ChangeName,
  { kind, id, field, part }: PartTarget,
  after: Fields,
): Promise<Failure | undefined> {
  const fields = changedFields(part, after);
  if (isUnchanged(fields)) return undefined;
  return act.change(name, [['patch', kind, id, { [field]: { [part.id]: fields } }]]);
}
