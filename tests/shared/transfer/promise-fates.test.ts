import { describe, expect, test } from 'vitest';
import { trashOps } from '../../../shared/journal/cascade.ts';
import { applyChange, type Fields, type Op } from '../../../shared/journal/change.ts';
import { copyJournal, type Journal } from '../../../shared/journal/journal.ts';
import { mergeJournals } from '../../../shared/transfer/merge.ts';
import { mergePreview } from '../../../shared/transfer/merge-preview.ts';
import { fateOf } from '../../../shared/transfer/promise-fate.ts';
import { client, journalOf, promise, stamps } from '../../support/make.ts';

const on = (day: number) => `2026-04-${String(day).padStart(2, '0')}T10:00:00.000Z`;
const sample = () =>
  journalOf({ clients: [client('a', 'Ana')], promises: [promise('p', 'a', '2026-03-02')] });

function copyWith(day: number, ...ops: readonly Op[]): Journal {
  const copy = copyJournal(sample());
  applyChange(copy, { at: on(day), ops });
  return copy;
}
const step = (id: string, day: number, fields: Fields): Op => {
  const at = on(day);
  const stamped = { ...stamps(id), createdAt: at, changedAt: at, day: at.slice(0, 10), ...fields };
  return ['patch', 'promise', 'p', { steps: { [id]: stamped } }];
};
const settled = (id: string, day: number, kind: string) => copyWith(day, step(id, day, { kind }));
const change = (ours: Journal, theirs: Journal) =>
  mergePreview(ours, theirs).changes.find(({ id }) => id === 'p');

describe('a promise of which both wrote since they parted', () => {
  const broken = settled('x', 8, 'broken');
  const kept = settled('y', 7, 'kept');

  test('is in conflict where they settled it otherwise, and the last step holds', () => {
    const fates = {
      ours: { state: 'broken', day: '2026-04-08' },
      theirs: { state: 'kept', day: '2026-04-07' },
      merged: { state: 'broken', day: '2026-04-08' },
    };
    expect(change(broken, kept)).toMatchObject({ verdict: 'conflicting', winner: 'ours', fates });
    expect(change(kept, broken)).toMatchObject({ verdict: 'conflicting', winner: 'theirs' });
    const merged = mergeJournals(broken, kept).promises.get('p');
    expect(merged && fateOf(merged)).toEqual(fates.merged);
  });

  test('or one moved it that the other settled, and what holds is said by neither alone', () => {
    const due = { day: '2026-04-06', precision: 'day' };
    const moved = copyWith(6, step('z', 6, { kind: 'moved', due }));
    expect(change(kept, moved)).toMatchObject({
      verdict: 'conflicting',
      winner: 'both',
      fates: {
        ours: { state: 'kept' },
        theirs: { state: 'open', due },
        merged: { state: 'kept-late', day: '2026-04-07' },
      },
    });
  });

  test('or threw it away', () => {
    const trashed = copyWith(9, ...trashOps(sample(), 'promise', 'p', on(9)));
    expect(change(kept, trashed)).toMatchObject({
      verdict: 'conflicting',
      fates: { merged: { state: 'trashed' } },
    });
  });

  test('but not where they agree, nor where one alone wrote, nor for its client’s trashing', () => {
    expect(change(kept, settled('x', 7, 'kept'))).toMatchObject({ verdict: 'changed' });
    expect(change(sample(), kept)).toMatchObject({
      verdict: 'changed',
      winner: 'both',
      fates: { ours: { state: 'open' }, theirs: { state: 'kept' }, merged: { state: 'kept' } },
    });
    expect(change(kept, sample())).toMatchObject({ verdict: 'kept', winner: 'ours' });
    const gone = copyWith(9, ...trashOps(sample(), 'client', 'a', on(9)));
    expect(change(kept, gone)?.verdict).toBe('changed');
    const merged = mergeJournals(broken, kept);
    expect(change(merged, kept)?.verdict).toBe('kept');
  });

  test('nor for words that were put right beside it', () => {
    const words = copyWith(7, ['patch', 'promise', 'p', { about: 'el vino' }]);
    expect(change(broken, words)).toMatchObject({ verdict: 'changed', winner: 'theirs' });
  });
});

test('two new facts, or people, are no conflict', () => {
  const fact = (id: string, text: string): Op => [
    'patch',
    'client',
    'a',
    { facts: { [id]: { ...stamps(id), key: 'vino', text, state: 'assumed', day: '2026-04-07' } } },
  ];
  const found = mergePreview(copyWith(7, fact('x', 'tinto')), copyWith(8, fact('y', 'blanco')));
  expect(found.changes).toMatchObject([
    { id: 'a', verdict: 'changed', winner: 'both', fields: [{ of: 'fact', field: '' }] },
  ]);
});
