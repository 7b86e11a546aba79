import { strict } from '../not-implemented.mjs';

/**
 * A page's top frame, the only one that has a preload.
 * @param {import('./web-contents.mjs').WebContents} contents
 */
export function createMainFrame(contents) {
  const frame = strict('webFrameMain', {
    get url() {
      return contents.getURL();
    },
    get origin() {
      return /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i.exec(contents.getURL())?.[0] ?? 'null';
    },
    parent: null,
    frames: [],
    name: '',
    routingId: 1,
    processId: 1,
    frameToken: String(contents.id),
    detached: false,
    /** @type {any} */
    top: null,
    isDestroyed: () => contents.isDestroyed(),
    send: (/** @type {string} */ channel, /** @type {unknown[]} */ ...args) =>
      contents.send(channel, ...args),
    executeJavaScript: (/** @type {string} */ code) => contents.executeJavaScript(code),
  });
  frame.top = frame;
  return frame;
}
