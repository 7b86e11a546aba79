// What makes it a program and not a page in a window: its place, its menu, its keys, its text's size.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeSampleJournal } from '../../build/sample-journal.ts';
import { putJournal } from '../../build/tour/journal-on-disk.ts';
import type { Device } from '../../shared/settings/device.ts';
import { until } from '../support/contract-app.ts';
import { type Opened, openPalabra } from '../support/journal-folder.ts';
import { temporaryFolder } from '../support/launch-app.ts';

const now = '2026-11-25T10:00:00';

function deviceOf(folder: string): Device {
  return JSON.parse(readFileSync(path.join(folder, 'device.json'), 'utf8'));
}
function leaveDevice(folder: string, device: Partial<Device>): void {
  writeFileSync(path.join(folder, 'device.json'), JSON.stringify({ hasBegun: true, ...device }));
}
function placeOf({ hand }: Opened) {
  return hand.app.evaluate(({ BrowserWindow, screen }) => {
    const [window] = BrowserWindow.getAllWindows();
    const { workArea } = screen.getPrimaryDisplay();
    return { bounds: window?.getNormalBounds(), isMaximized: window?.isMaximized(), workArea };
  });
}

describe('the window', () => {
  test('is where it was left, maximised or not, after a restart', async () => {
    const folder = temporaryFolder();
    const place = { x: 64, y: 48, width: 1100, height: 720 };
    const first = await openPalabra({ folder, language: 'es', now });
    await first.hand.nav.waitFor();
    await first.hand.app.evaluate(({ BrowserWindow }, to) => {
      const [window] = BrowserWindow.getAllWindows();
      window?.setBounds(to);
      window?.maximize();
    }, place);
    await first.close();
    expect(deviceOf(folder).windowPlace).toEqual({ ...place, isMaximized: true });
    const second = await openPalabra({ folder, language: 'es', now });
    await second.hand.nav.waitFor();
    expect(await placeOf(second)).toMatchObject({ bounds: place, isMaximized: true });
    await second.close();
  });

  test('is in sight when its screen is no longer there', async () => {
    const folder = temporaryFolder();
    leaveDevice(folder, {
      windowPlace: { x: 9000, y: -4000, width: 1000, height: 700, isMaximized: false },
    });
    const opened = await openPalabra({ folder, language: 'en', now });
    await opened.hand.nav.waitFor();
    const { bounds, workArea } = await placeOf(opened);
    expect(bounds).toMatchObject({ width: 1000, height: 700 });
    expect(bounds?.x).toBe(workArea.x + Math.floor((workArea.width - 1000) / 2));
    expect(bounds?.y).toBe(workArea.y + Math.floor((workArea.height - 700) / 2));
    await opened.close();
  });

  test('of another journal stands beside one’s own, and its place is not remembered', async () => {
    const place = { x: 64, y: 48, width: 1100, height: 720 };
    const folder = temporaryFolder();
    leaveDevice(folder, { windowPlace: { ...place, isMaximized: false } });
    const opened = await openPalabra({ folder, language: 'es', now });
    const { app, nav } = opened.hand;
    await nav.waitFor();
    const another = app.waitForEvent('window');
    await app.evaluate(({ Menu }) =>
      Menu.getApplicationMenu()?.getMenuItemById('open-sample')?.click(),
    );
    const page = await another;
    await page.getByRole('navigation').first().waitFor();
    const beside = await (await app.browserWindow(page)).evaluate((window) => {
      const bounds = window.getNormalBounds();
      window.setBounds({ x: 300, y: 200, width: 1000, height: 650 });
      return bounds;
    });
    expect(beside).toEqual({ ...place, x: place.x + 28, y: place.y + 28 });
    await opened.close();
    expect(deviceOf(folder).windowPlace).toMatchObject(place);
  });

  test('whose page crashes has it back', async () => {
    const opened = await openPalabra({ language: 'es', now });
    await opened.hand.nav.waitFor();
    // The crashed page is lost to who drives it, so it is the machine that is asked.
    const isBack = await opened.hand.app.evaluate(async ({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      const back = new Promise<void>((resolve) =>
        contents?.once('did-finish-load', () => resolve()),
      );
      contents?.forcefullyCrashRenderer();
      await back;
      return contents?.executeJavaScript('document.querySelector("#root") !== null');
    });
    expect(isBack).toBe(true);
    await opened.kill();
  });
});

describe.each(['es', 'en'] as const)('the program in %s', (language) => {
  const folder = temporaryFolder();
  let opened: Opened;

  beforeAll(async () => {
    const journal = makeSampleJournal({ seed: 5, language, day: '2026-11-25' });
    putJournal(folder, journal, '2026-11-25T09:00:00.000Z');
    opened = await openPalabra({
      folder,
      language,
      now,
      size: { width: 900, height: 700 },
    });
    await opened.hand.nav.waitFor();
  });
  afterAll(() => opened?.close());

  const choose = (id: string) =>
    opened.hand.app.evaluate(
      ({ Menu }, item) => Menu.getApplicationMenu()?.getMenuItemById(item)?.click(),
      id,
    );
  const heading = (key: 'clients.title' | 'settings.title' | 'trash.title') =>
    opened.hand.main.getByRole('heading', { level: 1, name: opened.hand.t(key) });

  test('does what its menu says', async () => {
    const { hand } = opened;
    await choose('clients');
    await heading('clients.title').waitFor();
    await choose('trash');
    await heading('trash.title').waitFor();
    await choose('back');
    await heading('clients.title').waitFor();
    await choose('about');
    await hand.main.getByRole('region', { name: hand.t('settings.about') }).waitFor();
    await choose('new-client');
    await hand.dialog.getByRole('textbox', { name: hand.t('clients.form.name') }).waitFor();
    await hand.page.keyboard.press('Escape');
    await hand.dialog.waitFor({ state: 'detached' });
  });

  test('does once what a key asks that stands in the menu too', async () => {
    const { hand } = opened;
    await hand.app.evaluate(({ dialog }) => {
      const asked = globalThis as unknown as { timesAsked: number };
      asked.timesAsked = 0;
      dialog.showOpenDialog = async () => {
        asked.timesAsked += 1;
        return { canceled: true, filePaths: [] };
      };
    });
    const timesAsked = () =>
      hand.app.evaluate(() => (globalThis as unknown as { timesAsked: number }).timesAsked);
    await hand.page.keyboard.press('ControlOrMeta+o');
    await until(async () => (await timesAsked()) > 0);
    // What a second one would need to arrive: a way to the machine and back.
    await hand.open('clients');
    await heading('clients.title').waitFor();
    expect(await timesAsked()).toBe(1);
  });

  test('shows its keys with F1, and goes back to where one was writing', async () => {
    const { hand } = opened;
    await hand.open('clients');
    const field = hand.main.getByRole('searchbox', { name: hand.t('clients.search') });
    await field.click();
    await hand.page.keyboard.press('F1');
    const sheet = hand.page.getByRole('dialog', { name: hand.t('shortcuts.title') });
    await sheet.getByText(hand.t('menu.open-other').replace('…', '')).waitFor();
    await hand.page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
    await expect.poll(() => field.evaluate((it) => it === document.activeElement)).toBe(true);
    await hand.page.keyboard.type('x');
    await expect.poll(() => field.inputValue()).toBe('x');
    await field.fill('');
  });

  test('lets the text grow and shrink to its limits, and no page breaks', async () => {
    const { hand } = opened;
    const { page } = hand;
    const scale = () => page.evaluate(() => document.documentElement.style.cssText);
    const reach = async (key: string, size: number) => {
      for (let presses = 0; presses < 6; presses += 1) {
        if ((await scale()).includes(`--scale: ${size / 100}`)) break;
        const before = await scale();
        await page.keyboard.press(key);
        await until(async () => (await scale()) !== before);
      }
      await page.keyboard.press(key);
    };
    const noneIsWide = async () => {
      for (const name of ['today', 'clients', 'settings', 'trash'] as const) {
        await hand.open(name);
        await hand.main.getByRole('heading', { level: 1 }).waitFor();
        expect(await isWide(), name).toBe(false);
      }
      await hand.openClient('Marta Ibáñez Soler');
      expect(await isWide(), 'client').toBe(false);
    };
    const isWide = () =>
      page.evaluate(() => {
        const main = document.querySelector('main');
        const isCut = main !== null && main.scrollWidth > main.clientWidth;
        return isCut || document.documentElement.scrollWidth > innerWidth;
      });

    await reach('ControlOrMeta+Equal', 140);
    await hand.said(hand.t('text-size.largest', { size: 140 }));
    await noneIsWide();
    await expect.poll(() => deviceOf(folder).textSize).toBe(140);
    await reach('ControlOrMeta+Minus', 90);
    await hand.said(hand.t('text-size.smallest', { size: 90 }));
    await noneIsWide();
    await choose('text-normal');
    await until(async () => (await scale()).includes('--scale: 1;'));
    const zoom = await hand.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.getZoomFactor(),
    );
    expect(zoom).toBe(1);
  });
});
