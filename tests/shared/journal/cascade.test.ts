import { describe, expect, test } from 'vitest';
import {
  emptyTrashOps,
  mergeOps,
  restoreOps,
  survivorOf,
  trashOps,
} from '../../../shared/journal/cascade.ts';
import { applyChange } from '../../../shared/journal/change.ts';
import type { Journal } from '../../../shared/journal/journal.ts';
import { readJournal, writeJournal } from '../../../shared/transfer/journal-file.ts';
import { at, client, entry, journalOf, outcome, promise, stamps } from '../../support/make.ts';
import { sha256 } from '../../support/sha256.ts';

const later = '2026-03-09T10:00:00.000Z';
const latest = '2026-03-10T10:00:00.000Z';
const address = { form: 'none' as const };
const rosa = { ...stamps('rosa'), name: 'Rosa', phones: [], emails: [], address };

function sample(): Journal {
  return journalOf({
    clients: [
      client('a', 'Ana', { people: [rosa], notes: 'Le gusta el té', phones: ['55'] }),
      client('b', 'Beto', { notes: 'Puntual', phones: ['55', '66'] }),
      client('c', 'Caro', { howMet: { introducedBy: { client: 'a' } } }),
    ],
    entries: [
      entry('e', 'a', '2026-03-02', { people: ['rosa'] }),
      entry('f', 'a', '2026-03-03', { trashedAt: at }),
      entry('g', 'b', '2026-03-03'),
    ],
    promises: [promise('p', 'a', '2026-03-02', { entry: 'e' })],
    outcomes: [outcome('o', 'a', '2026-03-04', { promise: 'p' })],
  });
}

function whole(journal: Journal): string {
  return [...writeJournal(journal, { seq: 0, writtenAt: at, sha256 })].join('');
}

/** Every journal that a cascade leaves must be one that could be imported. */
function expectSound(journal: Journal): void {
  expect(readJournal(whole(journal), { sha256 })).toMatchObject({ ok: true });
}

const trashedIds = (journal: Journal) =>
  [journal.clients, journal.entries, journal.promises, journal.outcomes]
    .flatMap((records) => [...records.values()])
    .filter((record) => record.trashedAt !== undefined)
    .map(({ id }) => id)
    .sort();

describe('trash', () => {
  test('of a client takes its records along, and restoring brings back exactly those', () => {
    const journal = sample();
    applyChange(journal, { at: later, ops: trashOps(journal, 'client', 'a', later) });
    expect(trashedIds(journal)).toEqual(['a', 'e', 'f', 'o', 'p']);
    expectSound(journal);
    applyChange(journal, { at: latest, ops: restoreOps(journal, 'client', 'a') });
    expect(trashedIds(journal)).toEqual(['f']);
  });

  test('of an entry keeps its promises and outcomes', () => {
    const journal = sample();
    applyChange(journal, { at: later, ops: trashOps(journal, 'entry', 'e', later) });
    expect(trashedIds(journal)).toEqual(['e', 'f']);
  });

  test('restored from a client that is in the trash too, a record brings it back to be seen', () => {
    const journal = sample();
    applyChange(journal, { at: later, ops: trashOps(journal, 'client', 'a', later) });
    applyChange(journal, { at: latest, ops: restoreOps(journal, 'entry', 'f') });
    expect(trashedIds(journal)).toEqual(['e', 'o', 'p']);
  });

  test('of what is not in the trash restores nothing', () => {
    expect(restoreOps(sample(), 'client', 'a')).toEqual([]);
    expect(restoreOps(sample(), 'client', 'nobody')).toEqual([]);
  });
});

