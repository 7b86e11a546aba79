/** `app://palabra/…`: the page's own files and nothing else, with the policy they live under. */
import { readFile, realpath } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

/** The page's origin. */
export const appOrigin = 'app://palabra';

/** What the scheme may do, told before the program is ready. No `bypassCSP`. */
export const appScheme = {
  scheme: 'app',
  privileges: { standard: true, secure: true, supportFetchAPI: true },
} as const;

/**
 * The policy of every answer. The hash is that of the one style element that
 * react-aria-components writes.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const mimeTypes: { readonly [extension: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/**
 * The real file behind a URL, or undefined where it is not one of the files in `root`: another
 * host, a way out of the folder however it is written, a link that leads out, no file.
 */
export async function resolveAppPath(url: string, root: string): Promise<string | undefined> {
  // Before URL normalises it away, what is written must already be innocent.
  if (/[\\]|%00|%2e|%2f|%5c|\/\.\.?(\/|$)/i.test(url) || url.includes('\0')) return undefined;
  let path: string;
  try {
    const { protocol, host, username, pathname } = new URL(url);
    if (protocol !== 'app:' || host !== 'palabra' || username !== '') return undefined;
    path = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  if (/[\\\0]/.test(path)) return undefined;
  try {
    const realRoot = await realpath(root);
    const file = await realpath(join(realRoot, path === '/' ? 'index.html' : path));
    return file.startsWith(realRoot + sep) && extname(file) in mimeTypes ? file : undefined;
  } catch {
    return undefined;
  }
}

/** Answers a request of the page from the files in `root`. */
export async function answerAppRequest(url: string, root: string): Promise<Response> {
  const headers = {
    'Content-Security-Policy': contentSecurityPolicy,
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
  };
  const file = await resolveAppPath(url, root);
  if (file === undefined) return new Response('', { status: 404, headers });
  const type = mimeTypes[extname(file)] ?? '';
  return new Response(new Uint8Array(await readFile(file)), {
    headers: { ...headers, 'Content-Type': type },
  });
}
