/**
 * `npm run bench -- --ui`: what a step of the timeline costs the page's own thread, on a client of
 * ten years with something every day. The browser counts: script, style and layout, nothing else.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { importTypeScript } from '../tour/bundle.mjs';
import { endAll, launch } from '../tour/launch.mjs';

/** @typedef {{ what: string, median: number, p95: number, unit: 'ms' }} UiFigure */

const steps = 200;
const warmUp = 20;
/** What a step may cost at most, 95 times of 100. */
const mostMs = 8;

/** @returns {Promise<UiFigure[]>} */
export async function benchUi() {
  const { putLongClient, longClient, handOn } = await importTypeScript('build/bench/ui-journal.ts');
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'palabra-bench-ui-'));
  try {
    putLongClient(folder);
    const running = await launch({ folder, now: '2026-11-25T09:30:00', language: 'es' });
    const { page } = running;
    const hand = handOn(running.app, page, 'es');
    // Ten years of a journal are not on the screen at once.
    page.setDefaultTimeout(120_000);
    await hand.openClient(longClient);
    const chart = page.getByRole('slider', { name: hand.t('chart.label') });
    await chart.waitFor();
    await page.getByRole('radio', { name: hand.t('chart.range.all') }).check({ force: true });
    const cost = await costMeter(page);
    const box = await chart.boundingBox();
    if (!box) throw new Error('the timeline is not on the screen');
    const [left, width] = [box.x + 90, box.width - 240];
    const y = box.y + 120;
    await page.mouse.move(left + width / 2, y, { steps: 3 });

    const zoom = [];
    for (let step = 0; step < steps + warmUp; step += 1) {
      // In for a while and out again, around a point that wanders.
      const notch = Math.floor(step / 14) % 2 === 0 ? -120 : 120;
      zoom.push(await cost(() => page.mouse.wheel(0, notch)));
      // Going elsewhere is a step of the cursor, and is drawn before the next one begins.
      const elsewhere = left + (width * ((step * 7) % 100)) / 100;
      if (step % 14 === 13) await cost(() => page.mouse.move(elsewhere, y));
    }
    await page.getByRole('radio', { name: hand.t('chart.range.all') }).check({ force: true });
    const cursor = [];
    for (let step = 0; step < steps + warmUp; step += 1) {
      const x = left + (width * ((step * 37) % 211)) / 211;
      cursor.push(await cost(() => page.mouse.move(x, y)));
    }
    await running.close();
    return [figure('timeline-zoom', zoom), figure('timeline-cursor', cursor)];
  } finally {
    endAll();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {readonly UiFigure[]} figures */
export function reportUi(figures) {
  return figures.map(({ what, median, p95 }) => {
    const verdict = p95 <= mostMs ? 'holds' : 'DOES NOT HOLD';
    return `${what.padEnd(16)} ${median} ms, 95 of 100 at most ${p95} ms (at most ${mostMs}): ${verdict}`;
  });
}

/**
 * What the page's thread worked from before an input until the frame after it, in milliseconds of its
 * own time: what else the machine does is not the page's.
 * @param {import('playwright-core').Page} page
 */
async function costMeter(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (/** @type {string} */ name) =>
      metrics.find((/** @type {{ name: string }} */ one) => one.name === name)?.value ?? 0;
    return (of('ScriptDuration') + of('RecalcStyleDuration') + of('LayoutDuration')) * 1000;
  };
  const frame = () =>
    page.evaluate('new Promise((on) => requestAnimationFrame(() => requestAnimationFrame(on)))');
  // What it costs to look is not the page's.
  const looks = [];
  for (let look = 0; look < 20; look += 1) {
    const before = await spent();
    await frame();
    looks.push((await spent()) - before);
  }
  const own = sorted(looks)[10] ?? 0;
  return async (/** @type {() => Promise<void>} */ act) => {
    const before = await spent();
    await act();
    await frame();
    return Math.max(0, (await spent()) - before - own);
  };
}

/**
 * @param {string} what
 * @param {readonly number[]} all
 * @returns {UiFigure}
 */
function figure(what, all) {
  const values = sorted(all.slice(warmUp));
  const at = (/** @type {number} */ part) =>
    Number((values[Math.min(values.length - 1, Math.floor(values.length * part))] ?? 0).toFixed(2));
  return { what, median: at(0.5), p95: at(0.95), unit: 'ms' };
}

/** @param {readonly number[]} values */
function sorted(values) {
  return [...values].sort((a, b) => a - b);
}
