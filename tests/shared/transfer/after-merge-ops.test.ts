import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  emptyTrashOps,
  mergeOps,
  restoreOps,
  survivorOf,
  trashOps,
} from '../../../shared/journal/cascade.ts';
import { applyChange, type Op, outlookOf } from '../../../shared/journal/change.ts';
import { checkOutlook } from '../../../shared/journal/check.ts';
import { copyJournal, type Journal } from '../../../shared/journal/journal.ts';
import { afterMergeOps, bringTogether, mergeJournals } from '../../../shared/transfer/merge.ts';
import { anyCopies, bodyOf, secondsOn, unsoundness } from '../../support/arbitrary-copies.ts';
import { client, entry, journalOf, outcome, promise, stamps, step } from '../../support/make.ts';

const on = (day: number) => `2026-04-${String(day).padStart(2, '0')}T10:00:00.000Z`;
const now = on(30);
const address = { form: 'none' as const };
const rosa = { ...stamps('rosa'), name: 'Rosa', phones: [], emails: [], address };

function sample(): Journal {
  return journalOf({
    clients: [client('a', 'Ana', { people: [rosa] }), client('b', 'Beto'), client('c', 'Caro')],
    entries: [entry('e', 'a', '2026-03-02', { people: ['rosa'] })],
    promises: [promise('p', 'a', '2026-03-02')],
  });
}

/** A copy of a journal after changes on days of April. */
function copyWith(journal: Journal, ...changes: readonly (readonly [number, OpsOf])[]): Journal {
  const copy = copyJournal(journal);
  for (const [day, opsOf] of changes) applyChange(copy, { at: on(day), ops: opsOf(copy, on(day)) });
  return copy;
}

type OpsOf = (journal: Journal, at: string) => readonly Op[];
const trash =
  (id: string): OpsOf =>
  (journal, at) =>
    trashOps(journal, 'client', id, at);
const merge =
  (loser: string, winner: string): OpsOf =>
  (journal, at) =>
    mergeOps(journal, loser, winner, at);
const note =
  (id: string, owner: string, fields = {}): OpsOf =>
  (_, changedAt) => [
    ['create', 'entry', { ...entry(id, owner, '2026-04-01'), changedAt, ...fields }],
  ];
const patch =
  (kind: 'client' | 'entry' | 'promise', id: string, fields: Record<string, unknown>): OpsOf =>
  () => [['patch', kind, id, fields]];

/** Both ways, which must be the same. */
function together(a: Journal, b: Journal): Journal {
  const journal = bringTogether(a, b, now);
  expect(bodyOf(bringTogether(b, a, now))).toBe(bodyOf(journal));
  expect(unsoundness(journal)).toBeUndefined();
  return journal;
}

