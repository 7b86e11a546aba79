import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyTrashOps, mergeOps, trashOps } from '../../../shared/journal/cascade.ts';
import { applyChange } from '../../../shared/journal/change.ts';
import { collections, copyJournal, type Journal } from '../../../shared/journal/journal.ts';
import { homesOf, joinedHusks } from '../../../shared/transfer/husks.ts';
import { mergeJournals } from '../../../shared/transfer/merge-journals.ts';
import { mergePreview } from '../../../shared/transfer/merge-preview.ts';
import { anyCopies, bodyOf, unsoundness } from '../../support/arbitrary-copies.ts';
import { at, client, entry, journalOf, promise, stamps } from '../../support/make.ts';

const on = (day: number) => `2026-04-${String(day).padStart(2, '0')}T10:00:00.000Z`;

/**
 * Whether a record lies with a client erased without an heir in one copy and with another client in
 * the next, or copies disagree about an heir: what is left then depends on which of them met the
 * erasure first, since husks remember nothing.
 */
function isTorn(copies: readonly Journal[]): boolean {
  const husks = copies.reduce((all, copy) => joinedHusks(all, copy.erased), new Map());
  for (const copy of copies) {
    for (const { id, mergedInto } of copy.erased.values()) {
      if (husks.get(id)?.mergedInto !== mergedInto) return true;
    }
    for (const { id, mergedInto } of copy.clients.values()) {
      const husk = husks.get(id);
      if (husk && mergedInto !== undefined && husk.mergedInto !== mergedInto) return true;
    }
  }
  const homes = homesOf(husks, (id) => copies.some((copy) => copy.clients.has(id)));
  const isGone = new Map<string, boolean>();
  for (const copy of copies) {
    for (const { key } of collections) {
      for (const record of copy[key].values()) {
        if (!('client' in record) || husks.has(record.id)) continue;
        const gone = husks.has(record.client) && !homes.has(record.client);
        if ((isGone.get(record.id) ?? gone) !== gone) return true;
        isGone.set(record.id, gone);
      }
    }
  }
  return false;
}

/** The bytes but for when husks were left: a client's erasures may be told at several instants. */
function contentOf(journal: Journal): string {
  return bodyOf(journal).replace(/"erasedAt":"[^"]*"/g, '');
}

const options = { numRuns: 60 };

describe('merging two copies of a journal', () => {
  test('of which one is the other changes nothing', () => {
    fc.assert(
      fc.property(anyCopies(1), ([a]) => {
        if (!a) return;
        expect(bodyOf(mergeJournals(a, a))).toBe(bodyOf(a));
      }),
      options,
    );
  });

  test('gives the same whichever of them is brought to the other', () => {
    fc.assert(
      fc.property(anyCopies(2), ([a, b]) => {
        if (!a || !b) return;
        expect(bodyOf(mergeJournals(a, b))).toBe(bodyOf(mergeJournals(b, a)));
      }),
      options,
    );
  });

  test('a second time changes nothing', () => {
    fc.assert(
      fc.property(anyCopies(2), ([a, b]) => {
        if (!a || !b) return;
        const once = mergeJournals(a, b);
        expect(bodyOf(mergeJournals(a, once))).toBe(bodyOf(once));
        expect(bodyOf(mergeJournals(once, b))).toBe(bodyOf(once));
        expect(bodyOf(mergeJournals(once, once))).toBe(bodyOf(once));
      }),
      options,
    );
  });

  test('and a third gives the same in every order', () => {
    fc.assert(
      fc.property(anyCopies(3), ([a, b, c]) => {
        if (!a || !b || !c) return;
        fc.pre(!isTorn([a, b, c]));
        const left = mergeJournals(mergeJournals(a, b), c);
        const right = mergeJournals(a, mergeJournals(b, c));
        expect(contentOf(left)).toBe(contentOf(right));
      }),
      options,
    );
  });

  test('and a third, but for what was moved away from a client whom the third erased', () => {
    const base = journalOf({ clients: [client('a', 'Ana'), client('b', 'Beto')] });
    const noted = copyJournal(base);
    applyChange(noted, { at: on(2), ops: [['create', 'entry', entry('e', 'a', '2026-04-02')]] });
    const moved = copyJournal(noted);
    applyChange(moved, { at: on(3), ops: [['patch', 'entry', 'e', { client: 'b' }]] });
    const erased = copyJournal(base);
    applyChange(erased, { at: on(4), ops: [['erase', 'client', 'a']] });
    expect(isTorn([noted, moved, erased])).toBe(true);
    const known = mergeJournals(mergeJournals(noted, moved), erased);
    expect(known.entries.get('e')?.client).toBe('b');
    const met = mergeJournals(mergeJournals(noted, erased), moved);
    expect(met.erased.has('e')).toBe(true);
  });

  test('leaves a document that could be imported, and both as they were', () => {
    fc.assert(
      fc.property(anyCopies(2), ([a, b]) => {
        if (!a || !b) return;
        const before = [bodyOf(a), bodyOf(b)];
        expect(unsoundness(mergeJournals(a, b))).toBeUndefined();
        expect([bodyOf(a), bodyOf(b)]).toEqual(before);
      }),
      options,
    );
  });
});

