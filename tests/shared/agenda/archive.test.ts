import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { clientRows } from '../../../shared/agenda/client-rows.ts';
import { countsOf } from '../../../shared/agenda/counts.ts';
import { findClients } from '../../../shared/agenda/find-clients.ts';
import { todayView } from '../../../shared/agenda/today.ts';
import { mergeOps } from '../../../shared/journal/cascade.ts';
import { applyChange } from '../../../shared/journal/change.ts';
import { type Journal, liveClients } from '../../../shared/journal/journal.ts';
import { anyJournal } from '../../support/arbitrary-journal.ts';
import { client, entry, journalOf, promise, stamps } from '../../support/make.ts';

const day = '2026-03-10';
const quiet = { evening: true };
const archivedOn = '2026-03-01';

function archiveAll(journal: Journal): void {
  const ops = liveClients(journal).map(
    ({ id }) => ['patch', 'client', id, { archivedOn }] as const,
  );
  applyChange(journal, { at: '2026-03-01T10:00:00.000Z', ops });
}

/** Who is anywhere in Today, by id. */
function inToday(journal: Journal): string[] {
  const { isEmptyJournal: _, day: _day, ...lists } = todayView(journal, day, quiet);
  return Object.values(lists).flatMap((rows) => rows.map((row) => row.client.id));
}

const idea = { ...stamps('idea'), words: 'verano', day: '2025-12-01' };
const full = () =>
  journalOf({
    clients: [
      client('a', 'Ana', {
        birthday: '--03-11',
        ideas: [{ ...idea, revisitOn: day }],
        people: [],
      }),
    ],
    entries: [entry('plan', 'a', day, { plan: true })],
    promises: [
      promise('due', 'a', '2026-03-02', { due: { day, precision: 'day' } }),
      promise('risk', 'a', '2026-03-09', { due: { day: '2026-03-13', precision: 'day' } }),
      promise('later', 'a', '2026-03-02'),
      promise('theirs', 'a', '2026-03-02', { by: 'them' }),
    ],
  });

describe('an archived client', () => {
  it('is in none of the lists of Today that it was in, and in no figure', () => {
    const journal = full();
    expect(inToday(journal)).toHaveLength(7);
    expect(countsOf(journal, day, quiet)).toMatchObject({ today: 3, clients: 1 });
    archiveAll(journal);
    expect(inToday(journal)).toEqual([]);
    expect(countsOf(journal, day, quiet)).toMatchObject({ today: 0, clients: 0 });
  });

  it('is still among the clients and found by any word, with the day it was archived', () => {
    const journal = full();
    archiveAll(journal);
    expect(clientRows(journal, day)).toMatchObject([{ id: 'a', archivedOn, mine: 3, theirs: 1 }]);
    expect(findClients(journal, 'verano', day)).toMatchObject([{ client: { archivedOn } }]);
  });

  it('comes back to all of it', () => {
    const journal = full();
    const before = inToday(journal);
    archiveAll(journal);
    const ops = [['patch', 'client', 'a', { archivedOn: null }] as const];
    applyChange(journal, { at: '2026-03-02T10:00:00.000Z', ops });
    expect(inToday(journal)).toEqual(before);
  });
});

test('whatever is in a journal, its archived clients are nowhere in Today', () => {
  fc.assert(
    fc.property(anyJournal, (journal) => {
      archiveAll(journal);
      expect(inToday(journal)).toEqual([]);
      expect(countsOf(journal, day, quiet)).toMatchObject({ today: 0, clients: 0 });
    }),
  );
});

describe('ideas to come back to', () => {
  const revisited = (on: string, ...ideas: object[]) =>
    todayView(
      journalOf({ clients: [client('a', 'Ana', { ideas: ideas as never })] }),
      on,
      quiet,
    ).ideas.map(({ id }) => id);

  it('are in Today from their day on, longest waiting first', () => {
    const one = { ...idea, id: 'one', revisitOn: '2026-03-10' };
    const two = { ...idea, id: 'two', revisitOn: '2026-03-01', reasonForNo: 'other' };
    const never = { ...idea, id: 'never' };
    const gone = { ...one, id: 'gone', trashedAt: '2026-03-01T10:00:00.000Z' };
    expect(revisited('2026-03-09', one, two, never, gone)).toEqual(['two']);
    expect(revisited('2026-03-10', one, two, never, gone)).toEqual(['two', 'one']);
  });

  it('are counted nowhere: they are an offer', () => {
    const journal = journalOf({
      clients: [client('a', 'Ana', { ideas: [{ ...idea, revisitOn: '2026-03-01' }] })],
    });
    expect(countsOf(journal, day, quiet).today).toBe(0);
  });
});

test('a client found by the name it had before a merge is the one that stayed', () => {
  const journal = journalOf({ clients: [client('a', 'Ana Beltrán'), client('b', 'Anita')] });
  const at = '2026-03-05T10:00:00.000Z';
  applyChange(journal, { at, ops: mergeOps(journal, 'a', 'b', at) });
  expect(findClients(journal, 'beltran', day).map(({ client: { id } }) => id)).toEqual(['b']);
});
