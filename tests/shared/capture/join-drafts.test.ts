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

test('of one place both texts stay, and both folders’ promises', () => {
  const first = draft('antes', { client: 'Ana', promises: [promise('1', 'llamar')] });
  const second = draft('ahora', { client: 'Berta', promises: [promise('1', 'pasar')] });
  const { today } = joinDrafts({ today: first }, { today: second });
  expect(today).toMatchObject({ words: 'antes\n\nahora', client: 'Ana' });
  expect(today?.promises.map(({ words }) => words)).toEqual(['llamar', 'pasar']);
  expect(new Set(today?.promises.map(({ key }) => key)).size).toBe(2);
});

test('what goes on where the other stopped is not said twice', () => {
  const first = draft('a medias', { promises: [promise('1', 'llamar')] });
  const second = draft('a medias y más', { promises: [promise('1', 'llamar')] });
  expect(joinDrafts({ today: first }, { today: second })).toEqual({ today: second });
  expect(joinDrafts({ today: first }, { today: first })).toEqual({ today: first });
});
