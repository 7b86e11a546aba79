/** What the steps of a promise leave in the ledgers. */
import type { Id } from '../journal/record.ts';
import { add, type Cause, leave } from './amounts.ts';
import { halved } from './halved.ts';
import type { DayNumber, HealthEvent, PromiseEvent } from './health-event.ts';
import type { Ledgers } from './ledgers.ts';
import { evidenceParams, giverWeight, halfLives, promiseParams } from './params.ts';

/** A promise as the ledgers know it. */
export type KeptPromise = {
  readonly id: Id;
  /** Its weight by who gave it, and the same times the client's tolerance where it is mine. */
  readonly weight: number;
  readonly strainWeight: number;
  due: DayNumber | undefined;
  moves: number;
  /** The day it was settled, while it is. `isEvidence` is false of a release. */
  settled: { readonly day: DayNumber; readonly isEvidence: boolean } | undefined;
};

type Step = HealthEvent & PromiseEvent;

/** Applies a step. A second settling without a reopening between takes the place of the first. */
export function applyStep(ledgers: Ledgers, step: Step): void {
  const promise = ledgers.promises.get(step.id);
  if (step.kind === 'made') {
    if (!promise) give(ledgers, step);
  } else if (!promise) return;
  else if (step.kind === 'moved') move(ledgers, promise, step);
  else {
    takeBack(ledgers, promise);
    if (step.kind !== 'reopened') settle(ledgers, promise, step);
  }
}

/** How heavily an open promise lies on a day: 0 up to its due day, then towards 1.2 of its weight. */
export function overdueOf(promise: KeptPromise, day: DayNumber): number {
  if (promise.settled || promise.due === undefined || day <= promise.due) return 0;
  const share = 1 - halved((day - promise.due) / halfLives.overdue);
  return promiseParams.overdueMost * promise.strainWeight * share;
}

function give({ tolerance, promises, open }: Ledgers, { id, by, due }: Step): void {
  const weight = giverWeight[by];
  const strainWeight = by === 'me' ? weight * tolerance : weight;
  const promise: KeptPromise = { id, weight, strainWeight, due, moves: 0, settled: undefined };
  promises.set(id, promise);
  open.add(promise);
}

function move({ strain }: Ledgers, promise: KeptPromise, { id, day, due }: Step): void {
  const late = promiseParams.moveLateStays * overdueOf(promise, day);
  add(strain, { id, day, cause: 'moved-late' }, late);
  if (promise.moves > 0 && !promise.settled) {
    const again = promiseParams.movedAgain * promise.strainWeight;
    add(strain, { id, day, cause: 'moved-again' }, again);
  }
  promise.moves += 1;
  promise.due = due;
}

function settle(ledgers: Ledgers, promise: KeptPromise, { id, day, kind }: Step): void {
  const { due, weight, strainWeight } = promise;
  const late = promiseParams.lateStays * overdueOf(promise, day);
  const isLate = due !== undefined && day > due;
  const credit = isLate
    ? promiseParams.keptLate * halved((day - due) / halfLives.goodwill)
    : promiseParams.kept;
  const put = (cause: Cause, goodwill: number, strain: number) => {
    add(ledgers.goodwill, { id, day, cause }, goodwill);
    add(ledgers.strain, { id, day, cause }, strain);
  };
  if (kind === 'kept') put(isLate ? 'kept-late' : 'kept', credit * weight, late);
  else if (kind === 'partly') {
    const strain = promiseParams.partlyStrain * strainWeight + late;
    put('partly', promiseParams.partlyShare * credit * weight, strain);
  } else if (kind === 'broken') put('broken', 0, promiseParams.broken * strainWeight);
  const isEvidence = kind !== 'released';
  if (isEvidence) ledgers.evidence += evidenceParams.settled;
  promise.settled = { day, isEvidence };
  ledgers.open.delete(promise);
}

const settlings: ReadonlySet<Cause> = new Set(['kept', 'kept-late', 'partly', 'broken']);

function takeBack(ledgers: Ledgers, promise: KeptPromise): void {
  const { settled, id } = promise;
  if (!settled) return;
  promise.settled = undefined;
  ledgers.open.add(promise);
  const isIts = (one: { readonly id: Id; readonly cause: Cause }) =>
    one.id === id && settlings.has(one.cause);
  leave(ledgers.goodwill, 0, isIts);
  leave(ledgers.strain, 0, isIts);
  if (settled.isEvidence) {
    const left = evidenceParams.settled * halved((ledgers.day - settled.day) / halfLives.evidence);
    ledgers.evidence = Math.max(0, ledgers.evidence - left);
  }
}
