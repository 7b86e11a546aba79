// Bundles the program when out/ is missing or older than what it is made of.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const SOURCES = [
  'electron',
  'renderer',
  'shared',
  'build/icons/linux',
  'build/sample',
  'build/sample-journal.ts',
  'build/vite.config.ts',
  'package.json',
];
const RESULTS = [
  'out/main/main.js',
  'out/main/sample.js',
  'out/preload/preload.cjs',
  'out/renderer/index.html',
];

/** @param {string} place  a file, or a folder and all below it @returns {number} */
function newest(place) {
  const found = fs.statSync(place, { throwIfNoEntry: false });
  if (!found) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  const below = fs.readdirSync(place).map((name) => newest(path.join(place, name)));
  // A file taken away leaves its trace on the folder alone.
  return Math.max(found.mtimeMs, ...below);
}

/** @param {string} root */
export function isOld(root) {
  const built = RESULTS.map((file) => newest(path.join(root, file)));
  const source = Math.max(...SOURCES.map((place) => newest(path.join(root, place))));
  return Math.min(...built) < source;
}

/**
 * @param {string} root
 * @returns {boolean}  whether there is something to start
 */
export function buildIfOld(root) {
  if (!isOld(root)) return true;
  console.log('Building Palabra first, which takes some seconds.');
  const require = createRequire(path.join(root, 'package.json'));
  const vite = path.join(path.dirname(require.resolve('vite/package.json')), 'bin/vite.js');
  const args = [vite, 'build', '--app', '--config', 'build/vite.config.ts', '--logLevel', 'error'];
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  return status === 0;
}
