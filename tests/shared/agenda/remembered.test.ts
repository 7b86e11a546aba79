import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clientRows } from '../../../shared/agenda/client-rows.ts';
import { countsOf } from '../../../shared/agenda/counts.ts';
import { remembered } from '../../../shared/agenda/remembered.ts';
import { todayView } from '../../../shared/agenda/today.ts';
import { trashList } from '../../../shared/agenda/trash.ts';
import { applyChange, ImpossibleChange, type Op } from '../../../shared/journal/change.ts';
import type { Client } from '../../../shared/journal/client.ts';
import { addDays } from '../../../shared/journal/day.ts';
import { copyJournal, type Journal } from '../../../shared/journal/journal.ts';
import { anyDeed, opsOf } from '../../support/arbitrary-change.ts';
import { anyDay, anyJournal } from '../../support/arbitrary-journal.ts';
import { at, client, entry, journalOf } from '../../support/make.ts';

function viewsOf(journal: Journal, day: string) {
  const evening = { evening: false };
  return {
    today: todayView(journal, day, evening),
    rows: clientRows(journal, day),
    counts: countsOf(journal, day, evening),
    trash: trashList(journal),
  };
}

/** The same journal of other objects, of which nobody remembers anything. */
function forgotten(journal: Journal): Journal {
  const copy = copyJournal(journal);
  for (const [id, one] of copy.clients) copy.clients.set(id, { ...one });
  return copy;
}

/** Makes a change unless it is impossible; gives what undoes it. */
function changed(journal: Journal, ops: readonly Op[]): readonly Op[] {
  try {
    return applyChange(journal, { at, ops }).inverse ?? [];
  } catch (error) {
    if (error instanceof ImpossibleChange) return [];
    throw error;
  }
}

test('whatever is done, undone, merged, moved or erased, and whatever day it becomes, no view is an old one', () => {
  fc.assert(
    fc.property(anyJournal, fc.array(anyDeed, { maxLength: 5 }), anyDay, (journal, deeds, day) => {
      const isTrue = (on: string) =>
        expect(viewsOf(journal, on)).toEqual(viewsOf(forgotten(journal), on));
      isTrue(day);
      deeds.forEach((deed, serial) => {
        const inverse = changed(journal, opsOf(journal, deed, at, serial));
        isTrue(day);
        if (deed.clears) changed(journal, inverse);
        isTrue(day);
      });
      const [one] = journal.entries.keys();
      if (one !== undefined) changed(journal, [['erase', 'entry', one]]);
      isTrue(day);
      isTrue(addDays(day, 1));
      isTrue(day);
    }),
    { numRuns: 60 },
  );
}, 60_000);

test('what was worked out is worked out again for whom it changed, and for nobody else', () => {
  const journal = journalOf({
    clients: [client('a', 'Ana'), client('b', 'Berta'), client('c', 'Carla')],
    entries: [entry('1', 'a', '2026-03-02'), entry('2', 'b', '2026-03-02')],
  });
  const asked: string[] = [];
  const look = remembered((_, { id }, day) => asked.push(`${id} ${day}`));
  const lookAtAll = (day: string) => {
    asked.length = 0;
    for (const one of journal.clients.values()) look(journal, one, day);
    return [...asked];
  };
  expect(lookAtAll('2026-03-03')).toHaveLength(3);
  // Carla has no records, and is remembered all the same.
  expect(lookAtAll('2026-03-03')).toEqual([]);
  changed(journal, [['create', 'entry', entry('3', 'a', '2026-03-03')]]);
  expect(lookAtAll('2026-03-03')).toEqual(['a 2026-03-03']);
  changed(journal, [['patch', 'client', 'b', { tolerance: 'low' }]]);
  expect(lookAtAll('2026-03-03')).toEqual(['b 2026-03-03']);
  changed(journal, [['patch', 'entry', '2', { client: 'c' }]]);
  expect(lookAtAll('2026-03-03')).toEqual(['b 2026-03-03', 'c 2026-03-03']);
  expect(lookAtAll('2026-03-04')).toHaveLength(3);
});

test('two journals that share a client do not share what is known of it', () => {
  const first = entry('1', 'a', '2026-03-02');
  const journal = journalOf({ clients: [client('a', 'Ana')], entries: [first] });
  const other = copyJournal(journal);
  // Each has seen one change of hers.
  changed(other, [['create', 'entry', { ...first, id: '2' }]]);
  const count = remembered((of) => of.entries.size);
  const ana = journal.clients.get('a') as Client;
  expect([count(journal, ana, at), count(other, ana, at), count(journal, ana, at)]).toEqual([
    1, 2, 1,
  ]);
});
