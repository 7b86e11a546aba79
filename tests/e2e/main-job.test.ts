// The main job, from an empty journal to a second export, through the window and in both languages.
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isBegun, type Opened, openPalabra, withoutStamps } from '../support/journal-folder.ts';
import { temporaryFolder } from '../support/launch-app.ts';

const told = {
  es: {
    name: 'Klaus Brandt',
    place: 'Los Alpes',
    when: 'temporada pasada',
    friend: 'mi amiga Lucía, la de la librería',
    call: 'Llamó de noche: «soy yo, el de los Alpes». Quiere volver en marzo con su hijo.',
    proposal: 'la propuesta de marzo en dos semanas',
    plans: 'los planos del refugio para el viernes',
    friday: 'viernes',
    told: 'Le avisé antes de que venciera; le pareció bien.',
    praise: 'Contigo da gusto: «dices un día» y ese día llega. ¡Ni uno más!',
    cue: 'alpes',
  },
  en: {
    name: 'Klaus Brandt',
    place: 'The Alps',
    when: 'last season',
    friend: 'my friend Lucía, of the bookshop',
    call: 'He rang at night: “it’s me, from the Alps”. He wants to come back in March with his son.',
    proposal: 'the proposal for March in two weeks',
    plans: 'the plans of the hut by Friday',
    friday: 'Friday',
    told: 'I told him before it was due; he was fine with it.',
    praise: 'What a pleasure: “you name a day”, and that day it comes. Not one day more!',
    cue: 'alps',
  },
} as const;

// A Wednesday and the day after.
const dayOne = '2026-11-25T18:40:00';
const dayTwo = '2026-11-26T09:05:00';

describe.each(['es', 'en'] as const)('the main job in %s', (language) => {
  const words = told[language];
  const folder = temporaryFolder('palabra-main-job');
  const firstExport = path.join(temporaryFolder('palabra-export'), 'first.json');
  const secondExport = path.join(path.dirname(firstExport), 'second.json');
  let opened: Opened;
  let journalPage = '';

  beforeAll(async () => {
    opened = await openPalabra({ folder, language, now: dayOne });
  });
  afterAll(() => opened?.kill());

  test('opens on an empty journal, which says what will stand there', async () => {
    const { main, t } = opened.hand;
    await main.getByText(t('today.empty')).waitFor();
    expect(isBegun(folder)).toBe(false);
  });

  test('takes a client down, and how they met', async () => {
    const { hand } = opened;
    await hand.addClient({
      name: words.name,
      metPlace: words.place,
      metWhen: words.when,
      introducer: words.friend,
    });
    await hand.openClient(words.name);
    for (const text of [words.place, words.when, words.friend]) {
      await hand.main.getByText(text).first().waitFor();
    }
  });

  test('notes a warm call with a promise each way, and loses nothing when killed right after', async () => {
    await opened.hand.note({
      client: words.name,
      words: words.call,
      kind: 'call',
      warmth: 1,
      mine: { words: words.proposal, due: 'day.in-two-weeks' },
      theirs: { words: words.plans, due: { label: words.friday } },
    });
    await opened.kill();
    opened = await openPalabra({ folder, language, now: dayTwo });
    const { hand } = opened;
    await hand.openClient(words.name);
    for (const text of [words.call, words.proposal, words.plans]) {
      await hand.main.getByText(text).first().waitFor();
    }
  });

  test('shows both promises on the next day’s Today', async () => {
    const { hand } = opened;
    await hand.open('today');
    await hand.promise(words.proposal).waitFor();
    await hand.promise(words.plans).waitFor();
    const { t, main } = hand;
    await main
      .getByRole('list', { name: t('today.waiting') })
      .getByText(words.plans)
      .waitFor();
  });

  test('moves my promise before it is due, keeps it, and keeps their praise to the letter', async () => {
    const { hand } = opened;
    await hand.move(words.proposal, 'day.in-a-week', words.told);
    await hand
      .promise(words.proposal)
      .getByText(hand.t('why.moved', { moves: 1 }))
      .waitFor();
    await hand.keep(words.proposal);
    await hand.promise(words.proposal).waitFor({ state: 'detached' });
    await hand.openClient(words.name);
    await hand.addOutcome('praise', words.praise);
    await hand.main.getByRole('blockquote').getByText(words.praise, { exact: true }).waitFor();
    journalPage = await hand.main.innerText();
  });

  test('finds them again by a word of where they met', async () => {
    const { hand } = opened;
    await hand.search(words.cue);
    await hand.openRow(words.name);
  });

  test('takes every word out as JSON', async () => {
    const { hand } = opened;
    await hand.answerDialogs(firstExport);
    await hand.exportJournal();
    const document = JSON.parse(readFileSync(firstExport, 'utf8'));
    const [client] = document.clients;
    expect(client.name).toBe(words.name);
    expect(client.howMet).toMatchObject({
      place: words.place,
      when: { words: words.when },
      introducedBy: { words: words.friend },
    });
    expect(document.entries).toHaveLength(1);
    expect(document.entries[0]).toMatchObject({ words: words.call, kind: 'call', warmth: 1 });
    const promises = Object.fromEntries(
      document.promises.map((promise: { by: string }) => [promise.by, promise]),
    );
    expect(promises.me).toMatchObject({
      words: words.proposal,
      due: { day: '2026-12-09', precision: 'day' },
    });
    expect(promises.them).toMatchObject({
      words: words.plans,
      due: { day: '2026-11-27', precision: 'day' },
    });
    const steps = promises.me.steps.map((step: { kind: string }) => step.kind).sort();
    expect(steps).toEqual(['kept', 'made', 'moved']);
    const moved = promises.me.steps.find((step: { kind: string }) => step.kind === 'moved');
    expect(moved).toMatchObject({
      day: '2026-11-26',
      due: { day: '2026-12-03' },
      words: words.told,
    });
    expect(document.outcomes).toMatchObject([{ kind: 'praise', words: words.praise }]);
  });

  test('brings it all back into an empty journal, and out again the same', async () => {
    await opened.close();
    rmSync(folder, { recursive: true });
    opened = await openPalabra({ folder, language, now: dayTwo });
    const { hand } = opened;
    await hand.main.getByText(hand.t('today.empty')).waitFor();
    await hand.answerDialogs(firstExport);
    await hand.importJournal();
    await hand.openClient(words.name);
    await expect.poll(() => hand.main.innerText()).toBe(journalPage);
    await hand.answerDialogs(secondExport);
    await hand.exportJournal();
    const [first, second] = [firstExport, secondExport].map((file) => readFileSync(file, 'utf8'));
    expect(withoutStamps(second ?? '')).toBe(withoutStamps(first ?? ''));
  });
});
