/**
 * The words given in a line, mine and theirs: where each begins, how far it goes, and the day it is
 * due. What is asked, doubted, denied, conditional or said of third parties is no promise.
 */
import type { Due, Giver } from '../journal/promise.ts';
import type { ClientMention } from './clients.ts';
import type { DateMention } from './dates.ts';
import { type Line, type Span, wordsOf } from './line.ts';
import { type Head, headsIn } from './promise-heads.ts';

/** A promise as it was read. `words` are the user's; `due` is absent where no day was named. */
export type PromiseMention = Span & {
  readonly by: Giver;
  readonly words: string;
  readonly due?: Due;
  /** Where the day was read. */
  readonly dueSpan?: Span;
};

type Draft = { by: Giver; start: number; end: number; headEnd: number; date?: DateMention };

/** What a line holds besides promises. */
export type Surroundings = {
  readonly dates: readonly DateMention[];
  readonly clients: readonly ClientMention[];
  /** Where settlings are told, so that "que le prometí" gives no word anew. */
  readonly settled: readonly Span[];
};

/** Reads the promises of a line. */
export function promisesIn(line: Line, around: Surroundings): PromiseMention[] {
  const drafts: Draft[] = [];
  for (const sentence of line.sentences) {
    const own = draftsOf(line, sentence, around);
    const [first] = own;
    const last = drafts.at(-1);
    // "Le debo el certificado. Se lo llevo mañana": the second says when.
    if (first && last && last.by === first.by && !last.date && pointsBack(line, first)) {
      last.end = first.end;
      if (first.date) last.date = first.date;
      own.shift();
    }
    drafts.push(...own);
  }
  return drafts.map(({ by, start, end, date }) => ({
    by,
    start,
    end,
    words: wordsOf(line, { start, end }),
    ...(date?.ahead && { due: date.ahead }),
    ...(date && { dueSpan: { start: date.start, end: date.end } }),
  }));
}

function draftsOf(line: Line, sentence: Span, around: Surroundings): Draft[] {
  const heads = headsIn(line, sentence, around);
  const drafts: Draft[] = [];
  heads.forEach((head, place) => {
    const next = heads[place + 1];
    const limit = next ? leadOf(line, next, head, around.dates) : sentence.end;
    const end = endOf(line, limit, head);
    const from = heads[place - 1] ? (drafts.at(-1)?.end ?? head.start) : sentence.start;
    const date = dateFor(line, { ...head, end }, from, around.dates);
    const draft: Draft = {
      by: head.by,
      start: head.start,
      end,
      headEnd: head.end,
      ...(date && { date }),
    };
    const before = drafts.at(-1);
    const isSame = pointsBack(line, draft) || (before && paysBack(line, before, draft));
    if (before && before.by === draft.by && !before.date && isSame) {
      before.end = draft.end;
      if (draft.date) before.date = draft.date;
    } else drafts.push(draft);
  });
  return drafts.flatMap((draft) => split(line, draft, around.dates));
}

/** Where the next promise begins with the day that leads it: "…, y en febrero me abona". */
function leadOf(line: Line, next: Head, head: Head, dates: readonly DateMention[]): number {
  const lead = dates.find(
    (one) => one.start > head.end && /^[\s,]*$/.test(line.folded.slice(one.end, next.start)),
  );
  if (!lead || lead.end > next.start) return next.start;
  const isApart = /(?:[,;]|\s(?:y|e|and|then|pero|but|luego))\s*$/.test(
    line.folded.slice(head.end, lead.start),
  );
  return isApart ? lead.start : next.start;
}

/** Up to the next promise, without the joint between the two. */
function endOf(line: Line, limit: number, head: Head): number {
  const text = line.folded.slice(head.start, limit);
  const joint =
    /(?:[\s,;:]+(?:y|e|and|then|luego|pero|but|&|\+|que|yo|ella|el|ellos|ellas|she|he|they|i|we|also|tambien|a cambio|in return|mientras|while|dice que|dice|says|said|says that|said that|reckons|dijo que))*[\s,;:–-]*$/.exec(
      text,
    );
  const end = limit - (joint?.[0].length ?? 0);
  const whole = end > head.end ? end : limit;
  return whole - (/[\s.,;:!…]*$/.exec(line.folded.slice(head.start, whole))?.[0].length ?? 0);
}

