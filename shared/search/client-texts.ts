/** Every text that belongs to a client and is not in the trash: what a search may look at. */
import type { Client } from '../journal/client.ts';
import type { Day } from '../journal/day.ts';
import type { Entry } from '../journal/entry.ts';
import { type AnyRecord, type Journal, recordsOf } from '../journal/journal.ts';
import type { Outcome } from '../journal/outcome.ts';
import type { PromiseRecord } from '../journal/promise.ts';
import { isLive } from '../journal/record.ts';
import { fold } from './fold.ts';
import type { MatchSource } from './match.ts';

/** One text, where it comes from and, for what happened on a day, that day. */
export type ClientText = {
  readonly source: MatchSource;
  readonly text: string;
  readonly day?: Day;
  readonly isPhone?: true;
};

/** A text with what a cue is compared with; `digits` of a phone, without its spaces. */
export type FoldedText = ClientText & { readonly folded: string; readonly digits?: string };

/** A client's texts, what it is first, then what happened. */
export function* clientTexts(journal: Journal, client: Client): Generator<FoldedText> {
  yield* foldedOnce(client, ownTexts);
  const introducer = journal.clients.get(client.howMet?.introducedBy?.client ?? '');
  if (introducer && isLive(introducer)) yield folded({ source: 'how-met', text: introducer.name });
  const { entries, promises, outcomes } = recordsOf(journal, client.id);
  for (const entry of entries.values()) if (isLive(entry)) yield* foldedOnce(entry, entryTexts);
  for (const promise of promises.values()) {
    if (isLive(promise)) yield* foldedOnce(promise, promiseTexts);
  }
  for (const outcome of outcomes.values()) {
    if (isLive(outcome)) yield* foldedOnce(outcome, outcomeTexts);
  }
}

// Each key somebody types asks for every text again. A changed record is another object, so what
// is remembered of one is never old, and goes when it goes.
const remembered = new WeakMap<AnyRecord, readonly FoldedText[]>();

function foldedOnce<Kind extends AnyRecord>(
  record: Kind,
  textsOf: (record: Kind) => Iterable<ClientText>,
): readonly FoldedText[] {
  let texts = remembered.get(record);
  if (!texts) {
    texts = Array.from(textsOf(record), folded);
    remembered.set(record, texts);
  }
  return texts;
}

function folded(text: ClientText): FoldedText {
  const plain = fold(text.text);
  return { ...text, folded: plain, ...(text.isPhone && { digits: plain.replace(/\D/g, '') }) };
}

function* entryTexts({ words, tags, day }: Entry): Generator<ClientText> {
  yield { source: 'entry', text: words, day };
  for (const tag of tags) yield { source: 'tag', text: tag, day };
}

function* promiseTexts({ words, about, steps, writtenOn: day }: PromiseRecord) {
  yield { source: 'promise', text: words, day } as const;
  if (about !== words) yield { source: 'promise', text: about, day } as const;
  for (const step of steps) {
    if (step.words === undefined || !isLive(step)) continue;
    yield { source: 'promise', text: step.words, day: step.day } as const;
  }
}

function* outcomeTexts({ words, day }: Outcome): Generator<ClientText> {
  if (words !== undefined) yield { source: 'outcome', text: words, day };
}

function* ownTexts(client: Client): Generator<ClientText> {
  yield { source: 'name', text: client.name };
  for (const text of client.aka) yield { source: 'name', text };
  if (client.address.called) yield { source: 'name', text: client.address.called };
  if (client.trade) yield { source: 'trade', text: client.trade };
  if (client.place) yield { source: 'place', text: client.place };
  yield* contactTexts(client);
  if (client.notes) yield { source: 'notes', text: client.notes };
  for (const text of client.tags) yield { source: 'tag', text };
  const { place, when, context, introducedBy } = client.howMet ?? {};
  for (const text of [place, when?.words, context, introducedBy?.words]) {
    if (text) yield { source: 'how-met', text };
  }
  for (const person of client.people) {
    if (!isLive(person)) continue;
    yield { source: 'person', text: person.role ? `${person.name}, ${person.role}` : person.name };
    if (person.address.called) yield { source: 'person', text: person.address.called };
    yield* contactTexts(person);
    if (person.notes) yield { source: 'person', text: person.notes };
  }
  for (const word of client.ownWords) {
    if (isLive(word)) yield { source: 'notes', text: word.reason, day: word.day };
  }
  for (const fact of client.facts) {
    if (!isLive(fact)) continue;
    const text = fact.text === undefined ? fact.key : `${fact.key}: ${fact.text}`;
    yield { source: 'fact', text, day: fact.day };
  }
  for (const idea of client.ideas) {
    if (isLive(idea)) yield { source: 'idea', text: idea.words, day: idea.day };
  }
}

function* contactTexts(of: {
  readonly phones: readonly string[];
  readonly emails: readonly string[];
}): Generator<ClientText> {
  for (const text of of.phones) yield { source: 'contact', text, isPhone: true };
  for (const text of of.emails) yield { source: 'contact', text };
}
