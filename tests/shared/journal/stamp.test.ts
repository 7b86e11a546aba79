import { describe, expect, test } from 'vitest';
import { type PageOp, RefusedChange, stampOps } from '../../../shared/journal/stamp.ts';
import { client, journalOf, promise, step } from '../../support/make.ts';

const now = { at: '2026-03-09T23:30:00.000Z', day: '2026-03-10' };
const written = { createdAt: now.at, changedAt: now.at, writtenOn: now.day };
const journal = journalOf({
  clients: [client('a', 'Ana')],
  promises: [promise('p', 'a', '2026-03-02')],
});

function refused(...ops: PageOp[]) {
  try {
    stampOps(journal, ops, now);
  } catch (error) {
    if (error instanceof RefusedChange) return error.problems;
    throw error;
  }
  throw new Error('it was let in');
}

describe('stamps', () => {
  test('a new record carries them, and each of its parts', () => {
    const made = { id: 's', kind: 'made', day: '2026-03-09' };
    const [op] = stampOps(
      journal,
      [['create', 'promise', { id: 'n', words: 'x', steps: [made] }]],
      now,
    );
    expect(op).toEqual([
      'create',
      'promise',
      { id: 'n', words: 'x', ...written, steps: [{ ...made, ...written }] },
    ]);
  });

  test('a new record’s parts begin empty when none are sent', () => {
    const [op] = stampOps(journal, [['create', 'client', { id: 'n', name: 'Eva' }]], now);
    expect(op?.[2]).toMatchObject({ people: [], facts: [], ownWords: [], ideas: [] });
  });

  test('a patch stamps the parts that are new, and only those', () => {
    const steps = { 'made-2026-03-02': { words: 'sí' }, k: { kind: 'kept', day: '2026-03-09' } };
    const [op] = stampOps(journal, [['patch', 'promise', 'p', { about: 'x', steps }]], now);
    expect(op?.[3]).toEqual({
      about: 'x',
      steps: {
        'made-2026-03-02': { words: 'sí' },
        k: { id: 'k', kind: 'kept', day: '2026-03-09', ...written },
      },
    });
  });

  test('a part created earlier in the same change is not new any more', () => {
    const ops = stampOps(
      journal,
      [
        ['create', 'promise', { id: 'n', steps: [{ id: 's' }] }],
        ['patch', 'promise', 'n', { steps: { s: { words: 'x' }, t: {} } }],
        ['patch', 'promise', 'n', { steps: { t: { words: 'y' } } }],
      ],
      now,
    );
    expect(ops[1]?.[3]).toEqual({ steps: { s: { words: 'x' }, t: { id: 't', ...written } } });
    expect(ops[2]?.[3]).toEqual({ steps: { t: { words: 'y' } } });
  });

  test.each(['createdAt', 'changedAt', 'writtenOn', 'trashedAt'])(
    'the page’s own %s is refused, wherever it is',
    (field) => {
      const stamp = { [field]: now.at };
      expect(
        refused(
          ['create', 'entry', { id: 'n', ...stamp }],
          ['create', 'promise', { id: 'm', steps: [step('made', now.day), { id: 's', ...stamp }] }],
          ['patch', 'client', 'a', stamp],
          ['patch', 'promise', 'p', { steps: { 'made-2026-03-02': stamp } }],
        ).map((one) => `${one.id} ${one.field}`),
      ).toEqual(
        expect.arrayContaining([
          `n ${field}`,
          `m steps.1.${field}`,
          `a ${field}`,
          `p steps.made-2026-03-02.${field}`,
        ]),
      );
    },
  );

  test.each<[string, PageOp]>([
    ['an id in a patch', ['patch', 'client', 'a', { id: 'b' }]],
    ['no id', ['create', 'entry', {}]],
    ['an impossible id', ['create', 'entry', { id: '__proto__' }]],
    ['an id that is no text', ['create', 'entry', { id: 7 }]],
    ['a part without id', ['create', 'promise', { id: 'n', steps: [{ kind: 'made' }] }]],
    ['parts that are no list', ['create', 'promise', { id: 'n', steps: 'x' }]],
    ['parts that are nothing', ['create', 'promise', { id: 'n', steps: [null] }]],
    ['patched parts that are a list', ['patch', 'promise', 'p', { steps: [] }]],
    ['patched parts that are null', ['patch', 'promise', 'p', { steps: null }]],
    ['a part to be erased', ['patch', 'promise', 'p', { steps: { 'made-2026-03-02': null } }]],
    ['a part given another id', ['patch', 'promise', 'p', { steps: { s: { id: 't' } } }]],
    ['a __proto__ key', ['patch', 'client', 'a', JSON.parse('{"__proto__":{"x":1}}')]],
    ['a __proto__ part', ['patch', 'promise', 'p', JSON.parse('{"steps":{"__proto__":{"x":1}}}')]],
  ])('%s is refused', (_, op) => {
    expect(refused(op)).toMatchObject([{ reason: 'invalid' }]);
  });
});
