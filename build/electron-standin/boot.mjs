// Runs first: reads Electron's command line, makes `electron` resolve to the stand-in for both
// require() and import, then loads the app's main module untouched.
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { commandLine } from './command-line.mjs';
import { resolveElectronTo } from './resolve-electron.mjs';

const require = createRequire(import.meta.url);

process.argv = [commandLine.executable, ...commandLine.raw];
Object.assign(process, {
  type: 'browser',
  resourcesPath: commandLine.resources,
  defaultApp: commandLine.isPackaged ? undefined : true,
});
for (const [name, value] of [
  ['electron', require('electron/package.json').version],
  ['chrome', 'stand-in'],
]) {
  Object.defineProperty(process.versions, name, { value, enumerable: true });
}

const target = path.join(import.meta.dirname, 'electron.mjs');
const { start } = await import('./main/lifecycle.mjs');
await import('./electron.mjs');
resolveElectronTo(target);

for (const file of commandLine.requires) require(path.resolve(file));

try {
  await import(pathToFileURL(commandLine.main).href);
} catch (error) {
  console.error('electron stand-in: the main process failed to load:', error);
  process.exit(1);
}
await start();
