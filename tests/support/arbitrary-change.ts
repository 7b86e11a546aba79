import fc from 'fast-check';
import { mergeOps, restoreOps, trashOps } from '../../shared/journal/cascade.ts';
import type { Op } from '../../shared/journal/change.ts';
import { type AnyRecord, collections, type Journal } from '../../shared/journal/journal.ts';
import { anyDay } from './arbitrary-journal.ts';
import { anyName, anyText } from './arbitrary-text.ts';
import { entry, promise, stamps, step } from './make.ts';

/** What a user might do to a journal, told apart from any journal: numbers choose the targets. */
export type Deed = {
  readonly kind:
    | 'create'
    | 'patch-client'
    | 'patch-promise'
    | 'patch-entry'
    | 'trash'
    | 'restore'
    | 'merge'
    | 'settings';
  readonly which: number;
  readonly other: number;
  readonly text: string;
  readonly day: string;
  readonly clears: boolean;
};

/** Any deed. */
export const anyDeed: fc.Arbitrary<Deed> = fc.record({
  kind: fc.constantFrom(
    'create',
    'patch-client',
    'patch-promise',
    'patch-entry',
    'trash',
    'restore',
    'merge',
    'settings',
  ),
  which: fc.nat(20),
  other: fc.nat(20),
  text: fc.oneof(
    anyName,
    anyText.filter((text) => text.trim() !== ''),
  ),
  day: anyDay,
  clears: fc.boolean(),
});

function pick<Item>(items: Iterable<Item>, index: number): Item | undefined {
  const all = [...items];
  return all[index % Math.max(1, all.length)];
}

/** The operations of a deed on a journal; none when it has nothing to be done to. Ids it makes begin with `new-`. */
export function opsOf(journal: Journal, deed: Deed, at: string, serial: number): Op[] {
  const { which, other, text, day, clears } = deed;
  const client = pick(journal.clients.values(), which);
  if (!client) return [];
  const id = `new-${serial}`;
  switch (deed.kind) {
    case 'create':
      return [
        ['create', 'entry', entry(id, client.id, day, { words: text })],
        ['create', 'promise', promise(`${id}-promise`, client.id, day, { words: text, entry: id })],
        ['patch', 'entry', id, { tags: [text], warmth: 1 }],
      ];
    case 'patch-client': {
      const fact = { ...stamps(`${id}-fact`), key: text, state: 'unknown', day };
      const old = pick(client.facts, other);
      return [
        [
          'patch',
          'client',
          client.id,
          {
            name: text,
            trade: clears ? null : text,
            howMet: clears ? null : { place: text },
            facts: {
              [fact.id]: fact,
              ...(old && { [old.id]: { text: clears ? null : text, [text]: day } }),
            },
          },
        ],
      ];
    }
    case 'patch-promise': {
      const one = pick(journal.promises.values(), other);
      if (!one) return [];
      const made = { ...step('kept', day), id: `${id}-step` };
      const old = pick(one.steps, which);
      return [
        ['patch', 'promise', one.id, { steps: { [made.id]: made } }],
        ['patch', 'promise', one.id, { due: clears ? null : { day, precision: 'week' } }],
        [
          'patch',
          'promise',
          one.id,
          { steps: { [made.id]: { day }, ...(old && { [old.id]: { words: text } }) } },
        ],
      ];
    }
    case 'patch-entry': {
      const one = pick(journal.entries.values(), other);
      if (!one) return [];
      // A page cannot leave a note with people of somebody else.
      const moved = one.client === client.id ? {} : { client: client.id, people: [] };
      return [['patch', 'entry', one.id, { ...moved, warmth: clears ? null : -1 }]];
    }
    case 'trash':
    case 'restore': {
      const { kind, key } = collections[other % 4] ?? collections[0];
      const one = pick<AnyRecord>(journal[key].values(), which);
      if (!one) return [];
      return deed.kind === 'trash'
        ? trashOps(journal, kind, one.id, at)
        : restoreOps(journal, kind, one.id);
    }
    case 'merge': {
      const winner = pick(journal.clients.values(), other);
      return winner ? mergeOps(journal, client.id, winner.id, at) : [];
    }
    case 'settings':
      return [['patch', 'settings', 'settings', { userName: clears ? null : text }]];
  }
}
