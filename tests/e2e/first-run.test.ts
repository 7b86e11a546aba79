// The first minutes: from the launch to the first promise on the disk, by the keyboard alone.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeSampleJournal } from '../../build/sample-journal.ts';
import { putJournal } from '../../build/tour/journal-on-disk.ts';
import {
  documentIn,
  isBegun,
  journalFolder,
  type Opened,
  openPalabra,
  savedText,
} from '../support/journal-folder.ts';
import { temporaryFolder } from '../support/launch-app.ts';

const now = '2026-11-25T10:00:00';

const said = {
  es: {
    client: 'Marta Ibáñez',
    words: 'Quiere las ventanas antes del invierno',
    promise: 'Mandarle el presupuesto de las ventanas',
  },
  en: {
    client: 'Marta Ibáñez',
    words: 'Wants the windows in before winter',
    promise: 'Send her the quote for the windows',
  },
} as const;

describe.each(['es', 'en'] as const)('the first run in %s', (language) => {
  const folder = temporaryFolder();
  const { client, words, promise } = said[language];
  let opened: Opened;

  beforeAll(async () => {
    opened = await openPalabra({ folder, language, now, isFirstRun: true });
  });
  afterAll(() => opened?.close());

  const heading = (name: string) =>
    opened.hand.page.getByRole('heading', { level: 1, name, exact: true }).waitFor();

  test('speaks the system’s language, and the other one at a key', async () => {
    const { hand } = opened;
    await heading(hand.t('first-run.language.title'));
    const own = hand.t(`first-run.language.${language}`);
    await hand.page
      .getByRole('radio', { name: new RegExp(`^${own}`), checked: true })
      .waitFor({ state: 'attached' });
    expect(isBegun(folder)).toBe(false);
    await hand.page.keyboard.press(language === 'es' ? 'ArrowRight' : 'ArrowLeft');
    await heading(language === 'es' ? 'Your word, in writing' : 'Tu palabra, por escrito');
    await hand.page.keyboard.press(language === 'es' ? 'ArrowLeft' : 'ArrowRight');
    await heading(hand.t('first-run.language.title'));
  });

  test('ends on Today with the first promise, four screens and no click later', async () => {
    const { hand } = opened;
    const { page, t } = hand;
    const { keyboard } = page;
    const titles: string[] = [];
    const arrive = async (title: string, step: number) => {
      await heading(title);
      await page.getByText(t('first-run.progress', { step, total: 4 })).waitFor();
      titles.push(title);
    };
    await arrive(t('first-run.language.title'), 1);
    await keyboard.press('Enter');
    await arrive(t('first-run.folder.title'), 2);
    await page.getByText(path.join(folder, 'journal'), { exact: true }).waitFor();
    await keyboard.press('Enter');
    await arrive(t('first-run.client.title'), 3);
    await keyboard.type(client);
    await keyboard.press('Tab');
    await keyboard.press('Tab');
    await keyboard.type(words);
    await keyboard.press('Enter');
    await arrive(t('first-run.promise.title-mine', { name: client }), 4);
    await keyboard.type(promise);
    await keyboard.press('Tab');
    await keyboard.press('Tab');
    await keyboard.type('27112026');
    // From the day too, Enter goes on.
    await keyboard.press('Enter');
    await hand.said(t('change.promise-made'));
    expect(titles).toHaveLength(4);
    await hand.promise(promise).waitFor();
    await expect.poll(() => page.title()).toBe(t('title.page', { page: t('nav.today') }));

    const journal = JSON.parse(await savedText(folder));
    expect(journal.clients).toMatchObject([{ name: client, kind: 'person' }]);
    expect(journal.entries).toMatchObject([{ words, day: '2026-11-25', contact: true }]);
    expect(journal.promises).toMatchObject([
      { words: promise, by: 'me', due: { day: '2026-11-27', precision: 'day' } },
    ]);
  });

  test('is not asked again', async () => {
    await opened.close();
    opened = await openPalabra({ folder, language, now });
    await opened.hand.promise(promise).waitFor();
  });
});

