/** The words of health of a few clients: what the sidebar shows beside their names. */
import type { ClientHealth } from '../health/client-health.ts';
import type { Day } from '../journal/day.ts';
import type { Journal } from '../journal/journal.ts';
import { type Id, isLive } from '../journal/record.ts';
import { healthOn } from './health-on.ts';

/** Words of health by client; none of oneself, nor of whom the journal does not know. */
export type ClientWords = { readonly [client: Id]: ClientHealth['word'] };

/** The words of the clients asked for, and of no other: a sidebar costs as many as it shows. */
export function clientWords(journal: Journal, ids: readonly Id[], day: Day): ClientWords {
  const words: [Id, ClientHealth['word']][] = [];
  for (const id of ids) {
    const client = journal.clients.get(id);
    const health = client && isLive(client) ? healthOn(journal, client, day) : undefined;
    if (health) words.push([id, health.word]);
  }
  return Object.fromEntries(words);
}
