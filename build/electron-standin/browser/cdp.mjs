// Chromium's DevTools protocol over --remote-debugging-pipe (descriptors 3 and 4, NUL between
// messages): no WebSocket library, and Chromium ends by itself when this process does.
import { EventEmitter } from 'node:events';

/** One attached target, or the browser itself. */
export class CdpSession extends EventEmitter {
  /**
   * @param {CdpConnection} connection
   * @param {string} id
   */
  constructor(connection, id) {
    super();
    this.setMaxListeners(0);
    this.connection = connection;
    this.id = id;
  }

  /**
   * @param {string} method
   * @param {object} [params]
   * @returns {Promise<any>}
   */
  send(method, params = {}) {
    return this.connection.send(this.id, method, params);
  }
}

export class CdpConnection {
  closed = false;
  root = new CdpSession(this, '');
  #lastId = 0;
  /** @type {Map<number, { resolve: (value: any) => void, reject: (error: Error) => void, method: string }>} */
  #waiting = new Map();
  #sessions = new Map([['', this.root]]);
  #out;

  /**
   * @param {import('node:stream').Writable} out
   * @param {import('node:stream').Readable} incoming
   */
  constructor(out, incoming) {
    this.#out = out;
    out.on('error', () => {});
    incoming.on('error', () => {});
    /** @type {Buffer[]} */
    let parts = [];
    incoming.on('data', (/** @type {Buffer} */ chunk) => {
      let start = 0;
      for (let end = chunk.indexOf(0); end !== -1; end = chunk.indexOf(0, start)) {
        parts.push(chunk.subarray(start, end));
        this.#receive(Buffer.concat(parts).toString());
        parts = [];
        start = end + 1;
      }
      if (start < chunk.length) parts.push(chunk.subarray(start));
    });
  }

  /** @param {string} id */
  session(id) {
    const session = this.#sessions.get(id) ?? new CdpSession(this, id);
    this.#sessions.set(id, session);
    return session;
  }

  /**
   * @param {string} sessionId
   * @param {string} method
   * @param {object} params
   */
  send(sessionId, method, params) {
    return new Promise((resolve, reject) => {
      if (this.closed) return reject(new Error('the browser is closed'));
      this.#lastId += 1;
      this.#waiting.set(this.#lastId, { resolve, reject, method });
      const to = sessionId === '' ? {} : { sessionId };
      this.#out.write(`${JSON.stringify({ id: this.#lastId, method, params, ...to })}\0`);
    });
  }

  close() {
    this.closed = true;
    for (const { reject } of this.#waiting.values()) reject(new Error('the browser is closed'));
    this.#waiting.clear();
  }

  /** @param {string} text */
  #receive(text) {
    const message = JSON.parse(text);
    if (!message.id) {
      this.#sessions.get(message.sessionId ?? '')?.emit(message.method, message.params);
      return;
    }
    const call = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.error) call?.reject(new Error(`${call.method}: ${message.error.message}`));
    else call?.resolve(message.result);
  }
}
