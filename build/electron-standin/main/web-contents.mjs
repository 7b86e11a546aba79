import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { browser } from '../browser/browser.mjs';
import { commandLine } from '../command-line.mjs';
import { strict } from '../not-implemented.mjs';
import { wire } from '../wire.mjs';
import { attachPage } from './attach-page.mjs';
import { ContentsActions } from './contents-actions.mjs';
import { createEvent } from './event.mjs';
import { createMainFrame } from './frame.mjs';
import { IpcMain } from './ipc-main.mjs';
import { BINDING } from './page-scripts.mjs';
import { toPageUrl } from './scheme-map.mjs';
import { session } from './session.mjs';

/** @type {Map<number, WebContents>} */
const all = new Map();
/** @type {Map<string, WebContents>} */
const byTarget = new Map();
let lastId = 0;

/** @param {string} url */
const withoutHash = (url) => url.replace(/#.*$/, '');

export class WebContents extends ContentsActions {
  /**
   * @param {import('./browser-window.mjs').BrowserWindow} window
   * @param {Electron.WebPreferences} preferences
   */
  constructor(window, preferences) {
    super(window, preferences);
    this.setMaxListeners(0);
    lastId += 1;
    this.id = lastId;
    this.ipc = new IpcMain();
    this.session = /** @type {import('./session.mjs').Session} */ (
      preferences.session ?? session.fromPartition(preferences.partition ?? '')
    );
    this.mainFrame = createMainFrame(this);
    this.navigationHistory = strict('navigationHistory', {
      canGoBack: () => false,
      canGoForward: () => false,
      clear: () => {},
    });
    this._preferences = preferences;
    this._preloadPath = preferences.preload ?? '';
    this._targetId = '';
    this._mainFrameId = '';
    this._context = 0;
    this._url = '';
    this._title = '';
    this._loading = false;
    this._shown = false;
    this._crashed = false;
    /** Navigations the main process asked for. @type {Set<string>} */
    this._ownNavigations = new Set();
    /** The last window.open seen, until its pop-up comes. @type {any} */
    this._opened = null;
    /** @type {(details: any) => any} */
    this._openHandler = () => ({ action: 'allow' });
    all.set(this.id, this);
  }

  /** @param {import('../browser/browser.mjs').Attached} attached */
  async _attach({ info, session: cdp }) {
    this._targetId = info.targetId;
    byTarget.set(info.targetId, this);
    this._cdp = cdp;
    await attachPage(this, cdp);
  }

  /** @param {object} message */
  _toPreload(message) {
    if (!this._context || this._destroyed) return;
    const expression = `${BINDING}_receive(${JSON.stringify(message)})`;
    this._page.send('Runtime.evaluate', { expression, contextId: this._context }).catch(() => {});
  }
  /**
   * @param {string} channel
   * @param {...any} args
   */
  send(channel, ...args) {
    const encoded = wire.encode(args);
    this._attached.then(() => this._toPreload({ type: 'message', channel, args: encoded }));
  }

  /** @param {string} url */
  async loadURL(url) {
    await this._attached;
    const target = toPageUrl(url);
    this._ownNavigations.add(withoutHash(target));
    this._loading = true;
    this.emit('did-start-loading', createEvent());
    const finished = new Promise((resolve) => {
      this.once('did-finish-load', resolve);
      this.once('destroyed', resolve);
    });
    const { errorText } = await this._page.send('Page.navigate', { url: target });
    if (errorText) {
      this._loading = false;
      this._ownNavigations.delete(withoutHash(target));
      this.emit('did-fail-load', createEvent(), -2, errorText, url, true);
      const code = String(errorText).replace('net::', '');
      throw Object.assign(new Error(`${code} (-2) loading '${url}'`), { code, url, errno: -2 });
    }
    await finished;
  }
  /** @param {string} file */
  loadFile(file) {
    return this.loadURL(pathToFileURL(path.resolve(commandLine.appPath, file)).href);
  }
  reload() {
    this._ownNavigations.add(withoutHash(toPageUrl(this._url)));
    this._page.send('Page.reload').catch(() => {});
  }
  reloadIgnoringCache() {
    this.reload();
  }
  stop() {
    this._page.send('Page.stopLoading').catch(() => {});
  }
  getURL() {
    return this._url;
  }
  getTitle() {
    return this._title;
  }
  isLoading() {
    return this._loading;
  }
  isDestroyed() {
    return this._destroyed;
  }
  isCrashed() {
    return this._crashed;
  }
  /** Chromium's own word for it; what follows is told as `render-process-gone`. */
  forcefullyCrashRenderer() {
    this._page.send('Page.crash').catch(() => {});
  }
  isFocused() {
    return this._window.isFocused();
  }
  focus() {}
  /** @returns {'window'} */
  getType() {
    return 'window';
  }
  getLastWebPreferences() {
    return this._preferences;
  }
  getOSProcessId() {
    return browser.pid;
  }
  getProcessId() {
    return 1;
  }

  /** @param {(details: Electron.HandlerDetails) => Electron.WindowOpenHandlerResponse} handler */
  setWindowOpenHandler(handler) {
    this._openHandler = handler;
  }

  close() {
    this._window.close();
  }

  _end() {
    this._destroyed = true;
    all.delete(this.id);
    byTarget.delete(this._targetId);
    this.emit('destroyed');
  }
  static getAllWebContents() {
    return [...all.values()];
  }
  /** @param {number} id */
  static fromId(id) {
    return all.get(id);
  }
  /** @param {string} targetId */
  static fromDevToolsTargetId(targetId) {
    return byTarget.get(targetId);
  }
  static getFocusedWebContents() {
    return [...all.values()].find((contents) => contents.isFocused()) ?? null;
  }
}

browser.onTargetGone = (targetId) => byTarget.get(targetId)?._window._gone();
browser.onTargetChanged = ({ targetId, title }) => {
  const contents = byTarget.get(targetId);
  if (!contents || title === '' || contents._title === title) return;
  contents._title = title;
  const event = createEvent();
  contents.emit('page-title-updated', event, title, true);
  contents._window.emit('page-title-updated', event, title, true);
  if (!event.defaultPrevented) contents._window.title = title;
};

/** The page that opened a pop-up. @param {string} targetId */
export const contentsOfTarget = (targetId) => byTarget.get(targetId);
