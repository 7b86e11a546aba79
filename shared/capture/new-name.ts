/** The name of somebody who is no client yet, where a line brings one in. */
import { isFirstWord, kin } from './clients.ts';
import { type Line, lineOf, type Span } from './line.ts';
import { isTitle } from './name-index.ts';

const introduction =
  /(?:una? tal|un senor llamado|una senora llamada|se llama|llamad[oa]|nuev[oa] client[ea]:?|client[ea] nuev[oa]:?|nuev[oa] contacto:?|posible client[ea]:?|contacto nuevo:?|someone called|somebody called|a (?:guy|man|woman|lady|girl) (?:called|named)|named|new (?:client|customer|enquiry|inquiry|lead|contact|prospect)[^:,]{0,24}[:,]|new (?:client|customer|lead|contact|prospect),?|enquiry from|inquiry from|(?:client|customer|lead) called)\s*$/;
const position =
  /(?:^|[\s,;:("])(?:a|con|de|para|to|with|w\/?|from|for|called|met|phoned|rang|emailed|texted|visited|saw|call|meeting|visita a|don|dona)\s*$/;
const follows =
  /^\s*(?:[:,(]|(?:me|nos|le|se)\s|llamo|llama|escribio|pregunt|quiere|vino|dice|dijo|pidio|pide|called|rang|phoned|texted|emailed|wants|asked|asking|came|needs|wrote|signed|paid|will|promised|said|is\s|was\s|has\s)/;

/** The name of somebody who is no client yet; undefined where no name stands out. */
export function newNameIn(
  line: Line,
  dates: readonly Span[],
): (Span & { readonly name: string }) | undefined {
  const names = [...line.text.matchAll(capitalised)].map((match) => trimmed(line, match, dates));
  const known = names.filter((one) => one !== undefined);
  const score = ({ start, end, name }: Span & { readonly name: string }): number => {
    const before = line.folded.slice(Math.max(0, start - 48), start);
    const isPair = /\s/.test(name);
    if (introduction.test(before)) return 4;
    if (before.endsWith('@')) return 3;
    if (kin.test(before)) return 0;
    if (position.test(before)) return isPair ? 3 : 2;
    if (isPair && follows.test(line.folded.slice(end, end + 16))) return 2;
    return 0;
  };
  const scored = known
    .map((one) => ({ one, points: score(one) }))
    .filter(({ points }) => points > 0);
  return scored.sort((a, b) => b.points - a.points || a.one.start - b.one.start)[0]?.one;
}

const capitalised =
  /(?<![\p{L}\p{N}#])\p{Lu}[\p{Ll}'’]+(?:[-\s](?:(?:de|del|de la|de los|van|von|da|do)\s)?\p{Lu}[\p{Ll}'’]+){0,3}(?![\p{L}\p{N}])/gu;

function trimmed(line: Line, match: RegExpExecArray, dates: readonly Span[]) {
  let start = match.index;
  const end = start + match[0].length;
  let words = match[0].split(/\s+/);
  // The first word of a sentence has its capital from there: "Llamé a…", "Called Joan".
  const isFirst = isFirstWord(line, start);
  while (
    words.length > 0 &&
    (isTitle(foldWord(words[0])) ||
      (isFirst && start === match.index && isVerb(foldWord(words[0]))))
  ) {
    start += (words[0] as string).length + 1;
    words = words.slice(1);
  }
  if (words.length === 0) return undefined;
  const name = line.text.slice(start, end);
  if (dates.some((date) => date.start <= start && start < date.end)) return undefined;
  return nameLikeVerbs.test(foldWord(words[0])) && words.length === 1
    ? undefined
    : { start, end, name };
}

function foldWord(word = ''): string {
  return lineOf(word).folded.replace(/[^a-z]/g, '');
}

function isVerb(word: string): boolean {
  return nameLikeVerbs.test(word);
}

const nameLikeVerbs =
  /^(?:called|emailed|texted|phoned|rang|met|visited|saw|sent|told|promised|paid|lunch|coffee|dinner|meeting|visit|call|email|text|new|note|idea|whatsapp|zoom|teams|llame|llamada|reunion|visita|correo|cafe|comida|cena|hable|escribi|vi|quede|nuevo|nueva|nota|hoy|ayer|manana|the|el|la|los|las|i|we|he|she|they|yo|my|mi|instagram|google|facebook|linkedin|bizum|excel|word|navidad|christmas|easter|english|spanish|espanol|ingles|windows|whatsapp|mac|apple|microsoft|amazon|madrid|barcelona|london|paris)$/;
