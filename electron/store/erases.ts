/** Tells changes after which older files hold words that nobody may read any more. */
import type { Change } from '../../shared/journal/change.ts';
import { partFieldsOf } from '../../shared/journal/journal.ts';

/** Whether a change takes words away for good. */
export function erases({ ops }: Change): boolean {
  return ops.some((op) => {
    if (op[0] !== 'patch') return op[0] === 'erase';
    // A part of a record that goes for good is a null within a field of parts.
    return Object.entries(op[3]).some(
      ([field, value]) =>
        partFieldsOf[op[1]].includes(field) && Object.values(value as object).includes(null),
    );
  });
}
