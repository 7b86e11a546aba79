import { describe, expect, test } from 'vitest';
import { countsOf } from '../../../shared/agenda/counts.ts';
import { todayView } from '../../../shared/agenda/today.ts';
import { client, entry, journalOf, promise, stamps, step } from '../../support/make.ts';

const day = '2026-03-10';
const due = (on: string, precision: 'day' | 'week' | 'month' = 'day') => ({ day: on, precision });
const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
const quiet = { evening: false };

const journal = journalOf({
  clients: [
    client('a', 'Ana'),
    client('b', 'Beto'),
    client('archived', 'Vieja', { archivedOn: '2026-01-01', birthday: '--03-11' }),
    client('gone', 'Fuera', { trashedAt: '2026-03-01T10:00:00.000Z' }),
  ],
  entries: [
    entry('noted', 'b', '2026-03-08'),
    entry('meet', 'a', day, { plan: true, kind: 'meeting', words: 'Iglú' }),
    entry('missed', 'b', '2026-03-09', { plan: true }),
    entry('ahead', 'b', '2026-03-11', { plan: true }),
    entry('plan-archived', 'archived', day, { plan: true }),
    entry('plan-trashed', 'a', day, { plan: true, trashedAt: '2026-03-09T10:00:00.000Z' }),
  ],
  promises: [
    promise('today', 'a', '2026-03-02', { due: due(day) }),
    promise('overdue', 'a', '2026-03-02', { due: due('2026-03-06') }),
    promise('risky', 'a', '2026-03-09', { due: due('2026-03-13') }),
    promise('safe', 'b', '2026-03-02', { due: due('2026-03-13') }),
    promise('far', 'b', '2026-03-02', { due: due('2026-05-01', 'month') }),
    promise('someday', 'b', '2026-03-02'),
    promise('theirs', 'a', '2026-03-02', { by: 'them', due: due('2026-03-13') }),
    promise('theirs-late', 'b', '2026-03-02', { by: 'them', due: due('2026-03-04') }),
    promise('theirs-someday', 'b', '2026-03-02', { by: 'them' }),
    promise('kept', 'a', '2026-03-02', {
      steps: [step('made', '2026-03-02'), step('kept', '2026-03-03')],
    }),
    promise('trashed', 'a', '2026-03-02', { due: due(day), trashedAt: '2026-03-09T10:00:00.000Z' }),
    promise('of-archived', 'archived', '2026-03-02', { due: due(day) }),
    promise('of-gone', 'gone', '2026-03-02', { due: due(day) }),
  ],
});

describe('Today', () => {
  const view = todayView(journal, day, quiet);

  test('shows each open promise in exactly one list, soonest first', () => {
    expect(ids(view.due)).toEqual(['overdue', 'today']);
    expect(ids(view.atRisk)).toEqual(['risky']);
    expect(ids(view.later)).toEqual(['safe', 'far', 'someday']);
    expect(ids(view.waiting)).toEqual(['theirs-late', 'theirs', 'theirs-someday']);
  });

  test('hides no promise when the clock was set back', () => {
    const earlier = todayView(journal, '2026-02-01', quiet);
    const { due, atRisk, waiting, later } = earlier;
    expect([due, atRisk, waiting, later].map((rows) => rows.length)).toEqual([0, 0, 3, 7]);
  });

  test('says what is needed of a promise', () => {
    expect(view.later[0]).toEqual({
      id: 'safe',
      client: { id: 'b', name: 'Beto' },
      by: 'me',
      words: 'Te mando la propuesta',
      about: 'propuesta',
      state: 'open',
      madeOn: '2026-03-02',
      due: due('2026-03-13'),
      deadline: '2026-03-13',
      moves: 0,
      notedOn: '2026-03-08',
    });
    expect(view.atRisk[0]).toMatchObject({ state: 'at-risk' });
    expect(view.due[0]).toMatchObject({ state: 'overdue' });
  });

  test('shows whom one meets today, and asks about what is past', () => {
    expect(view.plans.map(({ id, isAsked }) => [id, isAsked])).toEqual([
      ['missed', true],
      ['meet', false],
    ]);
  });

  test('asks about today’s plans from the evening on', () => {
    const { plans } = todayView(journal, day, { evening: true });
    expect(plans.map(({ id, isAsked }) => [id, isAsked])).toEqual([
      ['missed', true],
      ['meet', true],
    ]);
  });

  test('moves on with the day', () => {
    expect(ids(todayView(journal, '2026-03-13', quiet).due)).toEqual([
      'overdue',
      'today',
      'safe',
      'risky',
    ]);
    expect(ids(todayView(journal, '2026-03-11', quiet).plans)).toEqual(['missed', 'meet', 'ahead']);
  });

  test('knows an empty journal', () => {
    expect(view.isEmptyJournal).toBe(false);
    expect(todayView(journalOf({}), day, quiet)).toMatchObject({ isEmptyJournal: true, due: [] });
  });

  test('is counted in the sidebar: due, at risk and what is asked', () => {
    expect(countsOf(journal, day, { evening: false })).toEqual({ today: 4, clients: 2, trash: 3 });
    expect(countsOf(journal, day, { evening: true }).today).toBe(5);
  });
});

describe('birthdays', () => {
  const born = (id: string, birthday: string) => client(id, id, { birthday });
  const celebrated = (on: string, ...birthdays: string[]) =>
    todayView(
      journalOf({ clients: birthdays.map((one) => born(one, one)) }),
      on,
      quiet,
    ).celebrations.map(({ day: when, years }) => [when, years]);

  test('are shown from their day to 14 days ahead, over the end of the year too', () => {
    expect(celebrated('2026-12-25', '1980-12-25', '--01-08', '--01-09', '1980-12-24')).toEqual([
      ['2026-12-25', 46],
      ['2027-01-08', undefined],
    ]);
  });

  test('on 29 February fall on the 28th in common years', () => {
    expect(celebrated('2026-02-20', '2000-02-29')).toEqual([['2026-02-28', 26]]);
    expect(celebrated('2028-02-20', '2000-02-29')).toEqual([['2028-02-29', 28]]);
  });

  test('of the people of a client are shown with whom they belong to', () => {
    const rosa = {
      ...stamps('r'),
      name: 'Rosa',
      phones: [],
      emails: [],
      address: { form: 'none' as const },
      birthday: '--03-12',
    };
    const gone = { ...rosa, id: 'g', name: 'Fuera', trashedAt: '2026-03-01T10:00:00.000Z' };
    const one = journalOf({ clients: [client('a', 'Ana', { people: [rosa, gone] })] });
    expect(todayView(one, day, quiet).celebrations).toEqual([
      { client: { id: 'a', name: 'Ana' }, who: 'Rosa', day: '2026-03-12' },
    ]);
  });
});
