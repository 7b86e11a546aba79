/** Turns what `shared` throws at an unsound change into the failure that says so. */
import type { PageOp } from '../../shared/ipc/contract.ts';
import { ImpossibleChange, type Op } from '../../shared/journal/change.ts';
import { RefusedChange } from '../../shared/journal/stamp.ts';
import { Refusal } from '../store/refusal.ts';

/** Runs work on these operations. @throws Refusal `invalid` or `not-found`; other errors as they are. */
export function soundly<Value>(ops: readonly (PageOp | Op)[], work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    if (error instanceof RefusedChange) {
      throw new Refusal({ code: 'invalid', problems: error.problems });
    }
    if (!(error instanceof ImpossibleChange)) throw error;
    if (error.reason === 'missing-record') throw new Refusal({ code: 'not-found' });
    const kind = ops.find((op) => op[0] === 'create')?.[1] ?? 'client';
    throw new Refusal({ code: 'invalid', problems: [{ reason: 'invalid', kind, id: error.id }] });
  }
}
