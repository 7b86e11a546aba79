// Sets up one page before its first document, and turns what Chromium tells into Electron's events.
import { browser } from '../browser/browser.mjs';
import { createEvent } from './event.mjs';
import { receiveFromPreload } from './ipc.mjs';
import { nativeTheme } from './native-theme.mjs';
import { BINDING, pageScripts, WORLD_NAME } from './page-scripts.mjs';
import { handleRequest } from './request.mjs';
import { fromPageUrl } from './scheme-map.mjs';

/** @typedef {import('./web-contents.mjs').WebContents} WebContents */
/** @typedef {import('../browser/cdp.mjs').CdpSession} CdpSession */

/**
 * @param {WebContents} contents
 * @param {CdpSession} cdp
 */
function watchRequests(contents, cdp) {
  cdp.on('Fetch.requestPaused', (paused) =>
    handleRequest(contents, cdp, paused).catch((error) => {
      // The page left, or closed, while its request was being answered.
      if (!/InterceptionId|closed|not found/i.test(error.message))
        console.error('electron stand-in:', error);
    }),
  );
  return cdp.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
}

/**
 * Frames of other origins and workers have sessions of their own.
 * @param {WebContents} contents
 * @param {CdpSession} cdp
 */
function watchParts(contents, cdp) {
  cdp.on('Target.attachedToTarget', async ({ sessionId, targetInfo }) => {
    if (targetInfo.type === 'page') return;
    const part = cdp.connection.session(sessionId);
    await watchRequests(contents, part).catch(() => {});
    await part.send('Runtime.runIfWaitingForDebugger').catch(() => {});
  });
  return cdp.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: true,
    flatten: true,
  });
}

/**
 * @param {WebContents} contents
 * @param {CdpSession} cdp
 */
function watchEvents(contents, cdp) {
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.name === WORLD_NAME && context.auxData?.frameId === contents._mainFrameId) {
      contents._context = context.id;
    }
  });
  cdp.on('Runtime.executionContextsCleared', () => {
    contents._context = 0;
  });
  cdp.on('Runtime.bindingCalled', async ({ name, payload, executionContextId }) => {
    if (name !== BINDING) return;
    const reply = await receiveFromPreload(contents, payload);
    if (reply && executionContextId === contents._context) contents._toPreload(reply);
  });
  cdp.on('Runtime.consoleAPICalled', ({ type, args }) => {
    const message = args
      .map((/** @type {any} */ arg) => arg.value ?? arg.description ?? '')
      .join(' ');
    const level = type === 'error' || type === 'warning' ? type : 'info';
    contents.emit(
      'console-message',
      createEvent({ message, level, lineNumber: 0, sourceId: '', frame: contents.mainFrame }),
    );
  });
  cdp.on('Page.frameNavigated', ({ frame }) => {
    if (frame.parentId) return;
    contents._url = fromPageUrl(frame.url);
    contents.emit('did-navigate', createEvent(), contents._url, 200, 'OK');
  });
  cdp.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
    if (frameId !== contents._mainFrameId) return;
    contents._url = fromPageUrl(url);
    contents.emit('did-navigate-in-page', createEvent(), contents._url, true, 1, 1);
  });
  cdp.on('Page.domContentEventFired', () => contents.emit('dom-ready', createEvent()));
  cdp.on('Page.loadEventFired', () => {
    if (contents._url === 'about:blank' || contents._url.startsWith('data:text/html,palabra-'))
      return;
    contents._loading = false;
    contents.emit('did-finish-load', createEvent());
    contents.emit('did-stop-loading', createEvent());
    if (contents._shown) return;
    contents._shown = true;
    contents._window.emit('ready-to-show', createEvent());
  });
  cdp.on('Page.windowOpen', (opened) => {
    contents._opened = opened;
  });
  cdp.on('Inspector.targetCrashed', () => {
    contents._crashed = true;
    contents._context = 0;
    contents.emit('render-process-gone', createEvent(), { reason: 'crashed', exitCode: 1 });
  });
  cdp.on('Inspector.targetReloadedAfterCrash', () => {
    contents._crashed = false;
  });
}

/**
 * @param {WebContents} contents
 * @param {CdpSession} cdp
 */
export async function attachPage(contents, cdp) {
  const scripts = pageScripts(contents._preloadPath);
  if (scripts.error) {
    console.error(`Unable to load preload script: ${contents._preloadPath}\n`, scripts.error);
    contents.emit('preload-error', createEvent(), contents._preloadPath, scripts.error);
  }
  // A page held before its start answers little until it goes on, so nothing here waits for anything.
  const framed = cdp.send('Page.getFrameTree').then(({ frameTree }) => {
    contents._mainFrameId = frameTree.frame.id;
  });
  watchEvents(contents, cdp);
  const done = Promise.all([
    framed,
    cdp.send('Page.enable'),
    cdp.send('Runtime.enable'),
    cdp.send('Runtime.addBinding', { name: BINDING, executionContextName: WORLD_NAME }),
    cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: scripts.main }),
    cdp.send('Page.addScriptToEvaluateOnNewDocument', {
      source: scripts.isolated,
      worldName: WORLD_NAME,
    }),
    watchRequests(contents, cdp),
    watchParts(contents, cdp),
    nativeTheme._apply(contents),
  ]);
  await cdp.send('Runtime.runIfWaitingForDebugger');
  await done;
  if (!browser.headed) await contents._window._measure();
  await contents._window._place();
  if (contents._zoomFactor !== 1) await contents._applyZoom();
}
