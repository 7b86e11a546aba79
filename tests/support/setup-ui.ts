import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// jsdom has no CSS object, and collections look their items up with CSS.escape.
globalThis.CSS ??= {} as typeof globalThis.CSS;
globalThis.CSS.escape ??= (text: string) => text.replace(/[^\w-]/g, (sign) => `\\${sign}`);

// jsdom lays nothing out: popovers only need the calls to exist.
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
Element.prototype.scrollIntoView ??= () => {};
document.elementFromPoint ??= () => null;

// A busy machine is slow, not wrong.
configure({ asyncUtilTimeout: 10_000 });

afterEach(cleanup);
