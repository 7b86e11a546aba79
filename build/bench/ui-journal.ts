/** A client of ten years, told something every day: what the page must draw without a hitch. */
import { addDays } from '../../shared/journal/day.ts';
import type { Entry } from '../../shared/journal/entry.ts';
import { type Journal, putRecord } from '../../shared/journal/journal.ts';
import type { OutcomeKind } from '../../shared/journal/outcome.ts';
import type { PromiseRecord } from '../../shared/journal/promise.ts';
import { chanceFrom } from '../sample/random.ts';
import { makeSampleJournal } from '../sample-journal.ts';
import { putJournal } from '../tour/journal-on-disk.ts';
import { day, writtenAt } from './bench-journal.ts';

export { handOn } from '../tour/hand.ts';

/** The client's name. */
export const longClient = 'Banco de pruebas';

const days = 3650;
const outcomeKinds: readonly OutcomeKind[] = ['praise', 'complaint', 'mistake', 'renewed', 'won'];
const warmths = [-2, -1, 1, 2] as const;

/** Writes the sample with that client in it where the program will look for it. */
export function putLongClient(userData: string): void {
  const journal = makeSampleJournal({ seed: 1, language: 'es', day });
  addLongClient(journal);
  putJournal(userData, journal, writtenAt);
}

function addLongClient(journal: Journal): void {
  const chance = chanceFrom(1);
  const begun = addDays(day, -days);
  const [model] = journal.clients.values();
  if (!model) throw new Error('the sample has no client');
  const stamps = (on: string) => {
    const at = `${on}T10:00:00.000Z`;
    return { id: chance.id(), createdAt: at, changedAt: at, writtenOn: on };
  };
  const fields = { name: longClient, aka: [], people: [], facts: [], ideas: [], ownWords: [] };
  const client = { ...model, ...fields, ...stamps(begun), relation: 'client' as const };
  putRecord(journal, 'client', client);
  for (let ago = days; ago >= 0; ago -= 1) {
    const on = addDays(day, -ago);
    const entry: Entry = {
      ...stamps(on),
      client: client.id,
      people: [],
      day: on,
      kind: 'call',
      contact: true,
      words: 'Hablamos',
      tags: [],
      ...(chance.next() < 0.3 && { warmth: chance.pick(warmths) }),
    };
    putRecord(journal, 'entry', entry);
    if (chance.next() < 0.15) putRecord(journal, 'promise', promiseOf(client.id, on));
    if (chance.next() < 0.03) {
      const kind = chance.pick(outcomeKinds);
      putRecord(journal, 'outcome', {
        ...stamps(on),
        client: client.id,
        day: on,
        kind,
        repairs: [],
      });
    }
  }

  function promiseOf(owner: string, on: string): PromiseRecord {
    const due = addDays(on, chance.between(3, 30));
    const settledOn = addDays(due, chance.between(-3, 6));
    const kind = chance.next() < 0.9 ? ('kept' as const) : ('broken' as const);
    const made = { ...stamps(on), kind: 'made' as const, day: on };
    const settled = { ...stamps(settledOn), kind, day: settledOn };
    return {
      ...stamps(on),
      client: owner,
      by: chance.next() < 0.6 ? 'me' : 'them',
      words: 'Le mando los precios',
      about: 'los precios',
      due: { day: due, precision: 'day' },
      steps: settledOn <= day ? [made, settled] : [made],
    };
  }
}
