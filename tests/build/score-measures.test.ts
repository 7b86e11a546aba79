import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { auc, brier, spearman } from '../../build/score/measures.ts';
import { tiedRanks } from '../../build/score/tied-ranks.ts';

const values = (...numbers: number[]) => Float64Array.from(numbers);

describe('ranks', () => {
  test('are shared by equal values, also by infinite ones', () => {
    expect([...tiedRanks(values(5, 1, 5, -2, 5))]).toEqual([4, 2, 4, 1, 4]);
    expect([...tiedRanks(values(Number.NEGATIVE_INFINITY, 0, Number.NEGATIVE_INFINITY))]).toEqual([
      1.5, 3, 1.5,
    ]);
    expect([...tiedRanks(values())]).toEqual([]);
  });
});

describe('the AUC', () => {
  test('counts pairs, a tie as half', () => {
    // Who came: 3, 2; who did not: 2, 1. 3>2, 3>1, 2=2, 2>1: 3.5 of 4.
    expect(auc(values(3, 2, 2, 1), [true, true, false, false])).toBe(3.5 / 4);
    expect(auc(values(1, 1, 1), [true, false, false])).toBe(0.5);
    expect(auc(values(1, 2), [true, false])).toBe(0);
  });

  test('is none when all came, or nobody', () => {
    expect(auc(values(1, 2), [true, true])).toBeNull();
    expect(auc(values(1, 2), [false, false])).toBeNull();
  });

  test('is the share of pairs in the right order, whatever the values', () => {
    const people = fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.boolean()), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(people, (all) => {
        let [right, pairs] = [0, 0];
        for (const [value, came] of all) {
          for (const [other, otherCame] of all) {
            if (!came || otherCame) continue;
            pairs += 1;
            right += value > other ? 1 : value === other ? 0.5 : 0;
          }
        }
        const came = all.map(([, did]) => did);
        const found = auc(values(...all.map(([value]) => value)), came);
        if (pairs === 0) expect(found).toBeNull();
        else expect(found).toBeCloseTo(right / pairs, 12);
      }),
    );
  });
});

test('the Brier score is the mean squared error', () => {
  expect(brier(values(0.8, 0.4, 0), [true, false, false])).toBeCloseTo((0.04 + 0.16) / 3, 12);
  expect(brier(values(), [])).toBeNull();
});

describe('Spearman’s ρ', () => {
  test('is the correlation of ranks, ties shared', () => {
    expect(spearman(values(1, 2, 3, 4, 5), values(2, 1, 4, 3, 5))).toBeCloseTo(0.8, 12);
    // Ranks 1.5 1.5 3 against 1 2.5 2.5: 0.75 / √(1.5 · 1.5).
    expect(spearman(values(0, 0, 9), values(0, 1, 1))).toBeCloseTo(0.5, 12);
    expect(spearman(values(1, 2, 3), values(9, 5, 1))).toBeCloseTo(-1, 12);
  });

  test('is none when one side is all the same', () => {
    expect(spearman(values(1, 1, 1), values(1, 2, 3))).toBeNull();
    expect(spearman(values(), values())).toBeNull();
  });
});
