import type { ClientRow } from '../../shared/agenda/views.ts';
import { fold } from '../../shared/search/fold.ts';

const limit = 8;

/** The clients whose name, or a word of it, begins as typed; then those that hold it anywhere. */
export function findClients(clients: readonly ClientRow[], typed: string): readonly ClientRow[] {
  const cue = fold(typed.trim());
  if (cue === '') return clients.slice(0, limit);
  return clients
    .map((client) => ({ client, rank: rankOf(client, cue) }))
    .filter((one) => one.rank < 3)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map((one) => one.client);
}

function namesOf(client: ClientRow): readonly string[] {
  return [client.name, ...(client.aka ?? [])].map(fold);
}

function rankOf(client: ClientRow, cue: string): number {
  const rank = (name: string) =>
    name.startsWith(cue) ? 0 : name.includes(` ${cue}`) ? 1 : name.includes(cue) ? 2 : 3;
  return Math.min(...namesOf(client).map(rank));
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
  return clientNamed(clients, typed) ?? only(clients.filter((one) => rankOf(one, cue) === 0));
}

/** True when a typed name may be somebody known, so that only a choice can make it somebody new. */
export function isLikeKnown(clients: readonly ClientRow[], typed: string): boolean {
  const cue = fold(typed.trim());
  return cue !== '' && clients.some((client) => rankOf(client, cue) < 2);
}
