/**
 * `npm run bench`: what Palabra's store costs beside others, measured in one interleaved run. See
 * arguments.mjs for what can be asked, rows.ts for what is measured, and this room's README.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Refusal, readArguments } from './arguments.mjs';
import { bundleCell } from './bundle.mjs';
import { startCell } from './cell-process.mjs';
import { report } from './report.mjs';
import { runCells } from './run-cells.mjs';

const cache = path.resolve(import.meta.dirname, '../../node_modules/.cache/palabra');
const packages = path.join(import.meta.dirname, 'package.json');
/** Engines that come with a package of build/bench/package.json. */
const packageOf = new Map([
  ['sqlite-wal-full', 'better-sqlite3'],
  ['nedb', '@seald-io/nedb'],
]);

/**
 * Measures. The cells work in a folder on the project's own disk, since a temporary folder may be
 * in memory, where a flush costs nothing.
 * @param {Omit<ReturnType<typeof readArguments>, 'isJson' | 'isUi'>} asked
 * @param {(sentence: string) => void} tell what is left out, and why
 */
export async function bench(asked, tell) {
  fs.mkdirSync(cache, { recursive: true });
  const folder = fs.mkdtempSync(path.join(cache, 'bench-'));
  const clear = () => fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  // Half a gigabyte is not left behind by who loses patience.
  const stop = () => {
    clear();
    process.exit(130);
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    await bundleCell(folder);
    const listing = startCell(folder, packages);
    const known = await listing.ask({ do: 'list' }).finally(listing.end);
    const rows = chosen(asked.rows, known.rows, ({ what }) => what);
    // Nobody waits for the others where there is nothing to compare.
    const isCompared = rows.some((/** @type {{ isOfPalabra?: true }} */ row) => !row.isOfPalabra);
    const some = isCompared ? asked.engines : (asked.engines ?? ['palabra']);
    const engines = installed(
      chosen(some, known.engines, (name) => name),
      tell,
    );
    const offer = { engines, rows };
    const { sizes, rounds } = asked;
    return await runCells({ folder, packages, budgetMs: 600, sizes, rounds, offer, tell });
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    clear();
  }
}

/**
 * @template Item
 * @param {readonly string[] | undefined} names
 * @param {readonly Item[]} known
 * @param {(item: Item) => string} nameOf
 */
function chosen(names, known, nameOf) {
  const stranger = names?.find((name) => !known.some((item) => nameOf(item) === name));
  if (stranger) throw new Refusal(`“${stranger}” is none of ${known.map(nameOf).join(', ')}.`);
  return names ? known.filter((item) => names.includes(nameOf(item))) : known;
}

/**
 * @param {readonly string[]} engines
 * @param {(sentence: string) => void} tell
 */
function installed(engines, tell) {
  const missing = engines.filter((engine) => {
    const name = packageOf.get(engine);
    return name && !fs.existsSync(path.join(import.meta.dirname, 'node_modules', name));
  });
  if (missing.length > 0) {
    const names = missing.join(' and ');
    tell(`${names} left out: \`npm ci --prefix build/bench\` installs what they need.`);
  }
  return engines.filter((engine) => !missing.includes(engine));
}

function machine() {
  const [cpu] = os.cpus();
  const load = os.loadavg().map((one) => one.toFixed(1));
  return `${os.cpus().length} × ${cpu?.model}, load ${load.join(' ')}, Node ${process.version}`;
}

async function main() {
  const asked = readArguments(process.argv.slice(2));
  const say = (/** @type {string} */ line) => (asked.isJson ? console.error : console.log)(line);
  say(`Before: ${machine()}`);
  if (asked.isUi) {
    // Only here: it brings a browser along.
    const { benchUi, reportUi } = await import('./ui-bench.mjs');
    const figures = await benchUi();
    say(`After: ${machine()}\n`);
    console.log(asked.isJson ? JSON.stringify({ rows: figures }) : reportUi(figures).join('\n'));
    return;
  }
  const figures = await bench(asked, say);
  say(`After: ${machine()}\n`);
  console.log(asked.isJson ? JSON.stringify({ rows: figures }) : report(figures).join('\n'));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await main().catch((error) => {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  });
}
