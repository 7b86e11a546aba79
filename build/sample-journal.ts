/**
 * A believable journal made from a seed, in Spanish or in English: two years of somebody who plans
 * snow trips, mends pipes or translates, up to a given day. For the program's own sample, the tour,
 * pictures and benchmarks.
 */
import { mergeOps } from '../shared/journal/cascade.ts';
import { applyChange } from '../shared/journal/change.ts';
import { addDays, type Day } from '../shared/journal/day.ts';
import { emptyJournal, type Journal } from '../shared/journal/journal.ts';
import { newJournalSettings } from '../shared/journal/journal-settings.ts';
import type { Id } from '../shared/journal/record.ts';
import type { Language } from '../shared/settings/device.ts';
import { calendarFrom } from './sample/calendar.ts';
import { clientOf } from './sample/client-of.ts';
import { storyByChance } from './sample/made/made-client.ts';
import { share, spreadOver } from './sample/made/spread.ts';
import { type Chance, chanceFrom, mixed } from './sample/random.ts';
import { type SampleTrade, type TradeSample, tradeSamples } from './sample/sample-trade.ts';
import type { Story } from './sample/story.ts';
import { tellerOf } from './sample/teller.ts';

export { type SampleTrade, sampleTrades } from './sample/sample-trade.ts';

/** What the sample is made from. Without `clients` and `entries` it holds the told stories alone. */
export type SampleOptions = {
  readonly seed: number;
  readonly language: Language;
  /** The sample's today: everything in it is told relative to this day. */
  readonly day: Day;
  readonly trade?: SampleTrade;
  /** How many clients in all; those beyond the told stories are made by chance. */
  readonly clients?: number;
  /** How many entries in all; without it each made client has two, over two years. */
  readonly entries?: number;
};

const toldDays = 740;

/** Makes the sample. The same options make the same journal, byte for byte. */
export function makeSampleJournal(options: SampleOptions): Journal {
  const { seed, language, day, trade = 'ski' } = options;
  const sample = tradeSamples[trade];
  const { clients, entries } = options;
  // No two samples share an id, or merging one with another would take them for the same.
  const chance = chanceFrom(mixed(seed, JSON.stringify([trade, language, day, clients, entries])));
  const calendar = calendarFrom(day, chance);
  const years = yearsOf(entries ?? 0);
  const begunOn = addDays(day, -Math.max(toldDays, years * 365));
  const begunAt = `${begunOn}T06:00:00.000Z`;

  const journal = emptyJournal(chance.id(), {
    ...newJournalSettings(begunAt, begunOn),
    userName: sample.userName[language],
    userTrade: sample.userTrade[language],
    reviewDay: 5,
    hemisphere: 'north',
  });
  const template = {
    ...calendar.stamps(begunOn, begunAt),
    name: sample.userTrade[language],
    questions: [...sample.questions[language]],
  };
  applyChange(journal, { at: begunAt, ops: [['create', 'template', template]] });

  const ids = new Map<string, Id>(sample.stories.map((story) => [story.key, chance.id()]));
  const tell = (story: Story) => {
    const people = new Map((story.people ?? []).map((one) => [one.key, chance.id()]));
    const client = clientOf(story, language, calendar, { clients: ids, people });
    applyChange(journal, { at: client.createdAt, ops: [['create', 'client', client]] });
    const told = tellerOf(story, { language, calendar, client: client.id, people });
    for (const happening of story.happenings) applyChange(journal, told(happening));
  };
  for (const story of sample.stories) tell(story);
  for (const { key, merged } of sample.stories) {
    const [loser, winner] = [ids.get(key), merged && ids.get(merged.into)];
    if (!merged || !loser || !winner) continue;
    const at = calendar.instantOn(calendar.daysAgo(merged.ago));
    applyChange(journal, { at, ops: mergeOps(journal, loser, winner, at) });
  }
  const counted = { told: journal.entries.size, years, ids, chance, sample };
  for (const story of madeStories(options, counted)) tell(story);
  return journal;
}

/** A hundred thousand entries are not written in two years. */
function yearsOf(entries: number): number {
  return Math.max(2, Math.min(12, Math.round(entries / 10_000)));
}

type Counted = {
  readonly told: number;
  readonly years: number;
  readonly ids: Map<string, Id>;
  readonly chance: Chance;
  readonly sample: TradeSample;
};

/** One by one: a journal of thousands need not be held twice. */
function* madeStories(options: SampleOptions, counted: Counted): Generator<Story> {
  const { language, day, entries } = options;
  const { chance, ids, sample } = counted;
  const spare = Math.max(0, (entries ?? 0) - counted.told);
  const clients = options.clients ?? sample.stories.length + Math.ceil(spare / 50);
  const made = Math.max(0, clients - sample.stories.length);
  if (made === 0) return;
  const counts = entries === undefined ? [] : share(Math.max(spare, made), made, chance);
  const making = {
    chance,
    vocabulary: sample.vocabulary[language],
    rhythm: sample.rhythm,
    spread: spreadOver(counted.years * 365, day, sample.rhythm, chance),
  };
  const known: string[] = [];
  for (let number = 0; number < made; number += 1) {
    const story = storyByChance(making, { number, entries: counts[number] ?? 2, known });
    ids.set(story.key, chance.id());
    yield story;
    known.push(story.key);
  }
}
