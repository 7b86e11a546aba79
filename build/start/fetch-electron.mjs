// Lets the npm package `electron` fetch its binary, for as long as bytes keep coming.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';

const QUIET_LIMIT_MS = 10_000;
const LOOK_EVERY_MS = 500;

/** @param {string} folder @returns {number} bytes in all files below it */
function weigh(folder) {
  let bytes = 0;
  try {
    for (const entry of fs.readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (entry.isFile()) bytes += fs.statSync(path.join(entry.parentPath, entry.name)).size;
    }
  } catch {
    // Files come and go while it unpacks.
  }
  return bytes;
}

/**
 * @param {string} [installer]  the script that fetches
 * @param {number} [quietLimitMs]
 * @returns {Promise<boolean>}
 */
export async function fetchElectron(installer, quietLimitMs = QUIET_LIMIT_MS) {
  const folder = path.dirname(createRequire(import.meta.url).resolve('electron/package.json'));
  const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'palabra-electron-'));
  console.log('Fetching Electron, about 120 MB, once.');
  const child = spawn(process.execPath, [installer ?? path.join(folder, 'install.js')], {
    stdio: 'ignore',
    env: {
      ...process.env,
      TMPDIR: temporary,
      ELECTRON_GET_NO_PROGRESS: '1',
      ELECTRON_OVERRIDE_DIST_PATH: '',
    },
  });
  let weight = 0;
  let changedAt = Date.now();
  const watch = setInterval(
    () => {
      const now = weigh(temporary) + weigh(path.join(folder, 'dist'));
      if (now !== weight) changedAt = Date.now();
      weight = now;
      if (Date.now() - changedAt > quietLimitMs) child.kill('SIGKILL');
    },
    Math.min(LOOK_EVERY_MS, quietLimitMs / 2),
  );
  const code = await new Promise((resolve) => {
    child.once('exit', resolve);
    child.once('error', () => resolve(1));
  });
  clearInterval(watch);
  fs.rmSync(temporary, { recursive: true, force: true });
  return code === 0;
}
