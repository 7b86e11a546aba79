// A page opened another: held before its first request, until the app says what shall become of it.
import { setTimeout as delay } from 'node:timers/promises';
import { browser } from '../browser/browser.mjs';
import { record } from '../record.mjs';
import { BrowserWindow } from './browser-window.mjs';
import { fromPageUrl } from './scheme-map.mjs';
import { contentsOfTarget } from './web-contents.mjs';

const TELL_WAIT_STEPS = 20;
const TELL_WAIT_MS = 10;
const CLOSE_WAIT_MS = 50;

/** @param {import('../browser/browser.mjs').Attached} popup */
async function decide(popup) {
  const { targetId, openerId = '' } = popup.info;
  const opener = contentsOfTarget(openerId);
  if (!opener) return popup.session.send('Runtime.runIfWaitingForDebugger');
  // The opener's own message about it may come a moment later.
  for (let i = 0; i < TELL_WAIT_STEPS && !opener._opened; i += 1) await delay(TELL_WAIT_MS);
  const opened = opener._opened;
  opener._opened = null;
  const url = fromPageUrl(opened?.url ?? popup.info.url);
  const answer = opener._openHandler({
    url,
    frameName: opened?.windowName ?? '',
    features: (opened?.windowFeatures ?? []).join(','),
    disposition: 'new-window',
    referrer: { url: opener.getURL(), policy: 'strict-origin-when-cross-origin' },
  });
  record('window.open', url, answer.action);
  if (answer.action !== 'allow') {
    // Closed before Chromium has told everybody of it, a page leaves its opener hanging in `open()`.
    await delay(CLOSE_WAIT_MS);
    return browser.root.send('Target.closeTarget', { targetId });
  }
  const window = new BrowserWindow({ ...answer.overrideBrowserWindowOptions, _popup: popup });
  window.webContents._ownNavigations.add(opened?.url ?? '');
  opener.emit('did-create-window', window, { url, frameName: opened?.windowName ?? '' });
  return undefined;
}

export function watchPopups() {
  browser.onPopup = (popup) => {
    decide(popup).catch(() => {});
  };
}
