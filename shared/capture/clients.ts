/** Whom a line is about: the client it names, one it might mean, or somebody new. */
import type { Line, Span } from './line.ts';
import {
  type CaptureClient,
  type Naming,
  nameIndexOf,
  nameWords,
  type Strength,
} from './name-index.ts';
import { nameLikeWords, organisationWords } from './name-like-words.ts';

/** A place in the line that names somebody. */
export type ClientMention = Span & {
  /** The clients it may mean, surest first. */
  readonly clients: readonly string[];
  readonly strength: Strength | 'likely';
  /** Somebody else's: "su hermana Lucía". */
  readonly isKin: boolean;
  /** `@name`: the user's own pointing. */
  readonly isPointed: boolean;
};

/** Whom a line is about. */
export type ClientReading = {
  readonly client: string | null;
  /** What fits as well, when several do and the user must say. */
  readonly candidates: readonly string[];
  readonly span?: Span;
  readonly mentions: readonly ClientMention[];
};

type Word = ReturnType<typeof nameWords>[number];

/** A kinship before a name: it is somebody else's. */
export const kin =
  /(?:^|\s)(?:su|sus|mi|mis|tu|his|her|their|my|el|la|un|una|the|a)\s+(?:[a-z]+\s+)?(?:hermana?|hermano|hij[oa]|madre|padre|mujer|marido|espos[oa]|prim[oa]|ti[oa]|sobrin[oa]|cunad[oa]|amig[oa]|vecin[oa]|soci[oa]|companer[oa]|jef[ea]|novi[oa]|pareja|suegr[oa]|niet[oa]|abuel[oa]|sister|brother|daughter|son|mother|father|mum|mom|dad|wife|husband|cousin|uncle|aunt|niece|nephew|friend|neighbou?r|colleague|coworker|boss|partner|boyfriend|girlfriend|grandmother|grandfather|grandson|granddaughter|pal|mate)\s*,?\s*$/;
