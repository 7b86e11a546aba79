import { describe, expect, it } from 'vitest';
import { changedFields, defined } from '../../../renderer/forms/changed-fields.ts';
import { amountDraft, amountFrom } from '../../../renderer/pages/client/forms/amount.ts';
import {
  birthdayDraft,
  birthdayFrom,
} from '../../../renderer/pages/client/forms/birthday-field.tsx';
import { howMetDraft, howMetFrom } from '../../../renderer/pages/client/forms/how-met-fields.tsx';

describe('what a form sends', () => {
  it('is what changed alone, and null for what was cleared', () => {
    const before = { name: 'Marta', place: 'Zaragoza', tags: ['ski'] };
    const after = { name: 'Marta', place: undefined, tags: ['ski', 'vip'], trade: undefined };
    expect(changedFields(before, after)).toEqual({ place: null, tags: ['ski', 'vip'] });
  });

  it('names no field that has nothing in it', () => {
    expect(Object.keys(defined({ name: 'Marta', place: undefined }))).toEqual(['name']);
  });
});

describe('an amount', () => {
  it.each([
    ['1200', 1200],
    ['1200,5', 1200.5],
    ['1.200,50', 1200.5],
    ['1,200.50', 1200.5],
    ['1.200', 1200],
    ['1 234 567', 1234567],
    ['-30', -30],
    ['', undefined],
    ['mucho', null],
    ['12e3', null],
  ])('%s is read as %s', (text, amount) => {
    expect(amountFrom(text)).toBe(amount);
  });

  it('is typed back as it is read', () => {
    expect(amountFrom(amountDraft(1234.5, 'es'))).toBe(1234.5);
    expect(amountFrom(amountDraft(1234.5, 'en'))).toBe(1234.5);
  });
});

describe('a birthday', () => {
  it.each(['1985-02-28', '--02-29', '2000-02-29'])('%s stays as it was', (birthday) => {
    expect(birthdayFrom(birthdayDraft(birthday))).toBe(birthday);
  });

  it('that cannot be is told from none', () => {
    expect(birthdayFrom({ date: '', month: '', year: '' })).toBeUndefined();
    expect(birthdayFrom({ date: '31', month: '02', year: '' })).toBeNull();
    expect(birthdayFrom({ date: '29', month: '02', year: '2001' })).toBeNull();
    expect(birthdayFrom({ date: '', month: '05', year: '' })).toBeNull();
    // Not somebody born in the year 85.
    expect(birthdayFrom({ date: '3', month: '05', year: '85' })).toBeNull();
  });
});

describe('how one met', () => {
  const before = { when: { words: 'la temporada pasada', from: '2025-12-01', to: '2026-03-31' } };

  it('keeps its days while its words are the same, and drops them with the words', () => {
    const draft = howMetDraft(before, undefined);
    expect(howMetFrom(before, { ...draft, place: 'Los Alpes' }, [])).toEqual({
      ...before,
      place: 'Los Alpes',
    });
    expect(howMetFrom(before, { ...draft, when: 'en mayo' }, [])).toEqual({
      when: { words: 'en mayo' },
    });
  });

  it('is nothing when everything in it was emptied', () => {
    expect(howMetFrom(before, { ...howMetDraft(before, undefined), when: ' ' }, [])).toBe(
      undefined,
    );
  });
});
