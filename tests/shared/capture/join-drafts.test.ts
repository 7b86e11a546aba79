import { expect, test } from 'vitest';
import type { Draft, PromiseDraft } from '../../../shared/capture/draft.ts';
import { joinDrafts } from '../../../shared/capture/join-drafts.ts';

const draft = (words: string, fields: Partial<Draft> = {}): Draft => ({
  words,
  client: '',
  kind: 'note',
  promises: [],
  ...fields,
});
const promise = (key: string, words: string): PromiseDraft => ({ key, by: 'me', words });

test('places of one folder only stay as they are', () => {
  const [today, ana] = [draft('hoy'), draft('de Ana')];
  expect(joinDrafts({ today }, { ana })).toEqual({ today, ana });
});

test('for one person both texts stay, and both folders’ promises', () => {
  const first = draft('antes', { id: 'a', client: 'Ana', promises: [promise('1', 'llamar')] });
  const second = draft('ahora', { id: 'b', client: 'Ana', promises: [promise('1', 'pasar')] });
  const { today } = joinDrafts({ today: first }, { today: second });
  expect(today).toMatchObject({ id: 'a', words: 'antes\n\nahora', client: 'Ana' });
  expect(today?.promises.map(({ words }) => words)).toEqual(['llamar', 'pasar']);
  expect(new Set(today?.promises.map(({ key }) => key)).size).toBe(2);
});

test.each([
  ['Carmen', 'Hotel Miramar'],
  ['Carmen', ''],
  ['', 'Hotel Miramar'],
])('for «%s» and «%s» they stay two: the second stands, the first waits', (one, other) => {
  const first = draft('la caldera', { client: one });
  const second = draft('recogida la llave', { client: other });
  const both = joinDrafts({ today: first }, { today: second });
  expect(both).toEqual({ today: second, 'today-2': first });
  // Found again, neither is there twice.
  expect(joinDrafts(both, { today: second })).toEqual(both);
  const third = draft('otra', { client: 'Tercero' });
  expect(joinDrafts(both, { today: third })).toEqual({
    today: third,
    'today-2': first,
    'today-3': second,
  });
});

test('somebody new of the same name is somebody else', () => {
  const first = draft('a', { client: 'Ana', newClient: 'Ana' });
  const second = draft('b', { client: 'Ana' });
  expect(joinDrafts({ today: first }, { today: second })).toEqual({
    today: second,
    'today-2': first,
  });
});

test('a draft with nothing in it keeps no other waiting', () => {
  const first = draft('la caldera', { client: 'Carmen' });
  expect(joinDrafts({ today: first }, { today: draft('') })).toEqual({ today: first });
});

test('what goes on where the other stopped is not said twice', () => {
  const first = draft('a medias', { promises: [promise('1', 'llamar')] });
  const second = draft('a medias y más', { promises: [promise('1', 'llamar')] });
  expect(joinDrafts({ today: first }, { today: second })).toEqual({ today: second });
  expect(joinDrafts({ today: first }, { today: first })).toEqual({ today: first });
});
