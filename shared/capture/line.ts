/**
 * A typed line made ready to be read: composed, without accents, in lower case. Every unit of the
 * folded text stands for the unit of the text at the same place, so that a span is the same in both.
 */

/** A stretch `[start, end)` of the composed text. */
export type Span = { readonly start: number; readonly end: number };

/** A line in both forms, of the same length. */
export type Line = {
  /** As typed, in Unicode's composed form (NFC). Every span counts in it. */
  readonly text: string;
  readonly folded: string;
  /** Its sentences in order; a question or an exclamation keeps its marks. */
  readonly sentences: readonly Span[];
};

const likeHyphen = /[‐-―−]/;
const likeApostrophe = /[‘’ʼ`´]/;
const likeQuote = /[“”„«»]/;
const ignored = /[\u200b-\u200f\u2060\ufeff\u00ad]/;

/** Makes a line of what was typed. Whatever is not a letter of a word stays as it is. */
export function lineOf(typed: string): Line {
  const text = typed.normalize('NFC');
  const folded = [...splitUnits(text)].map(foldUnit).join('');
  return { text, folded, sentences: sentencesOf(text, folded) };
}

function* splitUnits(text: string): Iterable<string> {
  for (let at = 0; at < text.length; at++) yield text[at] as string;
}

function foldUnit(unit: string): string {
  if (unit < '\x80') return unit.toLowerCase();
  if (likeApostrophe.test(unit)) return "'";
  if (likeQuote.test(unit)) return '"';
  if (likeHyphen.test(unit)) return '-';
  if (unit === '\u00a0' || unit === '\u202f' || ignored.test(unit)) return ' ';
  const base = unit.normalize('NFD')[0] ?? unit;
  const lower = base.toLowerCase();
  return lower.length === 1 ? lower : unit;
}

// What ends in a full stop and is no sentence: titles, and what people shorten.
const shortened =
  /(?:^|[^a-z])(?:dra?|sra?|srta|mrs?|ms|st|prof|arq|ing|lic|da?|dna|mtro|mtra|avda|no|num|tel|pza|aprox|etc|vs|inc|ltd|co|jr|approx|appt|a\.m|p\.m|ee\.uu|u\.s|u\.k|s\.l|s\.a)$/;

function sentencesOf(text: string, folded: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const push = (end: number) => {
    const words = text.slice(start, end);
    const lead = words.length - words.trimStart().length;
    if (lead < words.length) spans.push({ start: start + lead, end });
    start = end;
  };
  for (let at = 0; at < text.length; at++) {
    const unit = text[at] as string;
    if (unit === '\n' || unit === '\r') push(at + 1);
    else if (unit === '?' || unit === '!' || unit === '…') push(afterQuote(text, at + 1));
    else if (unit === ';') push(at + 1);
    else if (unit === '.' && isStop(folded, at, start)) push(afterQuote(text, at + 1));
  }
  push(text.length);
  return spans;
}

function afterQuote(text: string, at: number): number {
  return /["”»)’']/.test(text[at] ?? '') ? at + 1 : at;
}

function isStop(folded: string, at: number, start: number): boolean {
  const next = folded[at + 1];
  if (next !== undefined && /[\w@]/.test(next)) return false;
  // A single letter with its stop is an initial: "J. Baker".
  const before = folded.slice(Math.max(start, at - 8), at);
  if (/(?:^|[^a-z0-9])[a-z]$/.test(before)) return false;
  return !shortened.test(before);
}

/** The folded text of a span. */
export function foldedOf(line: Line, { start, end }: Span): string {
  return line.folded.slice(start, end);
}

/** The text of a span, without what surrounds its words. */
export function wordsOf(line: Line, span: Span): string {
  return line.text
    .slice(span.start, span.end)
    .replace(/^[\s,;:.\-–—]+/, '')
    .replace(/[\s,;:.\-–—]+$/, '');
}

/** Whether a sentence asks: nothing is promised, done or told in it. */
export function isQuestion(line: Line, sentence: Span): boolean {
  const text = foldedOf(line, sentence);
  return text.includes('¿') || /\?["')\s]*$/.test(text);
}
