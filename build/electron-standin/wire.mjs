// Values as structured clone keeps them <-> JSON text. The function's source is also pasted into
// both worlds of the page, so it stands on its own.

/**
 * @typedef {(value: any) => unknown} Special  what to do with a function, a promise, or an unknown tag
 */

export function createWire() {
  const VIEWS = /** @type {Record<string, any>} */ ({
    Int8Array,
    Uint8Array,
    Uint8ClampedArray,
    Int16Array,
    Uint16Array,
    Int32Array,
    Uint32Array,
    Float32Array,
    Float64Array,
    BigInt64Array,
    BigUint64Array,
  });

  /** @param {Uint8Array} bytes */
  const toBase64 = (bytes) => {
    let text = '';
    for (let i = 0; i < bytes.length; i += 8192) {
      text += String.fromCharCode(...bytes.subarray(i, i + 8192));
    }
    return btoa(text);
  };
  /** @param {string} text */
  const fromBase64 = (text) => Uint8Array.from(atob(text), (char) => char.charCodeAt(0));

  /** @type {(value: any, path: readonly unknown[], special?: Special) => any} */
  const pack = (value, path, special) => {
    if (value === undefined) return { $: 'undefined' };
    if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
    if (typeof value === 'number') {
      if (Object.is(value, -0)) return { $: 'number', v: '-0' };
      return Number.isFinite(value) ? value : { $: 'number', v: String(value) };
    }
    if (typeof value === 'bigint') return { $: 'bigint', v: String(value) };
    if (typeof value === 'function' || typeof value === 'symbol' || value instanceof Promise) {
      if (special && typeof value !== 'symbol') return special(value);
      throw new Error('An object could not be cloned.');
    }
    if (path.includes(value))
      throw new Error('electron stand-in: cyclic values are not implemented');
    const below = [...path, value];
    /** @param {any} inner */
    const next = (inner) => pack(inner, below, special);
    if (Array.isArray(value)) return Array.from(value, next);
    if (value instanceof Date) return { $: 'date', v: Number.isNaN(+value) ? null : +value };
    if (value instanceof RegExp) return { $: 'regexp', v: [value.source, value.flags] };
    if (value instanceof Map)
      return { $: 'map', v: [...value].map(([k, v]) => [next(k), next(v)]) };
    if (value instanceof Set) return { $: 'set', v: [...value].map(next) };
    if (value instanceof Error)
      return { $: 'error', v: [value.name, value.message, value.stack ?? ''] };
    if (value instanceof ArrayBuffer) return { $: 'buffer', v: toBase64(new Uint8Array(value)) };
    if (ArrayBuffer.isView(value)) {
      const name = value.constructor.name;
      const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
      return { $: 'view', v: [VIEWS[name] ? name : 'Uint8Array', toBase64(bytes)] };
    }
    const entries = Object.keys(value).map((key) => [key, next(value[key])]);
    return { $: 'object', v: entries };
  };

  /** @type {(packed: any, special?: Special) => any} */
  const unpack = (packed, special) => {
    if (packed === null || typeof packed !== 'object') return packed;
    /** @param {any} inner */
    const next = (inner) => unpack(inner, special);
    if (Array.isArray(packed)) return packed.map(next);
    const v = packed.v;
    switch (packed.$) {
      case 'undefined':
        return undefined;
      case 'number':
        return Number(v);
      case 'bigint':
        return BigInt(v);
      case 'date':
        return new Date(v ?? Number.NaN);
      case 'regexp':
        return new RegExp(v[0], v[1]);
      case 'map':
        return new Map(v.map((/** @type {any} */ pair) => [next(pair[0]), next(pair[1])]));
      case 'set':
        return new Set(v.map(next));
      case 'error':
        return Object.assign(new Error(v[1]), { name: v[0], stack: v[2] });
      case 'buffer':
        return fromBase64(v).buffer;
      case 'view':
        return new VIEWS[v[0]](fromBase64(v[1]).buffer);
      case 'object': {
        const object = {};
        for (const [key, inner] of v) {
          // Not an assignment: an own key called `__proto__` has to arrive as one.
          Object.defineProperty(object, key, {
            value: next(inner),
            enumerable: true,
            configurable: true,
            writable: true,
          });
        }
        return object;
      }
      default:
        if (special) return special(packed);
        throw new Error(`electron stand-in: unknown tag ${packed.$}`);
    }
  };

  return {
    /** @type {(value: unknown, special?: Special) => string} */
    encode: (value, special) => JSON.stringify(pack(value, [], special)),
    /** @type {(text: string, special?: Special) => any} */
    decode: (text, special) => unpack(JSON.parse(text), special),
  };
}

export const wire = createWire();
