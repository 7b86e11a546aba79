import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { strict } from '../not-implemented.mjs';
import { session } from './session.mjs';

/** @type {Record<string, string>} */
const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.woff2': 'font/woff2',
};

/** @param {string} url */
async function readFileUrl(url) {
  const file = fileURLToPath(url.replace(/[?#].*$/, ''));
  try {
    const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
    return new Response(await fs.promises.readFile(file), { headers: { 'content-type': type } });
  } catch {
    throw new Error('net::ERR_FILE_NOT_FOUND');
  }
}

export const net = strict('net', {
  /**
   * Files and the app's own schemes only: what would reach the network is refused.
   * @type {(input: string | Request, init?: RequestInit) => Promise<Response>}
   */
  async fetch(input, init) {
    const url = typeof input === 'string' ? input : input.url;
    const scheme = url.slice(0, url.indexOf(':'));
    if (scheme === 'file') return readFileUrl(url);
    const handler = session.defaultSession._handlers.get(scheme);
    if (handler) return handler(typeof input === 'string' ? new Request(input, init) : input);
    throw new Error('electron stand-in: net.fetch over the network is not implemented');
  },
  isOnline: () => false,
  online: false,
});