describe('merging two clients', () => {
  test('gives everything to the winner, and trashes the loser with the way to it', () => {
    const journal = sample();
    applyChange(journal, { at: later, ops: mergeOps(journal, 'a', 'b', later) });
    expect([...(journal.byClient.get('b')?.entries.keys() ?? [])].sort()).toEqual(['e', 'f', 'g']);
    expect(journal.promises.get('p')?.client).toBe('b');
    expect(journal.outcomes.get('o')?.client).toBe('b');
    expect(journal.clients.get('b')).toMatchObject({
      aka: ['Ana'],
      phones: ['55', '66'],
      notes: 'Puntual\n\nLe gusta el té',
      people: [{ id: 'rosa', name: 'Rosa' }],
    });
    expect(journal.clients.get('a')).toMatchObject({ trashedAt: later, mergedInto: 'b' });
    expect(journal.clients.get('c')?.howMet?.introducedBy).toEqual({ client: 'b' });
    expectSound(journal);
  });

  test('chains are followed to their end, and circles end', () => {
    const journal = sample();
    applyChange(journal, { at: later, ops: mergeOps(journal, 'a', 'b', later) });
    applyChange(journal, { at: latest, ops: mergeOps(journal, 'b', 'c', latest) });
    expect(survivorOf(journal, 'a')).toBe('c');
    expect(survivorOf(journal, 'c')).toBe('c');
    expect(survivorOf(journal, 'nobody')).toBe('nobody');
    applyChange(journal, { at: latest, ops: [['patch', 'client', 'c', { mergedInto: 'a' }]] });
    expect(['a', 'b', 'c']).toContain(survivorOf(journal, 'a'));
  });

  test('chains lead through whom the trash was emptied of, as far as somebody is there', () => {
    const journal = sample();
    applyChange(journal, { at: later, ops: mergeOps(journal, 'a', 'b', later) });
    applyChange(journal, { at: later, ops: emptyTrashOps(journal) });
    expect(survivorOf(journal, 'a')).toBe('b');
    applyChange(journal, { at: latest, ops: mergeOps(journal, 'b', 'c', latest) });
    applyChange(journal, { at: latest, ops: emptyTrashOps(journal) });
    expect(survivorOf(journal, 'a')).toBe('c');
    applyChange(journal, { at: latest, ops: [['patch', 'client', 'c', { mergedInto: 'a' }]] });
    expect(survivorOf(journal, 'c')).toBe('c');
    applyChange(journal, { at: latest, ops: [['erase', 'client', 'c']] });
    expect(survivorOf(journal, 'a')).toBe('a');
  });

  test('nobody comes to have introduced themselves', () => {
    const journal = sample();
    applyChange(journal, { at: later, ops: mergeOps(journal, 'a', 'c', later) });
    expect(journal.clients.get('c')?.howMet?.introducedBy).toEqual({});
  });

  test('nor does who introduced the loser, and takes over how that one was met', () => {
    const journal = sample();
    const howMet = { place: 'Jaca', introducedBy: { client: 'b' } };
    applyChange(journal, { at, ops: [['patch', 'client', 'a', { howMet }]] });
    applyChange(journal, { at, ops: [['patch', 'client', 'b', { howMet: null }]] });
    applyChange(journal, { at: later, ops: mergeOps(journal, 'a', 'b', later) });
    expect(journal.clients.get('b')?.howMet).toEqual({ place: 'Jaca', introducedBy: {} });
  });

  test('restoring the loser leaves in the trash what was thrown away before', () => {
    const journal = sample();
    const [person] = journal.clients.get('a')?.people ?? [];
    const away = { [person?.id ?? '']: { trashedAt: at } };
    applyChange(journal, { at, ops: [['patch', 'client', 'a', { people: away }]] });
    applyChange(journal, { at: later, ops: mergeOps(journal, 'a', 'b', later) });
    applyChange(journal, { at: latest, ops: restoreOps(journal, 'client', 'a') });
    expect(journal.clients.get('a')?.people[0]?.trashedAt).toBe(at);
  });

  test('the loser can be restored with its people', () => {
    const journal = sample();
    applyChange(journal, { at: later, ops: mergeOps(journal, 'a', 'b', later) });
    applyChange(journal, { at: latest, ops: restoreOps(journal, 'client', 'a') });
    const ana = journal.clients.get('a');
    expect(ana?.mergedInto).toBeUndefined();
    expect(ana?.people[0]?.trashedAt).toBeUndefined();
  });

  test('of a client with itself or with nobody does nothing', () => {
    expect(mergeOps(sample(), 'a', 'a', at)).toEqual([]);
    expect(mergeOps(sample(), 'a', 'nobody', at)).toEqual([]);
  });
});

describe('emptying the trash', () => {
  test('leaves husks and not a word, of records and of parts', () => {
    const journal = sample();
    const people = { rosa: { trashedAt: later } };
    applyChange(journal, { at: later, ops: [['patch', 'client', 'a', { people }]] });
    applyChange(journal, { at: later, ops: trashOps(journal, 'client', 'b', later) });
    applyChange(journal, { at: latest, ops: emptyTrashOps(journal) });
    expect([...journal.erased.keys()].sort()).toEqual(['b', 'f', 'g', 'rosa']);
    for (const word of ['Beto', 'Puntual', 'Rosa']) expect(whole(journal)).not.toContain(word);
    expect(whole(journal)).toContain('Le gusta el té');
    expectSound(journal);
  });

  test('after a merge keeps what the winner was given', () => {
    const journal = sample();
    applyChange(journal, { at: later, ops: mergeOps(journal, 'a', 'b', later) });
    applyChange(journal, { at: latest, ops: emptyTrashOps(journal) });
    expect(journal.clients.has('a')).toBe(false);
    expect(journal.clients.get('b')?.people[0]?.name).toBe('Rosa');
    expect(journal.entries.get('e')?.client).toBe('b');
    expectSound(journal);
  });

  test('that is empty is nothing to do', () => {
    expect(emptyTrashOps(journalOf({ clients: [client('a', 'Ana')] }))).toEqual([]);
  });
});
