/** Where in a sentence a word is given: by whom, and nothing that only looks like it. */
import type { Giver } from '../journal/promise.ts';
import { foldedOf, isQuestion, type Line, type Span } from './line.ts';
import { isAccentRight } from './promise-accents.ts';
import type { Surroundings } from './promises.ts';
import {
  doubtEn,
  mineEn,
  mineWithDayEn,
  theirsAloneEn,
  theirsEn,
  theirsWithDayEn,
  thingEn,
  thirdEn,
} from './words-en.ts';
import {
  doubtEs,
  mineEs,
  mineWithDayEs,
  theirsEs,
  theirsNamedEs,
  theirsWithDayEs,
  thirdEs,
} from './words-es.ts';

/** Where a promise begins. */
export type Head = Span & {
  readonly by: Giver;
  /** Only a promise where a day ahead stands with it. */
  readonly needsDay: boolean;
  /** English says who gives their word before the verb. */
  readonly needsSubject: boolean;
  readonly isSpanish: boolean;
};

type Source = Omit<Head, 'start' | 'end'> & { readonly pattern: RegExp };

const sources: readonly Source[] = [
  ...of(mineEs, { by: 'me', needsDay: false, needsSubject: false, isSpanish: true }),
  ...of(theirsEs, { by: 'them', needsDay: false, needsSubject: false, isSpanish: true }),
  ...of(theirsNamedEs, { by: 'them', needsDay: false, needsSubject: true, isSpanish: true }),
  ...of(mineWithDayEs, { by: 'me', needsDay: true, needsSubject: false, isSpanish: true }),
  ...of(theirsWithDayEs, { by: 'them', needsDay: true, needsSubject: false, isSpanish: true }),
  ...of(mineEn, { by: 'me', needsDay: false, needsSubject: false, isSpanish: false }),
  ...of(theirsEn, { by: 'them', needsDay: false, needsSubject: true, isSpanish: false }),
  ...of(theirsAloneEn, { by: 'them', needsDay: false, needsSubject: false, isSpanish: false }),
  ...of(mineWithDayEn, { by: 'me', needsDay: true, needsSubject: false, isSpanish: false }),
  ...of(theirsWithDayEn, { by: 'them', needsDay: true, needsSubject: true, isSpanish: false }),
];

function of(patterns: readonly string[], what: Omit<Source, 'pattern'>): Source[] {
  return patterns.map((source) => ({
    ...what,
    // At the head of a word, unless the source itself begins with what stands before one.
    pattern: new RegExp(`(?:(?<![\\w@#'])|(?=[\\s,;:(.'-]))(?:${source})`, 'g'),
  }));
}

const doubt = new RegExp(`${doubtEs}|${doubtEn}`);
const third = new RegExp(`${thirdEs}|${thirdEn}`);
const thing = new RegExp(thingEn);

