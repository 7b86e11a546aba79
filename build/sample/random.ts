/** Chance that is the same for the same seed. */
export type Chance = {
  /** From 0 up to 1, never 1. */
  readonly next: () => number;
  /** A whole number from `from` to `to`, both included. */
  readonly between: (from: number, to: number) => number;
  readonly pick: <T>(items: readonly T[]) => T;
  /** In the shape of a random UUID. */
  readonly id: () => string;
};

/** Source of the generator: mulberry32, Tommy Ettinger, public domain. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const between = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    between,
    pick: (items) => {
      const item = items[between(0, items.length - 1)];
      if (item === undefined) throw new Error('nothing to pick from');
      return item;
    },
    id: () => {
      const word = () => Math.floor(next() * 4294967296);
      const hex = [word(), word(), word(), word()].map((n) => n.toString(16).padStart(8, '0'));
      const all = hex.join('');
      const variant = 'ab89'[between(0, 3)];
      // Joined, not added up: an engine keeps the pieces of a sum, and there are a million ids.
      return [
        all.slice(0, 8),
        all.slice(8, 12),
        ['4', all.slice(13, 16)].join(''),
        [variant, all.slice(17, 20)].join(''),
        all.slice(20),
      ].join('-');
    },
  };
}

/** A seed that depends on a text too. Source: FNV-1a, Fowler, Noll and Vo, public domain. */
export function mixed(seed: number, text: string): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash;
}
