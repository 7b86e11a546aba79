import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyTrashOps, trashOps } from '../../../shared/journal/cascade.ts';
import { applyChange, type Op } from '../../../shared/journal/change.ts';
import { collections, copyJournal, type Journal } from '../../../shared/journal/journal.ts';
import { bringTogether, mergeJournals } from '../../../shared/transfer/merge.ts';
import { mergePreview } from '../../../shared/transfer/merge-preview.ts';
import { anyCopies, bodyOf } from '../../support/arbitrary-copies.ts';
import { client, entry, journalOf, outcome, promise, stamps } from '../../support/make.ts';

const on = (day: number) => `2026-04-${String(day).padStart(2, '0')}T10:00:00.000Z`;
const address = { form: 'none' as const };
const rosa = { ...stamps('rosa'), name: 'Rosa', phones: [], emails: [], address };
const none = { new: 0, same: 0, only: 0, changed: 0, kept: 0, conflicting: 0 };

/** Ana and Beto, and something that both copies have from the day on which they parted: 5 April. */
function sample(): Journal {
  return journalOf({
    clients: [client('a', 'Ana', { people: [rosa] }), client('b', 'Beto')],
    entries: [
      entry('e', 'a', '2026-03-02'),
      entry('last', 'b', '2026-04-05', { changedAt: on(5), words: 'Nos despedimos' }),
    ],
    promises: [promise('p', 'a', '2026-03-02')],
    outcomes: [outcome('o', 'b', '2026-03-04')],
  });
}

function copyWith(journal: Journal, ...changes: readonly (readonly [number, readonly Op[]])[]) {
  const copy = copyJournal(journal);
  for (const [day, ops] of changes) applyChange(copy, { at: on(day), ops });
  return copy;
}

const patch = (kind: 'client' | 'entry' | 'promise', id: string, fields: object): Op => [
  'patch',
  kind,
  id,
  { ...fields },
];
const created = (id: string, day: number): Op => [
  'create',
  'entry',
  entry(id, 'a', '2026-04-06', { changedAt: on(day), words: `Nota ${id}` }),
];

describe('the preview of a merge tells how the two journals stand', () => {
  const later = copyWith(sample(), [7, [patch('entry', 'e', { warmth: 1 }), created('n', 7)]]);
  const elsewhere = copyWith(sample(), [8, [patch('client', 'b', { place: 'León' })]]);
  test.each<[string, Journal, Journal]>([
    ['same', later, copyJournal(later)],
    ['past', later, sample()],
    ['future', sample(), later],
    ['diverged', later, elsewhere],
    ['stranger', later, { ...copyJournal(later), id: 'journal-2' }],
  ])('%s', (relation, ours, theirs) => {
    expect(mergePreview(ours, theirs).relation).toBe(relation);
  });

  test('by husks, values nobody knows and settings too', () => {
    const trashed = copyWith(sample(), [6, trashOps(sample(), 'client', 'b', on(6))]);
    const emptied = copyWith(trashed, [7, emptyTrashOps(trashed)]);
    expect(mergePreview(trashed, emptied).relation).toBe('future');
    expect(mergePreview(emptied, trashed).relation).toBe('past');
    const newer = copyJournal(sample());
    newer.unknown.set('moods', [1]);
    expect(mergePreview(sample(), newer).relation).toBe('future');
    const named = copyWith(sample(), [6, [['patch', 'settings', 'settings', { userName: 'Eva' }]]]);
    expect(mergePreview(named, sample())).toMatchObject({
      relation: 'past',
      counts: { settings: { kept: 1 } },
    });
  });

  test('as merging them would show', () => {
    fc.assert(
      fc.property(anyCopies(2), ([a, b]) => {
        if (!a || !b) return;
        const merged = bodyOf(mergeJournals(a, b));
        const [isOurs, isTheirs] = [bodyOf(a) === merged, bodyOf(b) === merged];
        const relation = isOurs ? (isTheirs ? 'same' : 'past') : isTheirs ? 'future' : 'diverged';
        expect(mergePreview(a, b).relation).toBe(relation);
      }),
      { numRuns: 60 },
    );
  });
});

test('the preview counts every record of theirs once, and says what the merge then does', () => {
  fc.assert(
    fc.property(anyCopies(2), ([a, b]) => {
      if (!a || !b) return;
      const { counts, erasures } = mergePreview(a, b);
      const merged = mergeJournals(a, b);
      let [gone, stayedOut] = [0, 0];
      for (const { key } of collections) {
        const arrived = [...merged[key].keys()].filter((id) => !a[key].has(id));
        expect(counts[key].new).toBe(arrived.length);
        const both = [...merged[key].keys()].filter((id) => a[key].has(id) && b[key].has(id));
        const { same, only, changed, kept, conflicting } = counts[key];
        expect(same + changed + kept + conflicting).toBeGreaterThanOrEqual(both.length);
        // Ours alone may lose a part that was erased there, and then it changes.
        const mine = [...merged[key].keys()].filter((id) => a[key].has(id) && !b[key].has(id));
        expect(only).toBeLessThanOrEqual(mine.length);
        expect(only + changed).toBeGreaterThanOrEqual(mine.length);
        gone += [...a[key].keys()].filter((id) => !merged[key].has(id)).length;
        stayedOut += [...b[key].keys()].filter(
          (id) => !merged[key].has(id) && !a[key].has(id),
        ).length;
      }
      expect(erasures).toEqual({ goes: gone, staysOut: stayedOut });
    }),
    { numRuns: 60 },
  );
});

