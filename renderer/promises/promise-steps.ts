import type { ChangeName, PageOp } from '../../shared/ipc/contract.ts';
import type { Day } from '../../shared/journal/day.ts';
import type { Due, StepKind } from '../../shared/journal/promise.ts';
import type { Id } from '../../shared/journal/record.ts';
import { newId } from '../bridge/bridge.ts';

/** How a promise may end. */
export type Settling = 'kept' | 'partly' | 'broken' | 'released';
/** A change that is ready to be made: `act.change(change.name, change.ops)`. */
export type ReadyChange = { readonly name: ChangeName; readonly ops: readonly PageOp[] };
type Extra = { readonly words?: string; readonly entry?: Id };

function step(
  name: ChangeName,
  promise: Id,
  fields: { readonly kind: StepKind; readonly day: Day; readonly due?: Due } & Extra,
): ReadyChange {
  const { words, ...rest } = fields;
  const said = words?.trim();
  const added = { ...rest, ...(said && { words: said }) };
  return { name, ops: [['patch', 'promise', promise, { steps: { [newId()]: added } }]] };
}

/** Settles a promise on a day. */
export function settleOps(promise: Id, kind: Settling, day: Day, extra: Extra = {}): ReadyChange {
  return step(`promise-${kind}`, promise, { kind, day, ...extra });
}

/** Moves a promise, on a day, to another due day or to none. */
export function moveOps(promise: Id, day: Day, due: Due | undefined, words = ''): ReadyChange {
  return step('promise-moved', promise, { kind: 'moved', day, words, ...(due && { due }) });
}

/** Opens a settled promise again. */
export function reopenOps(promise: Id, day: Day): ReadyChange {
  return step('promise-reopened', promise, { kind: 'reopened', day });
}
