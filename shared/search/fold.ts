/**
 * Folds text so that "Ángel", "ANGEL" and "angel" are one cue, and "peña" is found by "pena".
 * Every character is folded by itself, so that a place in the folded text leads back to its place
 * in the original.
 */

const nonAscii = /[^\0-\x7f]/gu;
const marks = /\p{M}/gu;
/** Up to U+00FF every character folds to one, Spanish and English entirely. */
const latin = /^[\0-\xff]*$/;
const folded = new Map<string, string>();

function foldCharacter(character: string): string {
  let result = folded.get(character);
  if (result === undefined) {
    const strip = (text: string) => text.normalize('NFD').replace(marks, '');
    result = strip(strip(character).toLowerCase());
    // Bounded by what people write, but a hostile file may use all of Unicode.
    if (folded.size < 20_000) folded.set(character, result);
  }
  return result;
}

/** Text without diacritics, in lower case, ñ as n. Linear in its length. */
export function fold(text: string): string {
  return text.replace(nonAscii, foldCharacter).toLowerCase();
}

/** Folded text with the way back to the original. */
export type Folding = {
  readonly text: string;
  /** Where each UTF-16 unit of the folded text begins in the original; one more at the end. */
  readonly starts: readonly number[];
};

/** Folds like {@link fold}, keeping where each unit came from. */
export function foldWithPlaces(original: string): Folding {
  if (latin.test(original)) {
    return {
      text: fold(original),
      starts: Array.from({ length: original.length + 1 }, (_, place) => place),
    };
  }
  return foldEach(original, (character) =>
    character < '\x80' ? character.toLowerCase() : foldCharacter(character).toLowerCase(),
  );
}

/** Keeps digits alone, with their places: a phone is found however it is spaced. */
export function digitsWithPlaces(original: string): Folding {
  return foldEach(original, (character) => (/^\d$/.test(character) ? character : ''));
}

function foldEach(original: string, foldOne: (character: string) => string): Folding {
  let text = '';
  let place = 0;
  const starts: number[] = [];
  for (const character of original) {
    const one = foldOne(character);
    for (let index = 0; index < one.length; index += 1) starts.push(place);
    text += one;
    place += character.length;
  }
  starts.push(original.length);
  return { text, starts };
}

/**
 * The span `[start, end)` of the original behind a span of the folded text. Marks that follow the
 * last character belong to it; a character that folds to several units is taken whole.
 */
export function originalSpan(folding: Folding, from: number, to: number): [number, number] {
  const { starts } = folding;
  const start = starts[from] ?? 0;
  const last = starts[to - 1] ?? start;
  let next = to;
  while (next < starts.length - 1 && starts[next] === last) next += 1;
  return [start, starts[next] ?? last];
}
