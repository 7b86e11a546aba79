import { describe, expect, test } from 'vitest';
import type { FileFailure, FileProblem } from '../../../shared/transfer/file-problem.ts';
import { readJournal, writeJournal } from '../../../shared/transfer/journal-file.ts';
import { at, client, entry, journalOf, outcome, promise, step } from '../../support/make.ts';
import { sha256 } from '../../support/sha256.ts';

const good = [
  ...writeJournal(
    journalOf({
      clients: [client('a', 'Ángel 🦤'), client('b', 'Beto')],
      entries: [entry('e', 'a', '2026-03-02')],
      promises: [promise('p', 'a', '2026-03-02', { entry: 'e' })],
      outcomes: [outcome('o', 'a', '2026-03-03', { repairs: ['p'] })],
    }),
    { seq: 3, writtenAt: at, sha256 },
  ),
].join('');

type Loose = Record<string, unknown>;
type Document = { palabra: Loose; settings: Loose; [key: string]: unknown };

function edited(edit: (document: Document, list: (key: string) => Loose[]) => void): string {
  const document = JSON.parse(good) as Document;
  edit(document, (key) => document[key] as Loose[]);
  return JSON.stringify(document);
}

function stepsOf(list: (key: string) => Loose[]): Loose[] {
  return (list('promises')[0]?.steps ?? []) as Loose[];
}

function failureOf(text: string, trust = false): FileFailure {
  const result = readJournal(text, { sha256, trust });
  if (result.ok) throw new Error('it was read');
  return result.failure;
}

function problemsOf(text: string): readonly FileProblem[] {
  const failure = failureOf(text);
  if (failure.code !== 'file-refused') throw new Error(failure.code);
  expect(failure.total).toBe(failure.problems.length);
  return failure.problems;
}

/** Puts raw JSON where a marker stands: for what an object literal cannot say. */
function withRaw(raw: string): string {
  return edited((_, list) => Object.assign(list('clients')[0] ?? {}, { x: '@' })).replace(
    '"@"',
    raw,
  );
}

describe('a file that is not a whole journal', () => {
  test('is damaged wherever it was cut', () => {
    for (let length = 0; length < good.length - 1; length += 97) {
      for (const trust of [false, true]) {
        expect(failureOf(good.slice(0, length), trust)).toEqual({ code: 'file-damaged' });
      }
    }
  });

  test.each(['', 'no soy JSON', '{', '\u0000\u0001', 'nombre;teléfono\nAna;55'])('%j', (text) => {
    expect(failureOf(text)).toEqual({ code: 'file-damaged' });
  });

  test.each(['{}', '[]', 'null', '3', '"x"', '{"clients":[]}', '[{"palabra":1}]'])(
    '%s comes from another program',
    (text) => {
      expect(failureOf(text)).toEqual({ code: 'file-foreign' });
    },
  );

  test('a newer major version is left alone, whatever else it changed', () => {
    const text = '{"palabra":{"format":{"major":2,"minor":3},"diary":7},"people":{}}';
    expect(failureOf(text)).toEqual({ code: 'file-newer', major: 2 });
  });

  test('a newer minor version is read', () => {
    const text = edited((document) => {
      document.palabra.format = { major: 1, minor: 9 };
      document.goals = [{ id: 'g' }];
    });
    const result = readJournal(text, { sha256 });
    expect(result).toMatchObject({ ok: true, header: { minor: 9 } });
    expect(result.ok && result.journal.unknown.get('goals')).toEqual([{ id: 'g' }]);
  });

  test.each<[string, (document: Document) => void]>([
    ['a header that is none', (document) => Object.assign(document, { palabra: 'x' })],
    ['no format', (document) => delete document.palabra.format],
    ['format 0', (document) => Object.assign(document.palabra, { format: { major: 0, minor: 0 } })],
    ['no identity', (document) => delete document.palabra.journal],
    ['a negative seq', (document) => Object.assign(document.palabra, { seq: -1 })],
    [
      'an impossible instant',
      (document) => Object.assign(document.palabra, { writtenAt: '2026-02-31T10:00:00.000Z' }),
    ],
    ['no entries', (document) => delete document.entries],
    ['clients that are no list', (document) => Object.assign(document, { clients: {} })],
    ['no settings', (document) => delete (document as Loose).settings],
  ])('%s is damage', (_, edit) => {
    expect(failureOf(edited(edit))).toEqual({ code: 'file-damaged' });
  });

  test('a trusted file that holds no records is damage, not a crash', () => {
    const text = edited((document) => Object.assign(document, { entries: [null] }));
    expect(failureOf(text, true)).toEqual({ code: 'file-damaged' });
  });
});

