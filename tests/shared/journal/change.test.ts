import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  applyChange,
  ImpossibleChange,
  type Op,
  outlookOf,
} from '../../../shared/journal/change.ts';
import {
  collections,
  copyJournal,
  emptyJournal,
  type Journal,
  putRecord,
} from '../../../shared/journal/journal.ts';
import { writeJournal } from '../../../shared/transfer/journal-file.ts';
import { anyDeed, opsOf } from '../../support/arbitrary-change.ts';
import { anyJournal } from '../../support/arbitrary-journal.ts';
import { at, client, entry, journalOf, promise, step } from '../../support/make.ts';
import { sha256 } from '../../support/sha256.ts';

/** The journal as data, but for `changedAt`. */
function stateOf(journal: Journal): unknown {
  const text = [...writeJournal(journal, { seq: 0, writtenAt: at, sha256 })].slice(1).join('');
  return JSON.parse(`{${text}`, (key, value) => (key === 'changedAt' ? undefined : value));
}

type Thing = { readonly id?: unknown; readonly trashedAt?: unknown };

/** Leaves out what an undo had to leave in the trash: trashed things that were not there before. */
function withoutLeftovers(now: unknown, before: unknown): unknown {
  if (Array.isArray(now)) {
    const old = new Map((before as Thing[]).map((one, index) => [one?.id ?? index, one]));
    return now
      .map((one: Thing, index) => [one, old.get(one?.id ?? index)] as const)
      .filter(([one, was]) => was !== undefined || one?.trashedAt === undefined)
      .map(([one, was]) => withoutLeftovers(one, was));
  }
  if (typeof now !== 'object' || now === null || typeof before !== 'object' || before === null) {
    return now;
  }
  const old = before as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(now).map(([key, value]) => [
      key,
      Object.hasOwn(old, key) ? withoutLeftovers(value, old[key]) : value,
    ]),
  );
}

function instant(serial: number): string {
  return new Date(Date.UTC(2041, 0, 1, 0, serial)).toISOString();
}

/** Who owns what, as the index by client has it. */
function indexOf(journal: Journal) {
  const index = new Map<string, Set<object>>();
  for (const [id, { entries, promises, outcomes }] of journal.byClient) {
    const records = [...entries.values(), ...promises.values(), ...outcomes.values()];
    if (records.length > 0) index.set(id, new Set(records));
  }
  return index;
}

/** The same records, put in one by one. */
function rebuilt(journal: Journal): Journal {
  const anew = emptyJournal(journal.id, journal.settings);
  for (const { kind, key } of collections) {
    for (const record of journal[key].values()) putRecord(anew, kind, record);
  }
  return anew;
}

