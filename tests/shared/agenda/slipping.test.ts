import { describe, expect, test } from 'vitest';
import { clientView } from '../../../shared/agenda/client-view.ts';
import { healthOn } from '../../../shared/agenda/health-on.ts';
import { fallOf } from '../../../shared/agenda/need.ts';
import { todayView } from '../../../shared/agenda/today.ts';
import { clientHealth } from '../../../shared/health/client-health.ts';
import { mergeOps } from '../../../shared/journal/cascade.ts';
import { applyChange } from '../../../shared/journal/change.ts';
import type { Client } from '../../../shared/journal/client.ts';
import { addDays } from '../../../shared/journal/day.ts';
import {
  copyJournal,
  type Journal,
  putRecord,
  recordsOf,
} from '../../../shared/journal/journal.ts';
import { at, client, entry, journalOf, outcome, promise, step } from '../../support/make.ts';

const day = '2026-06-01';
const dueOn = (due: string) => ({ day: due, precision: 'day' as const });

/** A client one talked to every three weeks until `silent` days ago. */
function talked(silent: number, fields: Partial<Client> = {}): Journal {
  const last = addDays(day, -silent);
  return journalOf({
    clients: [client('a', 'Ana', fields)],
    entries: [126, 105, 84, 63, 42, 21, 0].map((ago) => entry(`e${ago}`, 'a', addDays(last, -ago))),
  });
}

function talkedRecords() {
  const { entries } = recordsOf(talked(63), 'a');
  return { entries: [...entries.values()], promises: [], outcomes: [] };
}

const slipping = (journal: Journal) => todayView(journal, day, { evening: false }).slipping;

