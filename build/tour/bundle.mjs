// Node 20 does not run TypeScript: what the tour shares with the program is bundled before it runs.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = path.resolve(import.meta.dirname, '../..');

/**
 * Bundles a TypeScript entry of build/ into node_modules/.cache and imports it.
 * @param {string} entry path from the repository's root
 */
export async function importTypeScript(entry) {
  const name = path.basename(entry, '.ts');
  const outDir = path.join(root, 'node_modules/.cache/palabra', name);
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true, external: ['playwright-core', 'pixelmatch', 'pngjs'] },
    build: {
      ssr: path.join(root, entry),
      outDir,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { entryFileNames: `${name}.mjs` } },
    },
  });
  return import(pathToFileURL(path.join(outDir, `${name}.mjs`)).href);
}
