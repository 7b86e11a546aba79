import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Op, outlookOf } from '../../../shared/journal/change.ts';
import { checkOutlook } from '../../../shared/journal/check.ts';
import type { AnyRecord } from '../../../shared/journal/journal.ts';
import type { Problem } from '../../../shared/journal/problem.ts';
import { anyDeed, opsOf } from '../../support/arbitrary-change.ts';
import {
  at,
  client,
  entry,
  journalOf,
  outcome,
  promise,
  stamps,
  step,
} from '../../support/make.ts';

const due = (day: string) => ({ day, precision: 'day' as const });
const journal = journalOf({
  clients: [client('a', 'Ana'), client('gone', 'Beto', { trashedAt: at })],
  entries: [entry('e', 'a', '2026-03-02')],
  promises: [promise('p', 'a', '2026-03-02', { due: due('2026-03-06') })],
});
journal.erased.set('husk', { id: 'husk', erasedAt: at });

function problems(...ops: Op[]): Problem[] {
  return checkOutlook(journal, outlookOf(journal, { at, ops }));
}

function patch(fields: Record<string, unknown>): Op {
  return ['patch', 'client', 'a', fields];
}

function add(fields: Record<string, unknown>): Op {
  return ['create', 'entry', { ...entry('n', 'a', '2026-03-02'), ...fields } as AnyRecord];
}

describe('a change is refused for', () => {
  test.each<[string, Op, Partial<Problem>]>([
    ['an empty name', patch({ name: '' }), { reason: 'empty-name', field: 'name' }],
    ['a name of spaces', patch({ name: ' \u00a0\n' }), { reason: 'empty-name', field: 'name' }],
    ['no name', patch({ name: null }), { reason: 'empty-name', field: 'name' }],
    [
      'a person without a name',
      patch({
        people: {
          x: { ...stamps('x'), name: ' ', phones: [], emails: [], address: { form: 'vos' } },
        },
      }),
      { reason: 'empty-name', field: 'people.0.name' },
    ],
    [
      'a promise without words',
      ['patch', 'promise', 'p', { words: '' }],
      { reason: 'empty-words', kind: 'promise', field: 'words' },
    ],
    ['an impossible day', add({ day: '2026-02-29' }), { reason: 'impossible-day', field: 'day' }],
    ['an impossible birthday', patch({ birthday: '--02-30' }), { reason: 'impossible-day' }],
    ['a day that is no text', add({ day: 20260302 }), { reason: 'invalid', field: 'day' }],
    ['an unknown client', add({ client: 'nobody' }), { reason: 'unknown-client', field: 'client' }],
    ['a client in the trash', add({ client: 'gone' }), { reason: 'unknown-client' }],
    ['a client that was erased', add({ client: 'husk' }), { reason: 'unknown-client' }],
    ['a client that is an entry', add({ client: 'e' }), { reason: 'unknown-client' }],
    [
      'an unknown introducer',
      patch({ howMet: { introducedBy: { client: 'nobody' } } }),
      { reason: 'unknown-client', field: 'howMet.introducedBy.client' },
    ],
    ['an unknown person', add({ people: ['nobody'] }), { reason: 'invalid', field: 'people.0' }],
    ['broken text', patch({ notes: '\ud83e' }), { reason: 'broken-text', field: 'notes' }],
    [
      'broken text deep inside',
      patch({ x: { y: ['\udd14'] } }),
      { reason: 'broken-text', field: 'x.y.0' },
    ],
    ['what JSON cannot carry', patch({ x: new Map() }), { reason: 'invalid', field: 'x' }],
    ['a function', patch({ x: () => 1 }), { reason: 'invalid', field: 'x' }],
    ['a number that is none', patch({ x: Number.NaN }), { reason: 'invalid', field: 'x' }],
    [
      'nothing where a field was',
      patch({ trade: undefined }),
      { reason: 'invalid', field: 'trade' },
    ],
    ['a word that is none of ours', patch({ relation: 'enemy' }), { reason: 'invalid' }],
    [
      'a due day before the promise',
      ['patch', 'promise', 'p', { due: due('2026-03-01') }],
      { reason: 'due-before-made', field: 'due' },
    ],
    [
      'a move to a day before the promise',
      [
        'patch',
        'promise',
        'p',
        { steps: { m: step('moved', '2026-03-05', { id: 'm', due: due('2026-02-27') }) } },
      ],
      { reason: 'due-before-made', field: 'steps.1.due' },
    ],
    [
      'a part with the id of one that was erased',
      ['patch', 'promise', 'p', { steps: { husk: step('kept', '2026-03-05', { id: 'husk' }) } }],
      { reason: 'invalid', field: 'steps' },
    ],
    [
      'an outcome that mends nothing known',
      ['create', 'outcome', outcome('o', 'a', '2026-03-02', { repairs: ['none'] })],
      { reason: 'invalid', field: 'repairs.0' },
    ],
  ])('%s', (_, op, problem) => {
    expect(problems(op)).toEqual([expect.objectContaining(problem)]);
  });

  test('a __proto__ key, wherever it is', () => {
    const deep = JSON.parse('{"a":{"__proto__":{"isAdmin":true}}}');
    expect(problems(patch({ x: deep }))).toMatchObject([
      { reason: 'invalid', field: 'x.a.__proto__' },
    ]);
    expect(({} as Record<string, unknown>).isAdmin).toBeUndefined();
  });

  test('a circle, without hanging', () => {
    const circle: Record<string, unknown> = {};
    circle.again = circle;
    expect(problems(patch({ circle }))).toMatchObject([{ reason: 'invalid' }]);
  });
});

