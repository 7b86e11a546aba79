/** What can be undone and redone in this run: steps, newest last, at most a hundred. */
import type { ChangeName } from '../../shared/ipc/contract.ts';
import type { Op } from '../../shared/journal/change.ts';
import type { Journal } from '../../shared/journal/journal.ts';
import type { Id } from '../../shared/journal/record.ts';

/** How to take a change back: operations, or for an import the whole journal it replaced. */
export type Step =
  | { readonly name: ChangeName; readonly ops: readonly Op[] }
  | { readonly name: ChangeName; readonly journal: Journal };

const limit = 100;

/** Two stacks of steps. */
export class UndoHistory {
  #undo: Step[] = [];
  #redo: Step[] = [];

  /** The step that undo would take back. */
  get newest(): Step | undefined {
    return this.#undo.at(-1);
  }

  /** The step that redo would do again. */
  get undone(): Step | undefined {
    return this.#redo.at(-1);
  }

  /** Remembers a new change, which ends what could be redone, and an import's turn to be undone. */
  add(step: Step | undefined): void {
    this.#redo = [];
    // The steps below an import belong to the journal that it replaced.
    if (this.newest && 'journal' in this.newest) this.#undo = [];
    if (step) this.#undo = [...this.#undo, step].slice(-limit);
  }

  /** The newest step was taken back; `step` would do it again. */
  took(step: Step): void {
    this.#undo.pop();
    this.#redo.push(step);
  }

  /** The undone step was done again; `step` would take it back. */
  redid(step: Step): void {
    this.#redo.pop();
    this.#undo.push(step);
  }

  /** Drops the steps that name what was erased for good. */
  forget(erased: ReadonlySet<Id>): void {
    this.#undo = this.#undo.filter((step) => !('ops' in step) || !names(step.ops, erased));
  }
}

function names(ops: readonly Op[], ids: ReadonlySet<Id>): boolean {
  return ops.some((op) => {
    if (op[0] === 'create') return ids.has(op[2].id);
    if (ids.has(op[2])) return true;
    if (op[0] !== 'patch') return false;
    // Taken back, a move from a client that is gone would leave a record that nobody owns.
    if (ids.has(op[3].client as Id)) return true;
    return Object.values(op[3]).some((value) => holdsKey(value, ids));
  });
}

/** A field of parts is an object by part id. */
function holdsKey(value: unknown, ids: ReadonlySet<Id>): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.keys(value).some((key) => ids.has(key));
}
