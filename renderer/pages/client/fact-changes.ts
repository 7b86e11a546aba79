import type { PageOp } from '../../../shared/ipc/contract.ts';
import type { Day } from '../../../shared/journal/day.ts';
import type { FactState } from '../../../shared/journal/fact.ts';
import type { Id } from '../../../shared/journal/record.ts';

type Client = { readonly id: Id };

/** Says how sure one is of a fact, from a day on; what is not known any more has no text. */
export function factStateOps(client: Client, fact: Id, state: FactState, day: Day): PageOp[] {
  const fields = { state, day, ...(state === 'unknown' && { text: null }) };
  return [['patch', 'client', client.id, { facts: { [fact]: fields } }]];
}

/** Answers a question: it becomes a fact, assumed or confirmed. */
export function answerOps(
  client: Client,
  fact: Id,
  text: string,
  state: Exclude<FactState, 'unknown'>,
  day: Day,
): PageOp[] {
  return [['patch', 'client', client.id, { facts: { [fact]: { text: text.trim(), state, day } } }]];
}

/** Adds questions, each as a fact that is not known yet. */
export function questionOps(
  client: Client,
  questions: readonly string[],
  day: Day,
  newId: () => Id,
): PageOp[] {
  const facts = Object.fromEntries(
    questions.map((key) => [newId(), { key, state: 'unknown', day }]),
  );
  return [['patch', 'client', client.id, { facts }]];
}
