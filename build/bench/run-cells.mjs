/** Runs the cells: a fresh process each, the engines one after the other, round after round. */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** @typedef {{ engine: string, entries: number, what: string, median: number, p99: number, unit: string }} Figure */
/** @typedef {{ what: string, unit: string, isOfPalabra?: true }} Row */
/** @typedef {{ engines: readonly string[], rows: readonly Row[] }} Offer */

/** A row that takes as long is measured once: 64 writers of plain lowdb rewrite everything 64 times. */
const slowMs = 8_000;

/**
 * @param {{ folder: string, packages: string, budgetMs: number,
 *   sizes: readonly number[], rounds?: number | undefined, offer: Offer,
 *   tell: (sentence: string) => void }} asked `folder` holds the bundled cell, and what it works on
 * @returns {Promise<Figure[]>}
 */
export async function runCells(asked) {
  /** @type {Figure[]} */
  const figures = [];
  for (const entries of asked.sizes) figures.push(...(await measureSize(asked, entries)));
  return figures;
}

/**
 * @param {Parameters<typeof runCells>[0]} asked
 * @param {number} entries
 */
async function measureSize({ folder, packages, budgetMs, rounds, offer, tell }, entries) {
  const cell = cellIn(folder, packages);
  const prepared = path.join(folder, String(entries));
  fs.mkdirSync(prepared);
  const { client } = await cell({ prepare: offer.engines, folder: prepared, entries });
  /** @type {Map<string, number[]>} */
  const samples = new Map();
  const over = new Set();
  const work = path.join(folder, 'work');
  const many = rounds ?? (entries >= 1_000_000 ? 1 : 3);
  for (let round = 0; round < many; round += 1) {
    for (const { engine, rows } of turn(cellsOf(offer), round)) {
      const left = rows.filter((what) => !over.has(`${engine} ${what}`));
      if (left.length === 0) continue;
      copyFlushed(path.join(prepared, engine), work);
      try {
        const found = await cell({ engine, rows: left, folder: work, client, round, budgetMs });
        for (const [what, { values, tookMs }] of Object.entries(found)) {
          const key = `${engine} ${what}`;
          samples.set(key, [...(samples.get(key) ?? []), ...values]);
          if (tookMs > slowMs) over.add(key);
        }
      } catch (error) {
        for (const what of rows) over.add(`${engine} ${what}`);
        tell(`${engine} gave up at ${entries} entries: ${/** @type {Error} */ (error).message}`);
      }
      fs.rmSync(work, { recursive: true });
    }
  }
  fs.rmSync(prepared, { recursive: true });
  return offer.engines.flatMap((engine) =>
    offer.rows.flatMap(({ what, unit }) => {
      const values = samples.get(`${engine} ${what}`);
      return values ? [{ engine, entries, what, ...middleOf(values, unit), unit }] : [];
    }),
  );
}

/**
 * The rows that every engine has share a process; those of Palabra alone share another.
 * @param {Offer} offer
 */
function cellsOf({ engines, rows }) {
  const [own, shared] = [true, false].map((isOwn) =>
    rows.filter((row) => Boolean(row.isOfPalabra) === isOwn).map(({ what }) => what),
  );
  return [
    ...engines.map((engine) => ({ engine, rows: shared ?? [] })),
    ...engines
      .filter((engine) => engine === 'palabra')
      .map((engine) => ({ engine, rows: own ?? [] })),
  ].filter((cell) => cell.rows.length > 0);
}

/**
 * Another engine begins each round: what the one before did to the disk hits none of them always.
 * @template Item
 * @param {readonly Item[]} items
 * @param {number} by
 */
function turn(items, by) {
  const at = by % Math.max(1, items.length);
  return [...items.slice(at), ...items.slice(0, at)];
}

/**
 * The median, and what 99 of 100 are no worse than.
 * @param {readonly number[]} values
 * @param {string} unit
 */
function middleOf(values, unit) {
  // Of so much a second, less is worse.
  const sorted = [...values].sort((a, b) => (unit === 'per-s' ? b - a : a - b));
  const at = (/** @type {number} */ part) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
  const rounded = (/** @type {number} */ value) => Number(value.toPrecision(4));
  return { median: rounded(at(0.5)), p99: rounded(at(0.99)) };
}

/**
 * Flushed, or writing it would go on while the cell measures.
 * @param {string} from
 * @param {string} to
 */
function copyFlushed(from, to) {
  fs.cpSync(from, to, { recursive: true });
  for (const name of fs.readdirSync(to, { recursive: true, withFileTypes: true })) {
    if (!name.isFile()) continue;
    const file = fs.openSync(path.join(name.parentPath, name.name), 'r+');
    fs.fsyncSync(file);
    fs.closeSync(file);
  }
}

/**
 * Runs the bundled cell as a process with a task, and resolves to what it printed.
 * @param {string} folder
 * @param {string} packages where the engines of build/bench/package.json are found
 */
export function cellIn(folder, packages) {
  return (/** @type {unknown} */ task) => {
    const args = ['--expose-gc', '--max-old-space-size=12000', path.join(folder, 'cell.mjs')];
    const env = { ...process.env, PALABRA_BENCH_PACKAGES: packages };
    const child = spawn(process.execPath, [...args, JSON.stringify(task)], { env });
    let said = '';
    let complaint = '';
    child.stdout.on('data', (data) => {
      said += data;
    });
    child.stderr.on('data', (data) => {
      complaint += data;
    });
    return new Promise((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (code) => {
        if (code === 0) resolve(JSON.parse(said));
        else reject(new Error(/^\w*Error.*$/m.exec(complaint)?.[0] ?? `it ended with ${code}`));
      });
    });
  };
}
