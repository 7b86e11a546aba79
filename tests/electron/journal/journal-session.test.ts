import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { JournalSession } from '../../../electron/journal/journal-session.ts';
import { sha256 } from '../../../electron/store/sha256.ts';
import type { PageOp } from '../../../shared/ipc/contract.ts';
import type { Journal } from '../../../shared/journal/journal.ts';
import { writeJournal } from '../../../shared/transfer/journal-file.ts';
import { failingDisk } from '../support/failing-disk.ts';
import { beginJournal, createClient, refusalOf, tickingClock } from '../support/journal-parts.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

async function begin(folder = join(temporaryFolder(), 'journal')) {
  const broken = failingDisk();
  const changed: (readonly string[])[] = [];
  const session = await JournalSession.open(folder, {
    clock: tickingClock(),
    newId: () => 'journal-1',
    disk: broken.disk,
    onChanged: (ids) => changed.push(ids),
  });
  return { session, folder, changed, ...broken };
}

const rename = (id: string, name: string): PageOp => ['patch', 'client', id, { name }];
const nameOf = (session: JournalSession, id: string) => session.journal.clients.get(id)?.name;
const isTrashed = (session: JournalSession, id: string) =>
  session.journal.clients.get(id)?.trashedAt !== undefined;

/** What the user sees: the live records, without when they were last touched. */
function words(journal: Journal): string {
  const text = [
    ...writeJournal(journal, { seq: 0, writtenAt: '2026-01-01T00:00:00.000Z', sha256 }),
  ];
  const lines = text.join('').split('\n').slice(1);
  const live = lines.filter((line) => !line.includes('"trashedAt"'));
  return live.map((line) => line.replace(/"changedAt":"[^"]*"|,$/g, '')).join('\n');
}

test('a change is stamped, saved and told of', async () => {
  const { session, folder, changed } = await begin();
  await session.change('client-created', [createClient('a', 'Ana')]);
  expect(session.journal.clients.get('a')).toMatchObject({ name: 'Ana', writtenOn: '2026-03-02' });
  expect(changed).toEqual([['a']]);
  expect(readFileSync(join(folder, 'journal.json'), 'utf8')).toContain('"name":"Ana"');
  await session.close();
});

test('undo takes changes back newest first, redo does them again, each as a new change', async () => {
  const { session } = await begin();
  await session.change('client-created', [createClient('a', 'one')]);
  await session.change('client-edited', [rename('a', 'two')]);
  expect(await session.undo()).toBe('client-edited');
  expect(nameOf(session, 'a')).toBe('one');
  expect(await session.undo()).toBe('client-created');
  expect(isTrashed(session, 'a')).toBe(true);
  expect(await refusalOf(session.undo())).toEqual({ code: 'nothing-to-undo' });
  expect(await session.redo()).toBe('client-created');
  expect(await session.redo()).toBe('client-edited');
  expect(nameOf(session, 'a')).toBe('two');
  expect(isTrashed(session, 'a')).toBe(false);
  expect(await refusalOf(session.redo())).toEqual({ code: 'nothing-to-redo' });
  expect(session.seq).toBe(6);
  await session.close();
});

test('a new change ends what could be redone', async () => {
  const { session } = await begin();
  await session.change('client-created', [createClient('a', 'one')]);
  await session.change('client-edited', [rename('a', 'two')]);
  await session.undo();
  await session.change('client-edited', [rename('a', 'three')]);
  expect(await refusalOf(session.redo())).toEqual({ code: 'nothing-to-redo' });
  await session.close();
});

test('a hundred changes can be undone, and no more', async () => {
  const { session } = await begin();
  await session.change('client-created', [createClient('a', 'name 0')]);
  for (let number = 1; number <= 101; number += 1) {
    await session.change('client-edited', [rename('a', `name ${number}`)]);
  }
  for (let count = 0; count < 100; count += 1) await session.undo();
  expect(nameOf(session, 'a')).toBe('name 1');
  expect(await refusalOf(session.undo())).toEqual({ code: 'nothing-to-undo' });
  await session.close();
});

test('any run of changes, undone and redone, leaves every word where it was', async () => {
  const step = fc.oneof(
    fc.record({ do: fc.constant('create' as const), id: fc.constantFrom('a', 'b', 'c') }),
    fc.record({
      do: fc.constant('rename' as const),
      id: fc.constantFrom('a', 'b', 'c'),
      name: fc.string({ minLength: 1, maxLength: 5, unit: fc.constantFrom('x', 'ñ', '🙂', ' y') }),
    }),
    fc.record({
      do: fc.constantFrom('trash' as const, 'restore' as const),
      id: fc.constantFrom('a', 'b'),
    }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
      const { session } = await begin();
      const ref = (id: string) => ({ kind: 'client', id }) as const;
      const states = [words(session.journal)];
      for (const one of steps) {
        const work =
          one.do === 'create'
            ? session.change('client-created', [createClient(one.id)])
            : one.do === 'rename'
              ? session.change('client-edited', [rename(one.id, one.name)])
              : one.do === 'trash'
                ? session.trash(ref(one.id))
                : session.restore(ref(one.id));
        await work.then(
          () => states.push(words(session.journal)),
          () => {},
        );
      }
      for (let at = states.length - 1; at > 0; at -= 1) {
        expect(words(session.journal)).toBe(states[at]);
        await session.undo();
      }
      for (let at = 1; at < states.length; at += 1) {
        await session.redo();
        expect(words(session.journal)).toBe(states[at]);
      }
      await session.close();
    }),
    { numRuns: 25 },
  );
});