describe('of journals that Palabra did not part, a merge', () => {
  const ours = journalOf({ clients: [client('a', 'Ana')] });

  test('takes in the records of a stranger, and leaves its name and settings', () => {
    const stranger = { ...journalOf({ clients: [client('b', 'Beto')] }), id: 'journal-2' };
    stranger.settings = {
      ...stranger.settings,
      userName: 'Eva',
      changedAt: '2027-01-01T10:00:00.000Z',
    };
    const merged = mergeJournals(ours, stranger);
    expect([...merged.clients.keys()]).toEqual(['a', 'b']);
    expect(merged.id).toBe('journal-1');
    expect(merged.settings).toBe(ours.settings);
  });

  test.each<[string, Journal, string]>([
    [
      'an id that names a client here and an entry there',
      journalOf({ clients: [client('b', 'Beto')], entries: [entry('a', 'b', '2026-03-02')] }),
      'duplicate-id',
    ],
    [
      'a person of somebody erased here whom somebody else there names',
      journalOf({
        clients: [
          client('gone', 'Caro', {
            people: [
              { ...stamps('rosa'), name: 'Rosa', phones: [], emails: [], address: { form: 'vos' } },
            ],
          }),
          client('b', 'Beto'),
        ],
        entries: [entry('e', 'b', '2026-03-02', { people: ['rosa'] })],
      }),
      'dangling',
    ],
  ])('is no sound document with %s, and inspection says so', (_, theirs, reason) => {
    const here = copyJournal(ours);
    here.erased.set('gone', { id: 'gone', erasedAt: at });
    expect(unsoundness(theirs)).toBeUndefined();
    expect(unsoundness(mergeJournals(here, theirs))).toMatchObject({ problems: [{ reason }] });
  });
});

