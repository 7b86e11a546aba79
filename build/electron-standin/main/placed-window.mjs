// Where a window is and how large: the half of BrowserWindow that speaks with Chromium's own windows.
import { browser } from '../browser/browser.mjs';
import { strictEmitter } from '../not-implemented.mjs';

/** @typedef {'normal' | 'minimized' | 'maximized' | 'fullscreen'} State */

export class PlacedWindow extends strictEmitter('BrowserWindow') {
  /** @type {State} */
  #state = 'normal';
  /** What Chromium's own toolbar takes: outer less inner. @type {readonly [number, number]} */
  #frame = [0, 0];
  #bounds;
  #resizable = true;
  #minimum = [0, 0];

  /** @param {Electron.BrowserWindowConstructorOptions} options */
  constructor({ x = 0, y = 0, width = 800, height = 600 }) {
    super();
    this.#bounds = { x, y, width, height };
    /** Set by BrowserWindow. @type {import('./web-contents.mjs').WebContents} */
    this.webContents = /** @type {any} */ (undefined);
  }

  /**
   * @param {State} state
   * @param {string} event
   */
  #become(state, event) {
    this.#state = state;
    this.emit(event);
    if (browser.headed) this.#setBounds({ windowState: state });
  }
  minimize() {
    this.#become('minimized', 'minimize');
  }
  maximize() {
    this.#become('maximized', 'maximize');
  }
  unmaximize() {
    this.#become('normal', 'unmaximize');
  }
  restore() {
    this.#become('normal', 'restore');
  }
  /** @param {boolean} on */
  setFullScreen(on) {
    this.#become(on ? 'fullscreen' : 'normal', on ? 'enter-full-screen' : 'leave-full-screen');
  }
  isMinimized() {
    return this.#state === 'minimized';
  }
  isMaximized() {
    return this.#state === 'maximized';
  }
  isFullScreen() {
    return this.#state === 'fullscreen';
  }
  isNormal() {
    return this.#state === 'normal';
  }

  getBounds() {
    return { ...this.#bounds };
  }
  getNormalBounds() {
    return { ...this.#bounds };
  }
  getContentBounds() {
    return { ...this.#bounds };
  }
  getSize() {
    return [this.#bounds.width, this.#bounds.height];
  }
  getContentSize() {
    return this.getSize();
  }
  getPosition() {
    return [this.#bounds.x, this.#bounds.y];
  }
  /** @param {Partial<Electron.Rectangle>} bounds */
  setBounds(bounds) {
    Object.assign(this.#bounds, bounds);
    this.emit('resize');
    this.emit('move');
    this.webContents._attached.then(() => this._place()).catch(() => {});
  }
  /** @param {Partial<Electron.Rectangle>} bounds */
  setContentBounds(bounds) {
    this.setBounds(bounds);
  }
  /**
   * @param {number} width
   * @param {number} height
   */
  setSize(width, height) {
    this.setBounds({ width, height });
  }
  /**
   * @param {number} width
   * @param {number} height
   */
  setContentSize(width, height) {
    this.setSize(width, height);
  }
  /**
   * @param {number} x
   * @param {number} y
   */
  setPosition(x, y) {
    this.setBounds({ x, y });
  }
  center() {}
  /**
   * @param {number} width
   * @param {number} height
   */
  setMinimumSize(width, height) {
    this.#minimum = [width, height];
  }
  getMinimumSize() {
    return this.#minimum;
  }
  /** @param {boolean} resizable */
  setResizable(resizable) {
    this.#resizable = resizable;
  }
  isResizable() {
    return this.#resizable;
  }
  /** @param {object} bounds */
  async #setBounds(bounds) {
    const { _targetId: targetId } = this.webContents;
    try {
      const { windowId } = await browser.root.send('Browser.getWindowForTarget', { targetId });
      await browser.root.send('Browser.setWindowBounds', { windowId, bounds });
    } catch {
      // The window closed meanwhile.
    }
  }
  async _place() {
    const { x, y, width, height } = this.#bounds;
    const [dx, dy] = this.#frame;
    await this.#setBounds({ left: x, top: y, width: width + dx, height: height + dy });
  }
  async _measure() {
    const { result } = await this.webContents._page.send('Runtime.evaluate', {
      expression: '[outerWidth - innerWidth, outerHeight - innerHeight]',
      returnByValue: true,
    });
    this.#frame = result.value;
  }
}
