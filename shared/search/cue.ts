/** A cue: the words somebody types to find a client again, and how each is looked for. */

import type { ClientText, FoldedText } from './client-texts.ts';
import { digitsWithPlaces, fold, foldWithPlaces, originalSpan } from './fold.ts';
import type { Match } from './match.ts';

/** More words than this narrow nothing down, and each costs a pass over the journal. */
const maxTerms = 30;
const maxShown = 160;
const before = 40;

/** One word of a cue, folded; `digits` when it may be a phone, however it is spaced. */
export type Term = { readonly text: string; readonly digits?: string };

/** The words of a cue, each once; none when the text has nothing but spaces and marks. */
export function termsOf(text: string): Term[] {
  const words = [...new Set(fold(text).split(/\s+/).filter(Boolean))].slice(0, maxTerms);
  return words.map((word) => {
    const digits = /^[\d()+./-]+$/.test(word) ? word.replace(/\D/g, '') : '';
    return digits.length >= 2 ? { text: word, digits } : { text: word };
  });
}

/** Which terms a text holds, by their index. */
export function termsIn({ folded, digits }: FoldedText, terms: readonly Term[]): readonly number[] {
  let found: number[] | undefined;
  let index = 0;
  for (const term of terms) {
    const hasDigits = digits !== undefined && term.digits !== undefined;
    if (folded.includes(term.text) || (hasDigits && digits.includes(term.digits))) {
      found ??= [];
      found.push(index);
    }
    index += 1;
  }
  return found ?? none;
}

const none: readonly number[] = [];

/** What to show of a text that matches: a piece around the first match, and the matching spans. */
export function matchIn(text: ClientText, terms: readonly Term[]): Match {
  const spans = joined([...spansIn(text, terms)]);
  const [from, to] = windowAround(text.text, spans[0]?.[0] ?? 0);
  const lead = from > 0 ? '…' : '';
  const tail = to < text.text.length ? '…' : '';
  const shift = lead.length - from;
  return {
    source: text.source,
    text: lead + text.text.slice(from, to) + tail,
    spans: spans
      .filter(([start]) => start < to)
      .map(([start, end]) => [start + shift, Math.min(end, to) + shift] as const),
    ...(text.day !== undefined && { day: text.day }),
  };
}

function* spansIn(text: ClientText, terms: readonly Term[]): Generator<[number, number]> {
  const folding = foldWithPlaces(text.text);
  const digits = text.isPhone ? digitsWithPlaces(text.text) : undefined;
  for (const term of terms) {
    let isFound = false;
    for (let at = folding.text.indexOf(term.text); at >= 0; ) {
      isFound = true;
      yield originalSpan(folding, at, at + term.text.length);
      at = folding.text.indexOf(term.text, at + term.text.length);
    }
    if (isFound || !digits || term.digits === undefined) continue;
    const at = digits.text.indexOf(term.digits);
    if (at >= 0) {
      yield [digits.starts[at] ?? 0, (digits.starts[at + term.digits.length - 1] ?? 0) + 1];
    }
  }
}

function joined(spans: [number, number][]): [number, number][] {
  const all: [number, number][] = [];
  for (const [start, end] of spans.sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    const last = all.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else all.push([start, end]);
  }
  return all;
}

/** Never cuts a surrogate pair; leaves room for the two ellipses. */
function windowAround(text: string, start: number): [number, number] {
  if (text.length <= maxShown) return [0, text.length];
  const length = maxShown - 2;
  let from = Math.max(0, Math.min(start - before, text.length - length));
  let to = Math.min(text.length, from + length);
  if (isLowSurrogate(text, from)) from += 1;
  if (isLowSurrogate(text, to)) to -= 1;
  return [from, to];
}

function isLowSurrogate(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