describe('undo', () => {
  test('of every change leads back to the state before, and redo forward again', () => {
    fc.assert(
      fc.property(anyJournal, fc.array(anyDeed, { maxLength: 6 }), (given, deeds) => {
        const journal = copyJournal(given);
        const states = [stateOf(journal)];
        const undos: (readonly Op[])[] = [];
        const redos: (readonly Op[])[] = [];
        let serial = 0;
        const apply = (ops: readonly Op[]) => {
          serial += 1;
          const { inverse } = applyChange(journal, { at: instant(serial), ops });
          if (!inverse) throw new Error('nothing was erased');
          return inverse;
        };
        for (const [index, deed] of deeds.entries()) {
          undos.push(apply(opsOf(journal, deed, instant(serial + 1), index)));
          states.push(stateOf(journal));
        }
        const whole = stateOf(journal);
        states.pop();
        for (const ops of undos.toReversed()) {
          redos.push(apply(ops));
          const before = states.pop();
          expect(withoutLeftovers(stateOf(journal), before)).toEqual(before);
        }
        for (const ops of redos.toReversed()) apply(ops);
        expect(stateOf(journal)).toEqual(whole);
        expect(indexOf(journal)).toEqual(indexOf(rebuilt(journal)));
        expect(indexOf(copyJournal(journal))).toEqual(indexOf(journal));
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  test('of a creation puts it into the trash', () => {
    const journal = journalOf({ clients: [client('a', 'Ana')] });
    const { inverse } = applyChange(journal, {
      at,
      ops: [['create', 'entry', entry('e', 'a', '2026-03-02')]],
    });
    applyChange(journal, { at: '2026-03-02T11:00:00.000Z', ops: inverse ?? [] });
    expect(journal.entries.get('e')?.trashedAt).toBe(at);
  });

  test('restores a field whose name every object has', () => {
    const journal = journalOf({ clients: [client('a', 'Ana')] });
    const change = { at, ops: [['patch', 'client', 'a', { toString: 'x' }] as Op] };
    const { inverse } = applyChange(journal, change);
    applyChange(journal, { at, ops: inverse ?? [] });
    expect(Object.hasOwn(journal.clients.get('a') ?? {}, 'toString')).toBe(false);
  });
});

describe('a change', () => {
  test('is worked out without touching the journal', () => {
    fc.assert(
      fc.property(anyJournal, anyDeed, (journal, deed) => {
        const before = stateOf(journal);
        const records = new Map(journal.clients);
        outlookOf(journal, { at, ops: opsOf(journal, deed, at, 0) });
        expect(stateOf(journal)).toEqual(before);
        for (const [id, record] of records) expect(journal.clients.get(id)).toBe(record);
      }),
      { numRuns: 50 },
    );
  });

  test('is all or nothing', () => {
    const journal = journalOf({ clients: [client('a', 'Ana')] });
    const ops: Op[] = [
      ['patch', 'client', 'a', { name: 'Eva' }],
      ['patch', 'entry', 'none', { words: 'x' }],
    ];
    expect(() => applyChange(journal, { at, ops })).toThrow(ImpossibleChange);
    expect(journal.clients.get('a')?.name).toBe('Ana');
  });

  test('stamps the record it touches, and not the record whose part alone it touches', () => {
    const later = '2026-03-05T10:00:00.000Z';
    const journal = journalOf({
      clients: [client('a', 'Ana')],
      promises: [promise('p', 'a', '2026-03-02')],
    });
    const kept = { ...step('kept', '2026-03-05'), id: 'k' };
    const steps = { 'made-2026-03-02': { words: 'sí' }, k: kept };
    applyChange(journal, { at: later, ops: [['patch', 'promise', 'p', { steps }]] });
    const after = journal.promises.get('p');
    expect(after?.changedAt).toBe(at);
    expect(after?.steps[0]).toMatchObject({ words: 'sí', changedAt: later, createdAt: at });
    expect(after?.steps[1]).toMatchObject({ id: 'k', kind: 'kept' });
  });

  test.each<[string, Op]>([
    ['an id that is taken', ['create', 'client', client('a', 'Otra')]],
    ['an id that another kind has', ['create', 'entry', entry('a', 'a', '2026-03-02')]],
    ['an id of what was erased', ['create', 'client', client('gone', 'Otra')]],
  ])('creates nothing under %s', (_, op) => {
    const journal = journalOf({ clients: [client('a', 'Ana')] });
    journal.erased.set('gone', { id: 'gone', erasedAt: at });
    expect(() => applyChange(journal, { at, ops: [op] })).toThrow(ImpossibleChange);
  });

  test('that erases leaves a husk without a word, and cannot be undone', () => {
    const journal = journalOf({ clients: [client('a', 'Ana')] });
    const outlook = applyChange(journal, { at, ops: [['erase', 'client', 'a']] });
    expect(outlook.inverse).toBeUndefined();
    expect(journal.clients.size).toBe(0);
    expect([...journal.erased.values()]).toEqual([{ id: 'a', erasedAt: at }]);
  });

  test('that erases a client which was merged away says who stands for it', () => {
    const merged = { trashedAt: at, mergedInto: 'b' };
    const journal = journalOf({
      clients: [client('a', 'Ana', merged), client('b', 'Beto', { mergedInto: 'b' })],
    });
    applyChange(journal, {
      at,
      ops: [
        ['erase', 'client', 'a'],
        ['erase', 'client', 'b'],
      ],
    });
    expect([...journal.erased.values()]).toEqual([
      { id: 'a', erasedAt: at, mergedInto: 'b' },
      { id: 'b', erasedAt: at },
    ]);
  });

  test('moves a record from one client to another', () => {
    const journal = journalOf({
      clients: [client('a', 'Ana'), client('b', 'Beto')],
      entries: [entry('e', 'a', '2026-03-02')],
    });
    applyChange(journal, { at, ops: [['patch', 'entry', 'e', { client: 'b' }]] });
    expect(journal.byClient.get('a')?.entries.size).toBe(0);
    expect(journal.byClient.get('b')?.entries.has('e')).toBe(true);
  });
});
