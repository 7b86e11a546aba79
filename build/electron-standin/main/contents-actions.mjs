// What can be done with a page that is there: run, print, capture, zoom, edit.
import { strictEmitter } from '../not-implemented.mjs';
import { record } from '../record.mjs';
import { createFromBuffer } from './native-image.mjs';
import { toPdfOptions } from './pdf-options.mjs';

export class ContentsActions extends strictEmitter('webContents') {
  /** @type {import('../browser/cdp.mjs').CdpSession | undefined} */
  _cdp = undefined;
  /** @type {Promise<void>} */
  _attached = Promise.resolve();
  _destroyed = false;

  /**
   * @param {import('./browser-window.mjs').BrowserWindow} window
   * @param {Electron.WebPreferences} preferences
   */
  constructor(window, preferences) {
    super();
    this._window = window;
    this._zoomFactor = preferences.zoomFactor ?? 1;
  }

  get _page() {
    if (!this._cdp) throw new Error('Object has been destroyed');
    return this._cdp;
  }

  /** @param {string} code */
  async executeJavaScript(code) {
    await this._attached;
    const answer = await this._page.send('Runtime.evaluate', {
      expression: code,
      awaitPromise: true,
      returnByValue: true,
    });
    const problem = answer.exceptionDetails;
    if (problem) throw new Error(problem.exception?.description ?? problem.text);
    return answer.result.value;
  }
  /** @param {Electron.PrintToPDFOptions} [options] */
  async printToPDF(options = {}) {
    await this._attached;
    const { data } = await this._page.send('Page.printToPDF', toPdfOptions(options));
    return Buffer.from(data, 'base64');
  }
  /** @param {Electron.Rectangle} [rectangle] */
  async capturePage(rectangle) {
    await this._attached;
    const clip = rectangle ? { clip: { ...rectangle, scale: 1 } } : {};
    const { data } = await this._page.send('Page.captureScreenshot', { format: 'png', ...clip });
    return createFromBuffer(Buffer.from(data, 'base64'));
  }
  /**
   * @param {any} [options]
   * @param {(success: boolean, reason: string) => void} [done]
   */
  print(options, done) {
    record('webContents.print', options);
    done?.(true, '');
  }

  getZoomFactor() {
    return this._zoomFactor;
  }
  /** @param {number} factor */
  setZoomFactor(factor) {
    this._zoomFactor = factor;
    this._attached.then(() => this._applyZoom());
  }
  getZoomLevel() {
    return Math.log(this._zoomFactor) / Math.log(1.2);
  }
  /** @param {number} level */
  setZoomLevel(level) {
    this.setZoomFactor(1.2 ** level);
  }
  /** A zoomed page has fewer and larger pixels: exactly what a metrics override gives. */
  async _applyZoom() {
    if (this._destroyed) return;
    const zoom = this._zoomFactor;
    if (zoom === 1) return this._page.send('Emulation.clearDeviceMetricsOverride').catch(() => {});
    const { width, height } = this._window.getContentBounds();
    await this._page
      .send('Emulation.setDeviceMetricsOverride', {
        width: Math.round(width / zoom),
        height: Math.round(height / zoom),
        deviceScaleFactor: zoom,
        mobile: false,
      })
      .catch(() => {});
  }
  async setVisualZoomLevelLimits() {}
  setBackgroundThrottling() {}
  setIgnoreMenuShortcuts() {}
  setUserAgent() {}
  /** @param {string} policy */
  setWebRTCIPHandlingPolicy(policy) {
    record('webContents.setWebRTCIPHandlingPolicy', policy);
  }

  /** @param {string} command */
  #edit(command) {
    this._page
      .send('Input.dispatchKeyEvent', { type: 'rawKeyDown', commands: [command] })
      .catch(() => {});
  }
  undo() {
    this.#edit('undo');
  }
  redo() {
    this.#edit('redo');
  }
  cut() {
    this.#edit('cut');
  }
  copy() {
    this.#edit('copy');
  }
  paste() {
    this.#edit('paste');
  }
  delete() {
    this.#edit('delete');
  }
  selectAll() {
    this.#edit('selectAll');
  }
  openDevTools() {
    record('webContents.openDevTools');
  }
  closeDevTools() {}
  isDevToolsOpened() {
    return false;
  }
}