describe('a merge takes', () => {
  test('on a tie the text that is greater in code units, in which an emoji precedes U+FF5E', () => {
    const withWords = (words: string) =>
      journalOf({
        clients: [client('a', 'Ana')],
        entries: [entry('e', 'a', '2026-03-02', { words })],
      });
    const merged = mergeJournals(withWords('\uff5e'), withWords('🦤'));
    expect(merged.entries.get('e')?.words).toBe('\uff5e');
  });

  test('a record from one copy and its part from the other', () => {
    const base = journalOf({
      clients: [client('a', 'Ana')],
      promises: [promise('p', 'a', '2026-03-02')],
    });
    const [here, there] = [copyJournal(base), copyJournal(base)];
    applyChange(here, { at: on(5), ops: [['patch', 'promise', 'p', { about: 'el presupuesto' }]] });
    const steps = { 'made-2026-03-02': { words: 'sin falta' } };
    applyChange(there, { at: on(4), ops: [['patch', 'promise', 'p', { steps }]] });
    expect(mergeJournals(here, there).promises.get('p')).toMatchObject({
      about: 'el presupuesto',
      changedAt: on(5),
      steps: [{ words: 'sin falta', changedAt: on(4) }],
    });
  });

  test('the later of two husks, and the greater of two values that nobody knows', () => {
    const [here, there] = [copyJournal(journalOf({})), copyJournal(journalOf({}))];
    here.erased.set('x', { id: 'x', erasedAt: on(3) });
    there.erased.set('x', { id: 'x', erasedAt: on(4) });
    here.unknown.set('moods', [2]);
    there.unknown.set('moods', [1]).set('pets', ['Luna']);
    for (const merged of [mergeJournals(here, there), mergeJournals(there, here)]) {
      expect(merged.erased.get('x')?.erasedAt).toBe(on(4));
      expect(Object.fromEntries(merged.unknown)).toEqual({ moods: [2], pets: ['Luna'] });
    }
  });

  test('nothing away that was moved from a client before it was erased, even if corrected later', () => {
    const base = journalOf({
      clients: [client('a', 'Ana'), client('b', 'Beto')],
      entries: [entry('e', 'a', '2026-03-02')],
    });
    const here = copyJournal(base);
    applyChange(here, { at: on(3), ops: [['patch', 'entry', 'e', { client: 'b' }]] });
    applyChange(here, { at: on(4), ops: [['erase', 'client', 'a']] });
    const there = copyJournal(base);
    applyChange(there, { at: on(9), ops: [['patch', 'entry', 'e', { words: 'Corregido' }]] });
    const merged = mergeJournals(here, there);
    expect(merged.entries.get('e')).toBe(here.entries.get('e'));
    expect(bodyOf(mergeJournals(there, here))).toBe(bodyOf(merged));
    expect(mergePreview(here, there)).toMatchObject({
      relation: 'past',
      erasures: { staysOut: 1 },
    });
  });

  test('the later correction of what went to the heir of an erased client', () => {
    const base = journalOf({
      clients: [client('a', 'Ana'), client('b', 'Beto')],
      entries: [entry('e', 'a', '2026-03-02')],
    });
    const here = copyJournal(base);
    applyChange(here, { at: on(3), ops: mergeOps(here, 'a', 'b', on(3)) });
    applyChange(here, { at: on(4), ops: emptyTrashOps(here) });
    const there = copyJournal(base);
    applyChange(there, { at: on(9), ops: [['patch', 'entry', 'e', { words: 'Corregido' }]] });
    const merged = mergeJournals(here, there);
    expect(merged.entries.get('e')).toMatchObject({ client: 'b', words: 'Corregido' });
    expect(bodyOf(mergeJournals(there, here))).toBe(bodyOf(merged));
    expect(bodyOf(mergeJournals(merged, there))).toBe(bodyOf(merged));
    expect(mergePreview(here, there)).toMatchObject({
      relation: 'diverged',
      erasures: { staysOut: 1 },
      counts: { entries: { conflicting: 1 } },
    });
  });

  test('no copy of what was erased, however late it was written, nor what was theirs alone', () => {
    const base = journalOf({
      clients: [client('a', 'Ana')],
      entries: [entry('e', 'a', '2026-03-02')],
    });
    const here = copyJournal(base);
    applyChange(here, { at: on(3), ops: trashOps(here, 'client', 'a', on(3)) });
    applyChange(here, { at: on(4), ops: emptyTrashOps(here) });
    const there = copyJournal(base);
    applyChange(there, {
      at: on(9),
      ops: [
        ['patch', 'client', 'a', { place: 'León' }],
        ['create', 'entry', entry('n', 'a', '2026-04-09')],
      ],
    });
    const merged = mergeJournals(here, there);
    expect(merged.clients.size + merged.entries.size).toBe(0);
    expect([...merged.erased.keys()].sort()).toEqual(['a', 'e', 'n']);
  });
});
