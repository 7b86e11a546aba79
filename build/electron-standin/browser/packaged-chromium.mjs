// The devDependency @sparticuz/chromium, unpacked once into node_modules/.cache.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';

const LOCK_WAIT_MS = 120_000;

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/**
 * The package unpacks into the temporary folder, so it runs in a process whose temporary folder is ours.
 * @param {string} entry
 * @param {string} folder
 */
async function unpack(entry, folder) {
  const code = `import(${JSON.stringify(pathToFileURL(entry).href)}).then((m) => m.default.executablePath())`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', `await ${code}`], {
    env: { ...process.env, TMPDIR: folder },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const code_ = await new Promise((resolve) => child.once('exit', resolve));
  if (code_ !== 0) throw new Error('@sparticuz/chromium could not be unpacked.');
}

/**
 * Runs `work` in one process at a time; a lock whose owner died is taken over.
 * @param {string} lock
 * @param {() => Promise<void>} work
 */
async function underLock(lock, work) {
  for (const started = Date.now(); ; await delay(100)) {
    try {
      fs.writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch {
      let owner = 0;
      try {
        owner = Number(fs.readFileSync(lock, 'utf8'));
      } catch {}
      if (owner > 0 && !isAlive(owner)) fs.rmSync(lock, { force: true });
      if (Date.now() - started > LOCK_WAIT_MS) {
        throw new Error(`another process holds ${lock} and does not finish.`);
      }
    }
  }
  try {
    await work();
  } finally {
    fs.rmSync(lock, { force: true });
  }
}

/** @returns {Promise<{ executable: string, env: Record<string, string> }>} */
export async function packagedChromium() {
  const require = createRequire(import.meta.url);
  let entry;
  try {
    entry = require.resolve('@sparticuz/chromium');
  } catch {
    throw new Error('no Chromium: run `npm ci`, or name one in PALABRA_CHROMIUM.');
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('the packaged Chromium is for Linux on x64; name another in PALABRA_CHROMIUM.');
  }
  const root = path.resolve(path.dirname(entry), '..');
  const { version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  const cache = path.resolve(root, '..', '..', '.cache');
  const folder = path.join(cache, `chromium-${version}`);
  if (!fs.existsSync(folder)) {
    fs.mkdirSync(cache, { recursive: true });
    await underLock(`${folder}.lock`, async () => {
      if (fs.existsSync(folder)) return;
      const half = fs.mkdtempSync(`${folder}.half-`);
      await unpack(entry, half);
      fs.renameSync(half, folder);
    });
  }
  return {
    executable: path.join(folder, 'chromium'),
    env: { FONTCONFIG_PATH: path.join(folder, 'fonts') },
  };
}
