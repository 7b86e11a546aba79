// One window a journal: others beside one's own, the sample, a folder that is elsewhere, gone or taken.
import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeSampleJournal } from '../../build/sample-journal.ts';
import { type Hand, handOn } from '../../build/tour/hand.ts';
import { journalText, putJournal } from '../../build/tour/journal-on-disk.ts';
import {
  documentIn,
  journalFolder,
  type Opened,
  openPalabra,
  savedText,
} from '../support/journal-folder.ts';
import { temporaryFolder, whichElectron } from '../support/launch-app.ts';

const root = path.resolve(import.meta.dirname, '../..');
const day = '2026-11-25';
const now = `${day}T10:00:00`;
const writtenAt = `${day}T09:00:00.000Z`;
const asRoot = process.getuid?.() === 0 && whichElectron() === 'real' ? ['--no-sandbox'] : [];

/** Starts a second Palabra of the same user, from a folder; resolves once it has left. */
async function startAgain(userData: string, from: string, words: readonly string[]) {
  const executable = String(createRequire(import.meta.url)('electron'));
  const args = [root, `--user-data-dir=${userData}`, ...asRoot, ...words];
  const second = spawn(executable, args, { stdio: 'ignore', cwd: from });
  await new Promise((resolve) => second.once('exit', resolve));
}

/** A hand on the window that opens while something is done. */
async function windowOf(hand: Hand, action: () => Promise<unknown>): Promise<Hand> {
  const [page] = await Promise.all([hand.app.waitForEvent('window'), action()]);
  return handOn(hand.app, page, hand.language);
}

const windowsOf = ({ app }: Hand) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);

async function closed(hand: Hand, action: () => Promise<unknown>): Promise<void> {
  await Promise.all([hand.page.waitForEvent('close'), action()]);
}

const press = (hand: Hand, name: string) =>
  hand.page.getByRole('button', { name, exact: true }).click();

async function openOther(hand: Hand, folder: string): Promise<void> {
  await hand.answerDialogs(folder);
  await hand.open('settings');
  await press(hand, hand.t('journal.open-other'));
}

const banner = ({ page, t }: Hand) => page.getByRole('complementary', { name: t('place.label') });