/** The heads of a sentence in order, those that only continue another left out. */
export function headsIn(line: Line, sentence: Span, around: Surroundings): Head[] {
  const text = foldedOf(line, sentence);
  if (isQuestion(line, sentence)) return [];
  const doubts = doubtIn(text);
  const all: Head[] = [];
  for (const { pattern, ...what } of sources) {
    for (const match of text.matchAll(pattern)) {
      const lead = /^[\s,;:(.-]*(?:(?:and|then|but|so|also)\s+)?/.exec(match[0])?.[0].length ?? 0;
      const start = sentence.start + match.index + lead;
      const head = { ...what, start, end: sentence.start + match.index + match[0].length };
      if (head.end <= head.start) continue;
      if (doubts !== undefined && (doubts.isWhole || head.start >= sentence.start + doubts.start))
        continue;
      if (isGiven(line, sentence, head, around)) all.push(withSubject(line, sentence, head));
    }
  }
  return inOrder(line, all, sentence);
}

function doubtIn(text: string): { readonly start: number; readonly isWhole: boolean } | undefined {
  const match = doubt.exec(text);
  if (!match) return undefined;
  // "if" makes the whole sentence conditional; a "maybe" only what follows it.
  const isWhole =
    /\b(?:si|if|unless|in case|en caso|as long as|provided|siempre que|depende|depends)\b/.test(
      match[0],
    );
  return { start: match.index, isWhole };
}

const denied =
  /(?:^|[\s,;:(])(?:no|nunca|jamas|ni|tampoco|never|not|didn't|don't|doesn't|won't|can't|cannot|haven't|hasn't|isn't|aren't|wasn't|without|sin|nobody|nadie|no one|ya no)(?:\s+(?:me|le|les|nos|se|lo|la|te|yo|el|ella))*\s*$/;
const asked =
  /(?:^|[\s,;:(])(?:pide|pidio|pidieron|pregunta|pregunto|quiere|quieren|queria|necesita|necesitan|espera|esperaba|asked(?: me| us)?|asking(?: me| us)?|wants(?: me| us)?|wanted(?: me| us)?|needs(?: me| us)?|expects(?: me| us)?|told me|reminded me|hoping)(?:\s+(?:que|si|to|for|me to|us to))?\s*(?:(?:yo|le|les|me)\s*)?$/;

function isGiven(line: Line, sentence: Span, head: Head, around: Surroundings): boolean {
  const { start, end, by } = head;
  if (around.clients.some((one) => start >= one.start && start < one.end)) return false;
  if (around.settled.some((one) => start >= one.start && start < one.end)) return false;
  const before = line.folded.slice(sentence.start, start);
  if (denied.test(before) || asked.test(before)) return false;
  if (by === 'me' && /\b(?:me|nos)\s*$/.test(before)) return false;
  if (head.isSpanish && !isAccentRight(line, head, around)) return false;
  const isNamed = around.clients.some(
    (one) => one.end <= start + 1 && /^[\s,):'"]*(?:s\s)?$/.test(line.folded.slice(one.end, start)),
  );
  if (!isNamed && (third.test(before) || isThirdParty(line, head, sentence, around))) return false;
  if (noGift.test(line.folded.slice(end, end + 24))) return false;
  if (
    by === 'them' &&
    head.needsSubject &&
    !isNamed &&
    !hasSubject(line, before, start, head.isSpanish)
  )
    return false;
  if (by === 'them' && head.isSpanish && isRelative(before)) return false;
  if (
    by === 'them' &&
    head.isSpanish &&
    head.needsDay &&
    !isNamed &&
    !/(?:^|[,;:.(]\s*|\b(?:y|que|ya|el|ella|ellos|ellas|usted|pero|luego|tambien)\s+|\)\s*)$/.test(
      before,
    )
  )
    return false;
  if (
    by === 'me' &&
    head.needsDay &&
    head.isSpanish &&
    !/(?:^[\s"]*|[,;:.()\-–]\s*|\b(?:y|e|que|ya|yo|pero|luego|tambien|entonces|despues|asi que|pues)\s+|\bhoy\s+|\bmanana\s+)$/.test(
      before,
    ) &&
    !endsWithDate(before, sentence, around)
  )
    return false;
  if (!head.needsDay) return true;
  return around.dates.some(
    (one) =>
      one.ahead &&
      ((one.start >= end - 1 && one.end <= sentence.end) ||
        (one.end <= start && one.start >= sentence.start)),
  );
}

const relativeEnd = /\s(?:que|quien|donde)\s*$/;
const saying =
  /\b(?:dice|dijo|dicen|dijeron|dicho|asegura|aseguro|confirma|confirmo|promete|prometio|quedamos en|quedo en|jura|cree|y|asi|porque|ya|resulta|es)\s(?:[a-z]+\s){0,3}que\s*$/;

/** "el contrato que me manda": told of a thing; "dice que me manda": given. */
function isRelative(before: string): boolean {
  return relativeEnd.test(before) && !saying.test(before);
}

function endsWithDate(before: string, sentence: Span, around: Surroundings): boolean {
  const at = sentence.start + before.trimEnd().replace(/,$/, '').length;
  return around.dates.some((one) => Math.abs(one.end - at) <= 1);
}

/** "she'll send it": who gives it is part of what is given. */
function withSubject(line: Line, sentence: Span, head: Head): Head {
  if (!head.needsSubject) return head;
  const subject = /(?:he|she|they)\s*$/.exec(line.folded.slice(sentence.start, head.start));
  return subject ? { ...head, start: head.start - subject[0].length } : head;
}

/** "nos pone una queja" gives nothing. */
const noGift =
  /^\s+(?:una? (?:queja|reclamacion|pega|problema|excusa|mala cara|bronca)|pegas|problemas|largas|nervios|igual|pena|miedo|la lata|guerra|quebraderos)/;
const ourSide =
  /^(?:client[ea]s?|senora?|senores|duen[oa]s?|propietari[oa]s?|familia|novi[oa]s?|pareja|chic[oa]s?|muchach[oa]s?|doctora?|director|directora|presidenta?|profesora?|alumn[oa]s?|paciente|inquilin[oa]s?|vecin[oa]s?|madre|padre|padres|customers?|clients?|owners?|couple|bride|groom|lady|gentleman|guy|director|chair|headteacher|tenants?|students?|patients?|family|parents)$/;

/** "el tasador me manda…": neither of us, unless the words are a day or name the client. */
function isThirdParty(line: Line, head: Head, sentence: Span, around: Surroundings): boolean {
  if (head.by !== 'them' || !head.isSpanish) return false;
  const before = line.folded.slice(sentence.start, head.start);
  const match =
    /(?:^|[\s,;:(])(?:el|la|los|las|su|sus|un|una|mi|mis)\s+([a-z]+)((?:\s+del?\s+(?:la\s+|el\s+)?[a-z0-9º]+)?)\s*(?:ya\s+|no\s+|tambien\s+)?$/.exec(
      before,
    );
  if (!match || ourSide.test(match[1] ?? '')) return false;
  const span = { start: sentence.start + match.index, end: head.start };
  const meets = (one: Span) => one.start < span.end && span.start < one.end;
  return !around.dates.some(meets) && !around.clients.some(meets);
}

/** Somebody who can give their word stands before the verb: a pronoun, a name, the client. */
function hasSubject(line: Line, before: string, start: number, isSpanish: boolean): boolean {
  if (/(?:^|[\s,;:("])(?:he|she|they|who)\s*$/.test(before)) return true;
  if (
    /(?:^\s*|[,;:(]\s*|\b(?:y|que|pero|el|ella|ellos|ellas|usted|tambien|ya)\s+)$/.test(before) &&
    isSpanish
  )
    return true;
  if (
    /(?:^|\s)(?:the|my|our) (?:client|customer|owner|owners|couple|family|tenant|lady|guy|man|woman|boss|manager|director|headmaster|teacher|chef|coach)\s*$/.test(
      before,
    )
  )
    return true;
  if (thing.test(before)) return false;
  const name = /(\p{Lu}[\p{L}'’.]*)(?:\s*\([^)]*\)|,\s[^,]{2,40},)?\s*$/u.exec(
    line.text.slice(Math.max(0, start - 60), start),
  );
  return (
    name !== null && !/^(?:I|The|This|That|It|We|You|And|But|So|Also|Then)$/.test(name[1] ?? '')
  );
}

/** Sorted; what lies within another, or only goes on with it, is left out. */
function inOrder(line: Line, heads: readonly Head[], sentence: Span): Head[] {
  const sorted = [...heads].sort(
    (a, b) => a.start - b.start || Number(a.needsDay) - Number(b.needsDay) || b.end - a.end,
  );
  const kept: Head[] = [];
  for (const head of sorted) {
    const last = kept.at(-1);
    if (last && head.start < last.end) continue;
    if (last && goesOn(line.folded.slice(last.end, head.start), last, head)) continue;
    kept.push(inherited(line, head, last, sentence));
  }
  return sentence.end > sentence.start ? kept : [];
}

/** "He's thrilled and will pay by Friday": without a subject of its own it is the last one's. */
function inherited(line: Line, head: Head, last: Head | undefined, sentence: Span): Head {
  if (head.isSpanish || head.by === 'them' || !head.needsDay) return head;
  const before = line.folded.slice(sentence.start, head.start);
  if (!/(?:\b(?:and|then|but)|,)\s*(?:also\s+|then\s+)?$/.test(before)) return head;
  if (/^(?:i|we)\b/.test(line.folded.slice(head.start, head.end))) return head;
  if (last) return { ...head, by: last.by };
  const subjects = [...before.matchAll(/\b(i|we|he|she|they)(?:'[a-z]+)?\b/g)];
  const subject = subjects.at(-1)?.[1];
  return subject && !/^(?:i|we)$/.test(subject) ? { ...head, by: 'them' } : head;
}

const boundary =
  /(?:[,;:–-]|\s(?:y|e|and|then|luego|pero|but|&|\+|mientras|while|or)\s)[^,;:]{0,40}$/;

/** "Le prometí mandarle…", "le dije que el lunes le mando…": one word, not two. */
function goesOn(between: string, last: Head, head: Head): boolean {
  if (/^\s*(?:que|that|to|de|en|a)?\s*$/.test(between)) return true;
  const isBroken =
    boundary.test(`${between}`) ||
    /(?:[,;:]|\s(?:y|e|and|then|pero|but|&))\s*(?:yo|ella|el|ellos|she|he|they|i|we|also|tambien)?\s*$/.test(
      between,
    );
  if (isBroken) return false;
  return head.needsDay || head.by === last.by || /\bque\s*$/.test(between);
}
