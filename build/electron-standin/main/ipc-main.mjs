import { strictEmitter } from '../not-implemented.mjs';

/** @typedef {(event: any, ...args: any[]) => any} InvokeHandler */

export class IpcMain extends strictEmitter('ipcMain') {
  /** Read by ipc.mjs. @type {Map<string, InvokeHandler>} */
  _handlers = new Map();

  /**
   * @param {string} channel
   * @param {InvokeHandler} handler
   */
  handle(channel, handler) {
    if (this._handlers.has(channel)) {
      throw new Error(`Attempted to register a second handler for '${channel}'`);
    }
    this._handlers.set(channel, handler);
  }
  /**
   * @param {string} channel
   * @param {InvokeHandler} handler
   */
  handleOnce(channel, handler) {
    this.handle(channel, (event, ...args) => {
      this._handlers.delete(channel);
      return handler(event, ...args);
    });
  }
  /** @param {string} channel */
  removeHandler(channel) {
    this._handlers.delete(channel);
  }
}

export const ipcMain = new IpcMain();
