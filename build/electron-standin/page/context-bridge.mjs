// Pasted into the isolated world: `contextBridge`, the preload's half of page/main-world.mjs.

/**
 * @param {string} secret
 * @param {ReturnType<typeof import('../wire.mjs').createWire>} wire
 */
export function createContextBridge(secret, wire) {
  const world = /** @type {any} */ (globalThis);
  const functions = new Map();
  const idOf = new WeakMap();
  const exposed = new Set();
  /** @type {object[]} */
  const queue = [];
  let lastId = 0;
  let pageIsReady = false;

  /** @param {object} message */
  const fire = (message) =>
    world.dispatchEvent(
      new world.CustomEvent(`${secret}:page`, { detail: JSON.stringify(message) }),
    );
  /** @param {object} message */
  const send = (message) => {
    if (pageIsReady) fire(message);
    else queue.push(message);
  };
  /** @param {unknown} error */
  const packError = (error) =>
    wire.encode(error instanceof Error ? error : new Error(String(error)));

  /** @param {any} value */
  const packFunction = (value) => {
    if (typeof value === 'function') {
      if (!idOf.has(value)) {
        lastId += 1;
        idOf.set(value, lastId);
        functions.set(lastId, value);
      }
      return { $: 'function', v: idOf.get(value) };
    }
    lastId += 1;
    const id = lastId;
    value
      .then((/** @type {unknown} */ result) =>
        send({ type: 'settle', id, value: wire.encode(result, packFunction) }),
      )
      .catch((/** @type {unknown} */ error) =>
        send({ type: 'settle', id, error: packError(error) }),
      );
    return { $: 'promise', v: id };
  };
  /** @param {any} packed */
  const unpackFunction =
    (packed) =>
    (/** @type {unknown[]} */ ...args) =>
      send({ type: 'callback', id: packed.v, args: wire.encode(args, packFunction) });

  world.addEventListener(
    `${secret}:preload`,
    (/** @type {any} */ event) => {
      event.stopImmediatePropagation();
      const message = JSON.parse(event.detail);
      if (message.type === 'ready') {
        pageIsReady = true;
        for (const queued of queue.splice(0)) fire(queued);
        return;
      }
      try {
        const result = functions.get(message.id)(...wire.decode(message.args, unpackFunction));
        send({ type: 'return', value: wire.encode(result, packFunction) });
      } catch (error) {
        send({ type: 'return', error: packError(error) });
      }
    },
    true,
  );
  fire({ type: 'hello' });

  return {
    /** @type {(key: string, api: unknown) => void} */
    exposeInMainWorld(key, api) {
      if (exposed.has(key)) {
        throw new Error('Cannot bind an API on top of an existing property on the window object');
      }
      exposed.add(key);
      send({ type: 'expose', key, value: wire.encode(api, packFunction) });
    },
  };
}
