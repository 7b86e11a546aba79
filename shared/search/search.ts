/** Finds clients by any words that belong to them, wherever in their record each word is. */
import type { Client } from '../journal/client.ts';
import type { Day } from '../journal/day.ts';
import { type Journal, liveClients } from '../journal/journal.ts';
import { clientTexts, type FoldedText } from './client-texts.ts';
import { matchIn, type Term, termsIn, termsOf } from './cue.ts';
import type { Match, MatchSource } from './match.ts';

/** A client found, with the places that explain why: three at most. */
export type Found = { readonly client: Client; readonly matches: readonly Match[] };

const maxMatches = 3;
const rankOf: Readonly<Record<MatchSource, number>> = {
  name: 0,
  'how-met': 1,
  fact: 1,
  person: 2,
  trade: 3,
  place: 3,
  tag: 3,
  contact: 3,
  notes: 3,
  promise: 4,
  outcome: 4,
  entry: 4,
  idea: 4,
};

type Candidate = { text: FoldedText; terms: readonly number[] };
type Ranked = Found & { rank: number; day: Day | '' };

/**
 * The clients of whom every word of the text is found somewhere, archived ones included, nothing
 * from the trash. Names first, then how they were met and facts, then what happened, newest first.
 * One pass over the journal.
 */
export function searchJournal(journal: Journal, text: string): Found[] {
  const terms = termsOf(text);
  if (terms.length === 0) return [];
  const found: Ranked[] = [];
  for (const client of liveClients(journal)) {
    const ranked = rankedClient(journal, client, terms);
    if (ranked) found.push(ranked);
  }
  return found
    .sort((a, b) => a.rank - b.rank || order(b.day, a.day) || order(a.client.name, b.client.name))
    .map(({ client, matches }) => ({ client, matches }));
}

function rankedClient(
  journal: Journal,
  client: Client,
  terms: readonly Term[],
): Ranked | undefined {
  const candidates: Candidate[] = [];
  const missing = new Set(terms.keys());
  for (const text of clientTexts(journal, client)) {
    const held = termsIn(text, terms);
    if (held.length === 0) continue;
    candidates.push({ text, terms: held });
    for (const index of held) missing.delete(index);
  }
  if (missing.size > 0) return undefined;
  const best = explaining(candidates, terms.length);
  return {
    client,
    matches: best.map(({ text }) => matchIn(text, terms)),
    rank: Math.min(...best.map(({ text }) => rankOf[text.source])),
    day: best.reduce<Day | ''>(
      (day, { text }) => (order(text.day ?? '', day) > 0 ? (text.day ?? '') : day),
      '',
    ),
  };
}

/** First what explains a word not explained yet, best source first; then the next best. */
function explaining(candidates: Candidate[], count: number): Candidate[] {
  candidates.sort(
    (a, b) =>
      rankOf[a.text.source] - rankOf[b.text.source] ||
      b.terms.length - a.terms.length ||
      order(b.text.day ?? '', a.text.day ?? ''),
  );
  const open = new Set(Array.from({ length: count }, (_, index) => index));
  const first: Candidate[] = [];
  for (const one of candidates) {
    if (open.size === 0 || first.length === maxMatches) break;
    if (!one.terms.some((index) => open.has(index))) continue;
    first.push(one);
    for (const index of one.terms) open.delete(index);
  }
  const rest = candidates.filter((one) => !first.includes(one));
  return [...first, ...rest.slice(0, maxMatches - first.length)];
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
