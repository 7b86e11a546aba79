/** What a line says came of a word given before: kept, broken, moved, or let go. Never a new promise. */
import type { Due, Giver } from '../journal/promise.ts';
import type { DateMention } from './dates.ts';
import { foldedOf, isQuestion, type Line, type Span, wordsOf } from './line.ts';
import {
  brokenByMe,
  brokenByThem,
  debtWords,
  keptByMe,
  keptByThem,
  keptNames,
  movedWords,
  notMoved,
  releasedByMe,
  releasedByThem,
  theirDebt,
  theirMove,
} from './settle-words.ts';

/** A settling told in a line. `due` is the new day of a move. */
export type SettleMention = Span & {
  readonly as: 'kept' | 'partly' | 'broken' | 'moved' | 'released';
  readonly by: Giver;
  /** Whose the words are: the sentence that tells it. */
  readonly words: string;
  readonly due?: Due;
};

const pattern = (source: string) =>
  new RegExp(`(?:(?<![\\w@#])|(?=[\\s,;:(.]))(?:${source})(?![\\w])`);
const [
  kept,
  keptTheirs,
  broken,
  brokenTheirs,
  moved,
  released,
  releasedTheirs,
  debt,
  debtTheirs,
  moveTheirs,
  wordKept,
  still,
] = [
  keptByMe,
  keptByThem,
  brokenByMe,
  brokenByThem,
  movedWords,
  releasedByMe,
  releasedByThem,
  debtWords,
  theirDebt,
  theirMove,
  keptNames,
  notMoved,
].map(pattern) as [
  RegExp,
  RegExp,
  RegExp,
  RegExp,
  RegExp,
  RegExp,
  RegExp,
  RegExp,
  RegExp,
  RegExp,
  RegExp,
  RegExp,
];

/** The settlings told in a line, in order; questions and conditions tell none. */
export function settlesIn(
  line: Line,
  dates: readonly DateMention[],
  clients: readonly Span[],
): SettleMention[] {
  return line.sentences.flatMap((sentence) =>
    partsOf(line, sentence).flatMap((part) => settleOf(line, part, dates, clients) ?? []),
  );
}

