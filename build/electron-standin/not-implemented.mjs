// Whatever the stand-in lacks fails loudly, by name, instead of being a quiet `undefined`.
import { EventEmitter } from 'node:events';

// Asked of any object by await, JSON, inspection and test libraries; never part of Electron.
const PROBES = new Set([
  'then',
  'toJSON',
  'inspect',
  'nodeType',
  'tagName',
  'asymmetricMatch',
  'domain',
]);

/**
 * A prototype's prototype: only look-ups that found nothing reach it.
 * @param {object} base
 * @param {string} name
 */
function guard(base, name) {
  return new Proxy(base, {
    get(target, key, receiver) {
      if (key in target) return Reflect.get(target, key, receiver);
      if (typeof key === 'symbol' || PROBES.has(key) || /^[_$@]/.test(key)) return undefined;
      throw new Error(`electron stand-in: ${name}.${key} is not implemented`);
    },
  });
}

/**
 * @template {object} T
 * @param {string} name
 * @param {T} object
 * @returns {T}
 */
export function strict(name, object) {
  return Object.setPrototypeOf(object, guard(Object.getPrototypeOf(object), name));
}

/**
 * An EventEmitter to extend; missing members, static ones too, throw.
 * @param {string} name
 * @returns {typeof EventEmitter}
 */
export function strictEmitter(name) {
  class Emitter extends EventEmitter {}
  Object.setPrototypeOf(Emitter.prototype, guard(EventEmitter.prototype, name));
  return /** @type {typeof EventEmitter} */ (guard(Emitter, name));
}

/**
 * A whole module of Electron that does not exist here.
 * @param {string} name
 * @returns {any}
 */
export function missing(name) {
  const fail = () => {
    throw new Error(`electron stand-in: ${name} is not implemented`);
  };
  return new Proxy(() => {}, {
    get(_target, key) {
      if (typeof key === 'symbol' || PROBES.has(key) || key === 'prototype') return undefined;
      throw new Error(`electron stand-in: ${name}.${key} is not implemented`);
    },
    construct: fail,
    apply: fail,
  });
}
