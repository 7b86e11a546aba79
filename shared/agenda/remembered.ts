/** What is worked out of one client alone is kept until something of that client changes. */
import type { Client } from '../journal/client.ts';
import type { Day } from '../journal/day.ts';
import { type ClientRecords, type Journal, recordsOf, revisionOf } from '../journal/journal.ts';

type OfClient<Value> = (journal: Journal, client: Client, day: Day) => Value;

type Kept<Value> = {
  readonly records: ClientRecords;
  readonly revision: number;
  readonly day: Day;
  readonly value: Value;
};

/**
 * Gives `work` a memory of the last day it was asked for. It may look at the client and at its
 * records, and at nothing else of the journal: only a change of those makes it look again.
 */
export function remembered<Value>(work: OfClient<Value>): OfClient<Value> {
  // A changed client is another object, and so is its copy's; what nobody holds is let go.
  const kept = new WeakMap<Client, Kept<Value>>();
  return (journal, client, day) => {
    const records = recordsOf(journal, client.id);
    const revision = revisionOf(records);
    const last = kept.get(client);
    if (last && last.records === records && last.revision === revision && last.day === day) {
      return last.value;
    }
    const value = work(journal, client, day);
    kept.set(client, { records, revision, day, value });
    return value;
  };
}
