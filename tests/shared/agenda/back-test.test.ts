import { describe, expect, test } from 'vitest';
import {
  backTest,
  backTestOf,
  type LookedBack,
  lookBack,
} from '../../../shared/agenda/back-test.ts';
import type { Client } from '../../../shared/journal/client.ts';
import { addDays, type Day } from '../../../shared/journal/day.ts';
import type { Entry } from '../../../shared/journal/entry.ts';
import { at, client, entry, journalOf } from '../../support/make.ts';
import { twoFates } from '../../support/two-fates.ts';

const today = '2026-11-25';
const then = '2026-08-27';

/** Calls every 20 days up to a day, with a tone. */
function calls(id: string, last: Day, fields: Partial<Entry> = {}): Entry[] {
  return Array.from({ length: 6 }, (_, index) => {
    const on = addDays(last, -20 * index);
    return entry(`${id}-${on}`, id, on, fields);
  });
}

function one(entries: readonly Entry[], fields: Partial<Client> = {}) {
  const marta = client('marta', 'Marta Ibáñez', fields);
  return lookBack(journalOf({ clients: [marta], entries }), marta, today);
}

describe('a client then, and since', () => {
  test('has the word of what was known then, and was heard from or not', () => {
    const before = calls('marta', '2026-08-20', { warmth: 1 });
    expect(one(before)).toMatchObject({ word: 'firm', wasHeard: false });
    expect(one([...before, entry('new', 'marta', '2026-08-28')])).toMatchObject({
      word: 'firm',
      wasHeard: true,
    });
    expect(one([...before, entry('new', 'marta', today)])?.wasHeard).toBe(true);
  });

  test('does not know what was written down later, whatever day it is of', () => {
    const before = calls('marta', '2026-08-20', { warmth: 1 });
    const late = before.map((call) => ({ ...call, writtenOn: '2026-08-28' }));
    expect(one(late)).toMatchObject({ word: 'early', wasHeard: false });
    expect(one(late)).not.toHaveProperty('score');
    const complaint = calls('marta', '2026-08-20', { warmth: -2, writtenOn: '2026-09-20' });
    const both = complaint.map((call) => ({ ...call, id: `${call.id}-late` }));
    expect(one([...before, ...both])).toEqual(one(before));
  });

  test('was not heard from by a plan, a note to oneself, something trashed, or a day ahead', () => {
    const before = calls('marta', '2026-08-20');
    const none = [
      entry('plan', 'marta', '2026-11-01', { plan: true }),
      entry('note', 'marta', '2026-11-01', { kind: 'note', contact: false }),
      entry('gone', 'marta', '2026-11-01', { trashedAt: at }),
      entry('ahead', 'marta', '2026-11-26'),
      entry('that-day', 'marta', then),
    ];
    expect(one([...before, ...none])?.wasHeard).toBe(false);
  });

  test('is none of whom nothing was said: oneself, the archived by then, who came later', () => {
    const before = calls('marta', '2026-08-20');
    expect(one(before, { relation: 'self' })).toBeUndefined();
    expect(one(before, { archivedOn: then })).toBeUndefined();
    expect(one(before, { writtenOn: '2026-08-28' })).toBeUndefined();
    expect(one(before, { archivedOn: '2026-09-30' })).toMatchObject({ word: 'attentive' });
  });
});

const times = (count: number, word: LookedBack['word'], score: number, wasHeard: boolean) =>
  Array.from({ length: count }, () => ({ word, score, wasHeard }));

