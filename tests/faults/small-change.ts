/** Small changes of every kind to a small journal, by chance. */
import type { Change, Op } from '../../shared/journal/change.ts';
import type { Journal } from '../../shared/journal/journal.ts';
import type { Id, Instant } from '../../shared/journal/record.ts';
import { client, entry, promise, stamps } from '../support/make.ts';
import { below, type Random } from './random.ts';

const words = ['Quedamos el martes', 'ñandú ☃ 🐕', 'He will call', 'a\nb', '"x"', ''] as const;
const day = '2026-03-02';

/** A change that is possible in this journal; `newId` names what it creates. */
export function smallChange(
  journal: Journal,
  random: Random,
  at: Instant,
  newId: () => Id,
): Change {
  const clients = [...journal.clients.keys()];
  const owner = clients[below(random, clients.length)];
  const word = () => words[below(random, words.length)] ?? '';
  const chance = random();
  if (owner === undefined || chance < 0.25) {
    const id = newId();
    const ops: Op[] = [['create', 'client', client(id, `Ana ${id}`)]];
    // A client with her first promise: one change across three records.
    if (random() < 0.4) {
      const [first, second] = [newId(), newId()];
      ops.push(['create', 'entry', entry(first, id, day, { words: word() })]);
      ops.push(['create', 'promise', promise(second, id, day, { entry: first })]);
    }
    return { at, ops };
  }
  if (chance < 0.5) return { at, ops: [['create', 'entry', entry(newId(), owner, day)]] };
  if (chance < 0.75) return { at, ops: [['patch', 'client', owner, { notes: word() || null }]] };
  if (chance < 0.85) {
    const fact = { ...stamps(newId()), day, words: word() || 'x' };
    return { at, ops: [['patch', 'client', owner, { facts: { [fact.id]: fact } }]] };
  }
  const [gone] = journal.entries.keys();
  if (gone) return { at, ops: [['erase', 'entry', gone]] };
  return { at, ops: [['patch', 'client', owner, { trashedAt: at }]] };
}
