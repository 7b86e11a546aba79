import type { PageOp } from '../../../shared/ipc/contract.ts';
import type { Client } from '../../../shared/journal/client.ts';
import type { Day } from '../../../shared/journal/day.ts';
import { captureChange } from '../../capture/capture-change.ts';
import type { Draft } from '../../capture/draft.ts';
import type { ReadyChange } from '../../promises/promise-steps.ts';

/** The first change of a journal: the client, what was said, and the promise, as far as given. */
export function firstChange(draft: Draft, kind: Client['kind'], today: Day): ReadyChange {
  const whom = { newName: draft.client.trim() };
  // One was asked for somebody one talked to.
  const { ops } = captureChange({ ...draft, contact: true }, whom, today);
  const name =
    draft.promises.length > 0 ? 'promise-made' : ops.length > 1 ? 'entry-noted' : 'client-created';
  return { name, ops: ops.map((op) => ofKind(op, kind)) };
}

function ofKind(op: PageOp, kind: Client['kind']): PageOp {
  return op[0] === 'create' && op[1] === 'client' ? ['create', 'client', { ...op[2], kind }] : op;
}
