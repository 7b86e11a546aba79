import { describe, expect, it } from 'vitest';
import { makeSampleJournal } from '../../build/sample-journal.ts';
import { collections, recordsOf, schemaOf } from '../../shared/journal/journal.ts';
import { atRisk, standingOn } from '../../shared/journal/promise.ts';

const day = '2026-11-25';

describe.each(['es', 'en'] as const)('the sample journal in %s', (language) => {
  const journal = makeSampleJournal({ seed: 7, language, day });

  it('holds only records that a journal accepts', () => {
    for (const { kind, key } of collections) {
      for (const record of journal[key].values()) {
        expect(schemaOf[kind].safeParse(record).error?.issues ?? []).toEqual([]);
      }
    }
  });

  it('tells a year of fourteen clients', () => {
    expect(journal.clients.size).toBe(14);
    expect(journal.entries.size).toBeGreaterThanOrEqual(70);
    const days = [...journal.entries.values()].map((entry) => entry.day).sort();
    expect(days.at(-1)).toBe(day);
    expect(days[0]?.slice(0, 4)).toBe('2025');
  });

  it('shows every way in which a promise can stand', () => {
    const states = [...journal.promises.values()].map((promise) => standingOn(promise, day));
    expect(new Set(states.map((one) => one.state))).toEqual(
      new Set(['open', 'overdue', 'kept', 'kept-late', 'broken']),
    );
    expect(states.some((one) => one.moves > 0)).toBe(true);
    const risky = [...journal.promises.values()].filter((promise) =>
      atRisk(promise, recordsOf(journal, promise.client).entries.values(), day, false),
    );
    expect(risky).toHaveLength(3);
  });

  it('says nothing in the other language', () => {
    const words = JSON.stringify([...journal.clients.values(), ...journal.entries.values()]);
    expect(words).toMatch(language === 'es' ? /temporada pasada/ : /last season/);
    expect(words).not.toMatch(language === 'es' ? /last season/ : /temporada pasada/);
  });
});

describe('the sample journal', () => {
  it('is the same for the same seed, and another for another', () => {
    const make = (seed: number) =>
      JSON.stringify([...makeSampleJournal({ seed, language: 'es', day }).clients.values()]);
    expect(make(1)).toBe(make(1));
    expect(make(1)).not.toBe(make(2));
  });

  it('grows to as many clients as asked', () => {
    const many = makeSampleJournal({ seed: 1, language: 'es', day, clients: 300 });
    expect(many.clients.size).toBe(300);
  });
});
