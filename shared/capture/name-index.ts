/** Every way in which a client may be named, by its first word. Built once for a list of clients. */
import { lineOf } from './line.ts';

/** A client as the reader of a line knows it. */
export type CaptureClient = {
  readonly id: string;
  readonly name: string;
  readonly aka?: readonly string[];
  /** The people within an organisation. */
  readonly people?: readonly string[];
};

/** How surely a way of naming means this client. */
export type Strength = 'whole' | 'first' | 'part';

/** One way of naming a client: its folded words. */
export type Naming = {
  readonly client: string;
  readonly words: readonly string[];
  readonly strength: Strength;
};

/** Ways of naming by their first word. */
export type NameIndex = ReadonlyMap<string, readonly Naming[]>;

const titles =
  /^(?:don|dona|sr|sra|srta|senor|senora|senorita|dr|dra|doctor|doctora|mr|mrs|ms|miss|mister|coach|chef|prof|profesor|profesora|professor|arq|ing|lic|padre|hermana|sor|sir|lady|tio|tia|uncle|aunt|auntie|maestro|maestra|capt|captain|rev|father|sister)$/;
const articles = /^(?:el|la|los|las|the)$/;
const joints = /^(?:de|del|la|las|los|y|e|and|of|the|&)$/;

/** The folded words of a name or a text, with their places. */
export function nameWords(
  folded: string,
): { readonly word: string; readonly start: number; readonly end: number }[] {
  return [...folded.matchAll(/[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu)].map((match) => ({
    word: match[0].replace(/'s$/, ''),
    start: match.index,
    end: match.index + match[0].replace(/'s$/, '').length,
  }));
}

const indexes = new WeakMap<readonly CaptureClient[], NameIndex>();

/** The index of a list of clients; the same list is indexed once. */
export function nameIndexOf(clients: readonly CaptureClient[]): NameIndex {
  let index = indexes.get(clients);
  if (!index) {
    index = build(clients);
    indexes.set(clients, index);
  }
  return index;
}

function build(clients: readonly CaptureClient[]): NameIndex {
  const index = new Map<string, Naming[]>();
  const put = (client: string, words: readonly string[], strength: Strength) => {
    const [first] = words;
    if (first === undefined) return;
    const namings = index.get(first) ?? [];
    const isThere = namings.some(
      (one) => one.client === client && one.words.join(' ') === words.join(' '),
    );
    if (!isThere) namings.push({ client, words, strength });
    index.set(first, namings);
  };
  for (const { id, name, aka = [], people = [] } of clients) {
    for (const one of [name, ...aka, ...people]) putName(id, one, put);
  }
  return index;
}

function putName(
  client: string,
  name: string,
  put: (client: string, words: readonly string[], strength: Strength) => void,
): void {
  const all = nameWords(lineOf(name).folded).map(({ word }) => word);
  const words = articles.test(all[0] ?? '') && all.length > 1 ? all.slice(1) : all;
  put(client, words, 'whole');
  // "Dra. Nieto" is also "Nieto", and "la doctora Nieto".
  const bare = titles.test(words[0] ?? '') && words.length > 1 ? words.slice(1) : words;
  if (bare !== words) put(client, bare, bare.length > 1 ? 'whole' : 'first');
  for (let length = bare.length - 1; length >= 1; length--) {
    const head = bare.slice(0, length);
    if (!joints.test(head.at(-1) ?? '')) put(client, head, 'first');
  }
  for (let from = 1; from < bare.length; from++) {
    const tail = bare.slice(from);
    if (!joints.test(tail[0] ?? '')) put(client, tail, 'part');
  }
}

/** Whether a word is a title that may stand before a name. */
export function isTitle(word: string): boolean {
  return titles.test(word);
}
