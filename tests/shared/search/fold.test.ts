import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldWithPlaces, originalSpan } from '../../../shared/search/fold.ts';
import { anyText } from '../../support/arbitrary-text.ts';

describe('folding', () => {
  test.each([
    ['Ángel Núñez', 'angel nunez'],
    ['A\u0301ngel N\u0303', 'angel n'],
    ['ÇA SUFFIT, Éloïse', 'ca suffit, eloise'],
    ['İSTANBUL', 'istanbul'],
    ['ΣΊΣΥΦΟΣ', 'σισυφοσ'],
    ['👩‍👩‍👧‍👦', '👩‍👩‍👧‍👦'],
  ])('%s is %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('is the same with places and without, and folds no further', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folding = foldWithPlaces(text);
        expect(folding.text).toBe(fold(text));
        expect(folding.starts).toHaveLength(folding.text.length + 1);
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  test('finds the way back: a span of the folded text is that text in the original', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
        const folding = foldWithPlaces(text);
        fc.pre(folding.text.length > 0);
        const from = a % folding.text.length;
        const to = from + 1 + (b % (folding.text.length - from));
        const [start, end] = originalSpan(folding, from, to);
        expect(start).toBeLessThan(end);
        expect(fold(text.slice(start, end))).toContain(folding.text.slice(from, to));
      }),
    );
  });

  test('a mark that follows belongs to its letter', () => {
    const text = 'le dije n\u0303o';
    const at = fold(text).indexOf('n');
    expect(text.slice(...originalSpan(foldWithPlaces(text), at, at + 1))).toBe('n\u0303');
  });
});
