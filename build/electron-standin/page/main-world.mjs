// Pasted into the page's own world before its scripts: builds what the preload exposes. The worlds
// share the DOM and no objects, so calls travel as DOM events whose detail is text; dispatchEvent
// is synchronous, and so synchronous functions stay synchronous.

/**
 * @param {string} secret   an unguessable event name
 * @param {ReturnType<typeof import('../wire.mjs').createWire>} wire
 */
export function mainWorld(secret, wire) {
  const page = /** @type {any} */ (globalThis);
  if (page.window !== page.top) return;
  const listen = page.addEventListener.bind(page);
  const fire = page.dispatchEvent.bind(page);
  const PageEvent = page.CustomEvent;
  let lastId = 0;
  /** @type {any} */
  let returned = null;
  const pending = new Map();
  const callbacks = new Map();
  const idOf = new WeakMap();
  const proxies = new Map();

  /** @param {object} message */
  const send = (message) =>
    fire(new PageEvent(`${secret}:preload`, { detail: JSON.stringify(message) }));

  /** @param {any} value */
  const packFunction = (value) => {
    if (typeof value !== 'function') {
      throw new Error('electron stand-in: passing a promise to the preload is not implemented');
    }
    if (!idOf.has(value)) {
      lastId += 1;
      idOf.set(value, lastId);
      callbacks.set(lastId, value);
    }
    return { $: 'function', v: idOf.get(value) };
  };

  /** @param {any} packed */
  const unpackFunction = (packed) => {
    const id = packed.v;
    if (packed.$ === 'promise') {
      return new Promise((resolve, reject) => pending.set(id, { resolve, reject }));
    }
    if (packed.$ !== 'function') throw new Error(`electron stand-in: unknown tag ${packed.$}`);
    if (!proxies.has(id)) {
      proxies.set(id, (/** @type {unknown[]} */ ...args) => {
        returned = null;
        send({ type: 'call', id, args: wire.encode(args, packFunction) });
        const answer = returned;
        returned = null;
        if (!answer) throw new Error('electron stand-in: the preload did not answer');
        if (answer.error) throw wire.decode(answer.error);
        return wire.decode(answer.value, unpackFunction);
      });
    }
    return proxies.get(id);
  };

  /** @param {any} value */
  const freeze = (value) => {
    if (value && typeof value === 'object') {
      for (const inner of Object.values(value)) freeze(inner);
      Object.freeze(value);
    }
    return value;
  };

  /** @type {Record<string, (message: any) => void>} */
  const receive = {
    hello: () => send({ type: 'ready' }),
    expose: ({ key, value }) =>
      Object.defineProperty(page, key, {
        value: freeze(wire.decode(value, unpackFunction)),
        enumerable: true,
        configurable: false,
        writable: false,
      }),
    return: (message) => {
      returned = message;
    },
    settle: ({ id, value, error }) => {
      const promise = pending.get(id);
      pending.delete(id);
      if (error) promise?.reject(wire.decode(error));
      else promise?.resolve(wire.decode(value, unpackFunction));
    },
    callback: ({ id, args }) => callbacks.get(id)?.(...wire.decode(args, unpackFunction)),
  };

  listen(
    `${secret}:page`,
    (/** @type {any} */ event) => {
      event.stopImmediatePropagation();
      const message = JSON.parse(event.detail);
      receive[message.type]?.(message);
    },
    true,
  );
  send({ type: 'ready' });
}
