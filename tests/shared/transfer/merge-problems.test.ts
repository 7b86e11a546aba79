import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeJournals } from '../../../shared/transfer/merge.ts';
import { mergeProblems } from '../../../shared/transfer/merge-problems.ts';
import { anyCopies, unsoundness } from '../../support/arbitrary-copies.ts';
import { at, client, entry, journalOf, stamps } from '../../support/make.ts';

describe('two sound journals cannot be one', () => {
  const ours = journalOf({ clients: [client('a', 'Ana')] });

  test('where an id names a client here and an entry there', () => {
    const theirs = journalOf({
      clients: [client('b', 'Beto')],
      entries: [entry('a', 'b', '2026-03-02', { words: 'Llamó' })],
    });
    expect(mergeProblems(ours, theirs)).toEqual([
      { reason: 'duplicate-id', collection: 'entries', id: 'a', field: 'id', name: 'Llamó' },
    ]);
    expect(unsoundness(mergeJournals(ours, theirs))).toBeDefined();
  });

  test('where a husk there would hit the settings here, or the other way round', () => {
    const theirs = journalOf({ clients: [client('b', 'Beto')] });
    theirs.settings = { ...theirs.settings, id: 'other' };
    theirs.erased.set('settings', { id: 'settings', erasedAt: at });
    expect(mergeProblems(ours, theirs)).toMatchObject([{ collection: 'erased', id: 'settings' }]);
    expect(mergeProblems(theirs, ours)).toMatchObject([{ collection: 'settings' }]);
  });

  test('where an entry names a person of somebody else, who was erased', () => {
    const address = { form: 'none' as const };
    const rosa = { ...stamps('rosa'), name: 'Rosa', phones: [], emails: [], address };
    const theirs = journalOf({
      clients: [client('a', 'Ana', { people: [rosa] }), client('b', 'Beto')],
      entries: [entry('e', 'b', '2026-03-02', { people: ['rosa'] })],
    });
    const erased = journalOf({ clients: [client('b', 'Beto')] });
    erased.erased.set('a', { id: 'a', erasedAt: at });
    expect(unsoundness(theirs)).toBeUndefined();
    expect(mergeProblems(erased, theirs)).toMatchObject([
      { reason: 'dangling', collection: 'entries', id: 'e', field: 'people.0' },
    ]);
  });

  test('but copies that Palabra made can', () => {
    fc.assert(
      fc.property(anyCopies(2), ([a, b]) => {
        if (!a || !b) return;
        expect(mergeProblems(a, b)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});
