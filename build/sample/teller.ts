import type { Change, Op } from '../../shared/journal/change.ts';
import type { Day } from '../../shared/journal/day.ts';
import { defaultContact, type Entry } from '../../shared/journal/entry.ts';
import type { Outcome } from '../../shared/journal/outcome.ts';
import type { PromiseRecord, Step } from '../../shared/journal/promise.ts';
import type { Id, Instant, Stamps } from '../../shared/journal/record.ts';
import type { Language } from '../../shared/settings/device.ts';
import type { Calendar } from './calendar.ts';
import type { Given, Happening, Result, Story } from './story.ts';

type Setting = {
  readonly language: Language;
  readonly calendar: Calendar;
  readonly client: Id;
  readonly people: ReadonlyMap<string, Id>;
};

/** Tells one client's happenings as changes, in order: each is an entry and what it carries. */
export function tellerOf(story: Story, setting: Setting) {
  const { language, calendar, client, people } = setting;
  const { daysAgo, inDays, instantOn, justAfter, stamps } = calendar;
  const promises = new Map<string, Id>();
  const outcomes = new Map<string, Id>();
  let last: Instant = '';

  function promiseIn(key: string): Id {
    const id = promises.get(key);
    if (!id) throw new Error(`${story.key}: no promise is called ${key}`);
    return id;
  }

  function entryOf(happening: Happening, written: Stamps): Entry {
    return {
      ...written,
      client,
      people: (happening.with ?? []).flatMap((key) => people.get(key) ?? []),
      day: daysAgo(happening.ago),
      kind: happening.kind,
      contact: defaultContact(happening.kind, {
        warmth: happening.warmth !== undefined,
        promise: (happening.gives ?? []).length > 0,
        settling: (happening.settles ?? []).length > 0,
      }),
      words: happening.words[language],
      ...(happening.warmth !== undefined && { warmth: happening.warmth }),
      tags: [],
      ...(happening.heeded !== undefined && { heeded: happening.heeded }),
      ...(happening.plan && { plan: true as const }),
      ...(happening.trashedAgo !== undefined && trashedOn(daysAgo(happening.trashedAgo))),
    };
  }

  function trashedOn(day: Day) {
    const at = instantOn(day);
    return { trashedAt: at, changedAt: at };
  }

  function promiseOf(given: Given, entry: Entry): PromiseRecord {
    const person = given.person && people.get(given.person);
    const written = stamps(entry.writtenOn, entry.createdAt);
    promises.set(given.key, written.id);
    return {
      ...written,
      client,
      ...(person && { person }),
      entry: entry.id,
      by: given.by,
      words: given.words[language],
      about: given.about[language],
      ...(given.due !== undefined && {
        due: { day: inDays(given.due), precision: given.precision ?? 'day' },
      }),
      steps: [stepIn(entry, 'made')],
    };
  }

  function stepIn(entry: Entry, kind: Step['kind'], more: Partial<Step> = {}): Step {
    const written = stamps(entry.writtenOn, entry.createdAt);
    return { ...written, kind, day: entry.day, entry: entry.id, ...more };
  }

  function outcomeOf(result: Result, entry: Entry): Outcome {
    const written = stamps(entry.writtenOn, entry.createdAt);
    if (result.key) outcomes.set(result.key, written.id);
    return {
      ...written,
      client,
      entry: entry.id,
      ...(result.promise && { promise: promiseIn(result.promise) }),
      day: entry.day,
      kind: result.kind,
      ...(result.words && { words: result.words[language] }),
      ...(result.amount !== undefined && { amount: result.amount, currency: 'EUR' }),
      repairs: (result.mends ?? []).map((key) => outcomes.get(key) ?? promiseIn(key)),
    };
  }

  return (happening: Happening): Change => {
    const writtenOn = happening.plan ? inDays(-2) : daysAgo(happening.ago);
    // Told in order on one day too: steps take effect by their instants.
    let at: Instant = instantOn(writtenOn);
    if (at <= last && last.startsWith(writtenOn)) at = justAfter(last);
    last = at;
    const entry = entryOf(happening, stamps(writtenOn, at));
    const addStep = (key: string, step: Step): Op => [
      'patch',
      'promise',
      promiseIn(key),
      { steps: { [step.id]: step } },
    ];
    const said = (words: Given['words'] | undefined) => (words ? { words: words[language] } : {});
    const ops: Op[] = [['create', 'entry', entry]];
    for (const given of happening.gives ?? []) {
      ops.push(['create', 'promise', promiseOf(given, entry)]);
    }
    for (const { key, due, words } of happening.moves ?? []) {
      const agreed = { due: { day: inDays(due), precision: 'day' as const } };
      ops.push(addStep(key, stepIn(entry, 'moved', { ...agreed, ...said(words) })));
    }
    for (const { key, kind, words } of happening.settles ?? []) {
      ops.push(addStep(key, stepIn(entry, kind, said(words))));
    }
    for (const result of happening.results ?? []) {
      ops.push(['create', 'outcome', outcomeOf(result, entry)]);
    }
    return { at, ops };
  };
}
