// What stands where a journal is not simply open, and what stands over one that takes no change: nothing
// for axe to find, and the keyboard alone leads on.
import { expect, test } from 'vitest';
import { makeSampleJournal } from '../../build/sample-journal.ts';
import { breakDisk } from '../../build/tour/break-disk.ts';
import type { Hand } from '../../build/tour/hand.ts';
import { type Illness, putIllJournal } from '../../build/tour/pictures/ill-journals.ts';
import type { Language } from '../../shared/settings/device.ts';
import type { MessageKey } from '../../shared/text/index.ts';
import { openPalabra } from '../support/journal-folder.ts';
import { temporaryFolder } from '../support/launch-app.ts';
import { pageBarriers } from '../support/page-barriers.ts';

const day = '2026-11-25';

async function withIll(illness: Illness, language: Language, look: (hand: Hand) => Promise<void>) {
  const folder = temporaryFolder();
  const journal = makeSampleJournal({ seed: 7, language, day });
  putIllJournal(folder, illness, journal, `${day}T09:00:00.000Z`);
  const opened = await openPalabra({ folder, language, now: `${day}T10:00:00` });
  try {
    await look(opened.hand);
  } finally {
    await opened.close();
  }
}
const button = ({ page, t }: Hand, key: MessageKey) =>
  page.getByRole('button', { name: t(key), exact: true });

test('a journal damaged in part: the page, its copies, the look, and what was set aside after repairing', async () => {
  await withIll('part', 'es', async (hand) => {
    const { page, dialog, main, t } = hand;
    await button(hand, 'recovery.backup').waitFor();
    expect(await pageBarriers(page)).toEqual([]);
    await button(hand, 'recovery.backup').press('Enter');
    await dialog.getByRole('listitem').first().waitFor();
    expect(await pageBarriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await button(hand, 'recovery.look').press('Enter');
    await hand.nav.waitFor();
    expect(await pageBarriers(page)).toEqual([]);
    await button(hand, 'recovery.repair').press('Enter');
    await main.getByText(t('aside.repair')).waitFor();
    expect(await pageBarriers(page)).toEqual([]);
    await hand.open('settings');
    await main.getByRole('region', { name: t('aside.title') }).waitFor();
    expect(await pageBarriers(page)).toEqual([]);
  });
});

test('a journal of which nothing can be read', async () => {
  await withIll('damaged', 'en', async (hand) => {
    await button(hand, 'recovery.begin').waitFor();
    expect(await pageBarriers(hand.page)).toEqual([]);
    await button(hand, 'recovery.begin').press('Enter');
    await hand.nav.waitFor();
  });
});

test('a folder that is older than it was', async () => {
  await withIll('older', 'en', async (hand) => {
    await button(hand, 'older.continue').waitFor();
    expect(await pageBarriers(hand.page)).toEqual([]);
    await button(hand, 'recovery.look').press('Enter');
    await hand.main.getByText(hand.t('only-read.older')).waitFor();
    expect(await pageBarriers(hand.page)).toEqual([]);
  });
});

test('a journal that another computer holds', async () => {
  await withIll('held', 'es', async (hand) => {
    await button(hand, 'closed.show').waitFor();
    expect(await pageBarriers(hand.page)).toEqual([]);
  });
});

test('a full disk is said with a button that asks it again, and what was typed is saved after', async () => {
  const opened = await openPalabra({ language: 'en', now: `${day}T10:00:00` });
  const { hand } = opened;
  const { main, page, t } = hand;
  await hand.addClient({ name: 'Ana Ruiz' });
  await breakDisk(hand.app, 'ENOSPC');
  await hand.open('today');
  const form = await hand.fillCapture({ client: 'Ana Ruiz', words: 'She rang.' });
  await form.getByRole('button', { name: t('capture.save') }).click();
  await main.getByText(t('failure.disk-full')).waitFor();
  expect(await pageBarriers(page)).toEqual([]);
  await button(hand, 'closed.retry').press('Enter');
  await hand.said(t('saving.still'));
  await breakDisk(hand.app, undefined);
  await button(hand, 'closed.retry').press('Enter');
  await hand.said(t('saving.free'));
  expect(await main.getByText(t('failure.disk-full')).count()).toBe(0);
  const words = form.getByRole('textbox', { name: t('capture.words') });
  expect(await words.inputValue()).toBe('She rang.');
  await form.getByRole('button', { name: t('capture.save') }).click();
  await hand.said(t('change.entry-noted'));
  await opened.close();
});
