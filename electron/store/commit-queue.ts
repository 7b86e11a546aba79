/**
 * Group commit: changes that arrive while the disk is busy share its next flush, each still a change
 * of its own. Only changes that touch different records share one, since each is checked against
 * the journal as it is.
 */
import { applyChange, type Change, outlookOf } from '../../shared/journal/change.ts';
import type { Journal } from '../../shared/journal/journal.ts';
import type { Id } from '../../shared/journal/record.ts';
import type { InOrder } from './in-order.ts';

type Waiting = {
  readonly change: Change;
  readonly ids: readonly Id[];
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
};

/** Changes on their way. */
export class CommitQueue {
  readonly #exclusive: InOrder;
  readonly #journal: () => Journal;
  readonly #append: (changes: readonly Change[]) => Promise<void>;
  #waiting: Waiting[] = [];

  /** `append` puts changes on the disk, or throws and then none of them counts. */
  constructor(
    exclusive: InOrder,
    journal: () => Journal,
    append: (changes: readonly Change[]) => Promise<void>,
  ) {
    this.#exclusive = exclusive;
    this.#journal = journal;
    this.#append = append;
  }

  /** Resolved, the change is on the disk and then in memory. @throws what `append` or outlookOf throws. */
  add(change: Change): Promise<void> {
    return new Promise<void>((resolve, reject) => {
      // Before it waits: one that makes no sense would keep those behind it waiting for ever.
      this.#waiting.push({ change, ids: idsOf(change), resolve, reject });
      void this.#exclusive(() => this.#flush());
    });
  }

  /** Whoever comes first takes along those who came meanwhile, and these find nothing left to do. */
  async #flush(): Promise<void> {
    const batch = this.#takeBatch();
    if (batch.length === 0) return;
    try {
      await this.#append(batch.map(({ change }) => change));
    } catch (error) {
      for (const { reject } of batch) reject(error);
      return;
    }
    for (const { change, resolve } of batch) {
      applyChange(this.#journal(), change);
      resolve();
    }
  }

  /** The changes at the front that are possible and touch no record twice. */
  #takeBatch(): Waiting[] {
    const batch: Waiting[] = [];
    const touched = new Set<Id>();
    while (this.#waiting.length > 0) {
      const next = this.#waiting[0] as Waiting;
      const { ids } = next;
      if (batch.length > 0 && ids.some((id) => touched.has(id))) break;
      this.#waiting.shift();
      try {
        outlookOf(this.#journal(), next.change);
        batch.push(next);
        for (const id of ids) touched.add(id);
      } catch (error) {
        next.reject(error);
      }
    }
    return batch;
  }
}

function idsOf({ ops }: Change): Id[] {
  return ops.map((op) => (op[0] === 'create' ? op[2].id : op[2]));
}
