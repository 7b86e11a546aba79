import { type Client, newClientFields } from '../../shared/journal/client.ts';
import type { Day } from '../../shared/journal/day.ts';
import type { Entry } from '../../shared/journal/entry.ts';
import { emptyJournal, type Journal, putRecord } from '../../shared/journal/journal.ts';
import { newJournalSettings } from '../../shared/journal/journal-settings.ts';
import type { Outcome } from '../../shared/journal/outcome.ts';
import type { PromiseRecord, Step, StepKind } from '../../shared/journal/promise.ts';
import type { Id, Stamps } from '../../shared/journal/record.ts';

/** The instant and day on which everything here was written, unless a test says otherwise. */
export const at = '2026-03-02T10:00:00.000Z';
export const monday = '2026-03-02';

export function stamps(id: Id, day: Day = monday): Stamps {
  const instant = `${day}T10:00:00.000Z`;
  return { id, createdAt: instant, changedAt: instant, writtenOn: day };
}

export function client(id: Id, name: string, fields: Partial<Client> = {}): Client {
  return { ...stamps(id), ...newClientFields(name), ...fields };
}

export function entry(id: Id, owner: Id, day: Day, fields: Partial<Entry> = {}): Entry {
  return {
    ...stamps(id, day),
    client: owner,
    people: [],
    day,
    kind: 'call',
    contact: true,
    words: 'Hablamos',
    tags: [],
    ...fields,
  };
}

export function step(kind: StepKind, day: Day, fields: Partial<Step> = {}): Step {
  return { ...stamps(`${kind}-${day}`, day), kind, day, ...fields };
}

export function promise(
  id: Id,
  owner: Id,
  madeOn: Day,
  fields: Partial<PromiseRecord> = {},
): PromiseRecord {
  return {
    ...stamps(id, madeOn),
    client: owner,
    by: 'me',
    words: 'Te mando la propuesta',
    about: 'propuesta',
    steps: [step('made', madeOn)],
    ...fields,
  };
}

export function outcome(id: Id, owner: Id, day: Day, fields: Partial<Outcome> = {}): Outcome {
  return { ...stamps(id, day), client: owner, day, kind: 'praise', repairs: [], ...fields };
}

/** A journal of the given records. */
export function journalOf(records: {
  readonly clients?: readonly Client[];
  readonly entries?: readonly Entry[];
  readonly promises?: readonly PromiseRecord[];
  readonly outcomes?: readonly Outcome[];
}): Journal {
  const journal = emptyJournal('journal-1', newJournalSettings(at, monday));
  for (const one of records.clients ?? []) putRecord(journal, 'client', one);
  for (const one of records.entries ?? []) putRecord(journal, 'entry', one);
  for (const one of records.promises ?? []) putRecord(journal, 'promise', one);
  for (const one of records.outcomes ?? []) putRecord(journal, 'outcome', one);
  return journal;
}
