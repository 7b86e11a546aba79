import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyTrashOps, mergeOps, survivorOf } from '../../../shared/journal/cascade.ts';
import { applyChange, type Op } from '../../../shared/journal/change.ts';
import { copyJournal, type Journal, partFieldsOf } from '../../../shared/journal/journal.ts';
import { applyHusks } from '../../../shared/transfer/apply-husks.ts';
import { partsIn } from '../../../shared/transfer/compare-records.ts';
import { homesOf } from '../../../shared/transfer/husks.ts';
import { bringTogether } from '../../../shared/transfer/merge.ts';
import { mergePreview } from '../../../shared/transfer/merge-preview.ts';
import { anyHeirs, bodyOf, secondsOn, unsoundness } from '../../support/arbitrary-copies.ts';
import { client, entry, journalOf, outcome, promise, stamps } from '../../support/make.ts';

const on = (day: number) => `2026-04-${String(day).padStart(2, '0')}T10:00:00.000Z`;
const now = on(30);
const address = { form: 'none' as const };
const person = (id: string, name: string, day = 1) => ({
  ...stamps(id),
  name,
  phones: [],
  emails: [],
  address,
  changedAt: on(day),
});

type OpsOf = (journal: Journal, at: string) => readonly Op[];
function copyWith(journal: Journal, ...changes: readonly (readonly [number, OpsOf])[]): Journal {
  const copy = copyJournal(journal);
  for (const [day, opsOf] of changes) applyChange(copy, { at: on(day), ops: opsOf(copy, on(day)) });
  return copy;
}
const merge =
  (loser: string, winner: string): OpsOf =>
  (journal, at) =>
    mergeOps(journal, loser, winner, at);

/** Ana, whom Beto stands for later; Caro, who met her own way. */
function sample(): Journal {
  return journalOf({
    clients: [
      client('a', 'Ana', { people: [person('rosa', 'Rosa')] }),
      client('b', 'Beto'),
      client('c', 'Caro'),
    ],
    entries: [entry('e', 'a', '2026-03-02', { people: ['rosa'] })],
    promises: [promise('p', 'a', '2026-03-02')],
  });
}

/** What the other copy writes for Ana, without knowing that she was merged away. */
const written: OpsOf = (_, changedAt) => [
  ['patch', 'client', 'a', { people: { luis: person('luis', 'Luis', 8), rosa: { name: 'Rosi' } } }],
  ['create', 'entry', { ...entry('n', 'a', '2026-04-08'), people: ['luis'], changedAt }],
  ['create', 'promise', { ...promise('q', 'a', '2026-04-08'), person: 'luis', changedAt }],
  [
    'create',
    'outcome',
    { ...outcome('o', 'a', '2026-04-08'), kind: 'repair', repairs: ['p'], changedAt },
  ],
  ['create', 'client', client('d', 'Dora', { howMet: { introducedBy: { client: 'a' } } })],
];

/** Both ways, which must be the same, and once more, which must change nothing. */
function together(a: Journal, b: Journal): Journal {
  const journal = bringTogether(a, b, now);
  expect(bodyOf(bringTogether(b, a, now))).toBe(bodyOf(journal));
  expect(bodyOf(bringTogether(journal, b, now))).toBe(bodyOf(journal));
  expect(unsoundness(journal)).toBeUndefined();
  return journal;
}

function namesOf(journal: Journal, id: string): string[] {
  const people = journal.clients.get(id)?.people ?? [];
  return people
    .filter((one) => one.trashedAt === undefined)
    .map(({ name }) => name)
    .sort();
}

