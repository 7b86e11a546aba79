// `npm run dev`: the page from Vite's own server, reloaded as you edit; the program is built and
// started again whenever electron/ or shared/ change.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { createBuilder, createServer } from 'vite';
import { hasRealElectron, whichElectron } from './electron-standin/pick.mjs';
import { hasDisplay } from './start/choose-start.mjs';

const root = path.resolve(import.meta.dirname, '..');
const configFile = path.join(import.meta.dirname, 'vite.config.ts');

/** @typedef {import('node:child_process').ChildProcess} Program */
/** @type {Program | undefined} */
let program;
let isLeaving = false;

/** @returns {Promise<string>} where the page is served */
async function servePage() {
  const server = await createServer({
    configFile,
    logLevel: 'warn',
    server: { host: '127.0.0.1', port: 5173 },
  });
  await server.listen();
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error('the page’s server has no address');
  return url.replace(/\/$/, '');
}

/**
 * Builds main and preload, and again after each edit.
 * @param {() => void} onBuilt  called once both stand, then after every build
 */
async function watchProgram(onBuilt) {
  const built = new Set();
  for (const name of ['main', 'preload']) {
    const builder = await createBuilder({ configFile, logLevel: 'warn' });
    const environment = builder.environments[name];
    if (!environment) continue;
    environment.config.build.watch = {};
    environment.config.build.minify = false;
    const watcher = /** @type {import('rolldown').RolldownWatcher} */ (
      /** @type {unknown} */ (await builder.build(environment))
    );
    watcher.on('event', (event) => {
      if (event.code === 'ERROR') console.error(event.error.message);
      if (event.code !== 'END') return;
      built.add(name);
      if (built.size === 2) onBuilt();
    });
  }
}

/** @param {string} devUrl */
function startProgram(devUrl) {
  const executable = String(createRequire(import.meta.url)('electron'));
  const asRoot = hasRealElectron() && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const child = spawn(executable, [root, ...asRoot, ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PALABRA_DEV_URL: devUrl },
  });
  child.once('exit', (code) => {
    if (child === program && !isLeaving) process.exit(code ?? 0);
  });
  program = child;
}

/** @param {string} devUrl */
async function restartProgram(devUrl) {
  const before = program;
  program = undefined;
  if (before && before.exitCode === null) {
    const ended = new Promise((resolve) => before.once('exit', resolve));
    before.kill('SIGTERM');
    await ended;
  }
  startProgram(devUrl);
}

async function dev() {
  if (!hasDisplay(process.env, process.platform)) {
    console.error('`npm run dev` needs a display; `npm run tour` shows Palabra without one.');
    return process.exit(1);
  }
  if (whichElectron() === 'standin') process.env.PALABRA_HEADED = '1';
  const devUrl = await servePage();
  console.log(`The page is served at ${devUrl}; Ctrl+C ends everything.`);
  /** @type {Promise<void>} */
  let last = Promise.resolve();
  await watchProgram(() => {
    last = last.then(() => restartProgram(devUrl));
  });
}

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.on(signal, () => {
    isLeaving = true;
    program?.kill('SIGTERM');
    process.exit(0);
  });
}
await dev();
