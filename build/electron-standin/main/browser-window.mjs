import { browser } from '../browser/browser.mjs';
import { app } from './app.mjs';
import { createEvent } from './event.mjs';
import { findFocusedWindowWith } from './menu.mjs';
import { PlacedWindow } from './placed-window.mjs';
import { WebContents } from './web-contents.mjs';

/** @type {Map<number, BrowserWindow>} */
const windows = new Map();
/** @type {BrowserWindow | null} */
let focused = null;
let lastId = 0;

export class BrowserWindow extends PlacedWindow {
  #visible;
  #destroyed = false;
  #closing = false;
  #options;

  /** @param {Electron.BrowserWindowConstructorOptions & { _popup?: import('../browser/browser.mjs').Attached }} [options] */
  constructor(options = {}) {
    super(options);
    if (!app.isReady()) throw new Error('Cannot create BrowserWindow before app is ready');
    const preferences = options.webPreferences ?? {};
    if (
      preferences.nodeIntegration ||
      preferences.contextIsolation === false ||
      preferences.sandbox === false
    ) {
      throw new Error('electron stand-in: a page without sandbox or isolation is not implemented');
    }
    lastId += 1;
    this.id = lastId;
    this.#options = options;
    const { x, y, width = 800, height = 600 } = options;
    this.#visible = options.show !== false;
    this.title = options.title ?? app.name;
    this.webContents = new WebContents(this, preferences);
    windows.set(this.id, this);
    focused = this;
    const arrival = options._popup
      ? Promise.resolve(options._popup)
      : browser.open({ width, height, x, y });
    this.webContents._attached = arrival.then((attached) => this.webContents._attach(attached));
    this.webContents._attached.catch((error) => {
      if (!this.#destroyed) console.error('electron stand-in: a window failed:', error);
    });
    app.emit('web-contents-created', createEvent(), this.webContents);
    app.emit('browser-window-created', createEvent(), this);
  }

  /** @param {string} url */
  loadURL(url) {
    return this.webContents.loadURL(url);
  }
  /** @param {string} file */
  loadFile(file) {
    return this.webContents.loadFile(file);
  }
  reload() {
    this.webContents.reload();
  }
  capturePage() {
    return this.webContents.capturePage();
  }

  close() {
    this._close();
  }
  /** @returns {Promise<boolean>}  false when a listener kept it open */
  async _close() {
    if (this.#destroyed) return true;
    const event = createEvent();
    this.emit('close', event);
    if (event.defaultPrevented) return false;
    this.#closing = true;
    await this._closeTarget();
    return true;
  }
  destroy() {
    this.#closing = true;
    this._closeTarget();
  }
  async _closeTarget() {
    const targetId = this.webContents._targetId;
    this._gone();
    if (!targetId || browser.connection?.closed) return;
    await browser.root.send('Target.closeTarget', { targetId }).catch(() => {});
  }
  /** The page is no more, whoever ended it. */
  _gone() {
    if (this.#destroyed) return;
    if (!this.#closing) this.emit('close', createEvent());
    this.#destroyed = true;
    windows.delete(this.id);
    if (focused === this) focused = [...windows.values()].at(-1) ?? null;
    this.webContents._end();
    this.emit('closed');
    if (windows.size === 0) setImmediate(() => app._allWindowsClosed());
  }
  isDestroyed() {
    return this.#destroyed;
  }

  show() {
    this.#visible = true;
    this.emit('show');
    this.focus();
  }
  showInactive() {
    this.#visible = true;
    this.emit('show');
  }
  hide() {
    this.#visible = false;
    this.emit('hide');
  }
  isVisible() {
    return this.#visible;
  }
  focus() {
    if (focused !== this) focused?.emit('blur');
    focused = this;
    this.webContents._attached
      .then(() => this.webContents._page.send('Page.bringToFront'))
      .catch(() => {});
    this.emit('focus');
    app.emit('browser-window-focus', createEvent(), this);
  }
  blur() {
    this.emit('blur');
    app.emit('browser-window-blur', createEvent(), this);
  }
  isFocused() {
    return focused === this;
  }
  isFocusable() {
    return true;
  }

  /** @param {string} title */
  setTitle(title) {
    this.title = title;
  }
  getTitle() {
    return this.title;
  }
  getParentWindow() {
    return this.#options.parent ?? null;
  }
  getChildWindows() {
    return [...windows.values()].filter(
      (one) => one.getParentWindow() === /** @type {any} */ (this),
    );
  }
  isModal() {
    return this.#options.modal ?? false;
  }
  setMenu() {}
  removeMenu() {}
  setMenuBarVisibility() {}
  setAutoHideMenuBar() {}
  isMenuBarVisible() {
    return true;
  }
  setBackgroundColor() {}
  setIcon() {}
  setAlwaysOnTop() {}
  isAlwaysOnTop() {
    return false;
  }
  setSkipTaskbar() {}
  setProgressBar() {}
  flashFrame() {}
  setTitleBarOverlay() {}
  setContentProtection() {}
  moveTop() {}
  setDocumentEdited() {}

  static getAllWindows() {
    return [...windows.values()];
  }
  static getFocusedWindow() {
    return focused;
  }
  /** @param {WebContents} contents */
  static fromWebContents(contents) {
    return [...windows.values()].find((one) => one.webContents === contents) ?? null;
  }
  /** @param {number} id */
  static fromId(id) {
    return windows.get(id) ?? null;
  }
}

findFocusedWindowWith(() => focused);
