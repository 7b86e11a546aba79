import fc from 'fast-check';
import { emptyTrashOps, mergeOps, trashOps } from '../../shared/journal/cascade.ts';
import { applyChange, type Op } from '../../shared/journal/change.ts';
import { copyJournal, type Journal, partFieldsOf } from '../../shared/journal/journal.ts';
import { applyHusks, readJournal, writeJournal } from '../../shared/transfer/journal-file.ts';
import { anyDeed, opsOf } from './arbitrary-change.ts';
import { anyJournal } from './arbitrary-journal.ts';
import { at, client, entry, outcome, promise, stamps } from './make.ts';
import { sha256 } from './sha256.ts';

/** What is done to a copy beyond the ordinary deeds: what matters when copies meet again. */
type Turn = {
  readonly kind:
    | 'deed'
    | 'new-client'
    | 'new-person'
    | 'touch-part'
    | 'erase'
    | 'merge-away'
    | 'empty-trash';
  readonly deed: Parameters<typeof opsOf>[1];
  /** Seconds since the deed before; small, so that copies change things at the same instant too. */
  readonly gap: number;
};

const anyTurn: fc.Arbitrary<Turn> = fc.record({
  kind: fc.oneof(
    { weight: 6, arbitrary: fc.constant('deed' as const) },
    { weight: 4, arbitrary: fc.constantFrom('new-client', 'new-person', 'touch-part') },
    { weight: 3, arbitrary: fc.constantFrom('erase', 'merge-away', 'empty-trash') },
  ),
  deed: anyDeed,
  gap: fc.integer({ min: 1, max: 3 }),
});

/** An instant after everything that {@link anyJournal} makes. */
export function secondsOn(seconds: number): string {
  return new Date(Date.UTC(2041, 0, 1) + seconds * 1000).toISOString();
}

/**
 * Two copies of one journal: in one a client was merged away and the trash emptied, the other went
 * on writing for that client.
 */
export const anyHeirs: fc.Arbitrary<{
  readonly here: Journal;
  readonly there: Journal;
  readonly loser: string;
}> = fc
  .tuple(anyJournal, ...Array.from({ length: 4 }, () => fc.array(anyTurn, { maxLength: 4 })))
  .chain(([given, past, before, after, elsewhere]) => {
    const base = withClients(went(given, past ?? [], 0, 0));
    const ids = [...base.clients.keys()];
    return fc
      .record({
        loser: fc.constantFrom(...ids),
        heir: fc.constantFrom(...ids),
        notes: fc.array(fc.record({ deed: anyDeed, gap: fc.integer({ min: 1, max: 60 }) })),
      })
      .filter(({ loser, heir }) => loser !== heir)
      .map(({ loser, heir, notes }) => {
        const first = went(base, before ?? [], 100, 100);
        applyChange(first, {
          at: secondsOn(130),
          ops: mergedAwayOps(first, loser, heir, secondsOn(130)),
        });
        const here = went(first, after ?? [], 200, 131);
        const there = went(base, elsewhere ?? [], 300, 100);
        for (const [index, { deed, gap }] of notes.entries()) {
          if (!there.clients.has(loser)) break;
          const at = secondsOn(110 + gap);
          applyChange(there, { at, ops: noteOps(loser, deed, at, 400 + index) });
        }
        return { here, there, loser };
      });
  })
  .filter(({ here, there }) => isSound(here) && isSound(there));

/** At least two, so that one can stand for the other. */
function withClients(journal: Journal): Journal {
  for (const id of ['heir-a', 'heir-b']) journal.clients.set(id, client(id, id));
  return journal;
}

/** All that can be written for a client: a person, a fact, a note, a promise, an outcome, a friend. */
function noteOps(loser: string, { text, day }: Turn['deed'], at: string, serial: number): Op[] {
  const id = `note-${serial}`;
  const written = { changedAt: at };
  const person = { ...stamps(`${id}-person`), name: text, phones: [], emails: [], ...written };
  const fact = { ...stamps(`${id}-fact`), key: text, state: 'unknown', day, ...written };
  const howMet = { introducedBy: { client: loser } };
  return [
    [
      'patch',
      'client',
      loser,
      {
        people: { [person.id]: { ...person, address: { form: 'vos' } } },
        facts: { [fact.id]: fact },
      },
    ],
    ['create', 'entry', entry(id, loser, day, { people: [person.id], words: text, ...written })],
    ['create', 'promise', promise(`${id}-promise`, loser, day, { entry: id, ...written })],
    ['create', 'outcome', outcome(`${id}-outcome`, loser, day, { entry: id, ...written })],
    ['create', 'client', client(`${id}-friend`, text, { howMet, ...written })],
  ];
}

