// Real Electron where its binary is, else the stand-in. ELECTRON_OVERRIDE_DIST_PATH is the whole
// switch: the npm package `electron`, and so Playwright's _electron.launch(), reads it.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

export const standinFolder = path.join(import.meta.dirname, 'bin');

/** @returns {boolean} */
export function hasRealElectron() {
  const folder = path.dirname(createRequire(import.meta.url).resolve('electron/package.json'));
  const pathFile = path.join(folder, 'path.txt');
  if (!fs.existsSync(pathFile)) return false;
  return fs.existsSync(path.join(folder, 'dist', fs.readFileSync(pathFile, 'utf8')));
}

/**
 * Chooses, and sets the switch for this process and its children. PALABRA_ELECTRON=real|standin forces it.
 * @returns {'real' | 'standin'}
 */
export function whichElectron() {
  const forced = process.env.PALABRA_ELECTRON;
  if (forced === 'real' || (forced !== 'standin' && hasRealElectron())) {
    delete process.env.ELECTRON_OVERRIDE_DIST_PATH;
    if (hasRealElectron()) return 'real';
    throw new Error('PALABRA_ELECTRON=real, but the binary of Electron is not installed.');
  }
  process.env.ELECTRON_OVERRIDE_DIST_PATH = standinFolder;
  return 'standin';
}
