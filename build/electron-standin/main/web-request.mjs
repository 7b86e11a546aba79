import { strict } from '../not-implemented.mjs';

/** @typedef {import('electron').OnBeforeRequestListenerDetails} Details */
/** @typedef {(details: Details, callback: (response: import('electron').CallbackResponse) => void) => void} Listener */

/** @param {string} pattern  Chromium's match pattern */
function patternToRegExp(pattern) {
  if (pattern === '<all_urls>') return /^/;
  const escaped = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
  return new RegExp(`^${escaped}$`);
}

/** One session's `webRequest`: only onBeforeRequest, which really decides over every request. */
export function createWebRequest() {
  /** @type {Listener | null} */
  let listener = null;
  /** @type {RegExp[]} */
  let patterns = [];
  const webRequest = strict('webRequest', {
    /** @type {(first: import('electron').WebRequestFilter | Listener | null, second?: Listener | null) => void} */
    onBeforeRequest(first, second) {
      const hasFilter = typeof first === 'object' && first !== null;
      listener = hasFilter ? (second ?? null) : first;
      patterns = (hasFilter ? (first.urls ?? []) : []).map(patternToRegExp);
    },
  });
  return {
    webRequest,
    /**
     * @param {Details} details
     * @returns {Promise<import('electron').CallbackResponse>}
     */
    decide(details) {
      const matches = patterns.length === 0 || patterns.some((one) => one.test(details.url));
      if (!listener || !matches) return Promise.resolve({});
      const asked = listener;
      return new Promise((resolve) => asked(details, (response) => resolve(response ?? {})));
    },
  };
}
