// Two copies of a journal go on in two programs, and become one again, whoever brings in whom.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeSampleJournal } from '../../build/sample-journal.ts';
import { putJournal } from '../../build/tour/journal-on-disk.ts';
import { journalFile, type Opened, openPalabra, withoutStamps } from '../support/journal-folder.ts';
import { temporaryFolder } from '../support/launch-app.ts';

const now = '2026-11-25T10:00:00';
const day = '2026-11-25';
const marta = 'Marta Ibáñez Soler';

describe.each(['es', 'en'] as const)('two copies of a journal, in %s', (language) => {
  const folders = { mine: temporaryFolder(), theirs: temporaryFolder() };
  const files = temporaryFolder();
  const file = (name: string) => path.join(files, `${name}.json`);
  const onDisk = (folder: string) => withoutStamps(readFileSync(journalFile(folder), 'utf8'));
  let mine: Opened;
  let theirs: Opened;

  beforeAll(async () => {
    const sample = makeSampleJournal({ seed: 1, language, day });
    putJournal(folders.mine, sample, '2026-11-25T08:00:00.000Z');
    mine = await openPalabra({ folder: folders.mine, language, now });
    theirs = await openPalabra({ folder: folders.theirs, language, now });
  });
  afterAll(async () => {
    await mine?.close();
    await theirs?.close();
  });

  async function exported({ hand }: Opened, name: string): Promise<string> {
    await hand.answerDialogs(file(name));
    await hand.exportJournal();
    // What the page says may still be of the export before; a file takes its name once it is whole.
    await expect.poll(() => existsSync(file(name))).toBe(true);
    return file(name);
  }

  test('part, and each goes on', async () => {
    await theirs.hand.answerDialogs(await exported(mine, 'start'));
    await theirs.hand.importJournal();
    expect(onDisk(folders.theirs)).toBe(onDisk(folders.mine));
    await mine.hand.note({ client: marta, words: 'aquí — 雪', kind: 'call' });
    await theirs.hand.addClient({ name: 'Óscar Peña', metPlace: 'Benasque' });
    await theirs.hand.note({ client: marta, words: 'allí', kind: 'note' });
  });

  test('are one and the same after each has brought the other in', async () => {
    const fromMine = await exported(mine, 'mine');
    const fromTheirs = await exported(theirs, 'theirs');
    const { hand } = mine;
    await hand.answerDialogs(fromTheirs);
    await hand.chooseImport();
    await hand.preview.getByText(hand.t('merge.relation-diverged')).waitFor();
    await hand.preview.getByText('Óscar Peña').first().waitFor();
    await hand.preview.getByText('allí').waitFor();
    await hand.preview.getByRole('button', { name: hand.t('action.cancel') }).click();
    expect(onDisk(folders.mine)).toBe(withoutStamps(readFileSync(fromMine, 'utf8')));

    await hand.mergeJournal();
    await hand.openClient('Óscar Peña');
    await hand.openClient(marta);
    await hand.main.getByText('allí').first().waitFor();
    await hand.main.getByText('aquí — 雪').first().waitFor();
    await theirs.hand.answerDialogs(fromMine);
    await theirs.hand.mergeJournal();
    const both = [await exported(mine, 'mine-2'), await exported(theirs, 'theirs-2')];
    const [one, other] = both.map((name) => withoutStamps(readFileSync(name, 'utf8')));
    expect(one).toBe(other);
  });

  test('have nothing more to bring, and say so', async () => {
    const { hand } = mine;
    const before = readFileSync(journalFile(folders.mine), 'utf8');
    await hand.answerDialogs(file('theirs'));
    await hand.chooseImport();
    await hand.preview.getByText(hand.t('merge.relation-past')).waitFor();
    await hand.preview.getByText(hand.t('merge.merge-nothing')).waitFor();
    await hand.preview.getByRole('button', { name: hand.t('action.close') }).click();
    await hand.answerDialogs(file('theirs-2'));
    await hand.chooseImport();
    await hand.preview.getByText(hand.t('merge.relation-same')).waitFor();
    await hand.preview.getByRole('button', { name: hand.t('action.close') }).click();
    await hand.preview.waitFor({ state: 'detached' });
    expect(readFileSync(journalFile(folders.mine), 'utf8')).toBe(before);
  });

  test('part again with one undo, to the letter', async () => {
    const { hand } = theirs;
    await hand.open('today');
    await hand.page.keyboard.press('Control+z');
    await hand.said(hand.t('history.undone', { what: hand.t('change.merged') }));
    expect(onDisk(folders.theirs)).toBe(withoutStamps(readFileSync(file('theirs'), 'utf8')));
  });

  test('take a stranger’s in beside their own', async () => {
    const { hand } = theirs;
    const stranger = makeSampleJournal({ seed: 2, language, day });
    const elsewhere = temporaryFolder();
    putJournal(elsewhere, stranger, '2026-11-25T08:00:00.000Z');
    const before = JSON.parse(readFileSync(journalFile(folders.theirs), 'utf8'));
    const theirOwn = JSON.parse(readFileSync(journalFile(elsewhere), 'utf8'));
    await hand.answerDialogs(journalFile(elsewhere));
    await hand.chooseImport();
    await hand.preview.getByText(hand.t('merge.relation-stranger')).waitFor();
    await hand.preview.getByText(hand.t('merge.merge'), { exact: true }).first().click();
    const { length } = theirOwn.clients;
    await hand.preview.getByText(hand.t('merge.merge-stranger', { clients: length })).waitFor();
    await hand.preview.getByRole('button', { name: hand.t('merge.merge') }).click();
    // The notice of the undo before names a merge too: the page itself says that this one is done.
    await hand.main.getByRole('button', { name: hand.t('import.safety-show') }).waitFor();
    const after = JSON.parse(readFileSync(journalFile(folders.theirs), 'utf8'));
    expect(after.clients).toHaveLength(before.clients.length + length);
    expect(after.palabra.journal).toBe(before.palabra.journal);
    expect(after.settings).toEqual(before.settings);
  });
});
