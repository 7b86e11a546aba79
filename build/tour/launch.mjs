// Starts the built program under Playwright, without a screen. A browser that cannot start becomes
// a Plain: an error whose message is the whole thing to say.
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import { _electron } from 'playwright-core';
import { whichElectron } from '../electron-standin/pick.mjs';

const root = path.resolve(import.meta.dirname, '../..');

/** An error that is told by its message alone. */
export class Plain extends Error {}

/** @type {Set<import('playwright-core').ElectronApplication>} */
const running = new Set();

/** Ends what is still running, after a fault. */
export function endAll() {
  for (const app of running) app.process().kill('SIGKILL');
  running.clear();
}

/**
 * @typedef {object} LaunchOptions
 * @property {string} folder the user's data
 * @property {string} now the program's clock, ISO
 * @property {'es' | 'en'} language
 * @property {{ width: number, height: number }} [size]
 * @property {boolean} [isFirstRun] nobody used this program before: it asks its first questions
 */

/** @param {LaunchOptions} options */
export async function launch(options) {
  const {
    folder,
    now,
    language,
    size = { width: 1440, height: 900 },
    isFirstRun = false,
  } = options;
  if (!isFirstRun) passFirstRun(folder);
  const kind = whichElectron();
  const asRoot = kind === 'real' && process.getuid?.() === 0;
  /** @type {import('playwright-core').ElectronApplication | undefined} */
  let app;
  try {
    app = await _electron.launch({
      cwd: root,
      args: [
        root,
        `--user-data-dir=${folder}`,
        `--lang=${language}`,
        ...(asRoot ? ['--no-sandbox'] : []),
      ],
      env: environment(now),
      colorScheme: null,
      timeout: 60_000,
    });
    const launched = app;
    running.add(launched);
    const page = await app.firstWindow({ timeout: 30_000 });
    await resize(size);
    return { app, page, resize, close };

    async function close() {
      running.delete(launched);
      await launched.close();
    }

    /** @param {{ width: number, height: number }} to */
    async function resize(to) {
      const window = await launched.browserWindow(page);
      await window.evaluate(
        (/** @type {import('electron').BrowserWindow} */ it, { width, height }) =>
          it.setContentSize(width, height),
        to,
      );
      // The page's content policy forbids what waitForFunction does; a page that loads has no size.
      while ((await page.evaluate('innerWidth').catch(() => 0)) !== to.width) await delay(20);
    }
  } catch (error) {
    app?.process().kill('SIGKILL');
    throw plain(error, app !== undefined);
  }
}

/** @param {string} userData */
function passFirstRun(userData) {
  const file = path.join(userData, 'device.json');
  if (fs.existsSync(file)) return;
  fs.mkdirSync(userData, { recursive: true });
  fs.writeFileSync(file, JSON.stringify({ hasBegun: true }));
}

/** @param {string} now @returns {Record<string, string>} */
function environment(now) {
  /** @type {Record<string, string>} */
  const env = {};
  for (const [name, value] of Object.entries(process.env)) {
    const isOurs = ['PALABRA_HEADED', 'NODE_OPTIONS', 'PALABRA_JOURNAL'].includes(name);
    if (value !== undefined && !isOurs) env[name] = value;
  }
  return { ...env, PALABRA_NOW: now };
}

/**
 * Once it runs, what goes wrong is a fault, unless the stand-in itself says what is missing.
 * @param {unknown} error @param {boolean} hasStarted
 */
function plain(error, hasStarted) {
  const text = stripVTControlCharacters(error instanceof Error ? error.message : String(error));
  const known = /electron stand-in: .*/.exec(text)?.[0];
  if (known === undefined && hasStarted) return error;
  return new Plain(known ?? text.split('\n')[0] ?? 'The program did not start.');
}
