// Every request of a page, stopped on its way out: navigation rules, webRequest, then the app's own
// schemes. What no rule stops goes on to the network, as it would in Electron.
import { createEvent } from './event.mjs';
import { customSchemes, fromPageUrl, toPageUrl } from './scheme-map.mjs';

/** @typedef {import('./web-contents.mjs').WebContents} WebContents */
/** @typedef {import('../browser/cdp.mjs').CdpSession} CdpSession */

/** @type {Record<string, Electron.OnBeforeRequestListenerDetails['resourceType']>} */
const RESOURCE_TYPES = {
  Document: 'subFrame',
  Stylesheet: 'stylesheet',
  Script: 'script',
  Image: 'image',
  Font: 'font',
  XHR: 'xhr',
  Fetch: 'xhr',
  Ping: 'ping',
  CSPViolationReport: 'cspReport',
  Media: 'media',
};

let lastId = 0;

/**
 * Says whether the page may go where it asks to.
 * @param {WebContents} contents
 * @param {any} paused
 * @param {string} url
 */
function mayNavigate(contents, paused, url) {
  if (paused.resourceType !== 'Document') return true;
  const isMainFrame = paused.frameId === contents._mainFrameId;
  if (isMainFrame && contents._ownNavigations.delete(paused.request.url)) return true;
  // A reload asked for over the debugging protocol looks like any other; Electron does not ask about it.
  if (isMainFrame && url === contents.getURL().replace(/#.*$/, '')) return true;
  const details = { url, isMainFrame, isSameDocument: false, frame: contents.mainFrame };
  const names = paused.redirectedRequestId
    ? ['will-redirect']
    : ['will-frame-navigate', ...(isMainFrame ? ['will-navigate'] : [])];
  for (const name of names) {
    const event = createEvent(details);
    contents.emit(name, event, url, false, isMainFrame);
    if (event.defaultPrevented) return false;
  }
  return true;
}

/** @param {any} request */
function toRequest(request) {
  const url = fromPageUrl(request.url);
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    headers.set(
      name,
      /^(origin|referer)$/i.test(name) ? fromPageUrl(String(value)) : String(value),
    );
  }
  const parts = (request.postDataEntries ?? []).map((/** @type {any} */ part) =>
    Buffer.from(part.bytes ?? '', 'base64'),
  );
  const body = request.hasPostData ? Buffer.concat(parts) : null;
  return new Request(url, { method: request.method, headers, body });
}

/**
 * @param {CdpSession} session
 * @param {string} requestId
 * @param {Response} response
 */
async function fulfil(session, requestId, response) {
  /** @type {{ name: string, value: string }[]} */
  const responseHeaders = [];
  response.headers.forEach((value, name) => {
    responseHeaders.push({ name, value: name === 'location' ? toPageUrl(value) : value });
  });
  const body = Buffer.from(await response.arrayBuffer()).toString('base64');
  const responseCode = response.status || 200;
  await session.send('Fetch.fulfillRequest', { requestId, responseCode, responseHeaders, body });
}

/**
 * @param {WebContents} contents
 * @param {CdpSession} session  the page's, or that of a frame or worker of it
 * @param {any} paused  Fetch.requestPaused
 */
export async function handleRequest(contents, session, paused) {
  const { requestId, request, resourceType } = paused;
  const url = fromPageUrl(request.url);
  const scheme = url.slice(0, url.indexOf(':'));
  /** @param {string} errorReason */
  const fail = (errorReason) => session.send('Fetch.failRequest', { requestId, errorReason });

  // Headless Chromium asks for it unbidden; Electron never does.
  if (resourceType === 'Other' && customSchemes.has(scheme) && url.endsWith('/favicon.ico')) {
    return session.send('Fetch.fulfillRequest', { requestId, responseCode: 204 });
  }
  if (!mayNavigate(contents, paused, url)) return fail('Aborted');
  lastId += 1;
  const isMainFrame = resourceType === 'Document' && paused.frameId === contents._mainFrameId;
  const answer = await contents.session._decide({
    id: lastId,
    url,
    method: request.method,
    webContentsId: contents.id,
    webContents: /** @type {any} */ (contents),
    resourceType: isMainFrame ? 'mainFrame' : (RESOURCE_TYPES[resourceType] ?? 'other'),
    referrer: request.headers.Referer ?? '',
    timestamp: Date.now(),
    uploadData: [],
  });
  if (answer.cancel) return fail('BlockedByClient');
  if (answer.redirectURL)
    return fulfil(
      session,
      requestId,
      new Response(null, { status: 307, headers: { location: answer.redirectURL } }),
    );

  const handler = contents.session._handlers.get(scheme);
  if (!handler) {
    return customSchemes.has(scheme)
      ? fail('Failed')
      : session.send('Fetch.continueRequest', { requestId });
  }
  let response;
  try {
    response = await handler(toRequest(request));
  } catch (error) {
    console.error(`electron stand-in: the handler of ${scheme}: failed:`, error);
    return fail('Failed');
  }
  return fulfil(session, requestId, response);
}
