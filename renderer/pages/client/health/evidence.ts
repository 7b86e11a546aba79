import type { Reason } from '../../../../shared/health/explain.ts';
import type { Day } from '../../../../shared/journal/day.ts';
import type { Id } from '../../../../shared/journal/record.ts';

/** What a reason leads back to in the journal on the page. */
export type Evidence = {
  readonly kind: 'entry' | 'promise' | 'outcome';
  readonly id: Id;
  /** Of a promise, the day of the step that is meant. */
  readonly day?: Day;
};

const ofEntries: ReadonlySet<Reason['cause']> = new Set(['tone', 'warning']);
const ofPromises: ReadonlySet<Reason['cause']> = new Set([
  'kept',
  'kept-late',
  'partly',
  'broken',
  'moved-late',
  'moved-again',
  'overdue',
]);

/** The kind of record that a cause comes from. */
export function evidenceKindOf(cause: Reason['cause']): Evidence['kind'] {
  if (ofEntries.has(cause)) return 'entry';
  return ofPromises.has(cause) ? 'promise' : 'outcome';
}
