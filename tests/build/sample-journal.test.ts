import { describe, expect, it, test } from 'vitest';
import { makeSampleJournal, sampleTrades } from '../../build/sample-journal.ts';
import { journalText } from '../../build/tour/journal-on-disk.ts';
import { todayView } from '../../shared/agenda/today.ts';
import { trashList } from '../../shared/agenda/trash.ts';
import { noReasons } from '../../shared/journal/client.ts';
import { addDays, type Day, daysBetween } from '../../shared/journal/day.ts';
import { entryKinds } from '../../shared/journal/entry.ts';
import { factStates } from '../../shared/journal/fact.ts';
import type { Journal } from '../../shared/journal/journal.ts';
import { outcomeKinds } from '../../shared/journal/outcome.ts';
import { standingOn, stepKinds, stepsInOrder } from '../../shared/journal/promise.ts';
import { isLive } from '../../shared/journal/record.ts';
import { readJournal } from '../../shared/transfer/journal-file.ts';
import { sha256 } from '../support/sha256.ts';

const day = '2026-11-25';
const days = ['2026-11-25', '2027-01-31', '2027-02-28', '2027-06-06', '2028-02-23', '2028-02-29'];
const languages = ['es', 'en'] as const;
const kinds = sampleTrades.flatMap((trade) => languages.map((language) => ({ trade, language })));

function textOf(journal: Journal): string {
  return journalText(journal, `${day}T09:00:00.000Z`);
}

function problemsOf(journal: Journal): unknown {
  const read = readJournal(textOf(journal), { sha256 });
  return read.ok ? [] : read.failure;
}

/** Every day and instant in a journal that tells of something past, by where it stands. */
function pastOf(journal: Journal): [where: string, day: Day][] {
  const past: [string, Day][] = [];
  const look = (value: object, where: string) => {
    for (const [key, inside] of Object.entries(value)) {
      const isAhead = key === 'due' || key === 'revisitOn' || key === 'birthday';
      if (isAhead || (key === 'day' && 'plan' in value)) continue;
      if (typeof inside === 'object' && inside !== null) look(inside, `${where}.${key}`);
      else if (/^\d{4}-\d{2}-\d{2}/.test(String(inside))) past.push([`${where}.${key}`, inside]);
    }
  };
  for (const key of ['clients', 'entries', 'promises', 'outcomes', 'templates'] as const) {
    for (const record of journal[key].values()) look(record, key);
  }
  return past;
}

