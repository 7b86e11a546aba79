import type { ClientRow } from '../../../../shared/agenda/views.ts';
import { fold } from '../../../../shared/search/fold.ts';

const shortestTelling = 3;

function wordsOf(names: readonly string[]): string[] {
  return names
    .flatMap((name) => fold(name).split(/[^\p{L}\p{N}]+/u))
    .filter((word) => word.length >= shortestTelling);
}

/** Those who share a word of their names with a client come first: they may be the same. */
export function likeliestFirst(
  clients: readonly ClientRow[],
  { name, aka }: { readonly name: string; readonly aka: readonly string[] },
): readonly ClientRow[] {
  const own = wordsOf([name, ...aka]);
  const shared = (client: ClientRow) =>
    wordsOf([client.name, ...(client.aka ?? [])]).filter((word) =>
      own.some((one) => one.startsWith(word) || word.startsWith(one)),
    ).length;
  return clients
    .map((client) => ({ client, count: shared(client) }))
    .sort((a, b) => b.count - a.count)
    .map(({ client }) => client);
}