describe('slipping away', () => {
  test('nobody whom one talks to as often as always', () => {
    expect(slipping(talked(10))).toEqual([]);
  });

  test('one whose silence is unusual, with the rhythm it breaks', () => {
    const [row] = slipping(talked(63));
    expect(row).toMatchObject({ client: { id: 'a', name: 'Ana' } });
    expect(row?.why[0]).toMatchObject({ kind: 'silence', days: 63 });
    expect(row?.health.usualGap).toBeCloseTo(21, 9);
  });

  test('says first what is owed, then how long it has been, then what hurt and was not mended', () => {
    const journal = talked(63);
    putRecord(
      journal,
      'promise',
      promise('p', 'a', '2026-03-02', { due: dueOn('2026-05-20'), about: 'los precios' }),
    );
    putRecord(journal, 'outcome', outcome('o', 'a', '2026-03-20', { kind: 'complaint' }));
    const why = slipping(journal)[0]?.why.map(({ kind }) => kind);
    expect(why?.slice(0, 3)).toEqual(['overdue', 'silence', 'complaint']);
    expect(slipping(journal)[0]?.why[0]).toMatchObject({ about: 'los precios', days: 12 });

    const repair = outcome('r', 'a', '2026-03-25', { kind: 'repair', repairs: ['o'] });
    putRecord(journal, 'outcome', repair);
    expect(slipping(journal)[0]?.why.map(({ kind }) => kind)).not.toContain('complaint');
  });

  test('no longer says what hurt once it is mended, whichever of the two is named', () => {
    const steps = [step('made', '2026-03-02'), step('broken', '2026-05-20')];
    const hurtBy = (...repairs: { day: string; of: string }[]) => {
      const journal = talked(63);
      putRecord(journal, 'promise', promise('p', 'a', '2026-03-02', { steps }));
      const mistake = outcome('o', 'a', '2026-05-20', { kind: 'mistake', promise: 'p' });
      putRecord(journal, 'outcome', mistake);
      repairs.forEach(({ day: on, of }, at) => {
        const repair = outcome(`r${at}`, 'a', on, { kind: 'repair', repairs: [of] });
        putRecord(journal, 'outcome', repair);
      });
      const kinds = slipping(journal)[0]?.why.map(({ kind }) => kind);
      return kinds?.filter((kind) => kind === 'broken' || kind === 'mistake');
    };
    expect(hurtBy()).toHaveLength(1);
    expect(hurtBy({ day: '2026-05-21', of: 'p' })).toEqual([]);
    expect(hurtBy({ day: '2026-05-21', of: 'o' })).toEqual([]);
    // A repair of before mends nothing, and takes nothing from a later one.
    expect(hurtBy({ day: '2026-05-01', of: 'p' })).toHaveLength(1);
    const both = ['2026-05-21', '2026-05-01'].map((on) => ({ day: on, of: 'p' }));
    expect(hurtBy(...both)).toEqual([]);
  });

  test('one whom a broken promise threw back', () => {
    const journal = talked(3);
    const broken = promise('p', 'a', '2026-03-02', {
      due: dueOn('2026-05-20'),
      steps: [step('made', '2026-03-02'), step('broken', '2026-05-25')],
    });
    putRecord(journal, 'promise', broken);
    const [row] = slipping(journal);
    expect(row?.health.score).toBeLessThan(60);
    expect(row?.why[0]).toEqual({ kind: 'broken', day: '2026-05-25', id: 'p' });
  });

  test('one who will be fragile within a month, and since when; not while one talks as always', () => {
    const [row] = slipping(talked(38));
    const { fragileOn } = row?.health ?? {};
    expect(fragileOn && fragileOn > day && fragileOn <= addDays(day, 30)).toBe(true);
    expect(row?.why).toContainEqual({ kind: 'forecast', day: fragileOn });
  });

  test('one who is cold with a complaint that nobody mended, however long ago it fell', () => {
    const journal = talked(10);
    for (const [id, kind] of [
      ['x', 'complaint'],
      ['y', 'mistake'],
    ] as const) {
      putRecord(journal, 'outcome', outcome(id, 'a', '2026-02-25', { kind }));
    }
    for (const id of ['p', 'q']) {
      putRecord(
        journal,
        'promise',
        promise(id, 'a', '2026-01-02', {
          steps: [step('made', '2026-01-02'), step('broken', '2026-02-26')],
        }),
      );
    }
    const [row] = slipping(journal);
    expect(['fragile', 'cold']).toContain(row?.health.word);
    expect(row?.why.map(({ kind }) => kind)).toContain('broken');
    const mends = outcome('r', 'a', '2026-03-25', {
      kind: 'repair',
      repairs: ['x', 'y', 'p', 'q'],
    });
    putRecord(journal, 'outcome', mends);
    expect(slipping(journal)).toEqual([]);
  });

  test('nobody on the day of a talk, whatever is owed', () => {
    const journal = talked(0);
    putRecord(journal, 'promise', promise('p', 'a', '2026-05-02', { due: dueOn('2026-05-30') }));
    expect(slipping(journal)).toEqual([]);
  });

  test('never an archived client, oneself, or one of a single call years ago', () => {
    expect(slipping(talked(63, { archivedOn: '2026-05-30' }))).toEqual([]);
    expect(slipping(talked(63, { relation: 'self' }))).toEqual([]);
    const once = journalOf({
      clients: [client('a', 'Ana')],
      entries: [entry('e', 'a', '1990-01-01')],
    });
    expect(slipping(once)).toEqual([]);
  });

  test('a fall is between two numbers: of whom there is none any more, nobody knows how far', () => {
    const health = { alarm: 1, year: [] } as const;
    expect(fallOf({ ...health, word: 'fragile', before: 70, score: 50 })).toBe(20);
    expect(fallOf({ ...health, word: 'no-news', before: 70 })).toBe(0);
    expect(fallOf({ ...health, word: 'firm', score: 80 })).toBe(0);
  });

  test('puts a promise of hers at risk, dated far ahead or not at all', () => {
    const journal = talked(63);
    putRecord(journal, 'promise', promise('p', 'a', '2026-03-02', { due: dueOn('2026-12-01') }));
    putRecord(journal, 'promise', promise('q', 'a', '2026-03-02'));
    const ids = todayView(journal, day, { evening: false }).atRisk.map(({ id }) => id);
    expect(ids).toEqual(['p', 'q']);
    expect(todayView(talked(10), day, { evening: false }).atRisk).toEqual([]);
  });
});

