/** Every text that belongs to a client and is not in the trash: what a search may look at. */
import type { Client } from '../journal/client.ts';
import type { Day } from '../journal/day.ts';
import { type Journal, recordsOf } from '../journal/journal.ts';
import { isLive } from '../journal/record.ts';
import type { MatchSource } from './match.ts';

/** One text, where it comes from and, for what happened on a day, that day. */
export type ClientText = {
  readonly source: MatchSource;
  readonly text: string;
  readonly day?: Day;
  readonly isPhone?: true;
};

/** A client's texts, what it is first, then what happened. */
export function* clientTexts(journal: Journal, client: Client): Generator<ClientText> {
  yield* ownTexts(journal, client);
  for (const fact of client.facts) {
    if (!isLive(fact)) continue;
    const text = fact.text === undefined ? fact.key : `${fact.key}: ${fact.text}`;
    yield { source: 'fact', text, day: fact.day };
  }
  for (const idea of client.ideas) {
    if (isLive(idea)) yield { source: 'idea', text: idea.words, day: idea.day };
  }
  const { entries, promises, outcomes } = recordsOf(journal, client.id);
  for (const entry of entries.values()) {
    if (!isLive(entry)) continue;
    yield { source: 'entry', text: entry.words, day: entry.day };
    for (const tag of entry.tags) yield { source: 'tag', text: tag, day: entry.day };
  }
  for (const promise of promises.values()) {
    if (!isLive(promise)) continue;
    const day = promise.writtenOn;
    yield { source: 'promise', text: promise.words, day };
    if (promise.about !== promise.words) yield { source: 'promise', text: promise.about, day };
    for (const step of promise.steps) {
      if (step.words === undefined || !isLive(step)) continue;
      yield { source: 'promise', text: step.words, day: step.day };
    }
  }
  for (const outcome of outcomes.values()) {
    if (outcome.words === undefined || !isLive(outcome)) continue;
    yield { source: 'outcome', text: outcome.words, day: outcome.day };
  }
}

function* ownTexts(journal: Journal, client: Client): Generator<ClientText> {
  yield { source: 'name', text: client.name };
  for (const text of client.aka) yield { source: 'name', text };
  if (client.address.called) yield { source: 'name', text: client.address.called };
  if (client.trade) yield { source: 'trade', text: client.trade };
  if (client.place) yield { source: 'place', text: client.place };
  yield* contactTexts(client);
  if (client.notes) yield { source: 'notes', text: client.notes };
  for (const text of client.tags) yield { source: 'tag', text };
  const { place, when, context, introducedBy } = client.howMet ?? {};
  const introducer = introducedBy?.client && journal.clients.get(introducedBy.client);
  const name = introducer && isLive(introducer) ? introducer.name : undefined;
  for (const text of [place, when?.words, context, introducedBy?.words, name]) {
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
}

function* contactTexts(of: {
  readonly phones: readonly string[];
  readonly emails: readonly string[];
}): Generator<ClientText> {
  for (const text of of.phones) yield { source: 'contact', text, isPhone: true };
  for (const text of of.emails) yield { source: 'contact', text };
}
