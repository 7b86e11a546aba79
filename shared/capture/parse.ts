/**
 * Reads a line as a busy person types it, in Spanish and in English at once: whom it is about, what
 * happened, how it felt, what was promised and what came of it. Rules only, nothing guessed in
 * silence: every reading says which words it was read from, and the words are always kept.
 */
import type { Day } from '../journal/day.ts';
import { defaultContact, type EntryKind } from '../journal/entry.ts';
import { type ChannelMention, channelOf, channelsIn, nobodyThere } from './channel.ts';
import { clientOf } from './clients.ts';
import { type DateMention, datesIn } from './dates.ts';
import { isQuestion, type Line, lineOf, type Span } from './line.ts';
import type { CaptureClient } from './name-index.ts';
import { newNameIn } from './new-name.ts';
import { type OutcomeMention, outcomesIn } from './outcomes.ts';
import { type PromiseMention, promisedSpans, promisesIn } from './promises.ts';
import { type SettleMention, settlesIn } from './settles.ts';
import { warmthOf } from './warmth.ts';

/** What reading depends on besides the words. */
export type CaptureContext = {
  /** Local time, `YYYY-MM-DDTHH:mm`; only its day matters. */
  readonly now: string;
  readonly clients: readonly CaptureClient[];
  /** `es`, `en`, `en-GB`, `en-US`: how slashed dates are written. Both languages are always read. */
  readonly language?: string;
};

/** A line as it was read. Spans count in {@link Captured.text}. */
export type Captured = {
  /** What was typed, in Unicode's composed form. */
  readonly text: string;
  /** The client it is about; null where none is named, or several fit. */
  readonly client: string | null;
  /** The clients that fit, where several do: the user must say which. */
  readonly candidates: readonly string[];
  /** The name of somebody who is no client yet. */
  readonly newClient?: string;
  readonly clientSpan?: Span;
  readonly kind: EntryKind;
  readonly kindSpan?: Span;
  /** Whether the two were in touch. */
  readonly contact: boolean;
  /** The day it happened; a day ahead makes it a plan. */
  readonly on: Day;
  readonly onSpan?: Span;
  readonly warmth: -2 | -1 | 1 | 2 | null;
  readonly warmthSpan?: Span;
  readonly promises: readonly PromiseMention[];
  readonly outcomes: readonly OutcomeMention[];
  readonly settles: readonly SettleMention[];
  readonly tags: readonly string[];
};

// Beyond it a line is a pasted letter: its words are kept, and its beginning is read.
const longestRead = 4000;

/** Reads a line. Never throws; the same for both of Unicode's forms; under 2 ms a sentence. */
export function parseCapture(text: string, context: CaptureContext): Captured {
  const line = lineOf(text.slice(0, longestRead));
  const today = context.now.slice(0, 10);
  const now = { today, isMonthFirst: context.language === 'en-US' };
  const whole = { start: 0, end: line.text.length };
  const named = datesIn(line.folded, whole, now);
  const reading = clientOf(line, context.clients, named);
  // "Domingo llamó el lunes" names one day.
  const dates = named.filter(
    (date) =>
      !line.folded.startsWith("'s", date.end) &&
      !reading.mentions.some((one) => one.start < date.end && date.start < one.end),
  );
  const settles = settlesIn(line, dates, reading.mentions);
  const around = { dates, clients: reading.mentions, settled: settles };
  const promises = promisesIn(line, around);
  const ahead = promisedSpans(promises);
  const channels = channelsIn(line, ahead);
  const channel = channelOf(channels);
  const warmth = warmthOf(line, ahead);
  const taken = [...promises.flatMap(({ dueSpan }) => dueSpan ?? []), ...settles];
  const happened = dayOf(line, { dates, taken, ahead, channels, today });
  const unknown =
    reading.client === null && reading.candidates.length === 0 ? newNameIn(line, dates) : undefined;
  const kind = channel?.kind ?? otherKind(line);
  const carries = {
    warmth: warmth !== undefined,
    promise: promises.length > 0,
    settling: settles.length > 0,
  };
  const span = reading.span ?? unknown;
  return {
    text: text.normalize('NFC'),
    client: reading.client,
    candidates: reading.candidates,
    ...(unknown && { newClient: unknown.name }),
    ...(span && { clientSpan: { start: span.start, end: span.end } }),
    kind,
    ...(channel && { kindSpan: { start: channel.start, end: channel.end } }),
    contact:
      defaultContact(kind, carries) && !nobodyThere.test(line.folded) && happened.day <= today,
    on: happened.day,
    ...(happened.span && { onSpan: happened.span }),
    warmth: warmth?.warmth ?? null,
    ...(warmth && { warmthSpan: { start: warmth.start, end: warmth.end } }),
    promises,
    outcomes: outcomesIn(line, ahead),
    settles,
    tags: tagsIn(line),
  };
}

