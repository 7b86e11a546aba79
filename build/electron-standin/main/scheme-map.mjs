// Chromium alone fetches no scheme of ours, so the page is given https://HOST.SCHEME.localhost/ for
// SCHEME://HOST/: a secure context with an origin, intercepted before it leaves the process.

/** Registered as privileged or handled by some session. @type {Set<string>} */
export const customSchemes = new Set();

/** @param {string} url  as the main process writes it */
export function toPageUrl(url) {
  const match = /^([a-z][a-z0-9+-]*):\/\/([^/?#]*)(.*)$/is.exec(url);
  const [, scheme = '', host = '', rest = ''] = match ?? [];
  if (!customSchemes.has(scheme)) return url;
  return `https://${host || '_'}.${scheme}.localhost${rest || '/'}`;
}

/** @param {string} url  as Chromium reports it */
export function fromPageUrl(url) {
  const match = /^https:\/\/([^/?#]*)\.([a-z][a-z0-9+-]*)\.localhost(?=[/?#]|$)(.*)$/is.exec(url);
  const [, host = '', scheme = '', rest = ''] = match ?? [];
  if (!customSchemes.has(scheme)) return url;
  return `${scheme}://${host === '_' ? '' : host}${rest}`;
}
