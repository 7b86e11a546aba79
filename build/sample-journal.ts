/**
 * A believable journal made from a seed, in Spanish or in English: the year of somebody who plans
 * snow trips, up to a given day. For the tour, for pictures and for benchmarks; never shipped.
 */
import { applyChange } from '../shared/journal/change.ts';
import { addDays, type Day } from '../shared/journal/day.ts';
import { emptyJournal, type Journal } from '../shared/journal/journal.ts';
import { newJournalSettings } from '../shared/journal/journal-settings.ts';
import type { Language } from '../shared/settings/device.ts';
import { calendarFrom } from './sample/calendar.ts';
import { clientOf } from './sample/client-of.ts';
import { storyByChance } from './sample/more-clients.ts';
import { chanceFrom } from './sample/random.ts';
import { ana } from './sample/stories/ana.ts';
import { aranda } from './sample/stories/aranda.ts';
import { arrizabalaga } from './sample/stories/arrizabalaga.ts';
import { begona } from './sample/stories/begona.ts';
import { gonzalo } from './sample/stories/gonzalo.ts';
import { jerome } from './sample/stories/jerome.ts';
import { lucia } from './sample/stories/lucia.ts';
import { marta } from './sample/stories/marta.ts';
import { montarto } from './sample/stories/montarto.ts';
import { nerea } from './sample/stories/nerea.ts';
import { olmedo } from './sample/stories/olmedo.ts';
import { rosa } from './sample/stories/rosa.ts';
import { self } from './sample/stories/self.ts';
import { tomas } from './sample/stories/tomas.ts';
import { tellerOf } from './sample/teller.ts';

/** What the sample is made from. Without `clients` it holds the told stories alone. */
export type SampleOptions = {
  readonly seed: number;
  readonly language: Language;
  /** The sample's today: everything in it is told relative to this day. */
  readonly day: Day;
  /** How many clients in all; those beyond the told stories are made by chance. */
  readonly clients?: number;
};

const people = [marta, gonzalo, jerome, ana, begona, tomas, aranda, olmedo, arrizabalaga, lucia];
const stories = [...people, montarto, nerea, rosa, self];

/** Makes the sample. The same options make the same journal, byte for byte. */
export function makeSampleJournal({ seed, language, day, clients }: SampleOptions): Journal {
  const chance = chanceFrom(seed);
  const calendar = calendarFrom(day, chance);
  const told = [...stories];
  for (let n = told.length; n < (clients ?? 0); n += 1) told.push(storyByChance(chance, n));

  const begunOn = addDays(day, -400);
  const journal = emptyJournal(chance.id(), {
    ...newJournalSettings(calendar.instantOn(begunOn), begunOn),
    userName: language === 'es' ? 'Elena Ruiz' : 'Ellen Ruiz',
    userTrade: language === 'es' ? 'viajes de nieve' : 'snow trips',
    reviewDay: 5,
    hemisphere: 'north',
  });
  const ids = new Map(told.map((story) => [story.key, chance.id()]));
  for (const story of told) {
    const within = new Map((story.people ?? []).map((one) => [one.key, chance.id()]));
    const client = clientOf(story, language, calendar, { clients: ids, people: within });
    applyChange(journal, { at: client.createdAt, ops: [['create', 'client', client]] });
    const tell = tellerOf(story, { language, calendar, client: client.id, people: within });
    for (const happening of story.happenings) applyChange(journal, tell(happening));
  }
  return journal;
}