/** Copies of one journal that went ways of their own: notes, edits, trash, merges, erasures. */
export function anyCopies(count: number): fc.Arbitrary<Journal[]> {
  const turns = fc.array(anyTurn, { maxLength: 7 });
  return fc
    .tuple(anyJournal, turns, fc.tuple(...Array.from({ length: count }, () => turns)))
    .map(([given, past, ways]) => {
      const base = went(given, past, 0, 0);
      return ways.map((way, index) => went(base, way, 100 * (index + 1), 100));
    })
    .filter((copies) => copies.every(isSound));
}

function went(given: Journal, turns: readonly Turn[], serial: number, start: number): Journal {
  const journal = copyJournal(given);
  let seconds = start;
  for (const [index, turn] of turns.entries()) {
    seconds += turn.gap;
    const instant = secondsOn(seconds);
    applyChange(journal, { at: instant, ops: turnOps(journal, turn, instant, serial + index) });
  }
  // A restored loser shares parts with its winner, and erasing one there must take it here.
  applyHusks(journal, []);
  return journal;
}

function turnOps(journal: Journal, turn: Turn, instant: string, serial: number): Op[] {
  const { kind, deed } = turn;
  const id = `new-${serial}`;
  const clients = [...journal.clients.values()];
  const one = clients[deed.which % Math.max(1, clients.length)];
  if (kind === 'empty-trash') return emptyTrashOps(journal);
  if (kind === 'new-client') {
    return [
      ['create', 'client', { ...client(`${id}-client`, deed.text), changedAt: instant }],
      ['create', 'entry', entry(id, `${id}-client`, deed.day, { words: deed.text })],
      ['create', 'promise', promise(`${id}-promise`, `${id}-client`, deed.day, { entry: id })],
    ];
  }
  if (!one) return [];
  if (kind === 'erase') {
    // What emptying the trash would do, had it been trashed a moment before.
    const trashed = copyJournal(journal);
    applyChange(trashed, { at: instant, ops: trashOps(journal, 'client', one.id, instant) });
    return emptyTrashOps(trashed);
  }
  if (kind === 'merge-away') {
    const heir = clients[deed.other % clients.length] ?? one;
    return mergedAwayOps(journal, one.id, heir.id, instant);
  }
  if (kind === 'new-person') {
    const person = { ...stamps(`${id}-person`), name: deed.text, phones: [], emails: [] };
    const people = { [person.id]: { ...person, address: { form: 'vos' }, changedAt: instant } };
    return [
      ['patch', 'client', one.id, { people }],
      ['create', 'entry', entry(id, one.id, deed.day, { people: [person.id], changedAt: instant })],
    ];
  }
  if (kind === 'touch-part') {
    const field = partFieldsOf.client[deed.other % 4] ?? 'people';
    const parts = (one as unknown as Record<string, readonly { id: string }[]>)[field] ?? [];
    const part = parts[deed.which % Math.max(1, parts.length)];
    if (!part) return [];
    const fields = deed.clears ? { trashedAt: instant } : { day: deed.day, trashedAt: null };
    return [['patch', 'client', one.id, { [field]: { [part.id]: fields } }]];
  }
  return opsOf(journal, deed, instant, serial);
}

/** Merging a client away and emptying the trash at once, so that a husk is left of it. */
export function mergedAwayOps(journal: Journal, loser: string, heir: string, at: string): Op[] {
  const ops = mergeOps(journal, loser, heir, at);
  const merged = copyJournal(journal);
  applyChange(merged, { at, ops });
  return [...ops, ...emptyTrashOps(merged)];
}

/** A journal as bytes, but for the line that says when it was written. */
export function bodyOf(journal: Journal): string {
  return [...writeJournal(journal, { seq: 0, writtenAt: at, sha256 })].slice(1).join('');
}

/** What is wrong with a journal as a file; `undefined` when it could be imported. */
export function unsoundness(journal: Journal): unknown {
  const text = [...writeJournal(journal, { seq: 0, writtenAt: at, sha256 })].join('');
  const result = readJournal(text, { sha256 });
  return result.ok ? undefined : result.failure;
}

function isSound(journal: Journal): boolean {
  return unsoundness(journal) === undefined;
}
