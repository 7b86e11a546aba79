import { describe, expect, test } from 'vitest';
import { clientRows } from '../../../shared/agenda/client-rows.ts';
import { clientView } from '../../../shared/agenda/client-view.ts';
import { trashList } from '../../../shared/agenda/trash.ts';
import { mergeOps, trashOps } from '../../../shared/journal/cascade.ts';
import { applyChange } from '../../../shared/journal/change.ts';
import { client, entry, journalOf, outcome, promise, stamps, step } from '../../support/make.ts';

const day = '2026-03-10';
const gone = '2026-03-09T10:00:00.000Z';
const rosa = {
  ...stamps('rosa'),
  name: 'Rosa',
  phones: [],
  emails: [],
  address: { form: 'none' as const },
};

function sample() {
  return journalOf({
    clients: [
      client('a', 'Zoe', {
        trade: 'yeso',
        people: [rosa, { ...rosa, id: 'x', name: 'Fuera', trashedAt: gone }],
      }),
      client('b', 'ángel', {
        aka: ['el Rubio'],
        howMet: { introducedBy: { client: 'a' } },
        archivedOn: '2026-01-01',
      }),
      client('c', 'Beto', { trashedAt: '2026-03-01T10:00:00.000Z' }),
    ],
    entries: [
      entry('old', 'a', '2026-03-03'),
      entry('new', 'a', '2026-03-05', { kind: 'visit' }),
      entry('note', 'a', '2026-03-07', { kind: 'note', contact: false }),
      entry('ahead', 'a', '2026-03-20', { plan: true }),
      entry('trashed', 'a', '2026-03-08', { trashedAt: gone }),
    ],
    promises: [
      promise('mine', 'a', '2026-03-02', {
        person: 'rosa',
        steps: [step('made', '2026-03-02'), step('kept', '2026-03-03', { trashedAt: gone })],
      }),
      promise('theirs', 'a', '2026-03-03', { by: 'them' }),
      promise('done', 'a', '2026-03-02', { steps: [step('kept', '2026-03-04')] }),
    ],
    outcomes: [outcome('o', 'a', '2026-03-04', { words: 'Bravo' })],
  });
}

describe('the list of clients', () => {
  test('is by name as Spanish sorts it, archived ones marked, trashed ones left out', () => {
    expect(clientRows(sample(), day)).toEqual([
      expect.objectContaining({
        id: 'b',
        name: 'ángel',
        aka: ['el Rubio'],
        archivedOn: '2026-01-01',
        mine: 0,
      }),
      {
        id: 'a',
        name: 'Zoe',
        kind: 'person',
        relation: 'client',
        people: ['Rosa'],
        trade: 'yeso',
        tags: [],
        mine: 1,
        theirs: 1,
        lastContact: { day: '2026-03-05', kind: 'visit' },
        health: expect.objectContaining({ word: 'attentive', alarm: 0, silence: 5 }),
      },
    ]);
  });
});

describe('a client’s page', () => {
  test('shows what is not in the trash, newest first', () => {
    const view = clientView(sample(), 'a', day);
    expect(view?.entries.map(({ id }) => id)).toEqual(['ahead', 'note', 'new', 'old']);
    expect(view?.client.people.map(({ id }) => id)).toEqual(['rosa']);
    expect(view?.promises.find(({ id }) => id === 'mine')?.steps).toHaveLength(1);
    expect(view?.rows.mine).toMatchObject({ state: 'open', person: 'Rosa' });
    expect(view?.rows.done).toMatchObject({ state: 'kept' });
    expect(view?.outcomes).toHaveLength(1);
  });

  test('names who introduced it', () => {
    expect(clientView(sample(), 'b', day)?.introducedBy).toEqual({ id: 'a', name: 'Zoe' });
    expect(clientView(sample(), 'a', day)?.introduced).toEqual([{ id: 'b', name: 'ángel' }]);
  });

  test('still names who introduced it when they are in the trash', () => {
    const journal = sample();
    applyChange(journal, { at: gone, ops: trashOps(journal, 'client', 'a', gone) });
    expect(clientView(journal, 'b', day)?.introducedBy).toEqual({ id: 'a', name: 'Zoe' });
  });

  test('is not there for a client that is in the trash, or never was', () => {
    expect(clientView(sample(), 'c', day)).toBeUndefined();
    expect(clientView(sample(), 'nobody', day)).toBeUndefined();
  });

  test('of a client merged away is the page of the one it was merged into', () => {
    const journal = sample();
    applyChange(journal, { at: gone, ops: mergeOps(journal, 'a', 'b', gone) });
    const view = clientView(journal, 'a', day);
    expect(view?.client.id).toBe('b');
    expect(view?.entries).toHaveLength(4);
    expect(view?.introducedBy).toBeUndefined();
  });
});

describe('the trash', () => {
  test('lists records and parts, newest first, each by its words', () => {
    const zoe = { client: { id: 'a', name: 'Zoe' }, trashedAt: gone, others: 0 };
    expect(trashList(sample())).toEqual([
      { ...zoe, kind: 'client', id: 'a', part: { field: 'people', id: 'x' }, text: 'Fuera' },
      {
        ...zoe,
        kind: 'promise',
        id: 'mine',
        part: { field: 'steps', id: 'kept-2026-03-03' },
        text: 'Te mando la propuesta',
      },
      { ...zoe, kind: 'entry', id: 'trashed', text: 'Hablamos' },
      { kind: 'client', id: 'c', text: 'Beto', trashedAt: '2026-03-01T10:00:00.000Z', others: 0 },
    ]);
  });

  test('does not show what an undo took back: nobody threw it away', () => {
    const journal = sample();
    const before = trashList(journal);
    const at = '2026-03-10T10:00:00.000Z';
    const late = step('kept', '2026-03-10', { id: 'late', createdAt: at });
    const made = applyChange(journal, {
      at,
      ops: [
        ['create', 'entry', entry('fresh', 'a', '2026-03-10', { createdAt: at })],
        ['patch', 'promise', 'mine', { steps: { late } }],
      ],
    });
    applyChange(journal, { at: '2026-03-10T10:00:01.000Z', ops: made.inverse ?? [] });
    expect(journal.entries.get('fresh')?.trashedAt).toBe(at);
    expect(trashList(journal)).toEqual(before);
  });

  test('shows a client as one thing with what went with it, and apart what went before', () => {
    const journal = sample();
    const at = '2026-03-10T10:00:00.000Z';
    applyChange(journal, { at, ops: trashOps(journal, 'client', 'a', at) });
    expect(trashList(journal).map(({ id, others }) => [id, others])).toEqual([
      ['a', 8],
      ['trashed', 0],
      ['c', 0],
    ]);
  });
});
