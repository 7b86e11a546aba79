import { describe, expect, test } from 'vitest';
import { wordKept } from '../../../shared/agenda/word-kept.ts';
import type { PromiseRecord, StepKind } from '../../../shared/journal/promise.ts';
import { at, promise, step } from '../../support/make.ts';

const day = '2026-11-25';
const due = { day: '2026-05-20', precision: 'day' } as const;

let made = 0;
function given(kind?: StepKind, on = '2026-05-19', fields: Partial<PromiseRecord> = {}) {
  made += 1;
  const steps = [step('made', '2026-05-01'), ...(kind ? [step(kind, on)] : [])];
  return promise(`p-${made}`, 'marta', '2026-05-01', { due, steps, ...fields });
}
const times = (number: number, kind: StepKind, on?: string) =>
  Array.from({ length: number }, () => given(kind, on));

describe('the word kept', () => {
  test('counts late as kept and names it; the last break has its day', () => {
    const promises = [
      ...times(5, 'kept'),
      given('kept', '2026-05-22'),
      given('broken', '2026-05-29'),
      given('broken', '2025-02-02'),
      given('partly'),
    ];
    expect(wordKept(promises, day).me).toEqual({
      settled: 9,
      kept: 6,
      late: 1,
      partly: 1,
      broken: 2,
      lastBrokenOn: '2026-05-29',
      released: 0,
    });
  });

  test('leaves out what is open, what was released, and what is in the trash', () => {
    const promises = [
      given(),
      given('released'),
      given('kept', undefined, { trashedAt: at }),
      given('reopened', '2026-05-19', {
        steps: [step('kept', '2026-05-18'), step('reopened', '2026-05-19')],
      }),
    ];
    expect(wordKept(promises, day).me).toMatchObject({ settled: 0, kept: 0, released: 1 });
  });

  test('is mine and theirs apart', () => {
    const theirs = given('broken', undefined, { by: 'them' });
    const { me, them } = wordKept([...times(2, 'kept'), theirs], day);
    expect([me.settled, me.kept, them.settled, them.broken]).toEqual([2, 2, 1, 1]);
  });

  test('is a percentage from ten settled on, and not before', () => {
    expect(wordKept(times(9, 'kept'), day).me.percent).toBeUndefined();
    expect(wordKept([...times(9, 'kept'), given('released')], day).me.percent).toBeUndefined();
    expect(wordKept(times(10, 'kept'), day).me.percent).toBe(100);
  });

  test('counts one in part half, and never says 100 of less than all', () => {
    const almost = [...times(8, 'kept'), given('partly'), given('broken')];
    expect(wordKept(almost, day).me.percent).toBe(85);
    expect(wordKept([...times(250, 'kept'), given('partly')], day).me.percent).toBe(99);
  });

  test('is as it stood on the day: what was settled later is still open', () => {
    expect(wordKept([given('kept', '2026-11-26')], day).me.settled).toBe(0);
  });
});
