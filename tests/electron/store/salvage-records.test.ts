// A journal of which no file is whole: its records are lines, and most of them can still be read.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { openJournal } from '../../../electron/journal/open-journal.ts';
import { nodeDisk } from '../../../electron/store/fs-port.ts';
import { openStore } from '../../../electron/store/open-store.ts';
import { repair } from '../../../electron/store/repair.ts';
import { salvage } from '../../../electron/store/salvage.ts';
import { salvageRecords } from '../../../electron/store/salvage-records.ts';
import { collections, type Journal } from '../../../shared/journal/journal.ts';
import { journalFailure } from '../../../shared/transfer/inspect-journal.ts';
import { below, randomFrom } from '../../faults/random.ts';
import { beginJournal, stampedClient, tickingClock } from '../support/journal-parts.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const fixture = resolve(import.meta.dirname, '../../fixtures/journals/1.0/rich.json');
const whole = readFileSync(fixture, 'utf8');
const at = '2026-03-22T10:00:00.000Z';
const options = () => ({ now: tickingClock().now, begin: beginJournal, after: () => () => {} });

function salvaged(text: string | Uint8Array) {
  const found = salvageRecords(Buffer.from(text));
  if (!found) throw new Error('nothing');
  expect(journalFailure(found.journal)).toBeUndefined();
  return found;
}
const idsOf = (journal: Journal) => collections.flatMap(({ key }) => [...journal[key].keys()]);
const everything = idsOf(salvaged(whole).journal);

test('a file of which one letter is another is read whole, and said to be not sure', () => {
  const { journal, seq, writtenAt, lostRecords } = salvaged(whole.replace('Luna', 'Lima'));
  expect([seq, writtenAt, lostRecords]).toEqual([42, '2026-03-21T09:00:00.000Z', 0]);
  expect(idsOf(journal)).toEqual(everything);
  expect(journal.erased.size).toBe(1);
  expect([...journal.clients.values()][0]?.notes).toContain('Lima');
});

test('of a client whose line is damaged past the name all that hangs on it is kept', () => {
  const { journal, lostRecords } = salvaged(whole.replace('"aka":["Pingo"]', '"aka":["Pingo"}'));
  expect(lostRecords).toBe(1);
  expect(idsOf(journal)).toEqual(everything);
  const [client] = [...journal.clients.values()];
  expect([client?.name, client?.notes]).toEqual(['Ángel Núñez Peñalver', undefined]);
});

test.each(collections.map(({ key }) => key))(
  'a line of %s that cannot be read is lost alone, with what cannot stand without it',
  (key) => {
    const lines = whole.split('\n');
    const at = lines.indexOf(`"${key}":[`) + 1;
    const { id } = JSON.parse((lines[at] ?? '').replace(/,$/, '')) as { id: string };
    lines[at] = '\u0000'.repeat(40);
    const { journal, lostRecords } = salvaged(lines.join('\n'));
    const owned = (one: object) => key === 'clients' && 'client' in one && one.client === id;
    const { entries, promises, outcomes } = salvaged(whole).journal;
    const gone = [...entries.values(), ...promises.values(), ...outcomes.values()].filter(owned);
    expect(idsOf(journal)).toEqual(
      everything.filter((one) => one !== id && !gone.some((record) => record.id === one)),
    );
    expect(lostRecords).toBe(1 + gone.length);
  },
);

test.each([
  ['that begins its records', (text: string) => text.replace('"entries":[', '"entr\u0000es":[')],
  [
    'that ends the ones before',
    (text: string) => text.replace('],\n"entries', '\u0001,\n"entries'),
  ],
])('a line %s costs no record', (_, damage) => {
  expect(idsOf(salvaged(damage(whole)).journal)).toEqual(everything);
});

test('of a file that is cut short what is before the cut is read, and the rest is counted', () => {
  const cut = whole.indexOf('"promises":[') + 40;
  const { journal, lostRecords } = salvaged(whole.slice(0, cut));
  expect(idsOf(journal)).toEqual(everything.slice(0, 8));
  expect(lostRecords).toBe(8);
  expect(journal.settings.id).toBe('settings');
});

test.each([
  ['of which the first line is damaged', whole.replace('"journal":', '"jour\u0000al":')],
  ['of a newer version', whole.replace('"major":1', '"major":2')],
  ['of zeros', '\u0000'.repeat(5_000)],
  ['of no byte', ''],
])('of a file %s nothing is made up', (_, text) => {
  expect(salvageRecords(Buffer.from(text))).toBeUndefined();
});

test('whatever is damaged, what is read is sound and was there', () => {
  const random = randomFrom(20_260_302);
  const bytes = Buffer.from(whole);
  for (let run = 0; run < 400; run += 1) {
    const damaged = Buffer.from(bytes);
    for (let count = 0; count <= run % 7; count += 1) {
      const from = below(random, damaged.length);
      if (below(random, 3) > 0) damaged[from] = below(random, 256);
      else damaged.fill(below(random, 256), from, Math.min(from + 900, damaged.length));
    }
    const found = salvageRecords(damaged.subarray(0, damaged.length - (run % 5) * 300));
    if (!found) continue;
    expect(journalFailure(found.journal)).toBeUndefined();
    const strange = idsOf(found.journal).filter((id) => !everything.includes(id));
    // An id may have another letter, as any word may.
    expect(strange.length).toBeLessThan(4);
  }
});

test('a damaged journal of the first form is repaired, and the file as it was is kept', async () => {
  const folder = join(temporaryFolder(), 'journal');
  mkdirSync(folder);
  copyFileSync(fixture, join(folder, 'journal.json'));
  const text = whole.replace('Luna', 'Lima').slice(0, -30);
  writeFileSync(join(folder, 'journal.json'), text);
  const opened = await openJournal(folder, options());
  expect(opened).toMatchObject({
    failure: { code: 'file-damaged' },
    damage: { causes: ['unreadable'], lost: 0, lostRecords: 1 },
  });
  expect(readFileSync(join(folder, 'journal.json'), 'utf8')).toBe(text);
  await repair(nodeDisk, folder, at);
  const store = await openStore(folder, options());
  expect(store.journal.clients.size).toBe(4);
  await store.close();
  const [aside = ''] = readdirSync(join(folder, 'quarantine'));
  expect(readFileSync(join(folder, 'quarantine', aside, 'journal.json'), 'utf8')).toBe(text);
});

test('where every snapshot is damaged the newest is read by its records, and the log after it', async () => {
  const folder = join(temporaryFolder(), 'journal');
  for (const id of ['a', 'b']) {
    const store = await openStore(folder, options());
    await store.commit({ at, ops: [stampedClient(id, at)] });
    await store.close();
  }
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    if (!name.startsWith('journal-')) continue;
    writeFileSync(file, readFileSync(file, 'utf8').replace('Client a', 'Cliemt a'));
  }
  const found = await salvage(nodeDisk, folder);
  expect([...(found?.journal.clients.values() ?? [])].map(({ name }) => name)).toEqual([
    'Cliemt a',
    'Client b',
  ]);
  expect(found?.lostRecords).toBe(0);
});