describe('Ana is merged into Beto here and the trash emptied; what another copy wrote for her', () => {
  const here = copyWith(sample(), [3, merge('a', 'b')], [4, emptyTrashOps]);
  const there = copyWith(sample(), [8, written]);

  test('is found with Beto: notes, promises, outcomes, people, and whom she introduced', () => {
    expect(here.erased.get('a')).toEqual({ id: 'a', erasedAt: on(4), mergedInto: 'b' });
    const journal = together(here, there);
    expect(journal.clients.has('a')).toBe(false);
    const ofBeto = journal.byClient.get('b');
    expect([...(ofBeto?.entries.keys() ?? [])].sort()).toEqual(['e', 'n']);
    expect([...(ofBeto?.promises.keys() ?? [])].sort()).toEqual(['p', 'q']);
    expect([...(ofBeto?.outcomes.keys() ?? [])]).toEqual(['o']);
    expect(namesOf(journal, 'b')).toEqual(['Luis', 'Rosi']);
    expect(journal.clients.get('d')?.howMet?.introducedBy).toEqual({ client: 'b' });
    expect(journal.entries.get('n')).toMatchObject({ changedAt: on(8), people: ['luis'] });
  });

  test('is what the preview says: Ana alone stays out, and Beto changes', () => {
    expect(mergePreview(here, there)).toMatchObject({
      relation: 'diverged',
      erasures: { staysOut: 1, goes: 0 },
      counts: {
        clients: { new: 1, conflicting: 1 },
        entries: { new: 1 },
        promises: { new: 1 },
        outcomes: { new: 1 },
      },
    });
    expect(mergePreview(there, here).erasures).toEqual({ staysOut: 0, goes: 1 });
    const { changes } = mergePreview(here, there);
    expect(changes.find(({ id }) => id === 'n')).toMatchObject({ verdict: 'new', client: 'Beto' });
    const older = journalOf({
      clients: [client('a', 'Ana', { people: [person('rosa', 'Rosa')] })],
    });
    const newer = copyWith(
      journalOf({ clients: [client('a', 'Ana')] }),
      [2, () => [['create', 'client', client('b', 'Beto')]]],
      [3, merge('a', 'b')],
      [4, emptyTrashOps],
    );
    expect(mergePreview(older, newer).relation).toBe('diverged');
    expect(namesOf(together(older, newer), 'b')).toEqual(['Rosa']);
    const unaware = copyWith(sample(), [8, written]);
    unaware.clients.delete('b');
    expect(mergePreview(here, unaware).counts.clients).toMatchObject({ new: 1, conflicting: 1 });
  });

  test('goes on to whom Beto was merged into, trashed or erased', () => {
    const further = copyWith(here, [5, merge('b', 'c')]);
    const emptied = copyWith(further, [6, emptyTrashOps]);
    expect(emptied.erased.get('b')?.mergedInto).toBe('c');
    for (const one of [further, emptied]) {
      const journal = together(one, there);
      expect([...(journal.byClient.get('c')?.entries.keys() ?? [])].sort()).toEqual(['e', 'n']);
      expect(namesOf(journal, 'c')).toEqual(['Luis', 'Rosi']);
      expect(survivorOf(journal, 'a')).toBe('c');
    }
  });

  test('is lost with Beto when he was erased, as ever', () => {
    const journal = together(copyWith(here, [5, () => [['erase', 'client', 'b']]]), there);
    expect([...journal.clients.keys()].sort()).toEqual(['c', 'd']);
    expect(journal.entries.size + journal.promises.size + journal.outcomes.size).toBe(0);
    expect(journal.erased.has('n')).toBe(true);
  });

  test('does not put into the trash who lives with Beto, where the other copy had moved them', () => {
    const followed = bringTogether(copyWith(sample(), [3, merge('a', 'b')]), there, on(10));
    const emptied = copyWith(followed, [11, emptyTrashOps]);
    expect(namesOf(together(emptied, followed), 'b')).toEqual(['Luis', 'Rosi']);
  });

  test('stays with Beto although the other copy had merged him into Ana', () => {
    const other = copyWith(there, [9, merge('b', 'a')]);
    const journal = together(here, other);
    expect(journal.clients.get('b')?.trashedAt).toBeUndefined();
    expect(journal.clients.get('b')?.mergedInto).toBeUndefined();
    expect([...(journal.byClient.get('b')?.entries.keys() ?? [])].sort()).toEqual(['e', 'n']);
    expect(namesOf(journal, 'b')).toEqual(['Luis', 'Rosi']);
  });

  test('stays where undoing the merge had put it back: with the only one there is', () => {
    const merged = copyWith(sample(), [2, merge('a', 'b')]);
    const outlook = applyChange(copyJournal(sample()), {
      at: on(2),
      ops: mergeOps(sample(), 'a', 'b', on(2)),
    });
    const undone = copyWith(merged, [5, () => outlook.inverse ?? []]);
    const journal = together(copyWith(merged, [4, emptyTrashOps]), undone);
    expect(namesOf(journal, 'b')).toEqual(['Rosa']);
    expect(journal.entries.get('e')?.client).toBe('b');
  });

  test('survives an erasure of Ana in a copy that knew nothing of the merge', () => {
    const plain = copyWith(sample(), [9, () => [['erase', 'client', 'a']]]);
    const all = together(together(here, plain), there);
    expect(all.erased.get('a')?.mergedInto).toBe('b');
    expect(all.entries.get('n')?.client).toBe('b');
  });

  test('of an old copy that takes the place of the journal goes to Beto if he is in it', () => {
    const old = copyJournal(there);
    expect(applyHusks(old, here.erased.values())).toBe(1);
    expect(old.entries.get('n')?.client).toBe('b');
    expect(namesOf(old, 'b')).toEqual(['Luis', 'Rosi']);
    expect(old.erased.get('a')?.mergedInto).toBe('b');
    expect(unsoundness(old)).toBeUndefined();

    const older = copyJournal(there);
    older.clients.delete('b');
    applyHusks(older, here.erased.values());
    expect(older.entries.size).toBe(0);
    expect(older.erased.get('a')).toEqual({ id: 'a', erasedAt: on(4) });
    expect(unsoundness(older)).toBeUndefined();
  });
});

