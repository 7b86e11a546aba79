import { describe, expect, test } from 'vitest';
import { applyHusks } from '../../../shared/transfer/apply-husks.ts';
import { at, client, entry, journalOf, outcome, promise, stamps } from '../../support/make.ts';

const person = {
  ...stamps('x'),
  name: 'Rosa',
  phones: [],
  emails: [],
  address: { form: 'none' as const },
};

describe('what was erased stays erased when an old copy is brought back', () => {
  test('an erased client takes its records along, and nobody can bring those back either', () => {
    const old = journalOf({
      clients: [client('a', 'Ana'), client('b', 'Beto')],
      entries: [entry('e', 'a', '2026-03-02'), entry('f', 'b', '2026-03-02')],
      promises: [promise('p', 'a', '2026-03-02')],
      outcomes: [outcome('o', 'a', '2026-03-02')],
    });
    expect(applyHusks(old, [{ id: 'a', erasedAt: at }])).toBe(4);
    expect([...old.clients.keys()]).toEqual(['b']);
    expect([...old.entries.keys()]).toEqual(['f']);
    expect(old.promises.size + old.outcomes.size).toBe(0);
    expect([...old.erased.keys()].sort()).toEqual(['a', 'e', 'o', 'p']);
    expect(JSON.stringify([...old.erased.values()])).not.toContain('Ana');
  });

  test('an erased part is taken out of its record', () => {
    const old = journalOf({
      clients: [client('a', 'Ana', { people: [person, { ...person, id: 'y' }] })],
    });
    expect(applyHusks(old, [{ id: 'x', erasedAt: at }])).toBe(1);
    expect(old.clients.get('a')?.people.map(({ id }) => id)).toEqual(['y']);
  });

  test('what was not erased is left as it is', () => {
    const old = journalOf({ clients: [client('a', 'Ana')] });
    const before = old.clients.get('a');
    expect(applyHusks(old, [{ id: 'z', erasedAt: at }])).toBe(0);
    expect(old.clients.get('a')).toBe(before);
  });
});
