/**
 * `npm run faults`: Node 20 does not run TypeScript, so the harness is bundled before it runs.
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const root = resolve(import.meta.dirname, '../..');
const folder = join(root, 'node_modules/.cache/palabra/faults');
mkdirSync(folder, { recursive: true });
const bundle = await rolldown({
  input: join(import.meta.dirname, 'main.ts'),
  platform: 'node',
  logLevel: 'silent',
  external: ['rolldown'],
  transform: { define: { 'import.meta.dirname': JSON.stringify(import.meta.dirname) } },
});
const file = join(folder, `main-${process.pid}.mjs`);
await bundle.write({ file, format: 'esm' });
await bundle.close();
await import(pathToFileURL(file).href);
