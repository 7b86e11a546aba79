import { commandLine } from '../command-line.mjs';
import { strict, strictEmitter } from '../not-implemented.mjs';
import { record } from '../record.mjs';
import { defaultPath } from './app-paths.mjs';
import { createEvent } from './event.mjs';
import { sessionEvents } from './session.mjs';
import { lockInstance } from './single-instance.mjs';

const { switches, packageJson } = commandLine;

class App extends strictEmitter('app') {
  /** Electron has it on macOS alone. @type {Electron.Dock | undefined} */
  dock = undefined;
  /** @type {any} */
  applicationMenu = null;
  #paths = new Map();
  #ready = false;
  #quitting = false;
  /** @type {() => void} */
  #resolveReady = () => {};
  /** @type {Promise<void>} */
  #readyPromise;
  /** @type {import('node:net').Server | undefined} */
  #lock;
  /** Set by lifecycle.mjs: how windows and the browser end. */
  _windows = { closeAll: async () => true, stop: async () => {} };

  constructor() {
    super();
    this.#readyPromise = new Promise((resolve) => {
      this.#resolveReady = resolve;
    });
    this.name = packageJson.productName ?? packageJson.name ?? 'Electron';
    this.isPackaged = commandLine.isPackaged;
    this.commandLine = strict('app.commandLine', {
      appendSwitch: (/** @type {string} */ name, value = '') =>
        void switches.set(name, String(value)),
      hasSwitch: (/** @type {string} */ name) => switches.has(name),
      getSwitchValue: (/** @type {string} */ name) => switches.get(name) ?? '',
      removeSwitch: (/** @type {string} */ name) => void switches.delete(name),
    });
    sessionEvents.onCreated = (session) => this.emit('session-created', session);
  }

  getName() {
    return this.name;
  }
  /** @param {string} name */
  setName(name) {
    this.name = name;
  }
  getVersion() {
    return packageJson.version ?? process.versions.electron;
  }
  getAppPath() {
    return commandLine.appPath;
  }
  /** @param {string} name */
  getPath(name) {
    const found = this.#paths.get(name) ?? defaultPath(name, this.name);
    if (found === undefined) throw new Error(`Failed to get '${name}' path`);
    return found;
  }
  /**
   * @param {string} name
   * @param {string} folder
   */
  setPath(name, folder) {
    if (defaultPath(name, this.name) === undefined) throw new Error(`Failed to set path '${name}'`);
    this.#paths.set(name, folder);
    if (name === 'userData') this.#paths.set('sessionData', folder);
  }
  setAppLogsPath() {}

  #language() {
    const fromSystem = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '';
    const bare = fromSystem.replace(/[.@].*$/, '').replace('_', '-');
    return bare === '' || bare === 'C' || bare === 'POSIX' ? 'en-US' : bare;
  }
  getLocale() {
    return switches.get('lang') || this.#language();
  }
  getSystemLocale() {
    return this.#language();
  }
  getPreferredSystemLanguages() {
    return [switches.get('lang') || this.#language()];
  }
  getLocaleCountryCode() {
    return this.#language().split('-')[1] ?? '';
  }

  isReady() {
    return this.#ready;
  }
  whenReady() {
    return this.#readyPromise;
  }
  _becomeReady() {
    this.#ready = true;
    this.#resolveReady();
    this.emit('will-finish-launching');
    this.emit('ready', createEvent(), {});
  }

  /**
   * @param {string} name
   * @returns {boolean}  whether it may go on
   */
  #ask(name) {
    const event = createEvent();
    this.emit(name, event);
    return !event.defaultPrevented;
  }
  async quit() {
    if (this.#quitting) return;
    this.#quitting = true;
    const goes =
      this.#ask('before-quit') && (await this._windows.closeAll()) && this.#ask('will-quit');
    this.#quitting = goes;
    if (goes) this.exit(0);
  }
  exit(code = 0) {
    this.#quitting = true;
    this.emit('quit', createEvent(), code);
    this.releaseSingleInstanceLock();
    this._windows.stop().then(() => process.exit(code));
  }
  /** @param {import('electron').RelaunchOptions} [options] */
  relaunch(options) {
    record('app.relaunch', options);
  }
  _allWindowsClosed() {
    if (this.#quitting) return;
    if (this.listenerCount('window-all-closed') > 0) this.emit('window-all-closed');
    else this.quit();
  }

  /** @param {Record<any, any>} [data] */
  requestSingleInstanceLock(data = {}) {
    this.#lock ??= lockInstance(this.getPath('userData'), data, (greeting) => {
      this.#readyPromise.then(() =>
        this.emit('second-instance', createEvent(), greeting.argv, greeting.cwd, greeting.data),
      );
    });
    return this.#lock !== undefined;
  }
  hasSingleInstanceLock() {
    return this.#lock !== undefined;
  }
  releaseSingleInstanceLock() {
    this.#lock?.close();
    this.#lock = undefined;
  }

  enableSandbox() {
    record('app.enableSandbox');
  }
  disableHardwareAcceleration() {
    record('app.disableHardwareAcceleration');
  }
  focus() {}
  hide() {}
  show() {}
  /** @param {string} id */
  setAppUserModelId(id) {
    record('app.setAppUserModelId', id);
  }
  /** @param {import('electron').AboutPanelOptionsOptions} options */
  setAboutPanelOptions(options) {
    record('app.setAboutPanelOptions', options);
  }
  showAboutPanel() {
    record('app.showAboutPanel');
  }
  /** @param {import('electron').Settings} settings */
  setLoginItemSettings(settings) {
    record('app.setLoginItemSettings', settings);
  }
  clearRecentDocuments() {
    record('app.clearRecentDocuments');
  }
  setBadgeCount() {
    return true;
  }
  isAccessibilitySupportEnabled() {
    return false;
  }
}

export const app = new App();
