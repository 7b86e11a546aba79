// What is on paper: a client's page as it is read, whatever the window and its appearance.
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeSampleJournal } from '../../build/sample-journal.ts';
import { putJournal } from '../../build/tour/journal-on-disk.ts';
import { type Opened, openPalabra } from '../support/journal-folder.ts';
import { temporaryFolder } from '../support/launch-app.ts';

const now = '2026-11-25T10:00:00';
const folder = temporaryFolder();
let opened: Opened;

beforeAll(async () => {
  const sample = makeSampleJournal({ seed: 1, language: 'es', day: '2026-11-25' });
  putJournal(folder, sample, '2026-11-25T08:00:00.000Z');
  opened = await openPalabra({ folder, language: 'es', now });
  await opened.hand.openClient('Marta Ibáñez Soler');
  await opened.hand.page.emulateMedia({ media: 'print', colorScheme: 'dark' });
});
afterAll(() => opened?.close());

const style = (of: Locator, property: string) =>
  of.evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

test('only what is read is printed: nothing to press or to write in', async () => {
  const { main, page, t } = opened.hand;
  expect(await page.getByRole('navigation').count()).toBe(0);
  expect(await main.getByRole('textbox').count()).toBe(0);
  expect(await page.locator('kbd:visible').count()).toBe(0);
  expect(await main.getByRole('button', { name: t('client.note') }).count()).toBe(0);
  const empty = await page
    .locator('button:visible')
    .evaluateAll(
      (buttons) => buttons.filter((button) => (button.textContent ?? '').trim() === '').length,
    );
  expect(empty).toBe(0);
});

test('all of the page is, in ink on white, and nothing is cut at a side', async () => {
  const { main, page } = opened.hand;
  expect(await style(main, 'overflow-y')).toBe('visible');
  expect(await style(page.locator('body'), 'background-color')).toBe('rgb(255, 255, 255)');
  expect(await style(main, 'print-color-adjust')).toBe('exact');
  expect(await style(main.getByRole('heading', { level: 1 }), 'color')).toBe('rgb(17, 17, 17)');
  const chart = main.getByRole('slider');
  const width = async (of: Locator) => (await of.boundingBox())?.width ?? 0;
  expect(await width(chart.locator('svg').first())).toBeCloseTo(await width(chart), 0);
  // The height that was measured for the window is not kept: a drawing made smaller would gape.
  await chart.evaluate((element) => {
    (element as HTMLElement).style.height = '3000px';
  });
  expect((await chart.boundingBox())?.height).toBeLessThan(1000);
  const whole = await main.evaluate((element) => [element.scrollWidth, element.clientWidth]);
  expect(whole[0]).toBeLessThanOrEqual(whole[1] ?? 0);
});
