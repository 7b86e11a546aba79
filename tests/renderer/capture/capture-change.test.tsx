import { describe, expect, it } from 'vitest';
import { captureChange, lackOf } from '../../../renderer/capture/capture-change.ts';
import { type Draft, emptyDraft } from '../../../renderer/capture/draft.ts';

const today = '2026-11-25';
const promised: Draft = {
  ...emptyDraft,
  promises: [{ key: 'k', by: 'me', words: ' el presupuesto ', due: undefined }],
};

function records(draft: Draft) {
  const { ops, name } = captureChange(draft, { id: 'ana' }, today);
  const of = (kind: string) => ops.filter((op) => op[1] === kind).map((op) => op.at(-1));
  return { name, entries: of('entry'), promises: of('promise'), clients: of('client') };
}

describe('what a capture writes', () => {
  it('makes a plan of a day ahead, whose promises are given today', () => {
    const { entries, promises } = records({ ...promised, words: 'Café', day: '2026-12-01' });
    expect(entries).toMatchObject([{ day: '2026-12-01', plan: true }]);
    expect(promises).toMatchObject([{ steps: [{ kind: 'made', day: today }] }]);
  });

  it('dates the promises of a past conversation on its day', () => {
    const { entries, promises } = records({ ...promised, words: 'Café', day: '2026-11-20' });
    expect(entries).toMatchObject([{ day: '2026-11-20' }]);
    expect(entries[0]).not.toHaveProperty('plan');
    expect(promises).toMatchObject([{ steps: [{ day: '2026-11-20' }] }]);
  });

  it('writes a promise alone without an entry to hang from', () => {
    const { name, entries, promises } = records(promised);
    expect(name).toBe('promise-made');
    expect(entries).toEqual([]);
    expect(promises).toMatchObject([{ words: 'el presupuesto' }]);
    expect(promises[0]).not.toHaveProperty('entry');
    expect(promises[0]).not.toHaveProperty('due');
  });

  it('counts as contact by the rule, unless one says otherwise', () => {
    const contact = (draft: Partial<Draft>) =>
      records({ ...emptyDraft, words: 'Algo', ...draft }).entries;
    expect(contact({})).toMatchObject([{ contact: false }]);
    expect(contact({ warmth: 1 })).toMatchObject([{ contact: true, warmth: 1 }]);
    expect(contact({ kind: 'call' })).toMatchObject([{ contact: true }]);
    expect(contact({ kind: 'call', contact: false })).toMatchObject([{ contact: false }]);
  });

  it('begins a client with its name alone', () => {
    const { ops } = captureChange({ ...emptyDraft, words: 'x' }, { newName: 'Ana' }, today);
    expect(ops[0]).toMatchObject(['create', 'client', { name: 'Ana', kind: 'person' }]);
  });

  it('says what is missing, first things first', () => {
    expect(lackOf(emptyDraft, true, today)).toEqual({ field: 'words' });
    expect(lackOf({ ...emptyDraft, words: 'x' }, false, today)).toEqual({ field: 'client' });
    const early = { day: '2026-11-20', precision: 'day' } as const;
    const draft = {
      ...promised,
      promises: [{ key: 'k', by: 'me', words: 'y', due: early }],
    } as const;
    expect(lackOf(draft, true, today)).toEqual({ field: 'due', key: 'k' });
    expect(lackOf(promised, true, today)).toBeUndefined();
  });
});
