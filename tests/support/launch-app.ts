// Starts the built app under Playwright, on real Electron or on the stand-in, and leaves nothing behind.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { afterAll } from 'vitest';
import { whichElectron } from '../../build/electron-standin/pick.mjs';

export { whichElectron };

const root = path.resolve(import.meta.dirname, '../..');

export type LaunchOptions = {
  /** What to run: the repository, or another app's folder. */
  readonly app?: string;
  /** A packed program's own executable, instead of Electron on an app. */
  readonly executable?: string;
  /** The user's data; a temporary one, removed after the file's tests, when left out. */
  readonly folder?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
  /** The app's clock, ISO. */
  readonly now?: string;
  readonly language?: 'es' | 'en';
  readonly colorScheme?: 'light' | 'dark';
  readonly size?: { readonly width: number; readonly height: number };
};

export type LaunchedApp = {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly folder: string;
  readonly pid: number;
  readonly close: () => Promise<void>;
  /** SIGKILL: no goodbye. Resolves when the process is gone. */
  readonly kill: () => Promise<void>;
};

const made = new Set<string>();
const running = new Set<LaunchedApp>();
let said = false;

afterAll(async () => {
  for (const one of [...running]) await one.kill();
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A temporary folder that is removed after the file's tests. */
export function temporaryFolder(name = 'palabra-test'): string {
  const folder = mkdtempSync(path.join(tmpdir(), `${name}-`));
  made.add(folder);
  return folder;
}

function sayOnce(kind: 'real' | 'standin'): void {
  if (said) return;
  said = true;
  const where =
    kind === 'real' ? 'real Electron' : 'the Electron stand-in (build/electron-standin)';
  process.stdout.write(`These tests run on ${where}.\n`);
}

function environment(options: LaunchOptions): Record<string, string> {
  const {
    PALABRA_NOW: _now,
    PALABRA_HEADED: _headed,
    NODE_OPTIONS: _node,
    ...inherited
  } = process.env;
  const env: Record<string, string> = {};
  for (const [name, value] of Object.entries(inherited)) if (value !== undefined) env[name] = value;
  return {
    ...env,
    ...(options.now === undefined ? {} : { PALABRA_NOW: options.now }),
    ...options.env,
  };
}

/** A browser that cannot start is one sentence, without Playwright's log or a stack. */
function plain(error: unknown): unknown {
  const text = stripVTControlCharacters(error instanceof Error ? error.message : String(error));
  const sentence = /electron stand-in: .*/.exec(text)?.[0];
  if (sentence === undefined) return error;
  const short = new Error(sentence);
  short.stack = sentence;
  return short;
}

export async function launchApp(options: LaunchOptions = {}): Promise<LaunchedApp> {
  const kind = whichElectron();
  sayOnce(kind);
  const folder = options.folder ?? temporaryFolder();
  const asRoot = kind === 'real' && process.getuid?.() === 0;
  const app = await _electron
    .launch({
      cwd: root,
      ...(options.executable === undefined ? {} : { executablePath: options.executable }),
      args: [
        ...(options.executable === undefined ? [options.app ?? root] : []),
        `--user-data-dir=${folder}`,
        ...(options.language === undefined ? [] : [`--lang=${options.language}`]),
        ...(asRoot ? ['--no-sandbox'] : []),
        ...(options.args ?? []),
      ],
      env: environment(options),
      colorScheme: options.colorScheme ?? null,
      timeout: 60_000,
    })
    .catch((error: unknown) => Promise.reject(plain(error)));
  const child = app.process();
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  let page: Page;
  try {
    page = await app.firstWindow({ timeout: 30_000 });
  } catch (error) {
    child.kill('SIGKILL');
    throw plain(error);
  }
  if (options.size) {
    const window = await app.browserWindow(page);
    await window.evaluate(
      (it, { width, height }) => it.setContentSize(width, height),
      options.size,
    );
    // Not waitForFunction: the page's content policy forbids the eval it is made of.
    const widthNow = () => page.evaluate(() => innerWidth).catch(() => 0);
    while ((await widthNow()) !== options.size.width) await delay(20);
  }
  const launched: LaunchedApp = {
    app,
    page,
    folder,
    pid: child.pid ?? 0,
    close: async () => {
      running.delete(launched);
      let isGone = false;
      void ended.then(() => {
        isGone = true;
      });
      // What is typed into a form holds its window once; asked again, it lets go.
      while (!isGone) {
        app.evaluate(({ app: it }) => it.quit()).catch(() => {});
        await Promise.race([ended, delay(4000, undefined, { ref: false })]);
      }
      await app.close().catch(() => {});
    },
    kill: async () => {
      running.delete(launched);
      child.kill('SIGKILL');
      await ended;
    },
  };
  running.add(launched);
  child.once('exit', () => running.delete(launched));
  return launched;
}