describe('a client’s health', () => {
  const health = (journal: Journal) =>
    healthOn(journal, journal.clients.get('a') as Client, day) ?? expect.unreachable();

  test('is worked out again when something of that client changes, and only then', () => {
    const journal = talked(63);
    const before = health(journal);
    expect(health(journal)).toBe(before);
    const call = entry('new', 'a', day);
    applyChange(journal, { at, ops: [['create', 'entry', call]] });
    expect(health(journal)).toMatchObject({ silence: 0, alarm: 0 });
    applyChange(journal, { at, ops: [['patch', 'entry', 'new', { trashedAt: at }]] });
    expect(health(journal)).toEqual(before);
    applyChange(journal, { at, ops: [['patch', 'client', 'a', { cadenceDays: 365 }]] });
    expect(health(journal).alarm).toBe(0);
  });

  test('moves from one client to another with the entry that is moved', () => {
    const journal = talked(10);
    putRecord(journal, 'client', client('b', 'Berta'));
    const silence = (id: string) =>
      healthOn(journal, journal.clients.get(id) as Client, day)?.silence;
    expect([silence('a'), silence('b')]).toEqual([10, undefined]);
    applyChange(journal, { at, ops: [['patch', 'entry', 'e0', { client: 'b' }]] });
    expect([silence('a'), silence('b')]).toEqual([31, 10]);
  });

  test('of one who was archived stays what it was on that day', () => {
    const archivedOn = '2026-04-01';
    const then = clientHealth(client('a', 'Ana'), talkedRecords(), archivedOn);
    expect(then?.word).toBe('firm');
    expect(health(talked(63, { archivedOn }))).toEqual(then);
    expect(health(talked(63)).word).not.toBe('firm');
    expect(health(talked(63, { archivedOn: '2026-07-01' }))).toEqual(health(talked(63)));
  });

  test('is another on another day, in a copy and after an undo', () => {
    const journal = talked(63);
    const before = health(journal);
    const ana = journal.clients.get('a') as Client;
    expect(healthOn(journal, ana, addDays(day, 1))?.silence).toBe(64);
    expect(healthOn(journal, ana, day)).toEqual(before);
    const copy = copyJournal(journal);
    const { inverse } = applyChange(copy, {
      at,
      ops: [['create', 'entry', entry('new', 'a', day)]],
    });
    expect(health(copy).silence).toBe(0);
    expect(health(journal)).toEqual(before);
    applyChange(copy, { at, ops: inverse ?? expect.unreachable() });
    expect(health(copy)).toEqual(before);
  });

  test('of two who are merged is that of both together', () => {
    const journal = talked(63);
    putRecord(journal, 'client', client('b', 'Berta'));
    putRecord(journal, 'entry', entry('b1', 'b', addDays(day, -1)));
    const berta = () => healthOn(journal, journal.clients.get('b') as Client, day);
    expect([health(journal).silence, berta()?.silence]).toEqual([63, 1]);
    applyChange(journal, { at, ops: mergeOps(journal, 'b', 'a', at) });
    expect(health(journal).silence).toBe(1);
    const entries = [...recordsOf(journal, 'a').entries.values()];
    const anew = clientHealth(client('a', 'Ana'), { entries, promises: [], outcomes: [] }, day);
    expect(health(journal)).toEqual(anew);
  });

  test('has had news once, where years of talking have faded', () => {
    expect(health(talked(1200)).word).toBe('no-news');
    expect(health(talked(10)).word).not.toBe('no-news');
  });
});

describe('a client’s page as of a day', () => {
  const journal = talked(10, {
    facts: [
      { ...promise('f1', 'a', '2026-02-01'), key: 'style', state: 'assumed', day: '2026-02-01' },
      { ...promise('f2', 'a', '2026-05-25'), key: 'strength', state: 'assumed', day: '2026-05-25' },
    ] as unknown as Client['facts'],
  });
  putRecord(
    journal,
    'promise',
    promise('p', 'a', '2026-03-02', {
      due: dueOn('2026-04-20'),
      steps: [
        step('made', '2026-03-02'),
        // Kept in April, but only told at the end of May.
        step('kept', '2026-04-15', { writtenOn: '2026-05-30' }),
      ],
    }),
  );

  test('shows what had been written down by then', () => {
    const view = clientView(journal, 'a', day, '2026-05-01');
    expect(view?.asOf).toBe('2026-05-01');
    expect(view?.entries.map(({ id }) => id)).toEqual(['e21', 'e42', 'e63', 'e84', 'e105', 'e126']);
    expect(view?.client.facts.map(({ id }) => id)).toEqual(['f1']);
    expect(view?.rows.p).toMatchObject({ state: 'overdue' });
  });

  test('has as a plan what was still ahead, and not how it felt', () => {
    const ahead = talked(10);
    const met = entry('met', 'a', '2026-05-10', { writtenOn: '2026-05-01', warmth: 2 });
    putRecord(ahead, 'entry', met);
    const asOf = (then: string) =>
      clientView(ahead, 'a', day, then)?.entries.find(({ id }) => id === 'met');
    expect(asOf('2026-05-05')).toMatchObject({ plan: true });
    expect(asOf('2026-05-05')?.warmth).toBeUndefined();
    expect(asOf('2026-05-10')).toEqual(met);
  });

  test('names of whom it brought only those one knew by then', () => {
    const others = talked(10);
    const howMet = { introducedBy: { client: 'a' } };
    putRecord(others, 'client', client('b', 'Berta', { howMet, writtenOn: '2026-04-30' }));
    putRecord(others, 'client', client('c', 'Carla', { howMet, writtenOn: '2026-05-20' }));
    const names = (asOf?: string) =>
      clientView(others, 'a', day, asOf)?.introduced.map(({ name }) => name);
    expect(names('2026-05-01')).toEqual(['Berta']);
    expect(names()).toEqual(['Berta', 'Carla']);
  });

  test('changes nothing of today’s', () => {
    expect(clientView(journal, 'a', day)?.rows.p).toMatchObject({ state: 'kept' });
    expect(clientView(journal, 'a', day)?.asOf).toBeUndefined();
    expect(clientView(journal, 'a', day)?.entries).toHaveLength(7);
  });
});
