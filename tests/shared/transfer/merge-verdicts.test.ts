import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChange, type Op } from '../../../shared/journal/change.ts';
import { copyJournal, type Journal } from '../../../shared/journal/journal.ts';
import { mergePreview } from '../../../shared/transfer/merge-preview.ts';
import { client, entry, journalOf, promise, stamps } from '../../support/make.ts';

const on = (day: number) => `2026-04-${String(day).padStart(2, '0')}T10:00:00.000Z`;
const address = { form: 'none' as const };
const rosa = { ...stamps('rosa'), name: 'Rosa', phones: [], emails: [], address };

/** Ana and Beto, and something that both copies have from the day on which they parted: 5 April. */
function sample(): Journal {
  return journalOf({
    clients: [client('a', 'Ana', { people: [rosa] }), client('b', 'Beto')],
    entries: [
      entry('e', 'a', '2026-03-02'),
      entry('last', 'b', '2026-04-05', { changedAt: on(5), words: 'Nos despedimos' }),
    ],
    promises: [promise('p', 'b', '2026-03-02')],
  });
}

function copyWith(journal: Journal, ...changes: readonly (readonly [number, readonly Op[]])[]) {
  const copy = copyJournal(journal);
  for (const [day, ops] of changes) applyChange(copy, { at: on(day), ops });
  return copy;
}

/** So that each has something that the other lacks. */
const beside = (journal: Journal) =>
  copyWith(journal, [9, [['create', 'client', client('z', 'Zoe', { changedAt: on(9) })]]]);

const patch = (kind: 'client' | 'entry' | 'promise', id: string, fields: object): Op => [
  'patch',
  kind,
  id,
  { ...fields },
];

describe('a conflict is', () => {
  const verdictOf = (ours: Journal, theirs: Journal, id: string) => {
    const found = mergePreview(ours, theirs).changes.find((one) => one.id === id);
    return found && [found.verdict, found.winner];
  };

  test('one record changed on both sides since they parted', () => {
    const ours = copyWith(sample(), [7, [patch('entry', 'e', { warmth: 1 })]]);
    const theirs = copyWith(sample(), [8, [patch('entry', 'e', { warmth: 2 })]]);
    expect(verdictOf(ours, theirs, 'e')).toEqual(['conflicting', 'theirs']);
    expect(verdictOf(theirs, beside(ours), 'e')).toEqual(['conflicting', 'ours']);
  });

  test('one part changed on both sides, but not different parts of one record', () => {
    const ours = copyWith(sample(), [
      9,
      [patch('client', 'a', { people: { rosa: { role: 'x' } } })],
    ]);
    const theirs = copyWith(sample(), [
      8,
      [patch('client', 'a', { people: { rosa: { role: 'y' } } })],
    ]);
    expect(verdictOf(ours, beside(theirs), 'a')).toEqual(['conflicting', 'ours']);
    const other = copyWith(sample(), [8, [patch('client', 'a', { place: 'León' })]]);
    expect(verdictOf(ours, other, 'a')).toEqual(['changed', 'theirs']);
  });

  test('two writings of one instant that are not alike', () => {
    const ours = copyWith(sample(), [3, [patch('entry', 'e', { warmth: 1 })]]);
    const theirs = copyWith(sample(), [3, [patch('entry', 'e', { warmth: 2 })]]);
    expect(verdictOf(ours, theirs, 'e')).toEqual(['conflicting', 'theirs']);
    expect(verdictOf(theirs, beside(ours), 'e')).toEqual(['conflicting', 'ours']);
  });

  test('not where merging changes nothing: what theirs says is told, but it was decided', () => {
    const ours = copyWith(sample(), [8, [patch('entry', 'e', { warmth: 1 })]]);
    const theirs = copyWith(sample(), [7, [patch('entry', 'e', { warmth: 2 })]]);
    expect(verdictOf(ours, theirs, 'e')).toEqual(['kept', 'ours']);
    expect(mergePreview(ours, theirs).changes[0]?.fields).toEqual([
      { of: 'entry', field: 'warmth', ours: '1', theirs: '2', winner: 'ours' },
    ]);
  });

  test('not what both wrote alike', () => {
    const ours = copyWith(sample(), [7, [patch('entry', 'e', { warmth: 1 })]]);
    const theirs = copyWith(sample(), [8, [patch('entry', 'e', { warmth: 1 })]]);
    const { counts, total } = mergePreview(ours, theirs);
    expect([total, counts.entries.same]).toEqual([0, 2]);
  });

  test('not a change on one side alone', () => {
    const ours = copyWith(sample(), [7, [patch('entry', 'e', { warmth: 1 })]]);
    expect(verdictOf(ours, sample(), 'e')).toEqual(['kept', 'ours']);
    expect(verdictOf(sample(), ours, 'e')).toEqual(['changed', 'theirs']);
  });

  test('at times called what is none: where the last writing before they parted was changed', () => {
    const parted = copyWith(sample(), [6, [patch('entry', 'e', { warmth: 1 })]]);
    const theirs = copyWith(parted, [8, [patch('entry', 'e', { warmth: 2 })]]);
    expect(verdictOf(parted, theirs, 'e')).toEqual(['conflicting', 'theirs']);
  });

  test('never missed, between copies that went their ways', () => {
    type Edit = { side: 'ours' | 'theirs'; which: number; isPart: boolean };
    const anyEdits = fc.array(
      fc.record<Edit>({
        side: fc.constantFrom('ours', 'theirs'),
        which: fc.nat(3),
        isPart: fc.boolean(),
      }),
      { maxLength: 10 },
    );
    const ids = ['p0', 'p1', 'p2', 'p3'];
    const base = journalOf({
      clients: [client('a', 'Ana')],
      promises: ids.map((id) => promise(id, 'a', '2026-03-02')),
    });
    const edit = (journal: Journal, { which, isPart }: Edit, second: number) => {
      const at = `2026-05-01T10:00:${String(second).padStart(2, '0')}.000Z`;
      const words = `${second}`;
      const fields = isPart ? { steps: { 'made-2026-03-02': { words } } } : { words };
      applyChange(journal, { at, ops: [patch('promise', ids[which] ?? 'p0', fields)] });
    };
    fc.assert(
      fc.property(anyEdits, anyEdits, (before, after) => {
        const parted = copyJournal(base);
        for (const [index, one] of before.entries()) edit(parted, one, index);
        const copies = { ours: copyJournal(parted), theirs: copyJournal(parted) };
        const touched = { ours: new Set<string>(), theirs: new Set<string>() };
        for (const [index, one] of after.entries()) {
          edit(copies[one.side], one, 20 + index);
          touched[one.side].add(`p${one.which} ${one.isPart}`);
        }
        const truth = [...touched.ours].filter((piece) => touched.theirs.has(piece));
        const { changes, relation } = mergePreview(copies.ours, copies.theirs);
        // Where nothing comes in, what theirs says instead is told, but not as a conflict.
        const told = relation === 'past' ? 'kept' : 'conflicting';
        const said = changes.filter(({ verdict }) => verdict === told).map(({ id }) => id);
        for (const piece of truth) expect(said).toContain(piece.slice(0, 2));
      }),
      { numRuns: 200 },
    );
  });
});
