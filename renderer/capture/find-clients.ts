import type { ClientRow } from '../../shared/agenda/views.ts';
import { fold } from '../../shared/search/fold.ts';
import { isLikeName } from './like-name.ts';

const limit = 8;

const ranks = { begins: 0, wordBegins: 1, holds: 2, person: 3, like: 4, none: 5 } as const;

/**
 * The clients whose name, or a word of it, begins as typed; then those that hold it anywhere, those
 * with a person of that name, and those whose name is nearly it.
 */
export function findClients(clients: readonly ClientRow[], typed: string): readonly ClientRow[] {
  const cue = fold(typed.trim());
  if (cue === '') return clients.slice(0, limit);
  return clients
    .map((client) => ({ client, rank: rankOf(client, cue) }))
    .filter((one) => one.rank < ranks.none)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map((one) => one.client);
}

function namesOf(client: ClientRow): readonly string[] {
  return [client.name, ...(client.aka ?? [])].map(fold);
}

function rankOf(client: ClientRow, cue: string): number {
  const rank = (name: string) => {
    if (name.startsWith(cue)) return ranks.begins;
    if (name.includes(` ${cue}`)) return ranks.wordBegins;
    if (name.includes(cue)) return ranks.holds;
    return isLikeName(cue, name) ? ranks.like : ranks.none;
  };
  const byName = Math.min(...namesOf(client).map(rank));
  return byName > ranks.person && personMeant(client, cue) ? ranks.person : byName;
}

/** The person of a client whose name begins as typed, where that is how the client was found. */
export function personMeant(client: ClientRow, typed: string): string | undefined {
  const cue = fold(typed.trim());
  if (cue === '' || namesOf(client).some((name) => name.includes(cue))) return undefined;
  return client.people?.find((person) => fold(person).startsWith(cue));
}

function only(clients: readonly ClientRow[]): ClientRow | undefined {
  return clients.length === 1 ? clients[0] : undefined;
}

/** Whom a typed name means in full: by name, else by what only one is also called. */
export function clientNamed(clients: readonly ClientRow[], typed: string): ClientRow | undefined {
  const cue = fold(typed.trim());
  if (cue === '') return undefined;
  return (
    clients.find((client) => fold(client.name) === cue) ??
    only(clients.filter((client) => namesOf(client).includes(cue)))
  );
}

/** Whom a typed name means, or is the beginning of when it can be nobody else. */
export function clientMeant(clients: readonly ClientRow[], typed: string): ClientRow | undefined {
  const cue = fold(typed.trim());
  if (cue === '') return undefined;
  return (
    clientNamed(clients, typed) ?? only(clients.filter((one) => rankOf(one, cue) === ranks.begins))
  );
}

/** True when a typed name may be somebody known, so that only a choice can make it somebody new. */
export function isLikeKnown(clients: readonly ClientRow[], typed: string): boolean {
  const cue = fold(typed.trim());
  const isLike = (rank: number) => rank < ranks.none && rank !== ranks.holds;
  return cue !== '' && clients.some((client) => isLike(rankOf(client, cue)));
}
