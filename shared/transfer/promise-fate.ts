/** What each of two writings of a promise says became of it, and whether the two say otherwise. */
import type { Day } from '../journal/day.ts';
import type { AnyRecord } from '../journal/journal.ts';
import {
  type Due,
  isOpen,
  type PromiseRecord,
  type Standing,
  type Step,
  standingOn,
} from '../journal/promise.ts';
import { isLive } from '../journal/record.ts';
import type { Piece } from './compare-records.ts';

/** How a promise stands after all its steps, whatever day it is: `open` is also what is overdue. */
export type Fate = {
  readonly state: Exclude<Standing['state'], 'overdue'> | 'trashed';
  /** The day it was settled. */
  readonly day?: Day;
  /** Of an open one. */
  readonly due?: Due;
};

/** What each side says of a promise, and what the merged one says. */
export type Fates = { readonly ours: Fate; readonly theirs: Fate; readonly merged: Fate };

/** What became of a promise. */
export function fateOf(promise: PromiseRecord): Fate {
  if (!isLive(promise)) return { state: 'trashed' };
  const lastDay = promise.steps.reduce(
    (last, { day }) => (day > last ? day : last),
    promise.writtenOn,
  );
  const { state, settledOn, due } = standingOn(promise, lastDay);
  if (state === 'overdue' || isOpen(state)) return { state: 'open', ...(due && { due }) };
  return { state, ...(settledOn && { day: settledOn }) };
}

/** Whether two say the same of it: the state, and its day. */
export function isSameFate(one: Fate, other: Fate): boolean {
  return (
    one.state === other.state &&
    one.day === other.day &&
    one.due?.day === other.due?.day &&
    one.due?.precision === other.due?.precision
  );
}

/**
 * Whether a piece changes what becomes of a promise: a step other than its making, its first due
 * day, or its trashing, unless that was its client's (which a merge takes back where it must).
 */
export function bearsOnFate(piece: Piece, isWithClient: (record: AnyRecord) => boolean): boolean {
  if (piece.field === 'steps') {
    return [piece.ours, piece.theirs].some((step) => step && (step as Step).kind !== 'made');
  }
  const [ours, theirs] = [piece.ours, piece.theirs] as (PromiseRecord | undefined)[];
  if (!ours || !theirs) return false;
  if (ours.due?.day !== theirs.due?.day || ours.due?.precision !== theirs.due?.precision)
    return true;
  if (isLive(ours) === isLive(theirs)) return false;
  return !isWithClient(isLive(ours) ? theirs : ours);
}
