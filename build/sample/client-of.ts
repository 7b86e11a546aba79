import type { Client } from '../../shared/journal/client.ts';
import type { Id } from '../../shared/journal/record.ts';
import type { Language } from '../../shared/settings/device.ts';
import type { Calendar } from './calendar.ts';
import { howMetOf, type Story } from './story.ts';
import { tagsIn } from './tag-words.ts';

type Known = {
  readonly clients: ReadonlyMap<string, Id>;
  readonly people: ReadonlyMap<string, Id>;
};

/** The client record of a story, written down on the first day that it tells of. */
export function clientOf(story: Story, language: Language, calendar: Calendar, known: Known) {
  const { daysAgo, stamps, instantOn, birthday, inDays } = calendar;
  const first = daysAgo(Math.max(1, ...story.happenings.map((one) => one.ago)));
  const at = `${first}T07:00:00.000Z`;
  const met = howMetOf(story, language);
  const introducer = story.met?.byClient && known.clients.get(story.met.byClient);
  const noted = (ago: number) => stamps(daysAgo(ago), instantOn(daysAgo(ago)));
  const client: Client = {
    ...stamps(first, at, known.clients.get(story.key)),
    kind: story.kind,
    name: story.name[language],
    aka: [],
    relation: story.relation,
    ...(story.trade && { trade: story.trade[language] }),
    phones: story.phone ? [story.phone] : [],
    emails: story.email ? [story.email] : [],
    ...(story.place && { place: story.place }),
    ...(story.birthdayIn !== undefined && { birthday: birthday(story.birthdayIn, story.years) }),
    ...(story.notes && { notes: story.notes[language] }),
    ...(met && {
      howMet: { ...met, ...(introducer && { introducedBy: { client: introducer } }) },
    }),
    address: story.address,
    tags: tagsIn(language, story.tags),
    tolerance: story.tolerance ?? 'normal',
    ...(story.cadenceDays !== undefined && { cadenceDays: story.cadenceDays }),
    ...(story.archivedAgo !== undefined && { archivedOn: daysAgo(story.archivedAgo) }),
    people: (story.people ?? []).map((one) => ({
      ...stamps(first, at, known.people.get(one.key)),
      name: one.name[language],
      role: one.role[language],
      phones: [],
      emails: [],
      ...(one.birthdayIn !== undefined && { birthday: birthday(one.birthdayIn, one.years) }),
      address: one.address ?? { form: 'none' },
      ...(one.notes && { notes: one.notes[language] }),
    })),
    facts: (story.facts ?? []).map((fact) => ({
      ...noted(fact.ago),
      key: fact.key[language],
      ...(fact.text && { text: fact.text[language] }),
      state: fact.state,
      day: daysAgo(fact.ago),
    })),
    ownWords: (story.ownWords ?? []).map((one) => ({
      ...noted(one.ago),
      day: daysAgo(one.ago),
      word: one.word,
      reason: one.reason[language],
    })),
    ideas: (story.ideas ?? []).map((idea) => ({
      ...noted(idea.ago),
      words: idea.words[language],
      day: daysAgo(idea.ago),
      ...(idea.reasonForNo && { reasonForNo: idea.reasonForNo }),
      ...(idea.revisitIn !== undefined && { revisitOn: inDays(idea.revisitIn) }),
    })),
  };
  return client;
}
