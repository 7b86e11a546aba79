// npm runs us elsewhere than where the user typed: `--journal DIR` is resolved from there.
import path from 'node:path';

/**
 * @param {readonly string[]} words
 * @param {string} typedIn the folder in which they were typed
 * @returns {string[]} the same, with the journal's folder absolute and in one word
 */
export function whereTyped(words, typedIn) {
  /** @type {string[]} */
  const absolute = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    const next = words[index + 1];
    const isApart = word === '--journal' && next !== undefined && !next.startsWith('--');
    const named = isApart ? next : /^--journal=(.+)$/s.exec(word)?.[1];
    absolute.push(named ? `--journal=${path.resolve(typedIn, named)}` : word);
    if (isApart) index += 1;
  }
  return absolute;
}