describe('a record at fault is named with its reason', () => {
  test.each<[string, (list: (key: string) => Loose[], document: Document) => void, FileProblem]>([
    [
      'an impossible day',
      (list) => Object.assign(list('entries')[0] ?? {}, { day: '2026-02-30' }),
      { reason: 'impossible-day', collection: 'entries', id: 'e', field: 'day', name: 'Hablamos' },
    ],
    [
      'an impossible day in a step',
      (list) => Object.assign(stepsOf(list)[0] ?? {}, { day: 'mañana' }),
      {
        reason: 'impossible-day',
        collection: 'promises',
        id: 'p',
        field: 'steps.0.day',
        name: 'Te mando la propuesta',
      },
    ],
    [
      'a field that is missing',
      (list) => delete list('clients')[1]?.relation,
      { reason: 'missing-field', collection: 'clients', id: 'b', field: 'relation', name: 'Beto' },
    ],
    [
      'a word that is none of ours',
      (list) => Object.assign(list('outcomes')[0] ?? {}, { kind: 'fired' }),
      { reason: 'invalid-field', collection: 'outcomes', id: 'o', field: 'kind' },
    ],
    [
      'null where nothing should be',
      (list) => Object.assign(list('clients')[1] ?? {}, { trade: null }),
      { reason: 'invalid-field', collection: 'clients', id: 'b', field: 'trade', name: 'Beto' },
    ],
    [
      'a client that is not there',
      (list) => Object.assign(list('entries')[0] ?? {}, { client: 'nobody' }),
      { reason: 'dangling', collection: 'entries', id: 'e', field: 'client', name: 'Hablamos' },
    ],
    [
      'an entry that is not there',
      (list) => Object.assign(list('promises')[0] ?? {}, { entry: 'none' }),
      {
        reason: 'dangling',
        collection: 'promises',
        id: 'p',
        field: 'entry',
        name: 'Te mando la propuesta',
      },
    ],
    [
      'a person that is not there',
      (list) => Object.assign(list('entries')[0] ?? {}, { people: ['nobody'] }),
      { reason: 'dangling', collection: 'entries', id: 'e', field: 'people.0', name: 'Hablamos' },
    ],
    [
      'an introducer that is not there',
      (list) =>
        Object.assign(list('clients')[1] ?? {}, { howMet: { introducedBy: { client: 'z' } } }),
      {
        reason: 'dangling',
        collection: 'clients',
        id: 'b',
        field: 'howMet.introducedBy.client',
        name: 'Beto',
      },
    ],
    [
      'an id used twice in the file',
      (list) => Object.assign(list('outcomes')[0] ?? {}, { id: 'a' }),
      { reason: 'duplicate-id', collection: 'outcomes', id: 'a', field: 'id' },
    ],
    [
      'an id used twice in a record',
      (list) => stepsOf(list).push({ ...step('made', '2026-03-02') }),
      {
        reason: 'duplicate-id',
        collection: 'promises',
        id: 'p',
        field: 'steps.1.id',
        name: 'Te mando la propuesta',
      },
    ],
    [
      'an erased record that is there',
      (list) => list('erased').push({ id: 'o', erasedAt: at }),
      { reason: 'duplicate-id', collection: 'erased', id: 'o', field: 'id' },
    ],
    [
      'an impossible id',
      (list) => Object.assign(list('outcomes')[0] ?? {}, { id: '../x' }),
      { reason: 'invalid-field', collection: 'outcomes', id: '../x', field: 'id' },
    ],
    [
      'broken text',
      (list) => Object.assign(list('clients')[1] ?? {}, { notes: 'a\ud83e' }),
      { reason: 'broken-text', collection: 'clients', id: 'b', field: 'notes', name: 'Beto' },
    ],
    [
      'something that is no record',
      (list) => list('templates').push([] as never),
      { reason: 'not-a-record', collection: 'templates' },
    ],
  ])('%s', (_, edit, problem) => {
    expect(problemsOf(edited((document, list) => edit(list, document)))).toContainEqual(problem);
  });

  test.each([
    ['__proto__ deep inside', '{"a":[{"__proto__":{"isAdmin":true}}]}', 'forbidden-key'],
    ['a number beyond all numbers', '1e999', 'number-too-large'],
    ['a number that would come out changed', '12345678901234567890', 'number-too-large'],
    ['65 levels of lists', `${'['.repeat(65)}${']'.repeat(65)}`, 'nested-too-deep'],
    ['100,000 levels of lists', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'nested-too-deep'],
    ['half a character as a key', '{"\\ud800":1}', 'broken-text'],
  ])('%s', (_, raw, reason) => {
    expect(problemsOf(withRaw(raw))).toContainEqual(
      expect.objectContaining({ reason, collection: 'clients', id: 'a', name: 'Ángel 🦤' }),
    );
    expect(({} as Loose).isAdmin).toBeUndefined();
  });

  test('__proto__ as a record’s own key, and beside the records', () => {
    const inside = good.replace('{"id":"b",', '{"__proto__":{"name":"x"},"id":"b",');
    expect(problemsOf(inside)).toMatchObject([{ reason: 'forbidden-key', id: 'b' }]);
    const beside = good.replace('"clients":[', '"__proto__":{"x":1},"clients":[');
    expect(problemsOf(beside)).toMatchObject([
      { reason: 'forbidden-key', collection: '__proto__' },
    ]);
    const header = good.replace('{"palabra":{', '{"palabra":{"__proto__":{},');
    expect(problemsOf(header)).toMatchObject([{ reason: 'forbidden-key', collection: 'palabra' }]);
  });

  test('all of them are counted, 200 of them listed', () => {
    const text = edited((_, list) => {
      for (let index = 0; index < 300; index += 1) list('entries').push({ id: `n-${index}` });
    });
    const failure = failureOf(text);
    if (failure.code !== 'file-refused') throw new Error(failure.code);
    expect(failure.problems).toHaveLength(200);
    expect(failure.total).toBeGreaterThanOrEqual(300);
  });

  test('names of 10,000 characters are no fault', () => {
    const name = 'ñ🦤'.repeat(5000);
    const text = edited((_, list) => Object.assign(list('clients')[0] ?? {}, { name }));
    const result = readJournal(text, { sha256 });
    expect(result.ok && result.journal.clients.get('a')?.name).toBe(name);
  });

  test('a husk leads to a client or to another husk', () => {
    const lost = (mergedInto: unknown) =>
      edited((_, list) => list('erased').push({ id: 'x', erasedAt: at, mergedInto }));
    expect(problemsOf(lost('nobody'))).toMatchObject([
      { reason: 'dangling', collection: 'erased', id: 'x', field: 'mergedInto' },
    ]);
    expect(problemsOf(lost(7))).toMatchObject([{ reason: 'invalid-field', field: 'mergedInto' }]);
  });

  test('references to what was erased are no fault, but an owner must be there', () => {
    const husked = edited((_, list) => {
      list('entries').splice(0);
      list('erased').push({ id: 'e', erasedAt: at });
    });
    expect(readJournal(husked, { sha256 }).ok).toBe(true);
    for (const mergedInto of ['a', 'y']) {
      const heired = edited((_, list) => {
        list('erased').push({ id: 'x', erasedAt: at, mergedInto }, { id: 'y', erasedAt: at });
      });
      expect(readJournal(heired, { sha256 }).ok).toBe(true);
    }
    const orphaned = edited((_, list) => {
      list('clients').splice(0, 1);
      list('erased').push({ id: 'a', erasedAt: at });
    });
    expect(problemsOf(orphaned).map(({ reason, id }) => [reason, id])).toEqual([
      ['dangling', 'e'],
      ['dangling', 'p'],
      ['dangling', 'o'],
    ]);
  });
});
