// Makes the bare name `electron` mean the stand-in, in CommonJS and in ES modules.
import Module from 'node:module';
import { pathToFileURL } from 'node:url';

const NAMES = ['electron', 'electron/main', 'electron/common'];

/** @param {string} file */
export function resolveElectronTo(file) {
  const commonJs = /** @type {any} */ (Module);
  const original = commonJs._resolveFilename;
  /** @type {(request: string, ...rest: unknown[]) => string} */
  commonJs._resolveFilename = function (request, ...rest) {
    return NAMES.includes(request) ? file : original.call(this, request, ...rest);
  };
  const url = pathToFileURL(file).href;
  const hook = `export const resolve = (name, context, next) =>
    ${JSON.stringify(NAMES)}.includes(name)
      ? { url: ${JSON.stringify(url)}, format: 'module', shortCircuit: true }
      : next(name, context);`;
  Module.register(`data:text/javascript,${encodeURIComponent(hook)}`);
}
