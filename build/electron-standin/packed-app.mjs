// An app.asar, taken out into a temporary folder: Node cannot read inside one as Electron does.
import { createRequire } from 'node:module';
import path from 'node:path';
import { watchedFolder } from './browser/profile.mjs';

/**
 * @param {string} archive
 * @returns {string} the folder with what is in it
 */
export function unpackApp(archive) {
  const { extractAll } = createRequire(import.meta.url)('@electron/asar');
  const { folder, remove } = watchedFolder('palabra-packed-app-');
  process.on('exit', remove);
  const app = path.join(folder, 'app');
  extractAll(archive, app);
  return app;
}
