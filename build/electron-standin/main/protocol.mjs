import { strict } from '../not-implemented.mjs';
import { customSchemes } from './scheme-map.mjs';

/** @typedef {(request: Request) => Response | Promise<Response>} Handler */

/** One session's handlers. */
export function createProtocol() {
  /** @type {Map<string, Handler>} */
  const handlers = new Map();
  const protocol = strict('protocol', {
    /** @type {(schemes: import('electron').CustomScheme[]) => void} */
    registerSchemesAsPrivileged(schemes) {
      for (const { scheme } of schemes) customSchemes.add(scheme);
    },
    /** @type {(scheme: string, handler: Handler) => void} */
    handle(scheme, handler) {
      if (handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`);
      handlers.set(scheme, handler);
      customSchemes.add(scheme);
    },
    /** @type {(scheme: string) => void} */
    unhandle(scheme) {
      handlers.delete(scheme);
    },
    /** @type {(scheme: string) => boolean} */
    isProtocolHandled: (scheme) => handlers.has(scheme),
  });
  return { protocol, handlers };
}
