import { join } from 'node:path';
import { expect, test } from 'vitest';
import { JournalSession } from '../../../electron/journal/journal-session.ts';
import { sha256 } from '../../../electron/store/sha256.ts';
import { trashList } from '../../../shared/agenda/trash.ts';
import type { Journal } from '../../../shared/journal/journal.ts';
import { writeJournal } from '../../../shared/transfer/journal-file.ts';
import { clientFields, refusalOf, tickingClock } from '../support/journal-parts.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

async function begin() {
  const session = await JournalSession.open(join(temporaryFolder(), 'journal'), {
    clock: tickingClock(),
    newId: () => 'journal-1',
  });
  const address = { form: 'none' };
  const rosa = { id: 'rosa', name: 'Rosa', phones: [], emails: [], address };
  const ana = { ...clientFields('ana', 'Ana'), phones: ['55'], notes: 'té', people: [rosa] };
  const step = { id: 'made', kind: 'made', day: '2026-03-02' };
  const words = { words: 'Te llamo', about: 'llamar' };
  await session.change('client-created', [
    ['create', 'client', ana],
    ['create', 'client', { ...clientFields('anita', 'Anita'), notes: 'puntual', phones: ['66'] }],
    ['create', 'promise', { id: 'p', client: 'ana', by: 'me', ...words, steps: [step] }],
  ]);
  return session;
}

/** The document without stamps of change, and without what is in the trash, parts too. */
function live(journal: Journal): unknown {
  const text = [
    ...writeJournal(journal, { seq: 0, writtenAt: '2026-01-01T00:00:00.000Z', sha256 }),
  ];
  const document = JSON.parse(text.join('')) as Record<string, unknown>;
  const { checksum: _, palabra: __, ...records } = document;
  const clean = (value: unknown): unknown => {
    if (Array.isArray(value)) {
      return value.filter((one) => !(one as { trashedAt?: string })?.trashedAt).map(clean);
    }
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => !['changedAt', 'sha256', 'seq'].includes(key))
        .map(([key, inner]) => [key, clean(inner)]),
    );
  };
  return clean(records);
}

test('two clients become one in one change, which undo takes back whole and redo makes again', async () => {
  const session = await begin();
  const before = JSON.stringify(live(session.journal));
  await session.mergeClients('ana', 'anita');
  const after = JSON.stringify(live(session.journal));
  expect(session.journal.clients.get('anita')).toMatchObject({
    aka: ['Ana'],
    phones: ['66', '55'],
    people: [{ name: 'Rosa' }],
  });
  expect(session.journal.promises.get('p')?.client).toBe('anita');
  expect(trashList(session.journal)).toMatchObject([
    { id: 'ana', mergedInto: { id: 'anita', name: 'Anita' } },
  ]);
  expect(await session.undo()).toBe('clients-merged');
  expect(JSON.stringify(live(session.journal))).toBe(before);
  expect(await session.redo()).toBe('clients-merged');
  expect(JSON.stringify(live(session.journal))).toBe(after);
  await session.close();
});

test('neither with itself, nor with nobody, nor with somebody in the trash', async () => {
  const session = await begin();
  await session.trash({ kind: 'client', id: 'anita' });
  for (const winner of ['ana', 'nobody', 'anita']) {
    expect(await refusalOf(session.mergeClients('ana', winner))).toEqual({ code: 'not-found' });
  }
  await session.close();
});