function otherKind(line: Line): EntryKind {
  return /^\s*(?:regalo|le regale|le lleve un regalo|gift|gave (?:him|her|them) a (?:gift|present))\b/.test(
    line.folded,
  )
    ? 'gift'
    : 'note';
}

/** The tags, as typed, without their sign; each once. */
function tagsIn({ text }: Line): string[] {
  const tags = [...text.matchAll(/(?<![\p{L}\p{N}&/])#([\p{L}\p{N}][\p{L}\p{N}_-]*)/gu)];
  return [...new Set(tags.map((match) => match[1] as string))];
}

/** "Rang on Monday and released me…": the day of the ringing. */
function isToldFirst(line: Line, date: Span): boolean {
  const before = line.folded.slice(Math.max(0, date.start - 40), date.start);
  return (
    /\b(?:rang|called|phoned|met|saw|visited|texted|emailed|wrote|came|llamo|llame|vino|escribio|vi|visite|estuve)\b[^,;.]*$/.test(
      before,
    ) &&
    !limit.test(line.folded.slice(date.start, date.end)) &&
    !/\b(?:to|al|para|until)\s*$/.test(before)
  );
}

type Told = {
  readonly dates: readonly DateMention[];
  readonly taken: readonly Span[];
  readonly ahead: readonly Span[];
  readonly channels: readonly ChannelMention[];
  readonly today: Day;
};

const told =
  /\b(?:llame|llamo|llamaron|hable|hablo|hablamos|visite|comi|comimos|cene|vi|vimos|estuve|estuvimos|pase|pasamos|fui|fuimos|dijo|dije|vino|vinieron|escribio|escribi|pregunto|pidio|firmo|acepto|recibi|entregue|conoci|tuve|tuvimos|hubo|reuni|reunimos|trajo|quejo|compro|paso por|called|rang|phoned|met|saw|visited|spoke|talked|texted|emailed|wrote|came|went|signed|had|was|were|sent|got|received|complained|stopped|dropped|popped|caught|bumped|messaged|left|bought|accepted|agreed|chatted|zoomed|dined|paid)\b/g;
const otherwise =
  /\b(?:if|whether|that|que|si|could|can|will|would|wants?|quiere|needs?|pide|promised|prometio|promete|so|asi|promete|until|hasta|deadline|instead|quizas?|maybe|might|perhaps|tal vez|a lo mejor)\b|'ll|'d/;
const limit = /^(?:antes|para|hasta|before|by|until|till|no later|come|due|for)\b/;

/** Whether a day goes with something that happened: the verb stands near, nothing else between. */
function isTold(line: Line, sentence: Span, date: Span): boolean {
  const text = line.folded.slice(sentence.start, sentence.end);
  if (limit.test(line.folded.slice(date.start, date.end))) return false;
  return [...text.matchAll(told)].some((match) => {
    const at = sentence.start + match.index;
    const between =
      at < date.start
        ? line.folded.slice(at + match[0].length, date.start)
        : line.folded.slice(date.end, at);
    const isNear = at < date.start || between.length < 40;
    return isNear && !otherwise.test(between);
  });
}

/** The day that is told of: one behind, or one that goes with something that happened. */
function dayOf(
  line: Line,
  { dates, taken, ahead, channels, today }: Told,
): { day: Day; span?: Span } {
  // "Se me olvidó mandarle el contrato ayer" tells of yesterday; "que prometió para ayer" does not.
  const isTaken = (one: DateMention) =>
    taken.some((span) => one.start >= span.start && one.end <= span.end) &&
    ((one.ahead !== undefined && !isToldFirst(line, one)) ||
      /\b(?:prometi[oó]?|debia|quedo|owed|promised|said)\b[^,;.]*$/.test(
        line.folded.slice(0, one.start),
      ) ||
      /\b(?:for|para|desde|since|from|de|del|till|until)\s*$/.test(
        line.folded.slice(0, one.start),
      ) ||
      limit.test(line.folded.slice(one.start, one.end)));
  const free = dates.filter((one) => !isTaken(one));
  for (const one of free) {
    const span = { start: one.start, end: one.end };
    const sentence = line.sentences.find(({ start, end }) => start <= one.start && one.start < end);
    if (!sentence || isQuestion(line, sentence)) continue;
    if (one.behind && !one.ahead) return { day: one.behind, span };
    const isPromised = ahead.some(({ start, end }) => one.start >= start && one.end <= end);
    const hasHappened = isTold(line, sentence, one);
    if (one.behind && hasHappened && !isPromised) return { day: one.behind, span };
    const isNamed = channels.some(({ start }) => start >= sentence.start && start < sentence.end);
    if (/\b(?:si|if|unless|quiza|maybe|might)\b/.test(line.folded.slice(sentence.start, one.start)))
      continue;
    if (one.ahead && isNamed && !hasHappened && !isPromised && one.ahead.day > today) {
      return { day: one.ahead.day, span };
    }
  }
  return { day: today };
}
