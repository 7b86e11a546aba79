import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collections, type Journal } from '../../../shared/journal/journal.ts';
import { mergeJournals } from '../../../shared/transfer/merge-journals.ts';
import { anyCopies, bodyOf, unsoundness } from '../../support/arbitrary-copies.ts';

/**
 * Whether a record lies with an erased client in one copy and with another client in the next: what
 * is left of it then depends on which of them met the erasure first, since husks remember nothing.
 */
function isTorn(copies: readonly Journal[]): boolean {
  const husks = new Set(copies.flatMap((copy) => [...copy.erased.keys()]));
  const isGone = new Map<string, boolean>();
  for (const copy of copies) {
    for (const { key } of collections) {
      for (const record of copy[key].values()) {
        if (!('client' in record) || husks.has(record.id)) continue;
        const gone = husks.has(record.client);
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
