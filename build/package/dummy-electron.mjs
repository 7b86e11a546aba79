// A folder shaped like Electron's, for packing where its binary cannot be had: what is packed, the
// languages and the fuses are real; the program in it is not.
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { createPackage } from '@electron/asar';

// Where @electron/fuses looks for the fuses in a binary.
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const FUSE_WIRE_VERSION = 1;
// Electron 45's own: cookie encryption, browser snapshot and integrity are off, the rest is on.
const FUSES = '10110001';

const LOCALES = ['ca', 'de', 'en-GB', 'en-US', 'es-419', 'es', 'eu', 'fr', 'gl', 'pt-BR', 'zh-CN'];
const FILES = [
  'LICENSE',
  'LICENSES.chromium.html',
  'icudtl.dat',
  'resources.pak',
  'chrome-sandbox',
];

/**
 * @param {string} folder  made anew
 * @returns {Promise<string>} the folder
 */
export async function makeDummyElectron(folder) {
  const { version } = createRequire(import.meta.url)('electron/package.json');
  rmSync(folder, { recursive: true, force: true });
  for (const inside of ['locales', 'resources', 'welcome']) {
    mkdirSync(path.join(folder, inside), { recursive: true });
  }
  /** @param {string} name @param {string | Buffer} [content] */
  const put = (name, content = 'dummy\n') => writeFileSync(path.join(folder, name), content);
  const script = '#!/bin/sh\necho "This is not Electron: it was packed without it." >&2\nexit 1\n';
  put(
    'electron',
    Buffer.concat([
      Buffer.from(`${script}${SENTINEL}`),
      Buffer.from([FUSE_WIRE_VERSION, FUSES.length]),
      Buffer.from(`${FUSES}\n`),
    ]),
  );
  chmodSync(path.join(folder, 'electron'), 0o755);
  put('version', version);
  for (const name of FILES) put(name);
  for (const locale of LOCALES) put(`locales/${locale}.pak`);
  put('welcome/package.json', '{"name":"welcome","main":"main.js"}');
  put('welcome/main.js', '');
  await createPackage(
    path.join(folder, 'welcome'),
    path.join(folder, 'resources/default_app.asar'),
  );
  rmSync(path.join(folder, 'welcome'), { recursive: true });
  return folder;
}
