import { describe, expect, test } from 'vitest';
import { atRisk, type Due } from '../../../shared/journal/promise.ts';
import { entry, promise, step } from '../../support/make.ts';

const due = (day: string, precision: Due['precision'] = 'day'): Due => ({ day, precision });
const mine = promise('p', 'c', '2026-03-02', { due: due('2026-03-20') });

describe('my promise is at risk', () => {
  test('within 7 days of its due day when nothing was noted since it was made', () => {
    expect(atRisk(mine, [], '2026-03-12', false)).toBe(false);
    expect(atRisk(mine, [], '2026-03-13', false)).toBe(true);
    expect(atRisk(mine, [], '2026-03-19', false)).toBe(true);
  });

  test('unless something was noted on a later day', () => {
    expect(atRisk(mine, [entry('e', 'c', '2026-03-03')], '2026-03-13', false)).toBe(false);
    expect(atRisk(mine, [entry('e', 'c', '2026-03-02')], '2026-03-13', false)).toBe(true);
  });

  test.each([
    ['a plan', { plan: true as const }],
    ['something in the trash', { trashedAt: '2026-03-10T10:00:00.000Z' }],
  ])('though %s does not count', (_, fields) => {
    expect(atRisk(mine, [entry('e', 'c', '2026-03-05', fields)], '2026-03-13', false)).toBe(true);
  });

  test('though what is dated ahead has not happened', () => {
    expect(atRisk(mine, [entry('e', 'c', '2026-03-18')], '2026-03-13', false)).toBe(true);
  });

  test('when nothing was noted since it was last moved', () => {
    const moved = promise('p', 'c', '2026-03-02', {
      due: due('2026-03-10'),
      steps: [step('made', '2026-03-02'), step('moved', '2026-03-09', { due: due('2026-03-20') })],
    });
    const before = entry('e', 'c', '2026-03-08');
    expect(atRisk(moved, [before], '2026-03-14', false)).toBe(true);
    expect(atRisk(moved, [entry('e', 'c', '2026-03-10')], '2026-03-14', false)).toBe(false);
  });

  test('in the last 7 days of a week or month, whatever was noted', () => {
    const month = { ...mine, due: due('2026-03-01', 'month') };
    const noted = [entry('e', 'c', '2026-03-20')];
    expect(atRisk(month, noted, '2026-03-24', false)).toBe(false);
    expect(atRisk(month, noted, '2026-03-25', false)).toBe(true);
    const week = { ...mine, due: due('2026-03-16', 'week') };
    expect(atRisk(week, noted, '2026-03-16', false)).toBe(true);
  });

  test('when the silence alarm of its client is on, dated or not', () => {
    const noted = [entry('e', 'c', '2026-03-03')];
    const { due: _due, ...undated } = mine;
    expect(atRisk(mine, noted, '2026-03-04', true)).toBe(true);
    expect(atRisk(undated, [], '2026-03-04', true)).toBe(true);
    expect(atRisk(undated, [], '2026-03-04', false)).toBe(false);
  });
});

describe('a promise is never at risk', () => {
  test('on its due day or later', () => {
    expect(atRisk(mine, [], '2026-03-20', true)).toBe(false);
    expect(atRisk(mine, [], '2026-03-21', true)).toBe(false);
  });

  test('when it is theirs', () => {
    expect(atRisk({ ...mine, by: 'them' }, [], '2026-03-15', true)).toBe(false);
  });

  test('once it is settled, or in the trash', () => {
    const kept = { ...mine, steps: [...mine.steps, step('kept', '2026-03-10')] };
    expect(atRisk(kept, [], '2026-03-15', true)).toBe(false);
    expect(atRisk({ ...mine, trashedAt: mine.createdAt }, [], '2026-03-15', true)).toBe(false);
  });
});