test('a folder of one’s own and a look at the sample lose nothing of what was typed', async () => {
  const [folder, mine] = [temporaryFolder(), temporaryFolder()];
  const { hand, close } = await openPalabra({ folder, language: 'en', now, isFirstRun: true });
  const { page, t } = hand;
  const next = () => page.getByRole('button', { name: t('first-run.next') }).click();
  const name = page.getByRole('textbox', { name: t('first-run.client.name') });
  await next();
  await next();
  await name.fill('Marta');
  await page.getByRole('button', { name: t('first-run.back') }).click();
  const [shown] = await Promise.all([
    hand.app.waitForEvent('window'),
    page.getByRole('button', { name: t('first-run.folder.sample') }).click(),
  ]);
  const leave = shown.getByRole('button', { name: t('place.leave') });
  await Promise.all([shown.waitForEvent('close'), leave.click()]);
  await hand.answerDialogs(mine);
  await page.getByRole('button', { name: t('first-run.folder.choose') }).click();
  await page.getByText(mine, { exact: true }).waitFor();
  await next();
  await expect.poll(() => name.inputValue()).toBe('Marta');
  await next();
  await page.getByRole('button', { name: t('first-run.promise.none') }).click();
  await hand.said(t('change.client-created'));
  await close();
  expect(await documentIn(mine)).toContain('"name":"Marta"');
  expect(isBegun(folder)).toBe(false);
  const again = await openPalabra({ folder, language: 'en', now });
  await again.hand.openClient('Marta');
  await again.close();
});

describe('who comes with a journal', () => {
  const device = (userData: string) =>
    JSON.parse(readFileSync(path.join(userData, 'device.json'), 'utf8'));

  test('finds it after an upgrade, and is asked nothing', async () => {
    const folder = temporaryFolder();
    const day = '2026-11-25';
    putJournal(folder, makeSampleJournal({ seed: 1, language: 'en', day }), `${day}T09:00:00.000Z`);
    const { hand, close } = await openPalabra({ folder, language: 'en', now, isFirstRun: true });
    await hand.nav.waitFor();
    await close();
    expect(device(folder).hasBegun).toBe(true);
  });

  test('chooses its folder and is there', async () => {
    const [folder, elsewhere] = [temporaryFolder(), temporaryFolder()];
    const day = '2026-11-25';
    const sample = makeSampleJournal({ seed: 1, language: 'en', day });
    putJournal(elsewhere, sample, `${day}T09:00:00.000Z`);
    writeFileSync(path.join(folder, 'device.json'), '{"language":');
    const opened = await openPalabra({ folder, language: 'en', now, isFirstRun: true });
    const { hand } = opened;
    const { page, t } = hand;
    // Garbage for settings: said at once, with the way to a journal that was elsewhere.
    await page.getByText(t('device-reset.text')).waitFor();
    await hand.answerDialogs(journalFolder(elsewhere));
    await page.getByRole('button', { name: t('device-reset.choose') }).click();
    await hand.said(t('first-run.folder.welcome-back'));
    await hand.openClient('Marta Ibáñez Soler');
    await opened.close();
    expect(device(folder)).toMatchObject({
      hasBegun: true,
      journalFolder: journalFolder(elsewhere),
      journalId: sample.id,
    });
    expect(readFileSync(path.join(folder, 'device.json.kept-aside'), 'utf8')).toBe('{"language":');
  });

  test('passes over the questions, and Today waits for the first words', async () => {
    const folder = temporaryFolder();
    const { hand, close } = await openPalabra({ folder, language: 'es', now, isFirstRun: true });
    await hand.page.getByRole('button', { name: hand.t('first-run.skip') }).click();
    await hand.main.getByText(hand.t('today.empty')).waitFor();
    await close();
    expect(device(folder)).toMatchObject({ hasBegun: true });
    expect(isBegun(folder)).toBe(false);
  });
});
