// Draws every icon again from the SVGs here: `node build/icons/draw.mjs`. The same SVGs give the
// same bytes, as the browser is the one that the tests use.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { sandboxArguments } from '../electron-standin/browser/chromium-arguments.mjs';
import { findChromium } from '../electron-standin/browser/find-chromium.mjs';
import { icnsOf, icoOf } from './containers.mjs';

const SIZES = [16, 24, 32, 48, 64, 128, 256, 512, 1024];
const ICO_SIZES = [16, 24, 32, 48, 64, 128, 256];

const here = import.meta.dirname;
const linux = path.join(here, 'linux');

/** Small sizes have a drawing of their own, on whole pixels. @param {number} size @param {string} large */
const sourceFor = (size, large) => (size <= 32 ? `icon-${size}.svg` : large);

const { executable, env } = await findChromium(false);
const browser = await chromium.launch({
  executablePath: executable,
  env: { ...process.env, ...env },
  args: sandboxArguments(),
});
try {
  const page = await browser.newPage({ deviceScaleFactor: 1 });

  /** @param {string} source @param {number} size */
  const draw = async (source, size) => {
    const svg = readFileSync(path.join(here, source), 'utf8');
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
    return page.screenshot({ omitBackground: true });
  };

  /** @type {Map<number, Buffer>} */
  const plain = new Map();
  /** @type {Map<number, Buffer>} */
  const mac = new Map();
  for (const size of SIZES) {
    plain.set(size, await draw(sourceFor(size, 'icon.svg'), size));
    mac.set(size, await draw(sourceFor(size, 'icon-mac.svg'), size));
  }
  /** @param {Map<number, Buffer>} from @param {number} size */
  const of = (from, size) => from.get(size) ?? Buffer.alloc(0);

  rmSync(linux, { recursive: true, force: true });
  mkdirSync(linux);
  for (const [size, png] of plain) writeFileSync(path.join(linux, `${size}x${size}.png`), png);
  const small = ICO_SIZES.map((size) => ({ size, png: of(plain, size) }));
  writeFileSync(path.join(here, 'icon.ico'), icoOf(small));
  const icns = icnsOf((size) => of(mac, size));
  writeFileSync(path.join(here, 'icon.icns'), icns);
} finally {
  await browser.close();
}
