// What the app asked of the desktop, kept in order: tests read it as `globalThis.electronStandin.log`.

/** @type {{ api: string, args: unknown[] }[]} */
const log = [];

Object.assign(globalThis, { electronStandin: { log } });

const verbose = process.env.PALABRA_STANDIN_DEBUG === '1';

/**
 * @param {string} api
 * @param {...unknown} args
 */
export function record(api, ...args) {
  log.push({ api, args });
  if (verbose) console.error('[stand-in]', api, ...args);
}
