import { expect, test } from 'vitest';
import type { Draft, PromiseDraft } from '../../../shared/capture/draft.ts';
import { withoutSaved } from '../../../shared/capture/without-saved.ts';
import { client, entry, journalOf, promise } from '../../support/make.ts';

const promised = (key: string): PromiseDraft => ({ key, by: 'me', words: 'el plano' });
const draft = (words: string, promises: readonly PromiseDraft[] = []): Draft => ({
  id: 'noted',
  words,
  client: 'Ana',
  kind: 'call',
  promises: [...promises],
});
const journal = journalOf({
  clients: [client('ana', 'Ana')],
  entries: [entry('noted', 'ana', '2026-11-25', { words: 'Llamó por la nieve' })],
  promises: [promise('p1', 'ana', '2026-11-25', { entry: 'noted' })],
});

test('a draft whose entry is there is dropped, kept before its last letter or not', () => {
  for (const words of ['Llamó por la nieve', 'Llamó por la nieve ', 'Llamó por', 'Llano']) {
    expect(withoutSaved({ today: draft(words, [promised('p1')]) }, journal)).toEqual({});
  }
});

test('what goes on from what was noted is a draft still, and no longer that one', () => {
  const { today } = withoutSaved(
    { today: draft('Llamó por la nieve Y otra cosa', [promised('p1'), promised('p2')]) },
    journal,
  );
  expect(today).toMatchObject({ words: 'Y otra cosa', promises: [{ key: 'p2' }] });
  expect(today?.id).toBeUndefined();
});

test('a promise alone that is there is dropped', () => {
  const alone = { ...draft('', [promised('p1')]), id: 'never-an-entry' };
  expect(withoutSaved({ today: alone }, journal)).toEqual({});
});

test('what is not there stays as it is, and so does a draft without an id', () => {
  const { id: _id, ...older } = draft('Llamó por la nieve');
  const drafts = { today: { ...draft('Otra'), id: 'another' }, ana: older };
  expect(withoutSaved(drafts, journal)).toBe(drafts);
});

test('erased since, it was noted all the same', () => {
  const erased = journalOf({ clients: [client('ana', 'Ana')] });
  erased.erased.set('noted', { id: 'noted', erasedAt: '2026-11-25T10:00:00.000Z' });
  expect(withoutSaved({ today: draft('Llamó por la nieve') }, erased)).toEqual({});
});