describe('the preview lists', () => {
  test('what is new, what replaces ours, and what ours keeps, with names', () => {
    const ours = copyWith(sample(), [7, [patch('entry', 'e', { warmth: 1 })]]);
    const theirs = copyWith(sample(), [
      8,
      [created('n', 8), patch('promise', 'p', { about: 'el presupuesto' })],
    ]);
    expect(mergePreview(ours, theirs)).toEqual({
      relation: 'diverged',
      counts: {
        clients: { ...none, same: 2 },
        entries: { ...none, new: 1, same: 1, kept: 1 },
        promises: { ...none, changed: 1 },
        outcomes: { ...none, same: 1 },
        templates: none,
        settings: { ...none, same: 1 },
      },
      erasures: { staysOut: 0, goes: 0 },
      changes: [
        {
          kind: 'promise',
          id: 'p',
          collection: 'promises',
          name: 'el presupuesto',
          client: 'Ana',
          verdict: 'changed',
          winner: 'theirs',
          oursAt: '2026-03-02T10:00:00.000Z',
          theirsAt: on(8),
          fields: [
            {
              of: 'promise',
              field: 'about',
              ours: 'propuesta',
              theirs: 'el presupuesto',
              winner: 'theirs',
            },
          ],
          moreFields: 0,
        },
        {
          kind: 'entry',
          id: 'n',
          collection: 'entries',
          name: 'Nota n',
          client: 'Ana',
          verdict: 'new',
          winner: 'theirs',
          theirsAt: on(8),
          fields: [],
          moreFields: 0,
        },
        {
          kind: 'entry',
          id: 'e',
          collection: 'entries',
          name: 'Hablamos',
          client: 'Ana',
          verdict: 'kept',
          winner: 'ours',
          oursAt: on(7),
          theirsAt: '2026-03-02T10:00:00.000Z',
          fields: [{ of: 'entry', field: 'warmth', ours: '1', winner: 'ours' }],
          moreFields: 0,
        },
      ],
      total: 3,
    });
  });

  test('200 at most, and says how many there are; names are cut at 80 characters', () => {
    const many = Array.from({ length: 300 }, (_, index) => created(`n${index}`, 8));
    const long = patch('client', 'b', { name: `${'x'.repeat(79)}🦤` });
    const preview = mergePreview(sample(), copyWith(sample(), [8, [long, ...many]]));
    expect(preview.total).toBe(301);
    expect(preview.changes).toHaveLength(200);
    expect(preview.changes[0]?.name).toBe(`${'x'.repeat(79)}\ufffd`);
  });

  test('what is erased, on either side', () => {
    const trashA = copyWith(sample(), [6, trashOps(sample(), 'client', 'a', on(6))]);
    const erasedA = copyWith(trashA, [7, emptyTrashOps(trashA)]);
    const noted = copyWith(sample(), [8, [created('n', 8)]]);
    const here = mergePreview(erasedA, noted);
    expect(here.erasures).toEqual({ staysOut: 4, goes: 0 });
    expect(here.changes.map(({ id, verdict, winner }) => [id, verdict, winner])).toEqual([
      ['a', 'erased', 'ours'],
      ['e', 'erased', 'ours'],
      ['n', 'erased', 'ours'],
      ['p', 'erased', 'ours'],
    ]);
    expect(here.counts.entries).toEqual({ ...none, same: 1 });
    const there = mergePreview(noted, erasedA);
    expect(there.erasures).toEqual({ staysOut: 0, goes: 4 });
    expect(there.changes.every(({ winner }) => winner === 'theirs')).toBe(true);
  });
});

test('a part that was erased on one side changes the record of the other', () => {
  const erased = copyWith(sample(), [6, [patch('client', 'a', { people: { rosa: null } })]]);
  const verdictsOf = (ours: Journal, theirs: Journal) =>
    mergePreview(ours, theirs).changes.map(({ id, verdict, winner }) => [id, verdict, winner]);
  expect(verdictsOf(sample(), erased)).toEqual([['a', 'changed', 'theirs']]);
  expect(verdictsOf(erased, sample())).toEqual([['a', 'kept', 'ours']]);
  expect(mergePreview(sample(), erased).relation).toBe('future');
});

test('after an import nothing is left to bring in, and nothing in conflict', () => {
  fc.assert(
    fc.property(anyCopies(2), ([a, b]) => {
      if (!a || !b) return;
      const once = bringTogether(a, b, '2042-01-01T00:00:00.000Z');
      const again = mergePreview(once, b);
      expect(['past', 'same']).toContain(again.relation);
      for (const { conflicting } of Object.values(again.counts)) expect(conflicting).toBe(0);
    }),
    { numRuns: 60 },
  );
});
