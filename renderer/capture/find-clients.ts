import type { ClientRow } from '../../shared/agenda/views.ts';
import { fold } from '../../shared/search/fold.ts';

const limit = 8;

/** The clients whose name, or a word of it, begins as typed; then those that hold it anywhere. */
export function findClients(clients: readonly ClientRow[], typed: string): readonly ClientRow[] {
  const cue = fold(typed.trim());
  if (cue === '') return clients.slice(0, limit);
  const named = clients.map((client) => ({ client, name: fold(client.name) }));
  const rank = (name: string) =>
    name.startsWith(cue) ? 0 : name.includes(` ${cue}`) ? 1 : name.includes(cue) ? 2 : 3;
  return named
    .map((one) => ({ ...one, rank: rank(one.name) }))
    .filter((one) => one.rank < 3)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map((one) => one.client);
}

/** The client that a typed name means, accents and case ignored. */
export function clientNamed(clients: readonly ClientRow[], typed: string): ClientRow | undefined {
  const cue = fold(typed.trim());
  return cue === '' ? undefined : clients.find((client) => fold(client.name) === cue);
}