/** A sentence may tell of two: "ya le envié el plano y me pagó lo que me debía". */
function partsOf(line: Line, sentence: Span): Span[] {
  const text = foldedOf(line, sentence);
  if (isQuestion(line, sentence)) return [];
  // What follows a comma and gives a word is told by itself.
  const joints = [
    ...text.matchAll(
      /\s(?:y|and|but|pero)\s(?=(?:ya|por fin|al final|me|nos|le|les|no|she|he|they|i|we|also|finally|already|never)\s)|[,;]\s(?=(?:she|he|they|i|we)(?:'ll| will|'s going|'re going)|(?:me|nos|se l[oa]s?) [a-z]+[ao]\b)/g,
    ),
  ];
  const cuts = [0, ...joints.map(({ index }) => index), text.length];
  return cuts.slice(1).map((end, at) => ({
    start: sentence.start + (cuts[at] as number),
    end: sentence.start + end,
  }));
}

function settleOf(
  line: Line,
  span: Span,
  dates: readonly DateMention[],
  clients: readonly Span[],
): SettleMention | undefined {
  const text = foldedOf(line, span);
  if (unreal.test(text)) return undefined;
  const make = (as: SettleMention['as'], by: Giver, due?: Due): SettleMention => ({
    ...span,
    as,
    by,
    words: wordsOf(line, span),
    ...(due && { due }),
  });
  if (releasedTheirs.test(text)) return make('released', 'them');
  if (released.test(text))
    return make('released', debtTheirs.test(text) && !debt.test(text) ? 'them' : 'me');
  if (moved.test(text) && !still.test(text)) {
    const due = dates
      .filter((one) => one.start >= span.start && one.end <= span.end && one.ahead)
      .at(-1)?.ahead;
    const isLate = /\b(?:retras|delay|aplaz|postpon|pospus|push|resched|reprogram)/.test(text);
    if (due || isLate)
      return make(
        'moved',
        moveTheirs.test(text) || (debtTheirs.test(text) && !debt.test(text)) ? 'them' : 'me',
        due,
      );
  }
  const failed = brokenTheirs.exec(text);
  if (failed)
    return isThird(text.slice(0, failed.index), span, clients) ? undefined : make('broken', 'them');
  if (broken.test(text)) return make('broken', 'me');
  const isHalf =
    /\b(?:a medias|la mitad|en parte|solo (?:una )?parte|parcialmente|half of|part of|partly|partially)\b/.test(
      text,
    );
  if (didForThem.test(text) && owedByMe.test(text)) return make(isHalf ? 'partly' : 'kept', 'me');
  if (kept.test(text) && isMarked(text)) return make(isHalf ? 'partly' : 'kept', 'me');
  if (keptTheirs.test(text) && isMarked(text)) return make(isHalf ? 'partly' : 'kept', 'them');
  if (wordKept.test(text))
    return make(
      'kept',
      /\b(?:mi|my|cumpli(?! ?o)|i|le cumpli|our)\b/.test(text) &&
        !/\b(?:cumplio|his|her|their|su) /.test(text)
        ? 'me'
        : 'them',
    );
  return undefined;
}

/** "el tasador no apareció": somebody who is neither of us. */
function isThird(before: string, span: Span, clients: readonly Span[]): boolean {
  const match = /(?:^|[\s,;:(])(?:el|la|los|las|su|sus|the|his|her|their|my|mi)\s+[a-z]+\s*$/.exec(
    before,
  );
  if (!match) return false;
  const at = { start: span.start + match.index, end: span.start + before.length };
  if (/(?:client|senor|duen|owner|customer)/.test(match[0])) return false;
  return !clients.some((one) => one.start < at.end && at.start < one.end);
}

const unreal =
  /(?:^|[:,;])\s*(?:y |and )?(?:si|if|unless|cuando|when)\s|\b(?:would've|would have|could have|should have|if (?:i|we|he|she|they|it) had|habria|hubiera|hubiese|hubieramos)\b/;

// "le planté el seto que le debía": whatever was done, once it says that it was owed.
const didForThem =
  /(?<!\bno )\b(?:le|les|se l[oa]s?)\s+(?:he\s+[a-z]+[aeiou]do|[a-z]+(?:e|i|imos|amos))\b/;
const owedByMe =
  /\bque (?:le|les) (?:debia|debiamos|prometi|prometimos|habia prometido|tenia pendiente)\b/;

/** That a thing was done settles a promise only where it says that one had been given. */
function isMarked(text: string): boolean {
  return marked.test(text);
}
const marked =
  /(?<![\w])(?:ya(?=\s+(?:(?:me|nos|le|les|se|lo|la|los|las|te)\s|esta |estan |tiene |tienen |he |ha |han |hemos |[a-z]+(?:e|i|imos|amos)\b|(?:pago|mando|envio|entrego|trajo|hizo|firmo|ingreso|cumplio)\b))|por fin|al fin|finalmente|prometid[oa]s?|lo prometido|(?:que|lo que) (?:le|les|me|nos|te|se (?:lo|la|los|las)) (?:prometi|prometio|habia prometido|debia|debe|debiamos|dije|dijo|tenia pendiente|quedaba|quede|pidio prometer)|que (?:prometi|prometio|prometimos|debia|habia prometido|quedo en|quede en|tenia pendiente)|pendientes?|segun lo (?:prometido|acordado|hablado|pactado)|como (?:le |les |me |nos )?(?:prometi|prometio|quedamos|dije|dijo|acordamos|prometido)|tal y? ?como|a tiempo|en plazo|en fecha|already|finally|at last|(?:as|the|long|he|she|they|i|we|was|were|had|been|\w+'d|\w+'ve) promised|as (?:promised|agreed|i said|we agreed|he said|she said)|(?:i|we|he|she|they)(?:'d| had)? (?:owed?|promised)|(?:i|he|she) said (?:i|he|she)(?:'d| would)|on time|ahead of time|early as promised|owed|outstanding|overdue|long[- ]promised|had been promised|was due|were due)(?![\w])/;
