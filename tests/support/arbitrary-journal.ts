import fc from 'fast-check';
import {
  addressForms,
  clientKinds,
  healthWords,
  noReasons,
  relations,
  tolerances,
} from '../../shared/journal/client.ts';
import { type Day, dayFromNumber, dayNumber } from '../../shared/journal/day.ts';
import { entryKinds } from '../../shared/journal/entry.ts';
import { factStates } from '../../shared/journal/fact.ts';
import {
  type AnyRecord,
  type CollectedKind,
  emptyJournal,
  type Journal,
  putRecord,
} from '../../shared/journal/journal.ts';
import { outcomeKinds } from '../../shared/journal/outcome.ts';
import { givers, precisions, stepKinds } from '../../shared/journal/promise.ts';
import type { Id } from '../../shared/journal/record.ts';
import { anyJson, anyName, anyText, unknownKey } from './arbitrary-text.ts';

/** Any day from 1999 to 2040, leap days among them. */
export const anyDay: fc.Arbitrary<Day> = fc
  .integer({ min: dayNumber('1999-01-01'), max: dayNumber('2040-12-31') })
  .map(dayFromNumber);

/** Any instant of those years. */
export const anyInstant = fc
  .tuple(anyDay, fc.integer({ min: 0, max: 86_399_999 }))
  .map(([day, ms]) => `${day}T${new Date(ms).toISOString().slice(11)}`);

type Shape = Record<string, fc.Arbitrary<unknown>>;

/** Required and optional fields, now and then with some that no schema knows. */
function thing(required: Shape, optional: Shape = {}): fc.Arbitrary<Record<string, unknown>> {
  const known = fc.record({ ...required, ...optional }, { requiredKeys: Object.keys(required) });
  const unknown = fc.oneof(
    { weight: 4, arbitrary: fc.constant({}) },
    { weight: 1, arbitrary: fc.dictionary(unknownKey(), anyJson, { maxKeys: 2 }) },
  );
  return fc.tuple(unknown, known).map(([more, fields]) => ({ ...more, ...fields }));
}

const stamps = { createdAt: anyInstant, changedAt: anyInstant, writtenOn: anyDay };
const trashed = { trashedAt: anyInstant };
const texts = fc.array(anyText, { maxLength: 3 });
const due = thing({ day: anyDay, precision: fc.constantFrom(...precisions) });
const address = thing(
  { form: fc.constantFrom(...addressForms) },
  { title: anyText, called: anyText },
);
const birthday = fc.oneof(
  anyDay,
  anyDay.map((day) => `-${day.slice(4)}`),
);

/** Parts are numbered within their record; the ids need only be theirs alone there. */
function parts(prefix: string, required: Shape, optional: Shape = {}) {
  return fc
    .array(thing({ ...stamps, ...required }, { ...trashed, ...optional }), { maxLength: 3 })
    .chain((list) =>
      fc
        .shuffledSubarray(list, { minLength: list.length })
        .map((shuffled) =>
          shuffled.map((part) => ({ ...part, id: `${prefix}-${list.indexOf(part)}` })),
        ),
    );
}

function clientOf(id: Id, clients: readonly Id[]) {
  const other = fc.constantFrom(...clients);
  return thing(
    {
      id: fc.constant(id),
      ...stamps,
      kind: fc.constantFrom(...clientKinds),
      name: anyName,
      aka: texts,
      relation: fc.constantFrom(...relations),
      phones: texts,
      emails: texts,
      address,
      tags: texts,
      tolerance: fc.constantFrom(...tolerances),
      people: parts(
        `${id}-person`,
        { name: anyName, phones: texts, emails: texts, address },
        { role: anyText, birthday, notes: anyText },
      ),
      facts: parts(
        `${id}-fact`,
        { key: anyName, state: fc.constantFrom(...factStates), day: anyDay },
        { text: anyText },
      ),
      ownWords: parts(`${id}-word`, {
        day: anyDay,
        word: fc.constantFrom(...healthWords),
        reason: anyText,
      }),
      ideas: parts(
        `${id}-idea`,
        { words: anyName, day: anyDay },
        { reasonForNo: fc.constantFrom(...noReasons), revisitOn: anyDay },
      ),
    },
    {
      ...trashed,
      trade: anyText,
      place: anyText,
      birthday,
      notes: anyText,
      howMet: thing(
        {},
        {
          place: anyText,
          when: thing({ words: anyText }, { from: anyDay, to: anyDay }),
          context: anyText,
          introducedBy: thing({}, { client: other, words: anyText }),
        },
      ),
      cadenceDays: fc.integer({ min: 1, max: 3660 }),
      archivedOn: anyDay,
      mergedInto: other,
    },
  );
}

function ownedBy(clients: readonly Id[]) {
  return { client: fc.constantFrom(...clients), ...stamps };
}

