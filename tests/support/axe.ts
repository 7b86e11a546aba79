import axe from 'axe-core';

/** What axe finds wrong, as short lines; colours are left to a real browser. */
export async function findBarriers(root: Element = document.body): Promise<string[]> {
  const result = await withoutPoints(() =>
    axe.run(root, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    }),
  );
  return result.violations.map(
    (violation) => `${violation.id}: ${violation.nodes.map((node) => node.html).join(' | ')}`,
  );
}

/** Nothing is laid out: axe must not be told that there is nothing where a dialog is. */
async function withoutPoints<T>(run: () => Promise<T>): Promise<T> {
  // Only what axe asks by, and mends itself where it is missing: the page goes on asking by its own.
  const nothing = { configurable: true, get: () => undefined, set: () => {} };
  Object.defineProperty(document, 'elementsFromPoint', nothing);
  try {
    return await run();
  } finally {
    Reflect.deleteProperty(document, 'elementsFromPoint');
  }
}
