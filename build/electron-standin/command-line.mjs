// Electron's command line: [switches] [-r file] app [arguments]; the app is a folder, a script or an app.asar.
import fs from 'node:fs';
import path from 'node:path';
import { unpackApp } from './packed-app.mjs';

/**
 * @typedef {{ name?: string, productName?: string, version?: string, main?: string }} PackageJson
 */

/** @param {readonly string[]} raw */
export function parseCommandLine(raw) {
  /** @type {Map<string, string>} */
  const switches = new Map();
  /** @type {string[]} */
  const requires = [];
  /** @type {string[]} */
  const rest = [];
  for (let i = 0; i < raw.length; i += 1) {
    const word = raw[i] ?? '';
    if (rest.length === 0 && (word === '-r' || word === '--require')) {
      i += 1;
      requires.push(raw[i] ?? '');
      continue;
    }
    const match = /^--([^=]+)=?(.*)$/s.exec(word);
    if (match) switches.set(match[1] ?? '', match[2] ?? '');
    else rest.push(word);
  }
  return { switches, requires, app: rest[0] ?? '.' };
}

/**
 * @param {string} app
 * @returns {{ appPath: string, main: string, packageJson: PackageJson }}
 */
function findApp(app) {
  const given = path.resolve(app);
  if (!fs.existsSync(given)) {
    console.error(`electron stand-in: there is no app at ${given}.`);
    process.exit(1);
  }
  const full = isArchive(given) ? unpackApp(given) : given;
  if (fs.statSync(full).isDirectory()) {
    const packageJson = JSON.parse(fs.readFileSync(path.join(full, 'package.json'), 'utf8'));
    const main = path.resolve(full, packageJson.main ?? 'index.js');
    if (!fs.existsSync(main)) {
      console.error(`electron stand-in: ${main} does not exist; build the app first.`);
      process.exit(1);
    }
    return { appPath: full, main, packageJson };
  }
  return { appPath: path.dirname(full), main: full, packageJson: {} };
}

/** @param {string} app */
const isArchive = (app) => app.endsWith('.asar');

const raw = process.argv.slice(2);
const parsed = parseCommandLine(raw);

export const commandLine = {
  raw,
  executable: path.join(import.meta.dirname, 'bin', 'electron'),
  /** Whether the app came as it is installed: an app.asar, which a program in `resources` loads. */
  isPackaged: isArchive(parsed.app),
  resources: isArchive(parsed.app)
    ? path.dirname(path.resolve(parsed.app))
    : path.join(import.meta.dirname, 'bin', 'resources'),
  ...parsed,
  ...findApp(parsed.app),
};
