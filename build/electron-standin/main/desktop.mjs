// The desktop around the app: clipboard, shell, power, screens. Nothing is shown; what was
// asked is recorded, and a test replaces or emits what it needs, exactly as with real Electron.
import fs from 'node:fs';
import { strict, strictEmitter } from '../not-implemented.mjs';
import { record } from '../record.mjs';

let copied = '';
export const clipboard = strict('clipboard', {
  /** @type {(text: string) => Promise<void>} */
  async writeText(text) {
    copied = text;
    record('clipboard.writeText', text);
  },
  async readText() {
    return copied;
  },
  /** @type {(type: string) => Promise<boolean>} */
  async has(type) {
    return type === 'text/plain' && copied !== '';
  },
  clear() {
    copied = '';
  },
});

export const shell = strict('shell', {
  /** @type {(url: string) => Promise<void>} */
  async openExternal(url) {
    record('shell.openExternal', url);
  },
  /** @type {(file: string) => Promise<string>} */
  async openPath(file) {
    record('shell.openPath', file);
    return '';
  },
  /** @type {(file: string) => void} */
  showItemInFolder(file) {
    record('shell.showItemInFolder', file);
  },
  /** @type {(file: string) => Promise<void>} */
  async trashItem(file) {
    record('shell.trashItem', file);
    await fs.promises.rm(file, { recursive: true });
  },
  beep() {
    record('shell.beep');
  },
});

class PowerMonitor extends strictEmitter('powerMonitor') {
  onBatteryPower = false;
  getSystemIdleTime() {
    return 0;
  }
  /** @returns {'active'} */
  getSystemIdleState() {
    return 'active';
  }
  isOnBatteryPower() {
    return false;
  }
}
export const powerMonitor = new PowerMonitor();

export const safeStorage = strict('safeStorage', {
  isEncryptionAvailable: () => false,
  /** @type {() => 'unknown'} */
  getSelectedStorageBackend: () => 'unknown',
  /** @type {(text: string) => Buffer} */
  encryptString() {
    throw new Error(
      'Error while encrypting the text provided to safeStorage.encryptString. Encryption is not available.',
    );
  },
  /** @type {(bytes: Buffer) => string} */
  decryptString() {
    throw new Error(
      'Error while decrypting the ciphertext provided to safeStorage.decryptString. Encryption is not available.',
    );
  },
});

export class Notification extends strictEmitter('Notification') {
  /** @param {Electron.NotificationConstructorOptions} [options] */
  constructor(options = {}) {
    super();
    this.title = options.title ?? '';
    this.body = options.body ?? '';
    this.silent = options.silent ?? false;
  }
  show() {
    record('Notification.show', { title: this.title, body: this.body });
    this.emit('show');
  }
  close() {
    this.emit('close');
  }
  static isSupported() {
    return true;
  }
}

/** @type {Map<string, () => void>} */
const shortcuts = new Map();
export const globalShortcut = strict('globalShortcut', {
  /** @type {(accelerator: string, callback: () => void) => boolean} */
  register(accelerator, callback) {
    if (shortcuts.has(accelerator)) return false;
    shortcuts.set(accelerator, callback);
    record('globalShortcut.register', accelerator);
    return true;
  },
  /** @type {(accelerator: string) => void} */
  unregister(accelerator) {
    shortcuts.delete(accelerator);
  },
  unregisterAll() {
    shortcuts.clear();
  },
  /** @type {(accelerator: string) => boolean} */
  isRegistered: (accelerator) => shortcuts.has(accelerator),
});

const area = { x: 0, y: 0, width: 1920, height: 1080 };
const display = /** @type {Electron.Display} */ ({
  id: 1,
  label: 'stand-in',
  bounds: area,
  workArea: area,
  size: { width: area.width, height: area.height },
  workAreaSize: { width: area.width, height: area.height },
  scaleFactor: 1,
  rotation: 0,
});
class Screen extends strictEmitter('screen') {
  getPrimaryDisplay() {
    return display;
  }
  getAllDisplays() {
    return [display];
  }
  /** @param {Electron.Rectangle} _rectangle */
  getDisplayMatching(_rectangle) {
    return display;
  }
  /** @param {Electron.Point} _point */
  getDisplayNearestPoint(_point) {
    return display;
  }
}
export const screen = new Screen();

/** Nothing of the system's look or updates exists here; listening is allowed. */
export const autoUpdater = /** @type {import('node:events').EventEmitter} */ (
  new (strictEmitter('autoUpdater'))()
);
export const systemPreferences = /** @type {import('node:events').EventEmitter} */ (
  new (strictEmitter('systemPreferences'))()
);