function entryOf(id: Id, clients: readonly Id[]) {
  return thing(
    {
      id: fc.constant(id),
      ...ownedBy(clients),
      people: fc.constant([]),
      day: anyDay,
      kind: fc.constantFrom(...entryKinds),
      contact: fc.boolean(),
      words: anyText,
      tags: texts,
    },
    {
      ...trashed,
      warmth: fc.integer({ min: -2, max: 2 }),
      heeded: fc.boolean(),
      plan: fc.constant(true),
    },
  );
}

function promiseOf(id: Id, clients: readonly Id[], entries: readonly Id[]) {
  const told = entries.length > 0 ? { entry: fc.constantFrom(...entries) } : {};
  return thing(
    {
      id: fc.constant(id),
      ...ownedBy(clients),
      by: fc.constantFrom(...givers),
      words: anyName,
      about: anyText,
      steps: parts(
        `${id}-step`,
        { kind: fc.constantFrom(...stepKinds), day: anyDay },
        { ...told, words: anyText, due },
      ),
    },
    { ...trashed, ...told, due },
  );
}

function outcomeOf(id: Id, clients: readonly Id[], mended: readonly Id[]) {
  return thing(
    {
      id: fc.constant(id),
      ...ownedBy(clients),
      day: anyDay,
      kind: fc.constantFrom(...outcomeKinds),
      repairs: fc.subarray([...mended]),
    },
    {
      ...trashed,
      words: anyText,
      amount: fc.oneof(fc.integer(), fc.constantFrom(0.1, 1234.56, -0.5)),
      currency: fc.constantFrom('MXN', 'EUR'),
    },
  );
}

const settings = thing(
  { id: fc.constant('settings'), ...stamps },
  { userName: anyText, userTrade: anyText, reviewDay: fc.integer({ min: 1, max: 7 }) },
);

function ids(prefix: string, max: number, min = 0): fc.Arbitrary<Id[]> {
  return fc
    .integer({ min, max })
    .map((count) => Array.from({ length: count }, (_, index) => `${prefix}-${index}`));
}

/** Valid journals of a few records with everything in them that the format allows. */
export const anyJournal: fc.Arbitrary<Journal> = fc
  .tuple(
    ids('client', 4, 1),
    ids('entry', 5),
    ids('promise', 4),
    ids('outcome', 3),
    ids('template', 2),
  )
  .chain(([clients, entries, promises, outcomes, templates]) =>
    fc.record({
      id: fc.uuid(),
      settings,
      client: fc.tuple(...clients.map((id) => clientOf(id, clients))),
      entry: fc.tuple(...entries.map((id) => entryOf(id, clients))),
      promise: fc.tuple(...promises.map((id) => promiseOf(id, clients, entries))),
      outcome: fc.tuple(...outcomes.map((id) => outcomeOf(id, clients, promises))),
      template: fc.tuple(
        ...templates.map((id) =>
          thing({ id: fc.constant(id), ...stamps, name: anyName, questions: texts }, trashed),
        ),
      ),
      erased: fc.array(
        fc.record(
          { erasedAt: anyInstant, mergedInto: fc.constantFrom(...clients) },
          { requiredKeys: ['erasedAt'] },
        ),
        { maxLength: 2 },
      ),
      unknown: fc.dictionary(unknownKey(), anyJson, { maxKeys: 2 }),
    }),
  )
  .map((made) => {
    const journal = emptyJournal(made.id, made.settings as unknown as Journal['settings']);
    for (const kind of ['client', 'entry', 'promise', 'outcome', 'template'] as const) {
      for (const record of made[kind]) put(journal, kind, record);
    }
    for (const [index, husk] of made.erased.entries()) {
      journal.erased.set(`husk-${index}`, { id: `husk-${index}`, ...husk });
    }
    for (const [key, value] of Object.entries(made.unknown)) journal.unknown.set(key, value);
    return journal;
  });

function put(journal: Journal, kind: CollectedKind, record: unknown): void {
  putRecord(journal, kind, record as AnyRecord);
}

/** The same journal put together in the opposite order, its parts too. */
export function reversed(journal: Journal): Journal {
  const copy = emptyJournal(journal.id, journal.settings);
  const back = <Item>(items: Iterable<Item>) => [...items].reverse();
  for (const one of back(journal.outcomes.values())) putRecord(copy, 'outcome', one);
  for (const one of back(journal.templates.values())) putRecord(copy, 'template', one);
  for (const one of back(journal.promises.values())) {
    putRecord(copy, 'promise', { ...turned(one), steps: back(one.steps) });
  }
  for (const one of back(journal.entries.values())) putRecord(copy, 'entry', turned(one));
  for (const one of back(journal.clients.values())) {
    const { people, facts, ownWords, ideas } = one;
    putRecord(copy, 'client', {
      ...turned(one),
      people: back(people),
      facts: back(facts),
      ownWords: back(ownWords),
      ideas: back(ideas),
    });
  }
  for (const husk of back(journal.erased.values())) copy.erased.set(husk.id, husk);
  for (const [key, value] of back(journal.unknown)) copy.unknown.set(key, value);
  return copy;
}

function turned<Value extends object>(value: Value): Value {
  return Object.fromEntries(Object.entries(value).reverse()) as Value;
}