describe.each(['es', 'en'] as const)('journals in %s', (language) => {
  const folder = temporaryFolder();
  const own = journalFolder(folder);
  const others = temporaryFolder();
  const sample = makeSampleJournal({ seed: 3, language, day });
  const document = journalText(makeSampleJournal({ seed: 4, language, day }), writtenAt);
  let opened: Opened;
  let before = '';

  beforeAll(async () => {
    putJournal(folder, sample, writtenAt);
    before = await savedText(folder);
    opened = await openPalabra({ folder, language, now });
    await opened.hand.nav.waitFor();
  });
  afterAll(() => opened?.close());

  function folderOf(name: string, files: Readonly<Record<string, string>> = {}): string {
    const made = path.join(others, name);
    mkdirSync(made);
    for (const [file, text] of Object.entries(files)) writeFileSync(path.join(made, file), text);
    return made;
  }

  test('another one opens in a window that names it, and once', async () => {
    const { hand } = opened;
    const there = folderOf('cobre', { 'journal.json': document });
    const other = await windowOf(hand, () => openOther(hand, there));
    await banner(other).getByText(there, { exact: true }).waitFor();
    const today = hand.t('nav.today');
    await expect.poll(() => other.page.title()).toBe(`${today} · cobre · Palabra`);
    await other.openClient('Marta Ibáñez Soler');
    await openOther(hand, there);
    expect(await windowsOf(hand)).toBe(2);
    await openOther(hand, own);
    await hand.said(hand.t('journal.is-here'));
    expect(await windowsOf(hand)).toBe(2);
    expect(await banner(hand).count()).toBe(0);
    await press(other, hand.t('place.own'));
    expect(await windowsOf(hand)).toBe(2);
    await closed(other, () => other.page.close());
    expect(readFileSync(path.join(there, 'journal.json'), 'utf8')).toBe(document);
  });

  test('an empty folder begins one, which is not the user’s own', async () => {
    const { hand } = opened;
    const empty = folderOf('vacia');
    const other = await windowOf(hand, () => openOther(hand, empty));
    await other.addClient({ name: 'Olga' });
    await closed(other, () => other.page.close());
    await expect.poll(() => documentIn(empty)).toContain('Olga');
    expect(await savedText(folder)).toBe(before);
  });

  test('a folder of other things is refused, and stays as it was', async () => {
    const { hand } = opened;
    const photos = folderOf('fotos', { 'gato.jpg': '' });
    await openOther(hand, photos);
    await hand.said(hand.t('failure.no-journal-here'));
    expect(await windowsOf(hand)).toBe(1);
    expect(readdirSync(photos)).toEqual(['gato.jpg']);
  });

  test('a second Palabra has this one open the folder it was given, from where it was typed', async () => {
    const { hand } = opened;
    const there = folderOf('plata', { 'journal.json': document });
    const other = await windowOf(hand, () => startAgain(folder, others, ['--journal', 'plata']));
    await banner(other).getByText(there, { exact: true }).waitFor();
    await closed(other, () => other.page.close());
    await startAgain(folder, root, ['--journal', own]);
    expect(await windowsOf(hand)).toBe(1);
    const gone = path.join(others, 'nowhere');
    const none = await windowOf(hand, () => startAgain(folder, others, ['--journal=nowhere']));
    await none.page.getByRole('heading', { name: hand.t('closed.title-other') }).waitFor();
    await none.page.getByText(hand.t('closed.folder-gone')).waitFor();
    await none.page.getByText(gone, { exact: true }).waitFor();
    expect(existsSync(gone)).toBe(false);
    await closed(none, () => none.page.close());
  });

  test('a folder that another program holds is not opened twice, and is once it is free', async () => {
    const { hand } = opened;
    const there = folderOf('estano', { 'journal.json': document });
    const mine = await windowOf(hand, () => openOther(hand, there));
    const stranger = await openPalabra({ language, now, args: [`--journal=${there}`] });
    await stranger.hand.page.getByText(hand.t('only-read.busy')).waitFor();
    await closed(mine, () => mine.page.close());
    // The window goes first, and what it held after it.
    await expect.poll(() => existsSync(path.join(there, 'lock'))).toBe(false);
    await press(stranger.hand, hand.t('closed.retry'));
    await stranger.hand.said(hand.t('only-read.free'));
    await banner(stranger.hand).getByText(there, { exact: true }).waitFor();
    await stranger.close();
    expect(readFileSync(path.join(there, 'journal.json'), 'utf8')).toBe(document);
  });

  describe('the sample', () => {
    const openSample = async (hand: Hand) => {
      await hand.open('settings');
      await press(hand, hand.t('journal.sample'));
    };
    const place = path.join(folder, 'sample');

    test('opens once however often it is asked for, and leaves nothing', async () => {
      const { hand } = opened;
      const shown = await windowOf(hand, async () => {
        await openSample(hand);
        await openSample(hand);
      });
      await banner(shown).getByText(hand.t('place.leave')).waitFor();
      expect(await windowsOf(hand)).toBe(2);
      await shown.addClient({ name: 'Olga' });
      expect(await documentIn(place)).toContain('Olga');
      await closed(shown, () => press(shown, hand.t('place.leave')));
      await expect.poll(() => existsSync(place)).toBe(false);
      expect(await savedText(folder)).toBe(before);
    });

    test('shows the work of another trade in the same window, and only in the sample', async () => {
      const { hand } = opened;
      const shown = await windowOf(hand, () => openSample(hand));
      await shown.open('clients');
      const rows = shown.main.getByRole('row');
      const skiers = await rows.nth(1).innerText();
      const trade = (name: 'ski' | 'plumber') =>
        hand.t('place.trade', { trade: hand.t(`place.trade.${name}`) });
      await press(shown, trade('ski'));
      await shown.page.getByRole('menuitem', { name: hand.t('place.trade.plumber') }).click();
      await shown.main.getByRole('heading', { name: hand.t('today.keep') }).waitFor();
      await banner(shown)
        .getByRole('button', { name: trade('plumber') })
        .waitFor();
      await shown.open('clients');
      await rows.first().waitFor();
      expect(await rows.nth(1).innerText()).not.toBe(skiers);
      expect(await windowsOf(hand)).toBe(2);
      await closed(shown, () => press(shown, hand.t('place.leave')));
      expect(await savedText(folder)).toBe(before);
    });

    test('is gone with its window, and new the next time', async () => {
      const { hand } = opened;
      const first = await windowOf(hand, () => openSample(hand));
      await first.addClient({ name: 'Olga' });
      await closed(first, () => first.page.close());
      const second = await windowOf(hand, () => openSample(hand));
      await second.open('clients');
      await second.main.getByRole('row').first().waitFor();
      expect(await documentIn(place)).not.toContain('Olga');
    });

    test('is gone when the program is left', async () => {
      expect(existsSync(place)).toBe(true);
      await opened.close();
      expect(existsSync(place)).toBe(false);
      opened = await openPalabra({ folder, language, now });
    });
  });

  test('one’s own moves to a chosen folder, whole, and is found there', async () => {
    const { hand } = opened;
    const { page, t } = hand;
    const documents = folderOf('Documentos', { 'carta.txt': '' });
    const chosen = path.join(documents, 'Palabra');
    await hand.answerDialogs(documents);
    await hand.open('settings');
    await press(hand, t('journal.choose'));
    await page.getByText(t('journal.copied', { folder: chosen, from: own })).waitFor();
    await hand.addClient({ name: 'Olga' });
    await opened.close();
    expect(await savedText(folder)).toBe(before);
    expect(await documentIn(chosen)).toContain('Olga');
    opened = await openPalabra({ folder, language, now });
    await opened.hand.openClient('Olga');
    expect(await banner(opened.hand).count()).toBe(0);
  });

  test('one’s own that is on no drive is missed, not begun anew; back, it opens', async () => {
    await opened.close();
    const home = path.join(others, 'Documentos');
    renameSync(home, `${home}-away`);
    opened = await openPalabra({ folder, language, now });
    const { page, t } = opened.hand;
    await page.getByText(t('closed.folder-gone')).waitFor();
    await press(opened.hand, t('closed.retry'));
    await page.getByText(t('closed.still')).waitFor();
    await opened.hand.answerDialogs(folderOf('otra'));
    await press(opened.hand, t('closed.choose'));
    await page.getByText(t('closed.choose-none')).waitFor();
    expect(existsSync(home)).toBe(false);
    expect(readdirSync(path.join(others, 'otra'))).toEqual([]);
    renameSync(`${home}-away`, home);
    await press(opened.hand, t('closed.retry'));
    await opened.hand.openClient('Olga');
  });

  test('one’s own that is missing is chosen where it is, or begun anew by who says so', async () => {
    await opened.close();
    const chosen = path.join(others, 'Documentos', 'Palabra');
    const moved = path.join(others, 'movido');
    renameSync(chosen, moved);
    mkdirSync(chosen);
    opened = await openPalabra({ folder, language, now });
    const { hand } = opened;
    const { page, t } = hand;
    await page.getByText(t('closed.journal-missing')).waitFor();
    await hand.answerDialogs(moved);
    await press(hand, t('closed.choose'));
    await hand.openClient('Olga');
    await opened.close();

    const aside = path.join(others, 'aparte');
    renameSync(moved, aside);
    mkdirSync(moved);
    opened = await openPalabra({ folder, language, now });
    const again = opened.hand;
    await press(again, t('closed.begin'));
    const asked = again.page.getByRole('alertdialog', { name: t('closed.begin-title') });
    await asked.getByText(t('closed.begin-text')).waitFor();
    await asked.getByRole('button', { name: t('closed.begin-action') }).click();
    await again.main.getByText(t('today.empty')).waitFor();
    expect(readdirSync(moved).filter((name) => /^(journal|log)/.test(name))).toEqual([]);
  });
});
