import type { ClientRow } from '../../shared/agenda/views.ts';
import type { PageOp } from '../../shared/ipc/contract.ts';
import { newClientFields } from '../../shared/journal/client.ts';
import type { Day } from '../../shared/journal/day.ts';
import { isAhead } from '../../shared/journal/entry.ts';
import { deadlineOf } from '../../shared/journal/promise.ts';
import { type Id, idSchema } from '../../shared/journal/record.ts';
import { newId } from '../bridge/bridge.ts';
import type { ReadyChange } from '../promises/promise-steps.ts';
import { contactOf, type Draft } from './draft.ts';
import { clientMeant, isLikeKnown } from './find-clients.ts';

/** Whom a capture is about: somebody known, or a name to begin with. */
export type Whom = { readonly id: Id } | { readonly newName: string };

/** Whom a draft's name means; nobody while it may be several, or the beginning of a known name. */
export function whomOf(clients: readonly ClientRow[], draft: Draft): Whom | undefined {
  const name = draft.client.trim();
  if (name === '') return undefined;
  const known = name === draft.newClient ? undefined : clientMeant(clients, name);
  if (known) return { id: known.id };
  const isNew = name === draft.newClient || !isLikeKnown(clients, name);
  return isNew ? { newName: name } : undefined;
}

/** What a draft lacks before it can be saved, by field. */
export type Lack =
  | { readonly field: 'words' | 'client' }
  | { readonly field: 'promise' | 'due'; readonly key: string };

/** The first thing that a draft lacks. */
export function lackOf(draft: Draft, hasClient: boolean, today: Day): Lack | undefined {
  if (draft.words.trim() === '' && draft.promises.length === 0) return { field: 'words' };
  if (!hasClient) return { field: 'client' };
  const madeOn = madeDay(draft, today);
  for (const { key, words, due } of draft.promises) {
    if (words.trim() === '') return { field: 'promise', key };
    if (due && deadlineOf(due) < madeOn) return { field: 'due', key };
  }
  return undefined;
}

/** The day on which a draft's promises are given: a plan's are given while it is being planned. */
function madeDay(draft: Draft, today: Day): Day {
  return draft.day === undefined || draft.day > today ? today : draft.day;
}

/**
 * The one change that a capture makes: the client when it is new, what happened, and each promise
 * with the step on which it was given. Entry and promises are called as the draft says, so that a
 * draft that was kept before its saving is known again after it.
 */
export function captureChange(draft: Draft, whom: Whom, today: Day): ReadyChange {
  const ops: PageOp[] = [];
  const client = 'id' in whom ? whom.id : newId();
  if ('newName' in whom) {
    ops.push(['create', 'client', { id: client, ...newClientFields(whom.newName) }]);
  }
  const words = draft.words.trim();
  const day = draft.day ?? today;
  // A promise alone, with nothing said around it, needs no entry to hang from.
  const hasEntry = words !== '' || draft.warmth !== undefined || draft.kind !== 'note';
  const entry = draft.id ?? newId();
  if (hasEntry) {
    const isPlan = isAhead(day, today);
    const { kind, warmth } = draft;
    const optional = { ...(warmth !== undefined && { warmth }), ...(isPlan && { plan: true }) };
    const contact = contactOf(draft);
    const fields = { id: entry, client, people: [], day, kind, contact, words, tags: [] };
    ops.push(['create', 'entry', { ...fields, ...optional }]);
  }
  for (const { key, by, words: promised, due } of draft.promises) {
    const link = hasEntry ? { entry } : {};
    const made = { id: newId(), kind: 'made', day: madeDay(draft, today), ...link };
    const id = idSchema.safeParse(key).success ? key : newId();
    const fields = { id, client, by, words: promised.trim(), about: '', steps: [made] };
    ops.push(['create', 'promise', { ...fields, ...link, ...(due && { due }) }]);
  }
  return { name: hasEntry ? 'entry-noted' : 'promise-made', ops };
}
