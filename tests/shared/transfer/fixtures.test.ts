import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { clientView } from '../../../shared/agenda/client-view.ts';
import { findClients } from '../../../shared/agenda/find-clients.ts';
import { todayView } from '../../../shared/agenda/today.ts';
import { readJournal, writeJournal } from '../../../shared/transfer/journal-file.ts';
import { sha256 } from '../../support/sha256.ts';

const folder = resolve(import.meta.dirname, '../../fixtures/journals');
const files = readdirSync(folder)
  .filter((name) => !name.startsWith('.'))
  .flatMap((version) => readdirSync(join(folder, version)).map((name) => join(version, name)));

function read(name: string) {
  const text = readFileSync(join(folder, name), 'utf8');
  const result = readJournal(text, { sha256 });
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return { text, ...result };
}

test.each(files)('%s opens, as every journal ever written must for ever', (name) => {
  const { text, journal, header, isUntouched } = read(name);
  expect(isUntouched).toBe(true);
  const { seq, writtenAt } = header;
  const again = [...writeJournal(journal, { seq, writtenAt, sha256 })].join('');
  if (name.startsWith('1.0')) expect(again).toBe(text);
});

test('a husk still leads to whom a client was merged into, through another husk', () => {
  const { journal } = read(join('1.0', 'merged-away.json'));
  const [ana, beltran] = [...journal.erased.keys()];
  expect(journal.erased.get(ana ?? '')?.mergedInto).toBe(beltran);
  expect(clientView(journal, ana ?? '', '2026-04-01')?.client.name).toBe('Estudio Beltrán');
});

describe('the journal of 1.0', () => {
  const { journal, header } = read(join('1.0', 'rich.json'));
  const angel = '0b6f5f0e-6a0d-4a43-9a55-1d6f0a3c2b01';

  test('says what it holds', () => {
    expect(header).toMatchObject({
      major: 1,
      minor: 0,
      seq: 42,
      counts: { clients: 4, entries: 4, promises: 2, outcomes: 4, templates: 1, erased: 1 },
    });
    expect(journal.settings).toMatchObject({ userName: 'Iñaki', reviewDay: 5 });
  });

  test('still means what it meant', () => {
    const today = todayView(journal, '2026-04-01', { evening: false });
    expect(today.plans.map(({ words }) => words)).toEqual(['Ver planos']);
    expect(today.waiting).toMatchObject([{ words: 'Os paso los planos', state: 'overdue' }]);
    const view = clientView(journal, angel, '2026-04-01');
    expect(Object.values(view?.rows ?? {})).toMatchObject([{ state: 'kept', moves: 1 }]);
    expect(view?.client.howMet?.when).toMatchObject({
      words: 'temporada pasada',
      to: '2025-03-31',
    });
    expect(findClients(journal, 'alpes', '2026-04-01').map((hit) => hit.client.id)).toEqual([
      angel,
    ]);
  });

  test('keeps what a later minor version added', () => {
    expect(journal.clients.get(angel)).toMatchObject({ nickname: { since: [2026, null, true] } });
  });
});
