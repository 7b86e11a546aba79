/** Ideas whose day to come back to them has come. */
import type { Client } from '../journal/client.ts';
import type { Day } from '../journal/day.ts';
import { isLive } from '../journal/record.ts';
import type { IdeaRow } from './views.ts';

/** The ideas for the given clients to come back to on a day, longest waiting first. */
export function ideasToRevisit(clients: Iterable<Client>, day: Day): IdeaRow[] {
  const rows: IdeaRow[] = [];
  for (const client of clients) {
    for (const idea of client.ideas) {
      const { revisitOn, reasonForNo } = idea;
      if (!isLive(idea) || revisitOn === undefined || revisitOn > day) continue;
      rows.push({
        id: idea.id,
        client: { id: client.id, name: client.name },
        words: idea.words,
        day: idea.day,
        revisitOn,
        ...(reasonForNo && { reasonForNo }),
      });
    }
  }
  return rows.sort(
    (a, b) => order(a.revisitOn, b.revisitOn) || order(a.client.name, b.client.name),
  );
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
