// What Palabra needs of Electron around its pages, asked alike of the real one and of the stand-in.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { fixture, until } from '../support/contract-app.ts';
import {
  type LaunchedApp,
  launchApp,
  temporaryFolder,
  whichElectron,
} from '../support/launch-app.ts';

let launched: LaunchedApp;

beforeAll(async () => {
  launched = await launchApp({ app: fixture });
  await launched.page.getByRole('heading').waitFor();
});

describe('the desktop', () => {
  test('a test answers dialogs in the user’s place', async () => {
    const answers = await launched.app.evaluate(async ({ dialog }) => {
      dialog.showSaveDialog = async () => ({
        canceled: false,
        filePath: '/somewhere/journal.json',
      });
      dialog.showOpenDialog = async () => ({ canceled: true, filePaths: [] });
      return [await dialog.showSaveDialog({}), await dialog.showOpenDialog({})];
    });
    expect(answers).toEqual([
      { canceled: false, filePath: '/somewhere/journal.json' },
      { canceled: true, filePaths: [] },
    ]);
  });

  test('a menu item is found by its id and pressed', async () => {
    await launched.app.evaluate(({ Menu }) =>
      Menu.getApplicationMenu()?.getMenuItemById('mark')?.click(),
    );
    await launched.page.waitForFunction(() => bridge.heard().includes('menu'));
  });

  test('the theme reaches the page’s media query and says so', async () => {
    const seen = await launched.app.evaluate(({ nativeTheme }) => {
      let updates = 0;
      nativeTheme.on('updated', () => {
        updates += 1;
      });
      nativeTheme.themeSource = 'dark';
      return new Promise((resolve) =>
        setImmediate(() => resolve([updates > 0, nativeTheme.shouldUseDarkColors])),
      );
    });
    expect(seen).toEqual([true, true]);
    await launched.page.waitForFunction(() => matchMedia('(prefers-color-scheme: dark)').matches);
    await launched.app.evaluate(({ nativeTheme }) => {
      nativeTheme.themeSource = 'light';
    });
    await launched.page.waitForFunction(() => matchMedia('(prefers-color-scheme: light)').matches);
  });

  test('the clipboard gives back what was put there', async () => {
    const text = await launched.app.evaluate(async ({ clipboard }) => {
      await clipboard.writeText('señal ✓');
      return clipboard.readText();
    });
    expect(text).toBe('señal ✓');
  });

  test('a screen tells what of it is free of bars', async () => {
    const [main, all] = await launched.app.evaluate(({ screen }) => [
      screen.getPrimaryDisplay(),
      screen.getAllDisplays().map(({ id }) => id),
    ]);
    expect(all).toContain(main.id);
    expect(main.workArea.width).toBeGreaterThan(0);
    expect(main.workArea.height).toBeLessThanOrEqual(main.bounds.height);
  });

  test('suspend, resume and the lock of the screen are heard', async () => {
    const heard = await launched.app.evaluate(({ powerMonitor }) => {
      const got: string[] = [];
      powerMonitor.on('suspend', () => got.push('suspend'));
      powerMonitor.on('resume', () => got.push('resume'));
      powerMonitor.on('lock-screen', () => got.push('lock-screen'));
      for (const name of ['suspend', 'resume', 'lock-screen']) powerMonitor.emit(name);
      return got;
    });
    expect(heard).toEqual(['suspend', 'resume', 'lock-screen']);
  });
});

describe('windows', () => {
  test('are placed within a screen, and say when they moved', async () => {
    const [bounds, heard] = await launched.app.evaluate(async ({ BrowserWindow }) => {
      const window = BrowserWindow.getAllWindows()[0];
      const moved = new Promise((resolve) => window?.once('resize', () => resolve('resize')));
      window?.setBounds({ x: 40, y: 60, width: 720, height: 540 });
      return [window?.getNormalBounds(), await moved] as const;
    });
    // Where a window stands is not every system's to give; how large it is, is.
    expect(bounds).toMatchObject({ width: 720, height: 540 });
    expect(heard).toBe('resize');
  });

  test('print to PDF', async () => {
    const start = await launched.app.evaluate(async ({ BrowserWindow }) => {
      const pdf = await BrowserWindow.getAllWindows()[0]?.webContents.printToPDF({
        pageSize: 'A4',
      });
      return pdf?.subarray(0, 5).toString();
    });
    expect(start).toBe('%PDF-');
  });

  test('there can be two, each with its own messages', async () => {
    const opened = launched.app.waitForEvent('window');
    await launched.app.evaluate(() => void globalThis.openWindow());
    const second = await opened;
    await second.getByRole('heading').waitFor();
    await second.evaluate(() => bridge.say('only mine'));
    await second.waitForFunction(() => bridge.heard().includes('ONLY MINE'));
    expect(await launched.page.evaluate(() => bridge.heard())).not.toContain('ONLY MINE');
    await launched.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().at(-1)?.close(),
    );
    await until(() =>
      launched.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length === 1),
    );
    await launched.page.getByRole('heading').waitFor();
  });
});

describe('the process', () => {
  test('a second one hands over its words and leaves', async () => {
    const executable = String(createRequire(import.meta.url)('electron'));
    const asRoot = process.getuid?.() === 0 && whichElectron() === 'real' ? ['--no-sandbox'] : [];
    const code = await new Promise((resolve) =>
      spawn(
        executable,
        [fixture, `--user-data-dir=${launched.folder}`, ...asRoot, 'hello.palabra'],
        {
          stdio: 'ignore',
        },
      ).once('exit', resolve),
    );
    expect(code).toBe(7);
    await until(() => launched.app.evaluate(() => globalThis.contract.second !== null));
    const second = await launched.app.evaluate(() => globalThis.contract.second);
    expect(second).toMatchObject({ last: 'hello.palabra', data: { from: 'another' } });
  });

  test('begins and ends in Electron’s order', async () => {
    const file = path.join(temporaryFolder(), 'log');
    const other = await launchApp({ app: fixture, env: { CONTRACT_LOG: file } });
    const gone = other.app.waitForEvent('close');
    await other.page.close();
    await gone;
    expect(readFileSync(file, 'utf8').trim().split('\n')).toEqual([
      'ready',
      'window-all-closed',
      'before-quit',
      'will-quit',
      'quit',
    ]);
  });

  test('leaves no process and no profile behind, kill -9 included', async () => {
    const temporary = temporaryFolder();
    const other = await launchApp({ app: fixture, env: { TMPDIR: temporary } });
    await other.page.getByRole('heading').waitFor();
    const mine = () =>
      readdirSync('/proc')
        .filter((name) => /^\d+$/.test(name))
        .filter((pid) => {
          try {
            return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(temporary);
          } catch {
            return false;
          }
        });
    if (whichElectron() === 'standin') expect(mine()).not.toEqual([]);
    await other.kill();
    await until(() => mine().length === 0 && readdirSync(temporary).length === 0);
  });
});
