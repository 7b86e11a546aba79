const longest = 60;

/** Somebody's words within a sentence of the program's, which they must not make endless. */
export function shortened(words: string): string {
  return words.length > longest ? `${words.slice(0, longest).trimEnd()}…` : words;
}
