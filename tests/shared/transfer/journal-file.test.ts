import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Journal } from '../../../shared/journal/journal.ts';
import { readJournal, writeJournal } from '../../../shared/transfer/journal-file.ts';
import { anyJournal, reversed } from '../../support/arbitrary-journal.ts';
import { at, client, entry, journalOf } from '../../support/make.ts';
import { sha256 } from '../../support/sha256.ts';

function written(journal: Journal, seq = 1, writtenAt = at): string {
  return [...writeJournal(journal, { seq, writtenAt, sha256 })].join('');
}

function read(text: string, trust = false) {
  const result = readJournal(text, { sha256, trust });
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result;
}

function bodyOf(text: string): string {
  return text.slice(text.indexOf('\n') + 1);
}

describe('a journal file', () => {
  test('read and written again is the same, byte by byte', () => {
    fc.assert(
      fc.property(anyJournal, fc.boolean(), (journal, trust) => {
        const first = written(journal);
        const result = read(first, trust);
        expect(result.isUntouched).toBe(true);
        expect(written(result.journal)).toBe(first);
        const later = written(result.journal, 2, '2027-01-01T00:00:00.000Z');
        expect(bodyOf(later)).toBe(bodyOf(first));
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  test('holds every record as it was, fields that nobody knows too', () => {
    fc.assert(
      fc.property(anyJournal, (journal) => {
        const after = read(written(journal)).journal;
        for (const key of ['entries', 'templates', 'erased', 'unknown'] as const) {
          expect(new Map(after[key] as Map<string, unknown>)).toEqual(new Map(journal[key]));
        }
        expect(after.settings).toEqual(journal.settings);
        expect([...after.clients.keys()].sort()).toEqual([...journal.clients.keys()].sort());
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  test('does not depend on the order in which things were put in', () => {
    fc.assert(
      fc.property(anyJournal, (journal) => {
        expect(written(reversed(journal))).toBe(written(journal));
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  test('is read in any JSON layout, and says that it was changed outside', () => {
    fc.assert(
      fc.property(anyJournal, (journal) => {
        const first = written(journal);
        const pretty = JSON.stringify(JSON.parse(first), null, 2);
        const result = read(`\ufeff${pretty}`);
        expect(result.isUntouched).toBe(false);
        expect(written(result.journal)).toBe(first);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  test('is one record a line, in the order of the format', () => {
    const journal = journalOf({
      clients: [client('b', 'Beto'), client('a', 'Ana', { trade: 'vidrio' })],
      entries: [entry('e', 'a', '2026-03-02', { warmth: 1 })],
    });
    const lines = written(journal, 7).split('\n');
    expect(lines[0]).toMatch(
      /^\{"palabra":\{"format":\{"major":1,"minor":0\},"journal":"journal-1","seq":7,"writtenAt":"2026-03-02T10:00:00\.000Z","counts":\{"clients":2,"entries":1,"promises":0,"outcomes":0,"templates":0,"erased":0\},"sha256":"[0-9a-f]{64}"\},$/,
    );
    const stamp =
      '"createdAt":"2026-03-02T10:00:00.000Z","changedAt":"2026-03-02T10:00:00.000Z","writtenOn":"2026-03-02"';
    const rest =
      '"phones":[],"emails":[],"address":{"form":"none"},"tags":[],"tolerance":"normal","people":[],"facts":[],"ownWords":[],"ideas":[]}';
    expect(lines.slice(1)).toEqual([
      '"clients":[',
      `{"id":"a",${stamp},"kind":"person","name":"Ana","aka":[],"relation":"client","trade":"vidrio",${rest},`,
      `{"id":"b",${stamp},"kind":"person","name":"Beto","aka":[],"relation":"client",${rest}`,
      '],',
      '"entries":[',
      `{"id":"e",${stamp},"client":"a","people":[],"day":"2026-03-02","kind":"call","contact":true,"words":"Hablamos","warmth":1,"tags":[]}`,
      '],',
      '"promises":[',
      '],',
      '"outcomes":[',
      '],',
      '"templates":[',
      '],',
      '"erased":[',
      '],',
      `"settings":{"id":"settings",${stamp}}`,
      '}',
      '',
    ]);
  });

  test('writes keys that nobody knows after the known ones, sorted, at every level', () => {
    const odd = { zeta: 1, '10': { b: [{ d: 1, c: 2 }], a: null }, '9': 2, Alfa: 3 };
    const one = client('a', 'Ana', {
      address: { ...odd, form: 'vos' } as never,
      ...(odd as object),
    });
    const text = written(journalOf({ clients: [one] }));
    const sorted = '"10":{"a":null,"b":[{"c":2,"d":1}]},"9":2,"Alfa":3,"zeta":1}';
    expect(text).toContain(`"address":{"form":"vos",${sorted}`);
    expect(text).toContain(`"ideas":[],${sorted}`);
  });

  test('notices one changed letter, a missing count and a missing hash', () => {
    const text = written(journalOf({ clients: [client('a', 'Ana')] }));
    expect(read(text.replace('Ana', 'Eva')).isUntouched).toBe(false);
    expect(read(text.replace('"clients":1', '"clients":2')).isUntouched).toBe(false);
    expect(read(text.replace(/"counts":\{[^}]*\},/, '')).isUntouched).toBe(false);
    expect(read(text.replace(/,"sha256":"[0-9a-f]*"/, '')).isUntouched).toBe(false);
    expect(read(text).isUntouched).toBe(true);
  });

  test('with an id twice is damaged, however much it is trusted', () => {
    const [ana, eva] = [client('a', 'Ana'), client('b', 'Eva')];
    const entries = [entry('e1', 'a', '2026-03-02'), entry('e2', 'b', '2026-03-02')];
    const text = written(journalOf({ clients: [ana, eva], entries })).replace('"e2"', '"e1"');
    const result = readJournal(text, { sha256, trust: true });
    expect(result).toEqual({ ok: false, failure: { code: 'file-damaged' } });
  });
});
