import { expect, test } from 'vitest';
import { mergeOps } from '../../../shared/journal/cascade.ts';
import { applyChange } from '../../../shared/journal/change.ts';
import type { Client } from '../../../shared/journal/client.ts';
import { mergeDifferences, singleFields } from '../../../shared/journal/merge-differences.ts';
import { client, journalOf, stamps } from '../../support/make.ts';

const later = '2026-03-09T10:00:00.000Z';
const latest = '2026-03-10T10:00:00.000Z';
const rosa = {
  ...stamps('rosa'),
  name: 'Rosa',
  phones: [],
  emails: [],
  address: { form: 'none' as const },
};

function merged(loser: Partial<Client>, winner: Partial<Client>) {
  const journal = journalOf({ clients: [client('a', 'Ana', loser), client('b', 'Beto', winner)] });
  applyChange(journal, { at: later, ops: mergeOps(journal, 'a', 'b', later) });
  return { journal, winner: journal.clients.get('b') as Client };
}

const values: { readonly [field: string]: readonly [unknown, unknown] } = {
  kind: ['person', 'organisation'],
  relation: ['supplier', 'family'],
  trade: ['yeso', 'piano'],
  place: ['Jaca', 'Huesca'],
  birthday: ['--03-12', '1990-03-12'],
  howMet: [{ place: 'Jaca' }, { place: 'Alpes' }],
  address: [{ form: 'tú' }, { form: 'usted', called: 'don Beto' }],
  tolerance: ['low', 'high'],
  cadenceDays: [7, 30],
};

test.each(singleFields)('of %s only the winner’s stays, and the difference is told', (field) => {
  const [one, other] = values[field] ?? [];
  const result = merged({ [field]: one }, { [field]: other });
  expect(result.winner[field]).toEqual(other);
  const [a, b] = [client('a', 'Ana', { [field]: one }), client('b', 'Beto', { [field]: other })];
  expect(mergeDifferences(a, b)).toEqual([field]);
  expect(mergeDifferences(b, a)).toEqual([field]);
});

test('what only one of them says is no difference, and stays', () => {
  const said = { trade: 'yeso', address: { form: 'tú' as const, called: 'Beto' }, cadenceDays: 7 };
  expect(mergeDifferences(client('a', 'Ana', said), client('b', 'Beto'))).toEqual([]);
  expect(merged(said, {}).winner).toMatchObject(said);
  expect(merged({}, said).winner).toMatchObject(said);
});

test('the same said in another order is no difference', () => {
  const howMet = { place: 'Jaca', context: 'cola' };
  const turned = { context: 'cola', place: 'Jaca' };
  expect(
    mergeDifferences(client('a', 'A', { howMet }), client('b', 'B', { howMet: turned })),
  ).toEqual([]);
});

test('with somebody one still sees, a client leaves the archive', () => {
  expect(merged({}, { archivedOn: '2026-01-01' }).winner).not.toHaveProperty('archivedOn');
  const both = merged({ archivedOn: '2026-01-01' }, { archivedOn: '2026-02-01' });
  expect(both.winner.archivedOn).toBe('2026-02-01');
});

test('merged again after an undo, the people come back out of the winner’s trash', () => {
  const journal = journalOf({
    clients: [client('a', 'Ana', { people: [rosa] }), client('b', 'Beto')],
  });
  const { inverse = [] } = applyChange(journal, {
    at: later,
    ops: mergeOps(journal, 'a', 'b', later),
  });
  applyChange(journal, { at: later, ops: inverse });
  expect(journal.clients.get('b')?.people[0]).toHaveProperty('trashedAt');
  applyChange(journal, { at: latest, ops: mergeOps(journal, 'a', 'b', latest) });
  expect(journal.clients.get('b')?.people).toEqual([{ ...rosa, changedAt: latest }]);
});
