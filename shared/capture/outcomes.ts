/** What came of things, as a line tells it: only what happened, never what is wished, asked or feared. */
import type { OutcomeKind } from '../journal/outcome.ts';
import { type AmountMention, amountsIn, bareAmountIn } from './amounts.ts';
import { foldedOf, isQuestion, type Line, type Span } from './line.ts';
import { outcomeSources } from './outcome-words.ts';

/** An outcome with what it was read from. */
export type OutcomeMention = Span & {
  readonly kind: OutcomeKind;
  readonly amount?: number;
  readonly currency?: string;
};

/** An outcome with the place of its sentence. */
type Told = Span & { readonly kind: OutcomeKind; readonly sentence: number };

const patterns = outcomeSources.map(
  ([kind, source]) => [kind, new RegExp(`(?<![\\w@#])(?:${source})(?![\\w])`, 'g')] as const,
);

const negation =
  /(?:^|[\s,;:(])(?:no|nunca|ni|tampoco|sin|todavia no|aun no|not|never|didn't|did not|hasn't|haven't|has not|isn't|wasn't|without|no one|nobody|neither|yet to|still has to|still have to|hasn't yet|won't|doesn't|don't|can't|cannot|zero|cero|ninguna|ninguna)(?:\s+(?:me|le|les|nos|se|lo|la|ha|han|he|hemos|quiso|quiere|llego a|pudo|puede|va a|yet|been|be|even|really|any|have|had|want to|wanted to|me la|se lo|te))*\s*$/;
const ahead =
  /(?:^|[\s,;:(])(?:para|por|a punto de|va a|van a|voy a|vamos a|quiere|quieren|queria|querian|piensa|piensan|podria|espera|esperamos|espero|falta|tiene que|tienen que|hay que|debe|antes de|en vez de|si|cuando|a ver si|ojala|to|will|would|might|may|could|can|should|going to|wants to|hopes to|hoping to|about to|before|if|when|unless|i'll|we'll|he'll|she'll|they'll|need to|needs to|ready to|to get|in order to|once|until|hasta que|que)(?:\s+(?:me|le|les|nos|se|lo|la|have|be|get|finally|also))*\s*$/;

/** The outcomes told in a line. */
export function outcomesIn(line: Line, excluded: readonly Span[]): OutcomeMention[] {
  const found: Told[] = [];
  line.sentences.forEach((sentence, place) => {
    if (isQuestion(line, sentence)) return;
    const text = foldedOf(line, sentence);
    for (const [kind, pattern] of patterns) {
      for (const match of text.matchAll(pattern)) {
        const start = sentence.start + match.index;
        const span = { start, end: start + match[0].length };
        const before = line.folded.slice(Math.max(sentence.start, start - 36), start);
        if (negation.test(before) || ahead.test(before)) continue;
        if (excluded.some((one) => span.start >= one.start && span.end <= one.end)) continue;
        found.push({ ...span, kind, sentence: place });
      }
    }
  });
  found.push(...quotesIn(line), ...agreedPrices(line, excluded));
  const distinct = oneEach(found);
  return distinct.map((one) => withAmount(line, one, distinct));
}

const agreed =
  /\b(?:acept(?:o|aron|ado)|aprob(?:o|aron|ado)|confirm(?:o|aron|ado)|approved|accepted|confirmed|agreed)\b/;

/** "Aprobó los armarios: 3.200 €": an agreement with its price is work won. */
function agreedPrices(line: Line, excluded: readonly Span[]): Told[] {
  return line.sentences.flatMap((span, sentence) => {
    const match = agreed.exec(foldedOf(line, span));
    if (!match || isQuestion(line, span) || amountsIn(line.folded, span).length === 0) return [];
    const start = span.start + match.index;
    const before = line.folded.slice(Math.max(span.start, start - 36), start);
    if (negation.test(before) || ahead.test(before)) return [];
    if (excluded.some((one) => start >= one.start && start < one.end)) return [];
    return [{ kind: 'won', sentence, start, end: start + match[0].length } as const];
  });
}

const praising =
  /\b(?:maravill|mejor|perfect|preci?os|genial|estupend|increible|excelente|espectacular|fantastic|impecable|encant|gracias|bravo|de diez|enhorabuena|buenisim|fenomenal|best|great|brilliant|amazing|excellent|wonderful|superb|love|beautiful|outstanding|flawless|awesome|gorgeous|stunning|thank|lifesaver|recommend|fabulous|nailed)/;
const blaming =
  /\b(?:horrible|desastre|fatal|pesim|vergue?nza|inaceptable|impresentable|lamentable|decepcion|una chapuza|terrible|awful|worst|unacceptable|disaster|disgrace|appalling|useless|shoddy|rip[- ]?off|never again|not good enough)/;

/** Their own words, between quotes: praise or blame, whatever stands around them. */
function quotesIn(line: Line): Told[] {
  return [...line.folded.matchAll(/"([^"]{3,200})"/g)].flatMap(
    ({ 0: quote, 1: said = '', index: start }) => {
      const kind =
        blaming.test(said) || /\b(?:no|not|never|nunca)\b/.test(said) ? 'complaint' : 'praise';
      const isClear = kind === 'complaint' ? blaming.test(said) : praising.test(said);
      if (!isClear) return [];
      const sentence = line.sentences.findIndex(({ end }) => start < end);
      return [{ kind, sentence, start, end: start + quote.length } as const];
    },
  );
}

/** One of a kind; and of two readings of the same words the more telling one. */
function oneEach(found: readonly Told[]): Told[] {
  const inOrder = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Told[] = [];
  for (const one of inOrder) {
    if (kept.some((other) => other.kind === one.kind)) continue;
    const rival = kept.find((other) => one.start < other.end && other.start < one.end);
    if (rival) {
      if (rival.end - rival.start >= one.end - one.start) continue;
      kept.splice(kept.indexOf(rival), 1);
    }
    kept.push(one);
  }
  const kinds = new Set(kept.map(({ kind }) => kind));
  return kept.filter(({ kind }) => {
    // Who renews has not been won anew; what was mended is not a mistake alone; a thank-you is no deal.
    if (kind === 'won') return !kinds.has('renewed') && !kinds.has('lost');
    return true;
  });
}

const priced: ReadonlySet<OutcomeKind> = new Set(['won', 'lost', 'renewed']);

/** The sum that stands in the outcome's sentence, or right after it. */
function withAmount(line: Line, told: Told, all: readonly Told[]): OutcomeMention {
  const { start, end, kind } = told;
  const outcome = { start, end, kind };
  const first = all.find((one) => priced.has(one.kind));
  if (first?.kind !== kind) return outcome;
  const here = line.sentences[told.sentence];
  const next = line.sentences[told.sentence + 1];
  const found =
    (here && nearest(amountsIn(line.folded, here), outcome)) ??
    (next && foldedOf(line, next).length < 40 ? amountsIn(line.folded, next)[0] : undefined) ??
    (here && bareAmountIn(line.folded, { start, end: here.end }));
  if (!found) return outcome;
  const { amount, currency } = found;
  return { ...outcome, amount, ...(currency !== undefined && { currency }) };
}

function nearest(amounts: readonly AmountMention[], { start }: Span): AmountMention | undefined {
  return [...amounts].sort((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start))[0];
}
