// Node 20 does not run TypeScript: a cell and the program's store are bundled side by side, each
// named by its path, as vite.config.ts names the program's own entries.
import path from 'node:path';
import { build } from 'vite';

const root = path.resolve(import.meta.dirname, '../..');

/**
 * Writes `cell.mjs` and `store.mjs` into a folder.
 * @param {string} folder
 */
export async function bundleCell(folder) {
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        input: {
          cell: path.join(root, 'build/bench/cell.ts'),
          store: path.join(root, 'electron/store/open-store.ts'),
        },
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  });
}