describe.each(kinds)('the sample of a $trade in $language', ({ trade, language }) => {
  const make = (on: Day) => makeSampleJournal({ seed: 7, language, day: on, trade });
  const journal = make(day);
  const clients = [...journal.clients.values()];
  const entries = [...journal.entries.values()];
  const promises = [...journal.promises.values()];

  it.each(days)('passes the inspection of an imported file when today is %s', (on) => {
    expect(problemsOf(make(on))).toEqual([]);
  });

  it.each(days)('tells nothing later than %s, but plans and what is due', (on) => {
    const late = pastOf(make(on)).filter(([, one]) => one.slice(0, 10) > on);
    expect(late).toEqual([]);
  });

  it('tells two years of eleven clients or more', () => {
    const first = entries.map((entry) => entry.day).sort()[0] ?? day;
    expect(daysBetween(first, day)).toBeGreaterThan(650);
    expect(daysBetween(first, day)).toBeLessThan(745);
    expect(clients.filter(isLive).length).toBeGreaterThanOrEqual(10);
    expect(entries.length).toBeGreaterThanOrEqual(65);
  });

  it.each(days)('has something on every list of Today when today is %s', (on) => {
    const view = todayView(make(on), on, { evening: false });
    for (const list of ['plans', 'due', 'atRisk', 'waiting', 'later', 'celebrations'] as const) {
      expect(view[list].length, list).toBeGreaterThan(0);
    }
    expect(new Set(view.due.map((row) => row.state))).toEqual(new Set(['open', 'overdue']));
  });

  it('shows every way in which a promise can stand, of mine and of theirs', () => {
    const states = promises.map((promise) => standingOn(promise, day).state);
    expect(new Set(states)).toEqual(
      new Set(['open', 'overdue', 'kept', 'kept-late', 'partly', 'broken', 'released']),
    );
    const steps = promises.flatMap((promise) => stepsInOrder(promise).map((step) => step.kind));
    expect(new Set(steps)).toEqual(new Set(stepKinds));
    const theirs = promises.filter((promise) => promise.by === 'them');
    expect(theirs.some((one) => standingOn(one, day).state === 'kept')).toBe(true);
  });

  it('begins every promise before anything comes of it', () => {
    for (const promise of promises) {
      const [first] = stepsInOrder(promise);
      expect(first?.kind, promise.words).toBe('made');
      expect(
        promise.due === undefined || promise.due.day >= (first?.day ?? ''),
        promise.words,
      ).toBe(true);
    }
  });

  it('has every kind of entry, outcome, fact and no', () => {
    const outcomes = [...journal.outcomes.values()];
    const facts = clients.flatMap((client) => client.facts);
    const ideas = clients.flatMap((client) => client.ideas);
    expect(new Set(entries.map((entry) => entry.kind))).toEqual(new Set(entryKinds));
    expect(new Set(outcomes.map((one) => one.kind))).toEqual(new Set(outcomeKinds));
    expect(new Set(facts.map((fact) => fact.state))).toEqual(new Set(factStates));
    expect(new Set(ideas.map((idea) => idea.reasonForNo).filter(Boolean))).toEqual(
      new Set(noReasons),
    );
    expect(ideas.some((idea) => (idea.revisitOn ?? '') > day)).toBe(true);
    expect(outcomes.some((one) => one.amount !== undefined && one.words !== undefined)).toBe(true);
    expect(outcomes.some((one) => one.kind === 'repair' && one.repairs.length > 0)).toBe(true);
    expect(new Set(entries.map((entry) => entry.heeded))).toEqual(
      new Set([undefined, true, false]),
    );
  });

  it('has who is archived, who was written down twice, and what was noted by mistake', () => {
    expect(clients.some((client) => client.archivedOn !== undefined)).toBe(true);
    const loser = clients.find((client) => client.mergedInto !== undefined);
    const winner = journal.clients.get(loser?.mergedInto ?? '');
    expect(winner?.aka).toContain(loser?.name);
    expect(trashList(journal).map((row) => row.kind)).toEqual(
      expect.arrayContaining(['client', 'entry']),
    );
    expect(clients.flatMap((client) => client.ownWords).length).toBeGreaterThan(0);
    expect(clients.some((client) => client.howMet?.introducedBy?.client)).toBe(true);
    expect(clients.some((client) => client.howMet?.introducedBy?.words)).toBe(true);
  });

  it('plans for today and for a day to come', () => {
    const plans = entries.filter((entry) => entry.plan).map((entry) => entry.day);
    expect(plans.some((one) => one === day)).toBe(true);
    expect(plans.some((one) => one > day)).toBe(true);
  });

  it('asks the questions of the trade, and knows some of the answers', () => {
    const [template] = journal.templates.values();
    expect(template?.name).toBe(journal.settings.userTrade);
    expect(template?.questions.length).toBeGreaterThanOrEqual(6);
    const keys = new Set(clients.flatMap((client) => client.facts.map((fact) => fact.key)));
    const known = template?.questions.filter((question) => keys.has(question)) ?? [];
    expect(known.length).toBeGreaterThanOrEqual(3);
  });

  it('says nothing in the other language, nor do clients made by chance', () => {
    const many = makeSampleJournal({ seed: 7, language, day, trade, clients: 30, entries: 600 });
    const words = textOf(many);
    const foreign =
      language === 'es'
        ? /\b(the|and|with|she|they|you|your|from|was|will|this)\b/gi
        : /\b(el|los|las|una|con|que|para|por|del|muy|pero|está|más)\b/g;
    const names = /[Ll]os Tilos/g;
    expect(words.replace(names, '').match(foreign) ?? []).toEqual([]);
    expect(words).not.toMatch(/[{}]thing|\{place\}|\{name\}|undefined/);
  });
});

describe('the ski adviser', () => {
  const journal = makeSampleJournal({ seed: 7, language: 'es', day });

  it('is who is meant when no trade is said', () => {
    const said = makeSampleJournal({ seed: 7, language: 'es', day, trade: 'ski' });
    expect(textOf(journal)).toBe(textOf(said));
  });

  it('has three promises at risk, Marta’s not among them', () => {
    const { atRisk } = todayView(journal, day, { evening: false });
    expect(atRisk.map((row) => row.client.name).sort()).toEqual([
      'Begoña Larrañaga',
      'Concha y Andrés Olmedo',
      'Lucía Peñalver',
    ]);
  });
});