describe('what was written for a client that was merged away in the other copy', () => {
  test('goes to the one that stands for it, chains followed', () => {
    const here = copyWith(sample(), [1, merge('a', 'b')], [2, merge('b', 'c')]);
    const there = copyWith(sample(), [3, note('n', 'a')], [4, patch('entry', 'e', { warmth: 1 })]);
    const journal = together(here, there);
    expect([...(journal.byClient.get('c')?.entries.keys() ?? [])].sort()).toEqual(['e', 'n']);
    expect(journal.byClient.get('a')?.entries.size).toBe(0);
    expect(journal.entries.get('e')).toMatchObject({ warmth: 1, client: 'c', changedAt: now });
  });

  test('of its people too: who is new, and what was corrected later', () => {
    const luis = { ...rosa, id: 'luis', name: 'Luis', changedAt: on(3) };
    const here = copyWith(sample(), [1, merge('a', 'b')]);
    const there = copyWith(
      sample(),
      [3, patch('client', 'a', { people: { luis, rosa: { name: 'Rosa María' } } })],
      [3, note('n', 'a', { people: ['luis'] })],
    );
    const { clients } = together(here, there);
    const namesOf = (id: string) =>
      clients
        .get(id)
        ?.people.filter((one) => !one.trashedAt)
        .map((one) => one.name)
        .sort();
    expect(namesOf('b')).toEqual(['Luis', 'Rosa María']);
    expect(namesOf('a')).toEqual([]);
  });

  test('but not who was corrected earlier than with the winner', () => {
    const here = copyWith(
      sample(),
      [1, merge('a', 'b')],
      [5, patch('client', 'b', { people: { rosa: { name: 'Rosalía' } } })],
    );
    const there = copyWith(sample(), [
      3,
      patch('client', 'a', { people: { rosa: { name: 'Rosa M.' } } }),
    ]);
    const { clients } = together(here, there);
    expect(clients.get('b')?.people.map((one) => one.name)).toEqual(['Rosalía']);
    expect(clients.get('a')?.people[0]).toMatchObject({ trashedAt: on(1), changedAt: now });
  });

  test('of somebody who is in the trash too, whom a note still names', () => {
    const luis = { ...rosa, id: 'luis', name: 'Luis', changedAt: on(3) };
    const here = copyWith(sample(), [1, merge('a', 'b')]);
    const there = copyWith(
      sample(),
      [3, patch('client', 'a', { people: { luis } })],
      [4, note('n', 'a', { people: ['luis'] })],
      [5, patch('client', 'a', { people: { luis: { trashedAt: on(5) } } })],
    );
    const journal = together(here, there);
    applyChange(journal, { at: now, ops: emptyTrashOps(journal) });
    expect(journal.entries.get('n')?.people).toEqual(['luis']);
    expect(unsoundness(journal)).toBeUndefined();
  });

  test('through a chain of which either copy knew one half, alive to the end', () => {
    const luis = { ...rosa, id: 'luis', name: 'Luis' };
    const here = copyWith(
      sample(),
      [1, patch('client', 'a', { people: { luis } })],
      [2, merge('a', 'b')],
    );
    const there = copyWith(sample(), [3, merge('b', 'c')]);
    const people = together(here, there).clients.get('c')?.people ?? [];
    const alive = people.filter((one) => one.trashedAt === undefined);
    expect(alive.map(({ name }) => name).sort()).toEqual(['Luis', 'Rosa']);
  });

  test('and who it introduced was introduced by the winner', () => {
    const here = copyWith(sample(), [1, merge('a', 'b')]);
    const howMet = { howMet: { introducedBy: { client: 'a', words: 'en la feria' } } };
    const there = copyWith(sample(), [3, patch('client', 'c', howMet)]);
    expect(together(here, there).clients.get('c')?.howMet?.introducedBy).toEqual({
      client: 'b',
      words: 'en la feria',
    });
  });
});

test('of two clients merged into each other one survives, with what both had', () => {
  const base = copyWith(sample(), [1, note('f', 'b')]);
  base.clients.set('c', client('c', 'Caro', { howMet: { introducedBy: { client: 'b' } } }));
  const here = copyWith(base, [2, merge('a', 'b')]);
  const there = copyWith(base, [3, merge('b', 'a')]);
  // Something touches the trashed one, so that it is the later of its two writings.
  applyChange(here, { at: on(4), ops: [['patch', 'client', 'a', { place: 'León' }]] });
  const people = { rosa: { name: 'Rosa María' } };
  applyChange(here, { at: on(6), ops: [['patch', 'client', 'b', { people }]] });
  const merged = mergeJournals(here, there);
  expect(merged.clients.get('a')?.mergedInto).toBe('b');
  expect(merged.clients.get('b')?.mergedInto).toBe('a');
  const { clients, byClient } = together(here, there);
  expect(clients.get('a')).toMatchObject({ place: 'León', people: [{ name: 'Rosa María' }] });
  expect(clients.get('a')?.trashedAt).toBeUndefined();
  expect(clients.get('a')?.mergedInto).toBeUndefined();
  expect(clients.get('a')?.people[0]?.trashedAt).toBeUndefined();
  expect(clients.get('b')).toMatchObject({ mergedInto: 'a' });
  expect([...(byClient.get('a')?.entries.keys() ?? [])].sort()).toEqual(['e', 'f']);
});

