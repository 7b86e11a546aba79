/** A promise: words, who gave them, when they are due, and the steps that followed. */
import { z } from 'zod';
import { addDays, type Day, daySchema, daysBetween, endOfMonth, endOfWeek } from './day.ts';
import type { Entry } from './entry.ts';
import { type Frozen, idSchema, isLive, loose, stampShape } from './record.ts';

/** How exact a due day is. */
export const precisions = ['day', 'week', 'month'] as const;
/** Kinds of step, in no order: steps take effect by (day, createdAt, id). */
export const stepKinds = [
  'made',
  'moved',
  'kept',
  'partly',
  'broken',
  'released',
  'reopened',
] as const;
/** Who gave their word. */
export const givers = ['me', 'them'] as const;

/** A due day with its precision. With `week` or `month`, any day within it. */
export const dueSchema = loose({ day: daySchema, precision: z.enum(precisions) });

/** A step. `due` belongs to `moved` alone; a move without it means "no date". */
export const stepSchema = loose({
  ...stampShape,
  kind: z.enum(stepKinds),
  day: daySchema,
  entry: idSchema.exactOptional(),
  words: z.string().exactOptional(),
  due: dueSchema.exactOptional(),
});

/** Schema of a promise. `words` are literal, `about` is short; `due` is the first one agreed. */
export const promiseSchema = loose({
  ...stampShape,
  client: idSchema,
  person: idSchema.exactOptional(),
  entry: idSchema.exactOptional(),
  by: z.enum(givers),
  words: z.string().min(1),
  about: z.string(),
  due: dueSchema.exactOptional(),
  steps: z.array(stepSchema),
});

/** A due day as data. */
export type Due = Frozen<z.infer<typeof dueSchema>>;
/** A step as data. */
export type Step = Frozen<z.infer<typeof stepSchema>>;
/** A promise as data. (Named so as not to hide JavaScript's own.) */
export type PromiseRecord = Frozen<z.infer<typeof promiseSchema>>;
/** One of the step kinds. */
export type StepKind = (typeof stepKinds)[number];
/** `me` or `them`. */
export type Giver = (typeof givers)[number];

/** A promise's state on a day, derived and never stored. "Moved n times" is a flag beside it. */
export type PromiseState =
  | 'open'
  | 'at-risk'
  | 'overdue'
  | 'kept'
  | 'kept-late'
  | 'partly'
  | 'broken'
  | 'released';

/** How a promise stands on a day. */
export type Standing = {
  /** The settled or open state, `at-risk` left to {@link atRisk}. */
  readonly state: Exclude<PromiseState, 'at-risk'>;
  /** The day it was made. */
  readonly madeOn: Day;
  /** The due day that holds; absent when there is none. */
  readonly due?: Due;
  /** The last day on which it is in time. */
  readonly deadline?: Day;
  /** The day it was made or last moved. */
  readonly agreedOn: Day;
  /** The day it was settled, when it is. */
  readonly settledOn?: Day;
  /** How many times it was moved. */
  readonly moves: number;
};

/** The last day on which a due day is still met: itself, its week's Sunday, or its month's end. */
export function deadlineOf(due: Due): Day {
  if (due.precision === 'week') return endOfWeek(due.day);
  return due.precision === 'month' ? endOfMonth(due.day) : due.day;
}

/** The untrashed steps in the order in which they take effect: (day, createdAt, id). */
export function stepsInOrder({ steps }: PromiseRecord): readonly Step[] {
  // Nearly all are so already, and a page of promises asks tens of thousands of times.
  return areInOrder(steps) ? steps : steps.filter(isLive).sort(byEffect);
}

function areInOrder(steps: readonly Step[]): boolean {
  let before: Step | undefined;
  for (const step of steps) {
    if (!isLive(step) || (before && byEffect(before, step) > 0)) return false;
    before = step;
  }
  return true;
}

function byEffect(a: Step, b: Step): number {
  return compare(a.day, b.day) || compare(a.createdAt, b.createdAt) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** How a promise stands at the end of a day; steps dated later are not yet known. */
export function standingOn(promise: PromiseRecord, day: Day): Standing {
  let due = promise.due;
  let madeOn = promise.writtenOn;
  let agreedOn = madeOn;
  let moves = 0;
  let settled: { kind: 'kept' | 'partly' | 'broken' | 'released'; day: Day } | undefined;
  for (const step of stepsInOrder(promise)) {
    if (step.day > day) break;
    if (step.kind === 'made') {
      madeOn = step.day;
      agreedOn = step.day;
    } else if (step.kind === 'moved') {
      due = step.due;
      agreedOn = step.day;
      moves += 1;
    } else if (step.kind === 'reopened') settled = undefined;
    else settled = { kind: step.kind, day: step.day };
  }
  const deadline = due && deadlineOf(due);
  return {
    state: stateOf(settled, deadline, day),
    madeOn,
    agreedOn,
    moves,
    ...(due && { due }),
    ...(deadline && { deadline }),
    ...(settled && { settledOn: settled.day }),
  };
}

function stateOf(
  settled: { kind: 'kept' | 'partly' | 'broken' | 'released'; day: Day } | undefined,
  deadline: Day | undefined,
  day: Day,
): Standing['state'] {
  if (settled?.kind === 'kept') {
    return deadline !== undefined && settled.day > deadline ? 'kept-late' : 'kept';
  }
  if (settled) return settled.kind;
  return deadline !== undefined && day > deadline ? 'overdue' : 'open';
}

/** Whether a state still waits for its word to be kept. */
export function isOpen(state: PromiseState): boolean {
  return state === 'open' || state === 'at-risk' || state === 'overdue';
}

/**
 * Whether my open promise may break and can still be mended: due within 7 days with nothing noted
 * for its client on a day after it was made or last moved; or of week or month precision in its
 * last 7 days; or its client's silence alarm is on. Never one due today or overdue, never theirs;
 * an undated one only by the alarm. Plans do not count as something noted.
 */
export function atRisk(
  promise: PromiseRecord,
  clientEntries: Iterable<Entry>,
  day: Day,
  alarm: boolean,
): boolean {
  if (promise.by !== 'me' || !isLive(promise)) return false;
  const standing = standingOn(promise, day);
  if (standing.state !== 'open') return false;
  if (!standing.due || !standing.deadline) return alarm;
  if (standing.deadline <= day) return false;
  if (alarm) return true;
  const daysLeft = daysBetween(day, standing.deadline);
  if (daysLeft > 7) return false;
  if (standing.due.precision !== 'day' && daysLeft <= 6) return true;
  for (const entry of clientEntries) {
    const counts = isLive(entry) && entry.plan !== true;
    if (counts && entry.day > standing.agreedOn && entry.day <= day) return false;
  }
  return true;
}

/** The day that is `days` later, as a due day of precision `day`. */
export function dueIn(day: Day, days: number): Due {
  return { day: addDays(day, days), precision: 'day' };
}

/** What a promise is called in a list: what it is about, or its own words where that was not said. */
export function aboutOf(promise: { readonly about: string; readonly words: string }): string {
  return promise.about || promise.words;
}
