// What is put into a page before its own scripts: the two halves of the bridge, and the preload.
import { randomBytes, randomUUID } from 'node:crypto';
import fs from 'node:fs';
import vm from 'node:vm';
import { commandLine } from '../command-line.mjs';
import { createContextBridge } from '../page/context-bridge.mjs';
import { mainWorld } from '../page/main-world.mjs';
import { preloadWorld } from '../page/preload-world.mjs';
import { createWire } from '../wire.mjs';

export const WORLD_NAME = 'Electron Isolated Context';
export const BINDING = `standin_${randomBytes(8).toString('hex')}`;
const SECRET = `standin-${randomUUID()}`;

/**
 * The preload as a function's source: pasted, never eval'ed, which the page's policy would forbid.
 * @param {string} file
 */
function preloadSource(file) {
  const code = fs.readFileSync(file, 'utf8');
  new vm.Script(`(function () {${code}\n})`, { filename: file });
  return `function (require, module, exports, process, global) {${code}\n}`;
}

/** @param {string} preloadPath  '' when there is none */
export function pageScripts(preloadPath) {
  /** @type {Error | undefined} */
  let error;
  let preload = 'null';
  if (preloadPath !== '') {
    try {
      preload = preloadSource(preloadPath);
    } catch (thrown) {
      error = /** @type {Error} */ (thrown);
    }
  }
  const setup = {
    secret: SECRET,
    binding: BINDING,
    preloadPath,
    process: {
      platform: process.platform,
      arch: process.arch,
      argv: [commandLine.executable],
      env: {},
      execPath: commandLine.executable,
      versions: { ...process.versions },
      resourcesPath: process.resourcesPath,
      pid: process.pid,
    },
  };
  const secret = JSON.stringify(SECRET);
  return {
    error,
    main: `(${mainWorld})(${secret}, (${createWire})())`,
    isolated: `((wire) => (${preloadWorld})(
      ${JSON.stringify(setup)}, wire,
      window === window.top ? (${createContextBridge})(${secret}, wire) : null,
      ${preload}))((${createWire})())`,
  };
}