describe('a change is let in with', () => {
  test.each<[string, Op]>([
    ['a name of 10,000 characters', patch({ name: 'ñ🦤'.repeat(5000) })],
    ['emoji and right-to-left text', patch({ name: '👩‍👩‍👧‍👦 مرحبا', notes: 'שלום' })],
    ['fields that nobody knows', patch({ constructor: 'x', pet: { name: 'Luna' } })],
    ['references to what was erased', add({ people: ['husk'] })],
    [
      'a week that began before the promise and ends after it',
      [
        'create',
        'promise',
        promise('n', 'a', '2026-03-04', { due: { day: '2026-03-02', precision: 'week' } }),
      ],
    ],
    ['a promise due on the day it is made', ['patch', 'promise', 'p', { due: due('2026-03-02') }]],
  ])('%s', (_, op) => {
    expect(problems(op)).toEqual([]);
  });

  test('a client that the same change creates', () => {
    expect(
      problems(
        ['create', 'client', client('new', 'Eva')],
        ['create', 'entry', entry('n', 'new', '2026-03-02')],
      ),
    ).toEqual([]);
  });

  test('what was wrong before, so that the rest can be mended', () => {
    const old = promise('p', 'a', '2026-03-09', { due: due('2026-03-02') });
    const imported = journalOf({ clients: [client('a', 'Ana')], promises: [old] });
    const kept = step('kept', '2026-03-10', { id: 'k' });
    const ops: Op[] = [['patch', 'promise', 'p', { steps: { k: kept } }]];
    expect(checkOutlook(imported, outlookOf(imported, { at, ops }))).toEqual([]);
  });

  test('whatever a user does to a sound journal', () => {
    fc.assert(
      fc.property(anyDeed, fc.nat(3), (deed, serial) => {
        const calm = journalOf({
          clients: [client('a', 'Ana'), client('b', 'Beto')],
          entries: [...journal.entries.values()],
          promises: [...journal.promises.values()],
        });
        const ops = opsOf(calm, { ...deed, day: '2026-03-10' }, at, serial);
        expect(checkOutlook(calm, outlookOf(calm, { at, ops }))).toEqual([]);
      }),
    );
  });
});

test('no value at all makes the check itself fail', () => {
  const anything = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSparseArray: true,
  });
  fc.assert(
    fc.property(fc.string(), anything, (field, value) => {
      const record = { ...client('a', 'Ana'), [field]: value } as AnyRecord;
      const outlook = { after: new Map([['a', { kind: 'client' as const, record }]]), husks: [] };
      expect(Array.isArray(checkOutlook(journal, outlook))).toBe(true);
    }),
  );
  for (const field of ['people', 'howMet', 'address', 'name', 'id', 'aka', 'mergedInto']) {
    fc.assert(
      fc.property(anything, (value) => {
        const record = { ...client('a', 'Ana'), [field]: value } as AnyRecord;
        const outlook = { after: new Map([['a', { kind: 'client' as const, record }]]), husks: [] };
        expect(Array.isArray(checkOutlook(journal, outlook))).toBe(true);
      }),
      { numRuns: 30 },
    );
  }
});
