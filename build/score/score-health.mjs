/**
 * `npm run score:health -- visits.csv [--cut YYYY-MM-DD] [--days N] [--json]`: how well health says
 * who comes again, beside simpler rules and BG/NBD. `--simulate [--seed N]` asks the whole score of
 * made-up relationships. Figures go to stdout, everything else to stderr.
 */
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = path.resolve(import.meta.dirname, '../..');
const cache = path.join(root, 'node_modules/.cache/palabra');

/**
 * Node 20 does not run TypeScript. Each run bundles into a folder of its own, so that two at once
 * do not pull it from under each other.
 * @returns {Promise<typeof import('./run.ts')>}
 */
async function importRun() {
  fs.mkdirSync(cache, { recursive: true });
  const outDir = fs.mkdtempSync(path.join(cache, 'score-'));
  try {
    await build({
      root,
      configFile: false,
      logLevel: 'silent',
      ssr: { noExternal: true },
      build: {
        ssr: path.join(root, 'build/score/run.ts'),
        outDir,
        target: 'node20',
        minify: false,
        rolldownOptions: { output: { entryFileNames: 'run.mjs' } },
      },
    });
    return await import(pathToFileURL(path.join(outDir, 'run.mjs')).href);
  } finally {
    fs.rmSync(outDir, { recursive: true, force: true, maxRetries: 5 });
  }
}

const { run } = await importRun();
const isDone = run(process.argv.slice(2), {
  // npm runs us elsewhere than where the user typed.
  typedIn: process.env.INIT_CWD ?? process.cwd(),
  print: (text) => process.stdout.write(`${text}\n`),
  tell: (sentence) => console.error(sentence),
});
if (!isDone) process.exitCode = 1;