describe('a client trashed in one copy', () => {
  test.each<[string, OpsOf]>([
    ['an entry', note('n', 'a')],
    [
      'a step of a promise',
      patch('promise', 'p', {
        steps: { k: { ...step('kept', '2026-04-05'), id: 'k', changedAt: on(5) } },
      }),
    ],
    [
      'a person',
      patch('client', 'a', { people: { luis: { ...rosa, id: 'luis', changedAt: on(5) } } }),
    ],
  ])('comes back with all it had for %s written later in the other', (_, later) => {
    const here = copyWith(sample(), [3, trash('a')]);
    const there = copyWith(sample(), [5, later]);
    const journal = together(here, there);
    expect(journal.clients.get('a')?.trashedAt).toBeUndefined();
    expect(journal.entries.get('e')?.trashedAt).toBeUndefined();
    expect(journal.promises.get('p')?.trashedAt).toBeUndefined();
  });

  test('takes along what was written before, and restored brings it back', () => {
    const here = copyWith(sample(), [3, trash('a')]);
    const there = copyWith(sample(), [2, note('n', 'a')]);
    const journal = together(here, there);
    expect(journal.entries.get('n')?.trashedAt).toBe(on(3));
    applyChange(journal, { at: now, ops: restoreOps(journal, 'client', 'a') });
    expect(journal.entries.get('n')?.trashedAt).toBeUndefined();
  });

  test('and changed later in the other lives, and does not stand there empty', () => {
    const here = copyWith(sample(), [3, trash('a')]);
    const there = copyWith(sample(), [5, patch('client', 'a', { place: 'León' })]);
    const journal = together(here, there);
    expect(journal.clients.get('a')).toMatchObject({ place: 'León' });
    expect(journal.clients.get('a')?.trashedAt).toBeUndefined();
    expect(journal.entries.get('e')?.trashedAt).toBeUndefined();
  });

  test('and brought back without its records leaves them where they were left', () => {
    const old = copyWith(sample(), [3, trash('a')]);
    const here = copyWith(old, [5, (journal) => restoreOps(journal, 'entry', 'e')]);
    const journal = together(here, old);
    expect(journal.promises.get('p')?.trashedAt).toBe(on(3));
    expect(bodyOf(journal)).toBe(bodyOf(here));
  });
});

test('what follows a merge holds even where a clock ran ahead', () => {
  const here = copyWith(sample(), [1, merge('a', 'b')]);
  const there = copyWith(sample(), [29, note('n', 'a')]);
  const journal = bringTogether(here, there, on(10));
  expect(journal.entries.get('n')).toMatchObject({
    client: 'b',
    changedAt: '2026-04-29T10:00:00.001Z',
  });
  expect(bodyOf(bringTogether(journal, there, on(11)))).toBe(bodyOf(journal));
});

test('a client that was merged away and yet lives, as no copy of ours has it, is trashed', () => {
  const journal = journalOf({
    clients: [client('a', 'Ana', { mergedInto: 'b' }), client('b', 'Beto')],
  });
  expect(afterMergeOps(journal, now)).toEqual([['patch', 'client', 'a', { trashedAt: now }]]);
});

test('an outcome follows its client like an entry', () => {
  const here = copyWith(sample(), [1, merge('a', 'b')]);
  const ops: Op[] = [['create', 'outcome', outcome('o', 'a', '2026-04-02')]];
  const there = copyWith(sample(), [2, () => ops]);
  expect(together(here, there).outcomes.get('o')?.client).toBe('b');
});

describe('a whole import', () => {
  const after = secondsOn(500);

  test('done once leaves nothing to do, and can be imported and changed like any journal', () => {
    fc.assert(
      fc.property(anyCopies(2), ([a, b]) => {
        if (!a || !b) return;
        const merged = mergeJournals(a, b);
        const ops = afterMergeOps(merged, after, [a, b]);
        expect(checkOutlook(merged, outlookOf(merged, { at: after, ops }))).toEqual([]);
        applyChange(merged, { at: after, ops });
        expect(afterMergeOps(merged, after, [a, b])).toEqual([]);
        expect(afterMergeOps(merged, after)).toEqual([]);
        expect(unsoundness(merged)).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  });

  test('a second time changes nothing', () => {
    fc.assert(
      fc.property(anyCopies(2), ([a, b]) => {
        if (!a || !b) return;
        const once = bringTogether(a, b, after);
        expect(bodyOf(bringTogether(once, b, secondsOn(600)))).toBe(bodyOf(once));
        expect(bodyOf(bringTogether(once, once, secondsOn(600)))).toBe(bodyOf(once));
      }),
      { numRuns: 60 },
    );
  });

  test('gives the same on either side', () => {
    fc.assert(
      fc.property(anyCopies(2), ([a, b]) => {
        if (!a || !b) return;
        expect(bodyOf(bringTogether(a, b, after))).toBe(bodyOf(bringTogether(b, a, after)));
      }),
      { numRuns: 60 },
    );
  });

  test('leaves nothing alive where nobody can see it', () => {
    fc.assert(
      fc.property(anyCopies(2), ([a, b]) => {
        if (!a || !b) return;
        const journal = bringTogether(a, b, after);
        for (const [owner, { entries, promises, outcomes }] of journal.byClient) {
          for (const one of [...entries.values(), ...promises.values(), ...outcomes.values()]) {
            if (one.trashedAt !== undefined) continue;
            expect(survivorOf(journal, owner)).toBe(owner);
            expect(journal.clients.get(owner)?.trashedAt).toBeUndefined();
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