describe('a sample journal', () => {
  it.each(sampleTrades)(
    'of a %s is the same for the same seed, and another for another',
    (trade) => {
      const make = (seed: number, on: Day) =>
        textOf(
          makeSampleJournal({ seed, language: 'es', day: on, trade, clients: 25, entries: 300 }),
        );
      expect(make(1, day)).toBe(make(1, day));
      expect(make(1, day)).not.toBe(make(2, day));
      expect(make(1, day)).not.toBe(make(1, addDays(day, 1)));
    },
  );

  it.each(sampleTrades)('of a %s is tagged in its language, places aside', (trade) => {
    const [es, en] = languages.map((language) => {
      const { clients } = makeSampleJournal({ seed: 1, language, day, trade });
      return new Set([...clients.values()].flatMap((client) => client.tags));
    });
    const places = 'astún baqueira candanchú cerler chamonix cimadevilla formigal sierra-nevada';
    expect([...(es ?? [])].filter((tag) => en?.has(tag) && !places.includes(tag))).toEqual([]);
  });

  it('shares no id with another, or merging two would take them for one', () => {
    const idsOf = (journal: Journal) => [journal.id, ...journal.clients.keys()];
    const others = kinds.flatMap((kind) => [
      ...idsOf(makeSampleJournal({ seed: 1, day, ...kind })),
      ...idsOf(makeSampleJournal({ seed: 1, day: addDays(day, 1), ...kind })),
      ...idsOf(makeSampleJournal({ seed: 2, day, ...kind })),
    ]);
    expect(new Set(others).size).toBe(others.length);
  });

  it('grows to as many clients as asked', () => {
    const many = makeSampleJournal({ seed: 1, language: 'es', day, clients: 120 });
    expect(many.clients.size).toBe(120);
    expect(problemsOf(many)).toEqual([]);
  });

  describe.each(sampleTrades)('of a %s with thousands of entries', (trade) => {
    const many = makeSampleJournal({
      ...{ seed: 3, language: 'en', day: '2028-02-29', trade },
      ...{ clients: 100, entries: 3000 },
    } as const);
    const entries = [...many.entries.values()];

    test('has as many as asked, all of them sound', () => {
      expect(many.clients.size).toBe(100);
      expect(entries.length).toBe(3000);
      expect(problemsOf(many)).toEqual([]);
      expect(pastOf(many).filter(([, one]) => one.slice(0, 10) > '2028-02-29')).toEqual([]);
    });

    test('has promises and outcomes in proportion, nearly all settled', () => {
      const states = [...many.promises.values()].map((one) => standingOn(one, '2028-02-29').state);
      const open = states.filter((state) => state === 'open' || state === 'overdue').length;
      expect(states.length / entries.length).toBeGreaterThan(0.25);
      expect(states.length / entries.length).toBeLessThan(0.7);
      expect(many.outcomes.size / entries.length).toBeGreaterThan(0.08);
      expect(many.outcomes.size / entries.length).toBeLessThan(0.4);
      expect(open).toBeGreaterThan(10);
      expect(open / states.length).toBeLessThan(0.15);
    });

    test('is busier in some months and with some clients, and rests on Sundays', () => {
      const count = (of: (entry: (typeof entries)[number]) => string) => {
        const counts = new Map<string, number>();
        for (const entry of entries) counts.set(of(entry), (counts.get(of(entry)) ?? 0) + 1);
        return [...counts.values()].sort((a, b) => b - a);
      };
      const months = count((entry) => entry.day.slice(5, 7));
      expect((months[0] ?? 0) / (months.at(-1) ?? 1)).toBeGreaterThan(1.5);
      const perClient = count((entry) => entry.client);
      expect(perClient[0]).toBeGreaterThan(90);
      expect(perClient[50]).toBeLessThan(40);
      const sundays = entries.filter((one) => new Date(`${one.day}T12:00Z`).getUTCDay() === 0);
      expect(sundays.length).toBeLessThan(20);
    });
  });
});
