/**
 * One ledger: amounts that fade with time or heal with contact, with their sum. What has become of
 * an amount is one shared exponent, so that a day costs the same however long the history is.
 */

import type { OutcomeKind } from '../journal/outcome.ts';
import type { Id } from '../journal/record.ts';
import { halved } from './halved.ts';
import type { DayNumber } from './health-event.ts';

/** Why an amount is in a ledger. */
export type Cause =
  | OutcomeKind
  | 'tone'
  | 'warning'
  | 'kept'
  | 'kept-late'
  | 'partly'
  | 'broken'
  | 'moved-late'
  | 'moved-again';

/** An amount as it was when it came, with the record that it leads back to. */
export type Amount = {
  readonly id: Id;
  readonly cause: Cause;
  readonly day: DayNumber;
  /** When it came, in the ledger's unit. */
  readonly amount: number;
  /** The ledger's loss when it came, in halvings. */
  readonly lossThen: number;
  /** What a repair or a taking back leaves of it; a share. */
  readonly left: number;
};

/** Amounts and their sum. `loss` counts the halvings so far: a logarithm, so it cannot underflow. */
export type Amounts = { list: Amount[]; sum: number; loss: number };

/** An empty ledger. */
export function noAmounts(): Amounts {
  return { list: [], sum: 0, loss: 0 };
}

/** Lets everything in a ledger shrink to 2^−halvings of itself. */
export function shrink(amounts: Amounts, halvings: number): void {
  amounts.loss += halvings;
  if (amounts.sum !== 0) amounts.sum *= halved(halvings);
}

/** Adds an amount; nothing for 0. */
export function add(
  amounts: Amounts,
  { id, cause, day }: Pick<Amount, 'id' | 'cause' | 'day'>,
  amount: number,
): void {
  if (amount === 0) return;
  amounts.list.push({ id, cause, day, amount, lossThen: amounts.loss, left: 1 });
  amounts.sum += amount;
}

/** What remains of an amount. */
export function remaining({ loss }: Pick<Amounts, 'loss'>, one: Amount): number {
  return one.amount * one.left * halved(loss - one.lossThen);
}

/** Leaves a share of every amount that `isMeant`; the sum is made anew, so that no crumb stays. */
export function leave(amounts: Amounts, share: number, isMeant: (one: Amount) => boolean): void {
  if (!amounts.list.some(isMeant)) return;
  amounts.list = amounts.list
    .map((one) => (isMeant(one) ? { ...one, left: one.left * share } : one))
    .filter(({ left }) => left > 0);
  amounts.sum = amounts.list.reduce((sum, one) => sum + remaining(amounts, one), 0);
}
