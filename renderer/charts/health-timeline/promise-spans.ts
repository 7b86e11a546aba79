import type { DayNumber } from '../../../shared/health/health-event.ts';
import { dayFromNumber, dayNumber } from '../../../shared/journal/day.ts';
import {
  aboutOf,
  deadlineOf,
  isOpen,
  type PromiseRecord,
  standingOn,
  stepsInOrder,
} from '../../../shared/journal/promise.ts';
import type { Id } from '../../../shared/journal/record.ts';
import type { SealState } from '../../components/seal.tsx';

type Days = { readonly from: DayNumber; readonly to: DayNumber };

/** A promise on its lane: from the day it was given to the day it was settled, or today. */
export type PromiseSpan = Days & {
  readonly id: Id;
  readonly lane: 'mine' | 'theirs';
  readonly about: string;
  /** Which line of its lane it stands on; 0 is the upper one. */
  readonly row: number;
  /** When it was overdue: from the day it was due on. */
  readonly late: readonly Days[];
  /** The day an open one is due, where that is ahead. */
  readonly dueAhead?: DayNumber;
  readonly marks: readonly { readonly day: DayNumber; readonly shape: SealState | 'given' }[];
};

/** Lines a lane may have; on the last one promises lie over each other. */
const mostRows = 2;
const settledShape = {
  kept: 'kept',
  'kept-late': 'keptLate',
  partly: 'partly',
  broken: 'broken',
  released: 'released',
} as const satisfies Record<string, SealState>;

/** A promise as it stands on a day; undefined when it was not given yet. */
export function promiseSpan(promise: PromiseRecord, today: DayNumber): PromiseSpan | undefined {
  const steps = stepsInOrder(promise).filter(({ day }) => dayNumber(day) <= today);
  const { state, madeOn, settledOn, deadline } = standingOn(promise, dayFromNumber(today));
  const from = dayNumber(madeOn);
  if (from > today) return undefined;
  const end = Math.max(from, settledOn === undefined ? today : dayNumber(settledOn));
  const marks: { day: DayNumber; shape: SealState | 'given' }[] = [{ day: from, shape: 'given' }];
  const late: Days[] = [];
  let due = promise.due && dayNumber(deadlineOf(promise.due));
  const lateUntil = (day: DayNumber) => {
    if (due !== undefined && day > due) late.push({ from: Math.max(due, from), to: day });
  };
  for (const step of steps) {
    if (step.kind !== 'moved') continue;
    const day = dayNumber(step.day);
    lateUntil(day);
    marks.push({ day, shape: 'moved' });
    due = step.due && dayNumber(deadlineOf(step.due));
  }
  lateUntil(end);
  const stands = promise.by === 'them' ? 'waiting' : 'open';
  const isStill = isOpen(state);
  marks.push({
    day: end,
    shape: state === 'open' ? stands : state === 'overdue' ? 'overdue' : settledShape[state],
  });
  const last = deadline === undefined ? undefined : dayNumber(deadline);
  return {
    id: promise.id,
    lane: promise.by === 'me' ? 'mine' : 'theirs',
    about: aboutOf(promise),
    row: 0,
    from,
    to: end,
    late,
    marks,
    ...(isStill && last !== undefined && last > today && { dueAhead: last }),
  };
}

/** Gives promises that run at the same time lines of their own, as far as there are lines. */
export function settledRows(spans: readonly PromiseSpan[]) {
  const ends = { mine: [] as DayNumber[], theirs: [] as DayNumber[] };
  const placed = [...spans]
    .sort((a, b) => a.from - b.from || a.to - b.to)
    .map((span) => {
      const rows = ends[span.lane];
      const free = rows.findIndex((end) => end < span.from);
      const next = rows.length < mostRows ? rows.length : rows.indexOf(Math.min(...rows));
      const row = free >= 0 ? free : next;
      rows[row] = Math.max(span.to, rows[row] ?? span.to);
      return { ...span, row };
    });
  return {
    spans: placed,
    rows: { mine: Math.max(1, ends.mine.length), theirs: Math.max(1, ends.theirs.length) },
  };
}