describe('all of them', () => {
  test('say nothing below 20 clients with a score, or below five of each', () => {
    const heard = times(14, 'firm', 80, true);
    expect(backTestOf([...heard, ...times(5, 'cold', 20, false)], today)).toBeNull();
    expect(backTestOf([...heard, ...times(6, 'cold', 20, false)], today)).not.toBeNull();
    expect(
      backTestOf([...times(16, 'firm', 80, true), ...times(4, 'cold', 20, false)], today),
    ).toBeNull();
    expect(
      backTestOf([...times(4, 'firm', 80, true), ...times(16, 'cold', 20, false)], today),
    ).toBeNull();
    const early = Array.from({ length: 9 }, () => ({ word: 'early', wasHeard: false }) as const);
    expect(backTestOf([...heard, ...times(5, 'cold', 20, false), ...early], today)).toBeNull();
  });

  test('stand by word, the best first, with a percentage from ten on', () => {
    const clients = [
      ...times(6, 'cold', 20, false),
      ...times(3, 'cold', 20, true),
      ...times(9, 'firm', 80, true),
      ...times(3, 'firm', 80, false),
      { word: 'no-news', wasHeard: false } as const,
      { word: 'early', wasHeard: true } as const,
    ];
    expect(backTestOf(clients, today)).toMatchObject({
      since: then,
      rows: [
        { word: 'firm', clients: 12, heard: 9, percent: 75 },
        { word: 'cold', clients: 9, heard: 3 },
        { word: 'no-news', clients: 1, heard: 0 },
      ],
      early: 1,
    });
    expect(backTestOf(clients, today)?.rows[1]).not.toHaveProperty('percent');
  });

  test.each([
    [52, 40, 77],
    [51, 38, 75],
    [400, 399, 99],
    [400, 1, 1],
    [12, 12, 100],
    [12, 0, 0],
  ])(
    'have of %i clients, heard from %i, %i percent: none and all are only none and all',
    (all, heard, percent) => {
      const clients = [
        ...times(heard, 'firm', 80, true),
        ...times(all - heard, 'firm', 80, false),
        ...times(20, 'cold', 20, true),
        ...times(20, 'cold', 20, false),
      ];
      expect(backTestOf(clients, today)?.rows[0]).toMatchObject({ heard, percent });
    },
  );

  test('tell how often who was heard from stood higher, ties half', () => {
    const sorted = [...times(10, 'firm', 80, true), ...times(10, 'cold', 20, false)];
    expect(backTestOf(sorted, today)).toMatchObject({ chance: 1, verdict: 'better' });
    const reversed = [...times(10, 'firm', 80, false), ...times(10, 'cold', 20, true)];
    expect(backTestOf(reversed, today)).toMatchObject({ chance: 0, verdict: 'worse' });
    const alike = [...times(10, 'firm', 80, false), ...times(10, 'firm', 80, true)];
    expect(backTestOf(alike, today)).toMatchObject({ chance: 0.5, verdict: 'coin' });
    const mixed = [
      ...times(3, 'firm', 80, true),
      ...times(1, 'cold', 20, true),
      ...times(1, 'firm', 80, false),
      ...times(3, 'cold', 20, false),
    ];
    // 3·3 pairs in order, 1 reversed, and 3 + 3 ties, of 16.
    expect(backTestOf([...mixed, ...mixed, ...mixed], today)?.chance).toBe(12 / 16);
  });

  test('are a coin while a coin among so few would often do as well', () => {
    // 7 and 5 of twelve stand higher: 0.58, which twelve coins do every fourth time.
    const few = [
      ...times(7, 'firm', 80, true),
      ...times(5, 'firm', 80, false),
      ...times(5, 'cold', 20, true),
      ...times(7, 'cold', 20, false),
    ];
    expect(backTestOf(few, today)?.verdict).toBe('coin');
    const many = Array.from({ length: 10 }, () => few).flat();
    expect(backTestOf(many, today)?.verdict).toBe('better');
  });

  test('come from a whole journal', () => {
    const result = backTest(
      twoFates(24, (index) => index < 12),
      today,
    );
    expect(result).toMatchObject({ chance: 1, verdict: 'better' });
    expect(result?.rows[0]).toEqual({ word: 'firm', clients: 12, heard: 12, percent: 100 });
    expect(backTest(journalOf({}), today)).toBeNull();
  });
});
