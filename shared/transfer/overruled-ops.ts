/** Brings back what went into the trash with a client whose trashing did not hold in a merge. */
import type { Fields, Op } from '../journal/change.ts';
import type { Client } from '../journal/client.ts';
import { type Journal, partFieldsOf, recordsOf } from '../journal/journal.ts';
import { type Id, type Instant, isLive } from '../journal/record.ts';
import { partsIn } from './compare-records.ts';

/**
 * One copy trashed a client, the other changed it later and never knew: it lives, and must not
 * stand there empty. What carries the instant of that trashing comes back, unless the copy in which
 * the client lives has such things itself: it then knew, and left them there on purpose.
 */
export function overruledOps(journal: Journal, sources: readonly Journal[]): Op[] {
  const ops: Op[] = [];
  for (const source of sources) {
    for (const { id, trashedAt } of source.clients.values()) {
      const client = journal.clients.get(id);
      if (trashedAt === undefined || !client || !isLive(client)) continue;
      const others = sources.filter((one) => isLive(one.clients.get(id) ?? { trashedAt }));
      if (others.some((one) => goneWith(one, id, trashedAt).length > 0)) continue;
      ops.push(...goneWith(journal, id, trashedAt));
    }
  }
  return ops;
}

/** How to restore what a client has that was trashed at an instant. */
function goneWith(journal: Journal, id: Id, at: Instant): Op[] {
  const ops: Op[] = [];
  const client = journal.clients.get(id);
  const parts = client && goneParts(client, at);
  if (parts) ops.push(['patch', 'client', id, parts]);
  const { entries, promises, outcomes } = recordsOf(journal, id);
  const kinds = [
    ['entry', entries],
    ['promise', promises],
    ['outcome', outcomes],
  ] as const;
  for (const [kind, records] of kinds) {
    for (const one of records.values()) {
      if (one.trashedAt === at) ops.push(['patch', kind, one.id, { trashedAt: null }]);
    }
  }
  return ops;
}

function goneParts(client: Client, at: Instant): Fields | undefined {
  const all: Record<string, Fields> = {};
  for (const field of partFieldsOf.client) {
    const gone = partsIn(client, field).filter((part) => part.trashedAt === at);
    if (gone.length === 0) continue;
    all[field] = Object.fromEntries(gone.map(({ id }) => [id, { trashedAt: null }]));
  }
  return Object.keys(all).length > 0 ? all : undefined;
}