const cue =
  /(?:^|[\s,;:("])(?:a|con|de|para|del|al|to|with|w|from|for|at|by|called|llame a|@|call|visit|email|text|paid|told|asked|met|saw|emailed|texted|phoned|rang|owe|promised|sent)\s*(?:el|la|los|las|the|don|dona|sr\.?|sra\.?|mr\.?|mrs\.?|ms\.?|dr\.?|dra\.?)?\s*$/;
const dateBefore =
  /(?:^|\s)(?:en|el|este|proximo|pasado|los|cada|hasta|desde|on|in|next|last|this|by|until|till|before|after|through|of|para el|de|every|since|late|early|mid)\s*$/;

/** Finds whom a line is about. */
export function clientOf(
  line: Line,
  clients: readonly CaptureClient[],
  dates: readonly Span[],
): ClientReading {
  const mentions = mentionsIn(line, clients, dates);
  const own = mentions.filter(({ isKin }) => !isKin);
  const pool = own.length > 0 ? own : mentions;
  const best = choose(pool);
  if (!best) return { client: null, candidates: [], mentions };
  const { start, end } = best;
  const [first] = best.clients;
  if (best.clients.length === 1 && first !== undefined) {
    return { client: first, candidates: [], span: { start, end }, mentions };
  }
  return { client: null, candidates: best.clients, span: { start, end }, mentions };
}

function choose(pool: readonly ClientMention[]): ClientMention | undefined {
  const pointed = pool.find(({ isPointed }) => isPointed);
  if (pointed) return narrowed(pointed, pool);
  const rank = { whole: 0, first: 1, part: 2, likely: 3 } as const;
  const [first] = pool;
  if (!first) return undefined;
  // Whoever is named first is whom it is about, unless only by a part and another is named whole.
  const isWeak = rank[first.strength] >= 2 || first.clients.length > 1;
  const better = pool.find(
    (one) => one.clients.length === 1 && rank[one.strength] < rank[first.strength],
  );
  const chosen = isWeak && better && !shares(first, pool) ? better : first;
  return narrowed(chosen, pool);
}

function shares(one: ClientMention, pool: readonly ClientMention[]): boolean {
  return pool.some(
    (other) => other !== one && other.clients.some((id) => one.clients.includes(id)),
  );
}

/** "Carlos, del Hotel Miramar": of two that fit, the one that is named twice. */
function narrowed(one: ClientMention, pool: readonly ClientMention[]): ClientMention {
  if (one.clients.length === 1) return one;
  const again = one.clients.filter((id) =>
    pool.some((other) => other !== one && other.clients.includes(id)),
  );
  return again.length > 0 ? { ...one, clients: again } : one;
}

function mentionsIn(
  line: Line,
  clients: readonly CaptureClient[],
  dates: readonly Span[],
): ClientMention[] {
  const index = nameIndexOf(clients);
  const words = nameWords(line.folded);
  const found: ClientMention[] = [];
  for (let at = 0; at < words.length; at++) {
    const mention = mentionAt(line, words, at, index.get(words[at]?.word ?? '') ?? [], dates);
    if (!mention) continue;
    found.push(mention);
    while (at + 1 < words.length && (words[at + 1] as Word).start < mention.end) at++;
  }
  return found.length > 0 ? found : likelyMentions(line, words, index);
}

function mentionAt(
  line: Line,
  words: readonly Word[],
  at: number,
  namings: readonly Naming[],
  dates: readonly Span[],
): ClientMention | undefined {
  const fitting = namings.filter((one) =>
    one.words.every((word, i) => words[at + i]?.word === word),
  );
  const longest = Math.max(0, ...fitting.map((one) => one.words.length));
  if (longest === 0) return undefined;
  const [start, end] = [(words[at] as Word).start, (words[at + longest - 1] as Word).end];
  const best = surest(fitting.filter((one) => one.words.length === longest));
  const strength = best.some((one) => one.strength === 'whole')
    ? 'whole'
    : (best[0] as Naming).strength;
  const span = { start, end };
  if (!isName(line, span, words.slice(at, at + longest), strength, dates)) return undefined;
  const before = line.folded.slice(Math.max(0, start - 40), start);
  return {
    ...span,
    strength,
    clients: [...new Set(best.map((one) => one.client))],
    isKin: kin.test(before) && strength !== 'whole',
    isPointed: before.endsWith('@'),
  };
}

function surest(namings: readonly Naming[]): readonly Naming[] {
  // A first name alone is as good as a contact who has no other: two that fit, so the user is asked.
  if (namings[0]?.words.length === 1) {
    const alone = namings.filter((one) => one.strength !== 'part');
    if (alone.length > 0) return alone;
  }
  for (const strength of ['whole', 'first', 'part'] as const) {
    const some = namings.filter((one) => one.strength === strength);
    if (some.length > 0) return some;
  }
  return [];
}

/** A word that is also a name needs more than to be there: a capital, or a place where names stand. */
function isName(
  line: Line,
  span: Span,
  words: readonly Word[],
  strength: Strength,
  dates: readonly Span[],
): boolean {
  const [word] = words;
  if (words.length > 1 || !word) return true;
  const before = line.folded.slice(Math.max(0, span.start - 24), span.start);
  if (before.endsWith('@')) return true;
  const initial = line.text[span.start] ?? '';
  const isCapital = initial !== initial.toLowerCase();
  const isWordToo = nameLikeWords.has(word.word);
  const isGeneric = organisationWords.has(word.word);
  if (word.word.length < 3 && !isCapital) return false;
  if (isGeneric)
    return strength === 'whole' || /(?:^|\s)(?:el|la|los|las|the|del|al)\s*$/.test(before);
  const isCased = isCasedLine(line);
  if (!isWordToo)
    return (
      isCapital ||
      (cue.test(before) && !isArticle(line, before)) ||
      (!isCased && strength !== 'part')
    );
  if (calendarNames.test(word.word) && dateBefore.test(before)) return false;
  const isDay = dates.some((date) => date.start <= span.start && span.end <= date.end);
  if (isDay && dateBefore.test(before)) return false;
  const isFirst = isFirstWord(line, span.start);
  if (isCapital && !isFirst) return !isDay || !dateBefore.test(before);
  if (isCapital) return isSubject(line, span);
  const isVerb = verbLike.test(word.word) && /(?:^|\s)(?:to|for|a|by|at)\s*$/.test(before);
  if (isCased || isDay || isVerb || strength === 'part' || isArticle(line, before)) return false;
  return cue.test(before) || (!isCased && acts.test(line.folded.slice(span.end, span.end + 16)));
}

const calendarNames =
  /^(?:april|may|june|july|august|abril|mayo|junio|julio|agosto|domingo|sol|summer|spring|autumn|winter|easter|wednesday)$/;
const acts =
  /^\s+(?:me|nos|dice|dijo|quiere|llamo|llama|escribio|pago|paga|pide|pidio|esta|estaba|viene|vino|ha|firmo|acepto|said|says|called|wants|rang|texted|emailed|paid|signed|is|was|has|asked|came|promised|owes|will|ll)\b/;

/** Whether its writer uses capitals: then a name has one. */
function isCasedLine(line: Line): boolean {
  return /^[^\p{L}]*\p{Lu}/u.test(line.text);
}

/** In English "a" is no "to": "saw a robin", "what a joy". */
function isArticle(line: Line, before: string): boolean {
  return (
    /(?:^|\s)(?:a|an|the)\s*$/.test(before) &&
    !/(?:^|\s)(?:le|les|el|la|los|las|que|con|por|para|una|del|se|me|llame|vi|llamar|ayer|hoy)\s/.test(
      line.folded,
    )
  );
}

/** Whether a place is the head of its sentence, where every word has a capital. */
export function isFirstWord(line: Line, at: number): boolean {
  const start = line.sentences.find((one) => one.start <= at && at < one.end)?.start ?? 0;
  return /^[\s"¿¡(]*$/.test(line.folded.slice(start, at));
}

// Of the names that are words as well, those that begin an English sentence as a verb.
const verbLike =
  /^(?:will|may|mark|bill|chase|grant|rob|sue|skip|wade|pat|page|read|price|hunter|drew|art|rich)$/;

/** At the head of a sentence every word has a capital: "Will send…" is not about Will. */
function isSubject(line: Line, { start, end }: Span): boolean {
  const next = line.folded.slice(end, end + 24);
  if (/^\s+(?:\d{1,2}(?:st|nd|rd|th)?\b|20\d\d)/.test(next)) return false;
  if (!verbLike.test(line.folded.slice(start, end))) return true;
  return !/^\s+(?:send|mail|email|deliver|bring|drop|call|ring|text|write|pay|finish|fix|check|get|give|have|prepare|do|make|be|need|go|come|see|try|take|let|the|it|this|that|her|him|them|as|down|up|for|my|a|an|not|also|probably|follow|look|ask|meet|review|confirm|update|invoice|quote|visit|start)\b/.test(
    next,
  );
}

/** A letter that is off, only where nothing fits as it is written. */
function likelyMentions(
  line: Line,
  words: readonly Word[],
  index: ReturnType<typeof nameIndexOf>,
): ClientMention[] {
  const found: ClientMention[] = [];
  for (const { word, start, end } of words) {
    if (word.length < 5) continue;
    const initial = line.text[start] ?? '';
    const isCapital = initial !== initial.toLowerCase();
    if (!isCapital && !cue.test(line.folded.slice(Math.max(0, start - 24), start))) continue;
    const fits = new Set<string>();
    for (const [first, namings] of index) {
      // What is there as it is written was looked at, and is no name here.
      if (
        first === word ||
        first.length < 5 ||
        Math.abs(first.length - word.length) > 1 ||
        !isOneOff(word, first)
      )
        continue;
      for (const naming of namings) if (naming.strength !== 'part') fits.add(naming.client);
    }
    if (fits.size > 0) {
      found.push({
        start,
        end,
        clients: [...fits],
        strength: 'likely',
        isKin: false,
        isPointed: false,
      });
    }
  }
  return found;
}

/** Whether one letter is missing, too many, changed, or two have changed places. */
export function isOneOff(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  return (
    short[at] === long[at + 1] &&
    short[at + 1] === long[at] &&
    short.slice(at + 2) === long.slice(at + 2)
  );
}
