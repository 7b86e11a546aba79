import { strict, strictEmitter } from '../not-implemented.mjs';
import { record } from '../record.mjs';
import { createProtocol } from './protocol.mjs';
import { createWebRequest } from './web-request.mjs';

/** One partition. Handlers and rules are its own; cookies and storage are shared by all, and temporary. */
export class Session extends strictEmitter('session') {
  /** @param {string} partition */
  constructor(partition) {
    super();
    const { protocol, handlers } = createProtocol();
    const { webRequest, decide } = createWebRequest();
    this.protocol = protocol;
    this.webRequest = webRequest;
    /** Read by request.mjs. */
    this._handlers = handlers;
    this._decide = decide;
    this._partition = partition;
    /** What the app registered: a test calls these to see the answers. @type {Record<string, unknown>} */
    this._permissions = {};
  }

  /** @param {any} handler */
  setPermissionRequestHandler(handler) {
    this._permissions.request = handler;
  }
  /** @param {any} handler */
  setPermissionCheckHandler(handler) {
    this._permissions.check = handler;
  }
  /** @param {any} handler */
  setDevicePermissionHandler(handler) {
    this._permissions.device = handler;
  }
  /** @param {any} handler */
  setDisplayMediaRequestHandler(handler) {
    this._permissions.displayMedia = handler;
  }
  /** @param {any} handler */
  setBluetoothPairingHandler(handler) {
    this._permissions.bluetooth = handler;
  }
  /** @param {any} handler */
  setUSBProtectedClassesHandler(handler) {
    this._permissions.usb = handler;
  }
  /** @param {boolean} enabled */
  setSpellCheckerEnabled(enabled) {
    record('session.setSpellCheckerEnabled', enabled);
  }
  isSpellCheckerEnabled() {
    return false;
  }
  /** @param {string[]} languages */
  setSpellCheckerLanguages(languages) {
    record('session.setSpellCheckerLanguages', languages);
  }
  /** @param {string} url */
  setSpellCheckerDictionaryDownloadURL(url) {
    record('session.setSpellCheckerDictionaryDownloadURL', url);
  }
  /** @param {import('electron').PreconnectOptions} options */
  preconnect(options) {
    record('session.preconnect', options);
  }
  async clearStorageData() {}
  async clearCache() {}
  async clearData() {}
  async clearAuthCache() {}
  async clearHostResolverCache() {}
  async closeAllConnections() {}
  /** @param {import('electron').ProxyConfig} config */
  async setProxy(config) {
    record('session.setProxy', config);
  }
  isPersistent() {
    return this._partition.startsWith('persist:');
  }
  get storagePath() {
    return null;
  }
}

/** @type {Map<string, Session>} */
const sessions = new Map();

/** Told of each session as it is made; set by app.mjs. */
export const sessionEvents = { onCreated: (/** @type {Session} */ _session) => {} };

/** @param {string} partition */
function fromPartition(partition) {
  const known = sessions.get(partition);
  if (known) return known;
  const made = new Session(partition);
  sessions.set(partition, made);
  sessionEvents.onCreated(made);
  return made;
}

export const session = strict('session', {
  get defaultSession() {
    return fromPartition('');
  },
  /** @type {(partition: string) => Session} */
  fromPartition,
});