test('a change that makes no sense is refused with its problems, and nothing is saved', async () => {
  const { session, changed } = await begin();
  const failure = await refusalOf(session.change('client-created', [createClient('a', '  ')]));
  expect(failure).toMatchObject({ code: 'invalid', problems: [{ kind: 'client', id: 'a' }] });
  expect(await refusalOf(session.change('client-edited', [rename('nobody', 'x')]))).toEqual({
    code: 'not-found',
  });
  await session.change('client-created', [createClient('b')]);
  expect(await refusalOf(session.change('client-created', [createClient('b')]))).toMatchObject({
    code: 'invalid',
    problems: [{ reason: 'invalid', kind: 'client', id: 'b' }],
  });
  expect(session.seq).toBe(1);
  expect(changed).toEqual([['b']]);
  await session.close();
});

test('a change of several operations is all or nothing', async () => {
  const { session } = await begin();
  await session.change('client-created', [createClient('a', 'one')]);
  const ops = [rename('a', 'two'), rename('nobody', 'x')];
  expect(await refusalOf(session.change('client-edited', ops))).toEqual({ code: 'not-found' });
  expect(nameOf(session, 'a')).toBe('one');
  await session.close();
});

test('what the disk refused cannot be undone, and what was undone stays so', async () => {
  const { session, fail } = await begin();
  await session.change('client-created', [createClient('a', 'one')]);
  fail({ at: 1, code: 'ENOSPC', only: 'write' });
  expect(await refusalOf(session.change('client-edited', [rename('a', 'two')]))).toEqual({
    code: 'disk-full',
  });
  expect(session.status).toMatchObject({ state: 'problem', problem: 'disk-full' });
  fail({ at: 1, code: 'ENOSPC', only: 'write' });
  expect(await refusalOf(session.undo())).toEqual({ code: 'disk-full' });
  fail(undefined);
  expect(await session.undo()).toBe('client-created');
  expect(isTrashed(session, 'a')).toBe(true);
  await session.close();
});

test('a part goes to the trash and comes back, and its record stays', async () => {
  const { session } = await begin();
  await session.change('client-created', [createClient('a')]);
  const fact = { id: 'f', key: 'music', text: 'the cello', state: 'confirmed', day: '2026-03-02' };
  await session.change('fact-saved', [['patch', 'client', 'a', { facts: { f: fact } }]]);
  const ref = { kind: 'client', id: 'a', part: { field: 'facts', id: 'f' } } as const;
  const trashed = () => session.journal.clients.get('a')?.facts[0]?.trashedAt !== undefined;
  await session.trash(ref);
  expect([trashed(), isTrashed(session, 'a')]).toEqual([true, false]);
  expect(await refusalOf(session.trash(ref))).toEqual({ code: 'not-found' });
  await session.restore(ref);
  expect(trashed()).toBe(false);
  await session.undo();
  expect(trashed()).toBe(true);
  const wrong = { ...ref, part: { field: 'name', id: 'f' } };
  expect(await refusalOf(session.trash(wrong))).toEqual({ code: 'not-found' });
  await session.close();
});

