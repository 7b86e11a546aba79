// Whom to call, how it stands with them and why, and how it was: by keyboard, in both languages.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeSampleJournal } from '../../build/sample-journal.ts';
import { putJournal } from '../../build/tour/journal-on-disk.ts';
import { type Opened, openPalabra } from '../support/journal-folder.ts';
import { temporaryFolder } from '../support/launch-app.ts';

const now = '2026-11-25T10:00:00';
const day = '2026-11-25';
const marta = 'Marta Ibáñez Soler';

describe.each(['es', 'en'] as const)('the health of a relationship, in %s', (language) => {
  const folder = temporaryFolder();
  let opened: Opened;

  beforeAll(async () => {
    putJournal(folder, makeSampleJournal({ seed: 1, language, day }), '2026-11-25T08:00:00.000Z');
    opened = await openPalabra({ folder, language, now });
  });
  afterAll(() => opened?.close());

  const slider = () => opened.hand.main.getByRole('slider', { name: opened.hand.t('chart.label') });
  const says = () => slider().getAttribute('aria-valuetext');

  test('Today names who is slipping away and why, and leads there', async () => {
    const { hand } = opened;
    await hand.open('today');
    const list = hand.main.getByRole('list', { name: hand.t('slipping.title') });
    const row = list.getByRole('listitem').filter({ hasText: marta });
    await row.getByText(/28|4/).first().waitFor();
    await row.getByRole('button', { name: new RegExp(marta) }).focus();
    await hand.page.keyboard.press('Enter');
    await hand.main.getByRole('heading', { level: 1, name: marta }).waitFor();
  });

  test('the timeline is walked by event and by day, and read out', async () => {
    const { hand } = opened;
    const today = await says();
    expect(today).toContain(hand.t('health.attentive'));
    await slider().focus();
    await hand.page.keyboard.press('Shift+ArrowLeft');
    await expect.poll(says).not.toBe(today);
    await hand.page.keyboard.press('ArrowLeft');
    await hand.page.keyboard.press('ArrowLeft');
    const earlier = await says();
    expect(earlier).not.toBe(today);
    await hand.page.keyboard.press('Escape');
    await expect.poll(says).toBe(today);
  });

  test('the reasons sum to the number', async () => {
    const { hand } = opened;
    const { t, main } = hand;
    await hand.page.keyboard.press('w');
    const score = Number(/: [^,]+, (\d+)/.exec((await says()) ?? '')?.[1]);
    const title = t('health.why.title', { score });
    const why = main.getByRole('region', { name: title });
    await why.waitFor();
    const reasons = await why.getByRole('listitem').allTextContents();
    expect(reasons.length).toBeGreaterThan(4);
    const points = reasons.map((text) => Number(/[+−]?\d+$/.exec(text)?.[0].replace('−', '-')));
    expect(50 + points.reduce((sum, one) => sum + one, 0)).toBe(score);
    await hand.page.keyboard.press('Escape');
    await why.waitFor({ state: 'detached' });
  });

  test('the whole page turns to a day, changes nothing there, and comes back', async () => {
    const { hand } = opened;
    const { t, main, page } = hand;
    await slider().focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await main.getByRole('button', { name: t('health.see-all') }).click();
    await main.getByText(t('past.note')).waitFor();
    expect(await main.getByRole('textbox').count()).toBe(0);
    await page.keyboard.press('Escape');
    await main.getByText(t('past.note')).waitFor({ state: 'detached' });
    await main.getByRole('textbox').first().waitFor();
  });

  test('the same is there as a table', async () => {
    const { hand } = opened;
    const { t, main } = hand;
    await main.getByRole('button', { name: t('chart.table.show') }).click();
    const table = main.getByRole('table', { name: t('chart.table') });
    await table.waitFor();
    expect(await table.getByRole('row').count()).toBeGreaterThan(8);
    await main.getByRole('button', { name: t('chart.table.hide') }).click();
  });

  test('a call today is the end of the silence, and its undo its return', async () => {
    const { hand } = opened;
    await hand.note({ client: marta, words: 'Ring', kind: 'call' });
    await hand.openClient(marta);
    await expect.poll(says).toContain(hand.t('health.firm'));
    await hand.page.keyboard.press('Control+z');
    await expect.poll(says).toContain(hand.t('health.attentive'));
  });
});
