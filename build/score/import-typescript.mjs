// Node 20 does not run TypeScript.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = path.resolve(import.meta.dirname, '../..');
const cache = path.join(root, 'node_modules/.cache/palabra');

/**
 * Bundles a file of this room and imports it. Each run bundles into a folder of its own, so that
 * two at once do not pull it from under each other.
 * @param {string} file its place in build/
 */
export async function importTypeScript(file) {
  fs.mkdirSync(cache, { recursive: true });
  const outDir = fs.mkdtempSync(path.join(cache, 'score-'));
  try {
    await build({
      root,
      configFile: false,
      logLevel: 'silent',
      ssr: { noExternal: true },
      build: {
        ssr: path.join(root, 'build', file),
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