test('emptying the trash erases for good: no undo brings it back, other steps stay', async () => {
  const { session } = await begin();
  await session.change('client-created', [createClient('a')]);
  await session.change('client-created', [createClient('b', 'one')]);
  await session.change('client-edited', [rename('b', 'two')]);
  await session.trash({ kind: 'client', id: 'a' });
  expect(await session.emptyTrash()).toBe(1);
  expect(session.journal.clients.has('a')).toBe(false);
  expect(session.journal.erased.has('a')).toBe(true);
  expect(await session.undo()).toBe('client-edited');
  expect(await session.undo()).toBe('client-created');
  expect(isTrashed(session, 'b')).toBe(true);
  expect(await refusalOf(session.undo())).toEqual({ code: 'nothing-to-undo' });
  expect(session.journal.clients.has('a')).toBe(false);
  await session.close();
});

test('a move from a client that was erased since is not taken back: nobody would own the record', async () => {
  const { session } = await begin();
  const entry = { id: 'e', client: 'a', people: [], day: '2026-03-02', kind: 'call' };
  await session.change('client-created', [createClient('a'), createClient('b')]);
  await session.change('entry-noted', [
    ['create', 'entry', { ...entry, contact: true, words: 'x', tags: [] }],
  ]);
  await session.change('entry-edited', [['patch', 'entry', 'e', { client: 'b' }]]);
  await session.trash({ kind: 'client', id: 'a' });
  await session.emptyTrash();
  expect(await session.undo()).toBe('entry-noted');
  expect(session.journal.entries.get('e')).toMatchObject({ client: 'b' });
  await session.close();
});

test('an empty trash has nothing to erase, and ends nothing', async () => {
  const { session } = await begin();
  await session.change('client-created', [createClient('a')]);
  expect(await session.emptyTrash()).toBe(0);
  expect(session.seq).toBe(1);
  expect(await session.undo()).toBe('client-created');
  await session.close();
});

test('an import is undone whole, with the steps before it, while it is the newest change', async () => {
  const { session, changed } = await begin();
  await session.change('client-created', [createClient('a', 'one')]);
  const before = words(session.journal);
  await session.replace('imported', async () => beginJournal());
  expect(session.journal.clients.size).toBe(0);
  expect(changed.at(-1)).toEqual([]);
  expect(await session.undo()).toBe('imported');
  expect(words(session.journal)).toBe(before);
  expect(await session.redo()).toBe('imported');
  expect(session.journal.clients.size).toBe(0);
  await session.undo();
  expect(await session.undo()).toBe('client-created');
  expect(isTrashed(session, 'a')).toBe(true);
  await session.close();
});

test('a change after an import is all that can be undone', async () => {
  const { session } = await begin();
  await session.change('client-created', [createClient('a')]);
  await session.replace('imported', async () => beginJournal());
  await session.change('client-created', [createClient('b')]);
  expect(await session.undo()).toBe('client-created');
  expect(await refusalOf(session.undo())).toEqual({ code: 'nothing-to-undo' });
  await session.close();
});

test('a journal that cannot be opened is closed: shown by its failure, and never as empty', async () => {
  const { session, folder } = await begin();
  await session.change('client-created', [createClient('a')]);
  await session.close();
  const file = join(folder, 'journal.json');
  writeFileSync(file, readFileSync(file, 'utf8').slice(0, -20));
  const bytes = readFileSync(file);
  const closed = (await begin(folder)).session;
  expect(closed.failure).toEqual({ code: 'file-damaged' });
  expect(closed.status).toEqual({ state: 'problem', problem: 'file-damaged' });
  expect(() => closed.journal).toThrow('journal-closed');
  for (const work of [
    closed.change('client-created', [createClient('b')]),
    closed.trash({ kind: 'client', id: 'a' }),
    closed.emptyTrash(),
    closed.replace('imported', async () => beginJournal()),
  ]) {
    expect(await refusalOf(work)).toEqual({ code: 'journal-closed' });
  }
  await closed.close();
  expect(readFileSync(file).equals(bytes)).toBe(true);
});
