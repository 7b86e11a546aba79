// Which browser draws the windows. Headless: the devDependency, so that pictures are the same on
// every machine; a visible window: whatever Chromium or Chrome is on the PATH.
import fs from 'node:fs';
import path from 'node:path';
import { packagedChromium } from './packaged-chromium.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** @returns {string | undefined} */
export function chromiumOnPath() {
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    for (const name of NAMES) {
      const file = path.join(folder, name);
      if (folder !== '' && fs.existsSync(file)) return file;
    }
  }
  return undefined;
}

/**
 * @param {boolean} headed
 * @returns {Promise<{ executable: string, env: Record<string, string> }>}
 */
export async function findChromium(headed) {
  const chosen = process.env.PALABRA_CHROMIUM;
  if (chosen) {
    if (!fs.existsSync(chosen))
      throw new Error(`PALABRA_CHROMIUM names ${chosen}, which does not exist.`);
    return { executable: chosen, env: {} };
  }
  if (headed) {
    const executable = chromiumOnPath();
    if (!executable) throw new Error('a visible window needs a Chromium or Chrome on the PATH.');
    return { executable, env: {} };
  }
  return packagedChromium();
}
