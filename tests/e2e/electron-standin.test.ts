// What is the stand-in's alone: how it fails, and what it plays that Playwright cannot reach in Electron.
import { chmodSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { type LaunchedApp, launchApp, temporaryFolder } from '../support/launch-app.ts';

process.env.PALABRA_ELECTRON = 'standin';

const fixture = path.resolve(import.meta.dirname, '../fixtures/contract-app');

let launched: LaunchedApp;

beforeAll(async () => {
  launched = await launchApp({ app: fixture, language: 'es' });
  await launched.page.getByRole('heading').waitFor();
});

/** A browser that says `words` and ends. */
function brokenBrowser(words: string): string {
  const file = path.join(temporaryFolder(), 'chromium');
  writeFileSync(file, `#!/bin/sh\necho "${words}" >&2\nexit 127\n`);
  chmodSync(file, 0o755);
  return file;
}

/** The words of a start that fails, which are all there is: no log, no stack. */
async function failure(env: Record<string, string>): Promise<string> {
  const error = await launchApp({ app: fixture, env }).then(
    () => new Error('it started'),
    (thrown: Error) => thrown,
  );
  expect(error.stack).toBe(error.message);
  return error.message;
}

test('names what it does not implement', async () => {
  const words = await launched.app.evaluate(({ BrowserWindow, app, ...electron }) => {
    const tries = [
      () => Reflect.get(app, 'setJumpList'),
      () => Reflect.get(BrowserWindow, 'addExtension'),
      () => Reflect.get(BrowserWindow.getAllWindows()[0] ?? {}, 'setVibrancy'),
      () => Reflect.get(electron.session.defaultSession.webRequest, 'onHeadersReceived'),
      () => electron.utilityProcess.fork('x.js'),
    ];
    return tries.map((attempt) => {
      try {
        return String(attempt());
      } catch (error) {
        return (error as Error).message;
      }
    });
  });
  expect(words).toEqual(
    [
      'app.setJumpList',
      'BrowserWindow.addExtension',
      'BrowserWindow.setVibrancy',
      'webRequest.onHeadersReceived',
      'utilityProcess.fork',
    ].map((name) => `electron stand-in: ${name} is not implemented`),
  );
});

test('presses a menu’s accelerator when the page leaves the key alone', async () => {
  await launched.page.keyboard.press('Control+Shift+K');
  await launched.page.waitForFunction(() => bridge.heard().includes('menu'));
  await launched.page.evaluate(() =>
    addEventListener('keydown', (event) => event.preventDefault()),
  );
  const before = await launched.page.evaluate(() => bridge.heard().length);
  await launched.page.keyboard.press('Control+Shift+K');
  await launched.page.evaluate(() => bridge.invoke('echo'));
  expect(await launched.page.evaluate(() => bridge.heard().length)).toBe(before);
});

test('takes the language of its command line', async () => {
  expect(
    await launched.app.evaluate(({ app }) => [
      app.getLocale(),
      ...app.getPreferredSystemLanguages(),
    ]),
  ).toEqual(['es', 'es']);
});

test('says in one sentence which library Chromium lacks', async () => {
  const words =
    'chromium: error while loading shared libraries: libnss3.so: cannot open shared object file';
  expect(await failure({ PALABRA_CHROMIUM: brokenBrowser(words) })).toBe(
    'electron stand-in: Chromium cannot start because the system library libnss3.so is missing.',
  );
});

test('says in one sentence that the browser it was given is not there', async () => {
  expect(await failure({ PALABRA_CHROMIUM: '/nowhere/chromium' })).toBe(
    'electron stand-in: PALABRA_CHROMIUM names /nowhere/chromium, which does not exist.',
  );
});

test('removes the profile of a browser that could not start', async () => {
  const temporary = path.join(temporaryFolder(), 'tmp');
  mkdirSync(temporary);
  await failure({ PALABRA_CHROMIUM: brokenBrowser('no'), TMPDIR: temporary });
  expect(readdirSync(temporary)).toEqual([]);
});
