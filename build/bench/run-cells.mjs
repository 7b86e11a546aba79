/**
 * Runs the cells. In each round every engine has a fresh process and a fresh copy of its folder; a
 * row is asked of one engine after the other, in slices, so that what else the machine does hits all.
 */
import fs from 'node:fs';
import path from 'node:path';
import { startCell } from './cell-process.mjs';

/** @typedef {{ engine: string, entries: number, what: string, median: number, p99: number, unit: string }} Figure */
/** @typedef {{ what: string, unit: string, slices?: number, isOfPalabra?: true }} Row */
/** @typedef {{ engines: readonly string[], rows: readonly Row[] }} Offer */

/** A row that has taken as long is not repeated: 64 writers of plain lowdb rewrite everything 64 times. */
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
  const prepared = path.join(folder, String(entries));
  fs.mkdirSync(prepared);
  const { engines, rows } = offer;
  /** @type {Map<string, { values: number[], tookMs: number }>} */
  const found = new Map();
  /** @type {Set<string>} */
  const gone = new Set();
  /** One that cannot do it is left out from then on. */
  const ask = async (
    /** @type {import('./cell-process.mjs').CellProcess} */ cell,
    /** @type {string} */ engine,
    /** @type {object} */ task,
  ) => {
    if (gone.has(engine)) return undefined;
    try {
      return await cell.ask(task);
    } catch (error) {
      gone.add(engine);
      tell(`${engine} gave up at ${entries} entries: ${/** @type {Error} */ (error).message}`);
      return undefined;
    }
  };
  let client = '';
  const preparing = startCell(folder, packages);
  for (const engine of engines) {
    const task = { do: 'prepare', engine, folder: path.join(prepared, engine), entries };
    client = (await ask(preparing, engine, task))?.client ?? client;
  }
  await preparing.end();
  const many = rounds ?? (entries >= 1_000_000 ? 1 : 3);
  for (let round = 0; round < many; round += 1) {
    const work = path.join(folder, 'work');
    const cells = engines
      .filter((engine) => !gone.has(engine))
      .map((engine) => ({ engine, own: path.join(work, engine), ...startCell(folder, packages) }));
    try {
      for (const { engine, own } of cells) copyFlushed(path.join(prepared, engine), own);
      for (const cell of cells) {
        const { engine, own } = cell;
        await ask(cell, engine, { do: 'begin', engine, folder: own, client, round, budgetMs });
      }
      for (const { what, cell } of turns(rows, cells)) {
        const key = `${cell.engine} ${what}`;
        const before = found.get(key) ?? { values: [], tookMs: 0 };
        // Whoever does anything else opens all the same.
        if (before.tookMs > slowMs && what !== 'open') continue;
        const answer = await ask(cell, cell.engine, { do: 'measure', what });
        if (!answer) continue;
        const values = [...before.values, ...answer.values];
        found.set(key, { values, tookMs: before.tookMs + answer.tookMs });
      }
    } finally {
      await Promise.all(cells.map(({ end }) => end()));
      fs.rmSync(work, { recursive: true, force: true });
    }
  }
  fs.rmSync(prepared, { recursive: true });
  return engines.flatMap((engine) =>
    rows.flatMap(({ what, unit }) => {
      const values = found.get(`${engine} ${what}`)?.values;
      return values ? [{ engine, entries, what, ...middleOf(values, unit), unit }] : [];
    }),
  );
}

/**
 * Whose turn it is with which row: slice after slice, the engines of a slice one after the other.
 * @template {{ engine: string }} Cell
 * @param {readonly Row[]} rows
 * @param {readonly Cell[]} cells
 */
function* turns(rows, cells) {
  for (const { what, slices = 1, isOfPalabra } of rows) {
    const those = cells.filter(({ engine }) => !isOfPalabra || engine === 'palabra');
    for (let slice = 0; slice < slices; slice += 1) {
      for (const cell of those) yield { what, cell };
    }
  }
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
  const below = sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
  return { median: rounded((below + at(0.5)) / 2), p99: rounded(at(0.99)) };
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
