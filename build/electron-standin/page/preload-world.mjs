// Pasted into the isolated world before the page's scripts: the part of `electron` that a
// sandboxed preload may require.

/**
 * @param {{ secret: string, binding: string, preloadPath: string, process: object }} setup
 * @param {ReturnType<typeof import('../wire.mjs').createWire>} wire
 * @param {ReturnType<typeof import('./context-bridge.mjs').createContextBridge>} contextBridge
 * @param {Function | null} preload
 */
export function preloadWorld(setup, wire, contextBridge, preload) {
  const world = /** @type {any} */ (globalThis);
  if (world.window !== world.top) return;
  const binding = world[setup.binding];
  /** @param {object} message */
  const post = (message) => binding(JSON.stringify(message));
  /** @type {Map<string, { listener: Function, once: boolean }[]>} */
  const listeners = new Map();
  const waiting = new Map();
  let lastId = 0;

  /** @type {(channel: string, listener: Function, once: boolean) => any} */
  const add = (channel, listener, once) => {
    listeners.set(channel, [...(listeners.get(channel) ?? []), { listener, once }]);
    return ipcRenderer;
  };
  /** @type {(channel: string, listener: Function) => any} */
  const remove = (channel, listener) => {
    const list = [...(listeners.get(channel) ?? [])];
    const index = list.findIndex((one) => one.listener === listener);
    if (index >= 0) list.splice(index, 1);
    listeners.set(channel, list);
    return ipcRenderer;
  };
  /** @type {Record<string, any>} */
  const ipcRenderer = {
    invoke: (/** @type {string} */ channel, /** @type {unknown[]} */ ...args) =>
      new Promise((resolve, reject) => {
        lastId += 1;
        const encoded = wire.encode(args);
        waiting.set(lastId, { resolve, reject, channel });
        post({ type: 'invoke', id: lastId, channel, args: encoded });
      }),
    send: (/** @type {string} */ channel, /** @type {unknown[]} */ ...args) =>
      post({ type: 'send', channel, args: wire.encode(args) }),
    on: (/** @type {string} */ channel, /** @type {Function} */ fn) => add(channel, fn, false),
    addListener: (/** @type {string} */ channel, /** @type {Function} */ fn) =>
      add(channel, fn, false),
    once: (/** @type {string} */ channel, /** @type {Function} */ fn) => add(channel, fn, true),
    off: remove,
    removeListener: remove,
    removeAllListeners: (/** @type {string | undefined} */ channel) => {
      if (channel === undefined) listeners.clear();
      else listeners.delete(channel);
      return ipcRenderer;
    },
    listenerCount: (/** @type {string} */ channel) => (listeners.get(channel) ?? []).length,
  };

  world[`${setup.binding}_receive`] = (/** @type {any} */ message) => {
    if (message.type === 'reply') {
      const call = waiting.get(message.id);
      waiting.delete(message.id);
      if (message.error === undefined) call?.resolve(wire.decode(message.value));
      else
        call?.reject(new Error(`Error invoking remote method '${call.channel}': ${message.error}`));
      return;
    }
    const event = { sender: ipcRenderer, senderId: 0, ports: [], preventDefault() {} };
    for (const { listener, once } of listeners.get(message.channel) ?? []) {
      if (once) remove(message.channel, listener);
      try {
        listener(event, ...wire.decode(message.args));
      } catch (error) {
        console.error(error);
      }
    }
  };

  // A menu's accelerator fires only when the page did not want the key, so look after its listeners.
  world.addEventListener('keydown', (/** @type {any} */ event) => {
    if (!event.isTrusted || event.repeat) return;
    const { key, code, ctrlKey, altKey, shiftKey, metaKey } = event;
    if (!ctrlKey && !altKey && !metaKey && !/^F\d+$/.test(key)) return;
    setTimeout(() => {
      if (!event.defaultPrevented)
        post({ type: 'key', key, code, ctrlKey, altKey, shiftKey, metaKey });
    }, 0);
  });

  /** @type {(name: string, object: object) => any} */
  const guarded = (name, object) =>
    new Proxy(object, {
      get(target, key) {
        if (key in target || typeof key === 'symbol' || key === 'then')
          return Reflect.get(target, key);
        throw new Error(`electron stand-in: ${name}.${key} is not implemented`);
      },
    });
  const timers = { setTimeout, clearTimeout, setInterval, clearInterval };
  const electron = guarded('electron (in a preload)', {
    ipcRenderer: guarded('ipcRenderer', ipcRenderer),
    contextBridge: guarded('contextBridge', contextBridge),
    webUtils: guarded('webUtils', { getPathForFile: () => '' }),
    webFrame: guarded('webFrame', {}),
  });
  const process = {
    ...setup.process,
    contextIsolated: true,
    sandboxed: true,
    type: 'renderer',
    on() {},
    once() {},
    nextTick: (/** @type {Function} */ fn, /** @type {unknown[]} */ ...args) =>
      queueMicrotask(() => fn(...args)),
  };
  const require = (/** @type {string} */ name) => {
    const bare = name.replace(/^node:/, '');
    if (/^electron(\/(renderer|common))?$/.test(bare)) return electron;
    if (bare === 'timers') return timers;
    if (bare === 'url') return { URL, URLSearchParams };
    throw new Error(`module not found: ${name}`);
  };
  if (!preload) return;
  const module = { exports: {} };
  try {
    preload(require, module, module.exports, process, globalThis);
  } catch (error) {
    console.error(`Unable to load preload script: ${setup.preloadPath}`, error);
    post({ type: 'preload-error', text: String(/** @type {any} */ (error)?.stack ?? error) });
  }
}