/** The first day within it; else the one that leads it: "En quince días le presento…". */
function dateFor(
  line: Line,
  span: Span,
  from: number,
  dates: readonly DateMention[],
): DateMention | undefined {
  const within = dates.filter((one) => one.start >= span.start && one.end <= span.end);
  const real = within.find((one) => one.ahead);
  if (real) return real;
  const lead = dates
    .filter((one) => one.ahead && one.start >= from && one.end <= span.start)
    .at(-1);
  if (lead && !tellsOfPast(line.folded.slice(from, span.start), lead, from)) return lead;
  return within.find((one) => one.isVague);
}

const past =
  /\b(?:llame|llamo|hable|hablamos|visite|comi|cene|vi|estuve|pase por|fui|quede|reunion|visita|llamada|called|rang|phoned|met|saw|visited|spoke|texted|emailed|wrote|came|went|said|told|asked|dijo|vino|escribio|meeting|had|was|pregunto|pidio|firmo|signed)\b/;

/** "El lunes llamé a Ana y le mando…": that Monday is told of, not promised. */
function tellsOfPast(text: string, lead: DateMention, from: number): boolean {
  const clause = text.slice(0, lead.end - from + 24);
  const cut = Math.max(
    clause.lastIndexOf(',', lead.start - from),
    clause.lastIndexOf(';', lead.start - from),
  );
  return past.test(clause.slice(Math.max(0, cut)));
}

/** "se lo llevo mañana", "I'll bring it tomorrow". */
function pointsBack(line: Line, draft: Pick<Draft, 'start' | 'end'>): boolean {
  const text = line.folded.slice(draft.start, draft.end);
  return (
    /^(?:yo )?(?:se l[oa]s?|l[oa]s?|me l[oa]s?|nos l[oa]s?)\s/.test(text) ||
    /^(?:[a-z]+(?:ar|er|ir)(?:sel|mel|nosl)[oa]s?)\b/.test(text) ||
    /^(?:(?:i|we|he|she|they)?(?:'ll| will|'m going to| am going to)\s+)?(?:\w+ ){1,2}?(?:it|them|that|those)(?:\s+(?:over|off|back|to (?:him|her|them|me|us)|out|up))?\s*(?:$|[.,]|(?:on|by|to|this|next|tomorrow|today|tonight|mon|tue|wed|thu|fri|sat|sun|in|before|first|at|asap|later|soon|for)\b)/.test(
      text,
    )
  );
}

/** "Me debe 300, dice que me paga el viernes": the payment of what is owed, not another. */
function paysBack(line: Line, before: Draft, draft: Draft): boolean {
  const debt = line.folded.slice(before.start, before.headEnd);
  if (!/\b(?:debe|deben|debo|debemos|owes?|owe)\b/.test(debt)) return false;
  const text = line.folded.slice(draft.start, draft.headEnd + 16);
  return /\b(?:pag|ingres|abon|liquid|transf|pay|settle|transfer|clear|give|bring|devuelv)\w*/.test(
    text,
  );
}

/** "…el contrato el lunes y la factura el martes": two days are two promises. */
function split(line: Line, draft: Draft, dates: readonly DateMention[]): Draft[] {
  const within = dates.filter(
    (one) => one.ahead && one.start >= draft.headEnd && one.end <= draft.end,
  );
  const [first, second] = within;
  if (!first || !second || draft.date !== first) return [draft];
  const between = line.folded.slice(first.end, second.start);
  const joint =
    /^\s*(?:,\s*)?(?:y|e|and|&|,)\s+(?=(?:el|la|los|las|un|una|the|a|an|his|her|their|su|sus|otro|otra|[a-z]+))/.exec(
      between,
    );
  if (!joint || /^\s*(?:y|and|or|o|,)?\s*$/.test(between)) return [draft];
  const start = first.end + joint[0].length;
  return [
    { ...draft, end: first.end },
    ...split(line, { ...draft, start, headEnd: start, date: second }, dates),
  ];
}

/** What of a line no outcome, channel or warmth may be read from: it has not happened yet. */
export function promisedSpans(promises: readonly PromiseMention[]): readonly Span[] {
  return promises.map(({ start, end }) => ({ start, end }));
}
