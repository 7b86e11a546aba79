/**
 * Electron's event object.
 * @template {object} T
 * @param {T} [details]
 */
export function createEvent(details) {
  let prevented = false;
  return {
    .../** @type {T} */ (details ?? {}),
    preventDefault() {
      prevented = true;
    },
    get defaultPrevented() {
      return prevented;
    },
  };
}
