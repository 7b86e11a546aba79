/** Finds what JSON cannot carry faithfully, or what could harm whoever handles it. */

/** What is wrong with a value, and where: a path such as `steps.0.words`. */
export type Flaw = {
  readonly reason:
    | 'forbidden-key'
    | 'broken-text'
    | 'number-too-large'
    | 'nested-too-deep'
    | 'not-json';
  readonly path: string;
};

/** Levels of nesting that are let in; deeper values could exhaust a stack. */
export const maxNesting = 64;

const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** Whether a text holds half of a surrogate pair, which UTF-8 cannot write. */
export function isBrokenText(text: string): boolean {
  return loneSurrogate.test(text);
}

/**
 * The flaws of a value, in order: `__proto__` keys, broken text, numbers that do not survive a
 * round trip, nesting beyond {@link maxNesting} (cycles too), and what is not JSON at all.
 */
export function flawsOf(value: unknown): Flaw[] {
  const flaws: Flaw[] = [];
  walk(value, '', 0, flaws);
  return flaws;
}

function walk(value: unknown, path: string, depth: number, flaws: Flaw[]): void {
  if (typeof value === 'string') {
    if (isBrokenText(value)) flaws.push({ reason: 'broken-text', path });
  } else if (typeof value === 'number') {
    const isExact =
      Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
    if (!isExact) flaws.push({ reason: 'number-too-large', path });
  } else if (typeof value === 'object' && value !== null) {
    if (depth >= maxNesting) flaws.push({ reason: 'nested-too-deep', path });
    else walkInside(value, path, depth, flaws);
  } else if (value !== null && typeof value !== 'boolean') {
    flaws.push({ reason: 'not-json', path });
  }
}

function walkInside(value: object, path: string, depth: number, flaws: Flaw[]): void {
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) {
      walk(value[index], path === '' ? `${index}` : `${path}.${index}`, depth + 1, flaws);
    }
    return;
  }
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) {
    flaws.push({ reason: 'not-json', path });
    return;
  }
  for (const key of Object.keys(value)) {
    const inside = path === '' ? key : `${path}.${key}`;
    if (key === '__proto__') flaws.push({ reason: 'forbidden-key', path: inside });
    else if (isBrokenText(key)) flaws.push({ reason: 'broken-text', path });
    else walk((value as Record<string, unknown>)[key], inside, depth + 1, flaws);
  }
}