test('no word that another copy wrote for a client merged away is lost while its heir is there', () => {
  fc.assert(
    fc.property(anyHeirs, ({ here, there, loser }) => {
      const journal = bringTogether(here, there, secondsOn(900));
      expect(unsoundness(journal)).toBeUndefined();
      expect(bodyOf(bringTogether(there, here, secondsOn(900)))).toBe(bodyOf(journal));
      expect(bodyOf(bringTogether(journal, there, secondsOn(950)))).toBe(bodyOf(journal));
      const homes = homesOf(journal.erased, (id) => journal.clients.has(id));
      if (!homes.has(loser)) return;
      const survivor = survivorOf(journal, loser);
      const isErased = (id: string) => here.erased.has(id) || there.erased.has(id);
      const left = there.byClient.get(loser);
      const records = [left?.entries, left?.promises, left?.outcomes].flatMap((one) => [
        ...(one?.values() ?? []),
      ]);
      for (const record of records) {
        if (isErased(record.id)) continue;
        const kinds = [journal.entries, journal.promises, journal.outcomes] as const;
        const kept = kinds.map((kind) => kind.get(record.id)).find((one) => one !== undefined);
        const mine = [here.entries, here.promises, here.outcomes]
          .map((kind) => kind.get(record.id))
          .find((one) => one !== undefined);
        expect(kept).toBeDefined();
        if (mine && mine.changedAt >= record.changedAt) continue;
        expect(kept).toMatchObject({ client: survivor });
        expect(kept?.words).toBe(record.words);
      }
      const from = there.clients.get(loser);
      for (const field of partFieldsOf.client) {
        for (const part of partsIn(from ?? {}, field)) {
          if (part.trashedAt !== undefined || isErased(part.id)) continue;
          const copies = [here, there].flatMap((one) =>
            [...one.clients.values()].flatMap((owner) => partsIn(owner, field)),
          );
          const twins = copies.filter(({ id, changedAt }) => {
            return id === part.id && changedAt >= part.changedAt;
          });
          const kept = partsIn(journal.clients.get(survivor) ?? {}, field);
          if (twins.length === 1) expect(kept).toContainEqual(part);
          else expect(kept.map(({ id }) => id)).toContain(part.id);
        }
      }
    }),
    { numRuns: 80 },
  );
});
