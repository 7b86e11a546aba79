// The program as a person uses it: found and noted in few keys among two thousand clients, and the
// main job by the keyboard alone, in light and in dark.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { makeSampleJournal } from '../../build/sample-journal.ts';
import { putJournal } from '../../build/tour/journal-on-disk.ts';
import { type Opened, openPalabra, savedText } from '../support/journal-folder.ts';
import { type Keyboard, keyboardOn } from '../support/keyboard.ts';
import { temporaryFolder } from '../support/launch-app.ts';

const day = '2026-11-25';
const mostKeys = 12;

const told = {
  es: {
    cue: 'diapasón',
    call: 'Llamó: el 3 de diciembre, mejor por la tarde.',
    met: 'Vino con su hermana; quieren cinco días en enero.',
    mine: 'la propuesta de enero',
    theirs: 'las fechas de su hermana',
    friday: 'viernes',
    told: 'La llamé antes; le da igual.',
    praise: 'Da gusto: dices un día y ese día llega.',
  },
  en: {
    cue: 'tuning fork',
    call: 'He rang: 3 December, rather in the afternoon.',
    met: 'She came with her sister; they want five days in January.',
    mine: 'the January proposal',
    theirs: 'her sister’s dates',
    friday: 'Friday',
    told: 'I rang her first; she does not mind.',
    praise: 'A pleasure: you name a day, and that day it comes.',
  },
} as const;

describe.each(['es', 'en'] as const)('a person who speaks %s', (language) => {
  const words = told[language];
  const folder = temporaryFolder('palabra-person');
  let opened: Opened;
  let keyboard: Keyboard;

  beforeAll(async () => {
    const sample = makeSampleJournal({ seed: 1, language, day, clients: 2000 });
    putJournal(folder, sample, `${day}T09:00:00.000Z`);
    opened = await openPalabra({ folder, language, now: `${day}T10:00:00` });
    keyboard = keyboardOn(opened.hand.page);
    await opened.hand.nav.waitFor();
  });
  afterAll(() => opened?.close());

  const isOn = (name: string) =>
    opened.hand.main.getByRole('heading', { level: 1, name, exact: true }).waitFor();

  describe('finds a client in at most twelve keys', () => {
    const places: { [from: string]: () => Promise<unknown> } = {
      today: () => opened.hand.open('today'),
      'the middle of a sentence': async () => {
        await opened.hand.open('today');
        await keyboard.press('ControlOrMeta+n');
        await keyboard.type('x');
      },
      settings: () => opened.hand.open('settings'),
      'somebody else’s page': () => opened.hand.openClient('Rosa Quintana'),
    };

    test.each([
      ['today', 'marta ib', 'Marta Ibáñez Soler'],
      ['the middle of a sentence', words.cue.slice(0, 8), 'Jérôme Vidal'],
      ['settings', 'begona', 'Begoña Larrañaga'],
      ['somebody else’s page', 'montarto', 'Hotel Montarto'],
    ])('from %s, by typing %j', async (from, cue, name) => {
      await places[from]?.();
      const keys = await keyboard.counted(async () => {
        await keyboard.press('ControlOrMeta+k');
        await keyboard.type(cue);
        await keyboard.press('Enter');
      });
      await isOn(name);
      expect(keys).toBeLessThanOrEqual(mostKeys);
    });
  });

  test('notes a call in its sentence and two keys', async () => {
    const { hand } = opened;
    await hand.openClient('Hotel Montarto');
    const keys = await keyboard.counted(async () => {
      await keyboard.press('n');
      await keyboard.type(words.call);
      await keyboard.press('ControlOrMeta+Enter');
    });
    await hand.said(hand.t('change.entry-noted'));
    expect(keys - words.call.length).toBe(2);
    await hand.main.getByText(words.call).waitFor();
    expect(await savedText(folder)).toContain(words.call);
    // Beside the field, not in it: the next keys are the page's again.
    await expect.poll(() => keyboard.focused()).toBe(hand.t('capture.label'));
    await keyboard.press('ControlOrMeta+z');
    await hand.said(hand.t('history.undone', { what: hand.t('change.entry-noted') }));
    await hand.main.getByText(words.call).waitFor({ state: 'detached' });
    await keyboard.press('ControlOrMeta+Shift+z');
    await hand.main.getByText(words.call).waitFor();
  });

  // As its pictures: each language in one light, and each light in one language.
  const scheme = language === 'es' ? 'light' : 'dark';

  describe(`does the main job by keyboard alone in ${scheme}`, () => {
    const name = 'Zulema Prat';
    const [mine, theirs] = [`${words.mine}, ${name}`, `${words.theirs}, ${name}`];
    const file = path.join(temporaryFolder('palabra-export'), `${scheme}.json`);

    beforeEach(async () => {
      await opened.hand.page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      const ink = await opened.hand.page.evaluate(() => getComputedStyle(document.body).color);
      const [red = 0] = ink.match(/\d+/g)?.map(Number) ?? [];
      expect(red > 128).toBe(scheme === 'dark');
    });

    test('notes what happened, with a promise each way', async () => {
      const { t, said } = opened.hand;
      await keyboard.press('ControlOrMeta+1', 'ControlOrMeta+n', 'ControlOrMeta+a');
      await keyboard.type(words.met);
      await keyboard.tabTo(t('capture.client'));
      await keyboard.type(name);
      await keyboard.tabTo(t('capture.promise-mine'));
      await keyboard.press('Enter');
      await keyboard.type(mine);
      await keyboard.tabTo(t('day.in-two-weeks'));
      await keyboard.press('Enter');
      await keyboard.tabTo(t('capture.promise-theirs'));
      await keyboard.press('Enter');
      await keyboard.type(theirs);
      await keyboard.tabTo(words.friday);
      await keyboard.press('Enter', 'ControlOrMeta+Enter');
      await said(t('change.entry-noted'));
    });

    test('moves one promise with words, and keeps the other', async () => {
      const { t, said, dialog, promise } = opened.hand;
      await promise(theirs).waitFor();
      await keyboard.rowTo(theirs, 'down');
      await keyboard.press('m');
      await dialog.waitFor();
      // The day of the promise has the focus: it is written over, day, month, year.
      await keyboard.type('03122026');
      await keyboard.tabTo(t('settle.words'));
      await keyboard.type(words.told);
      await keyboard.press('ControlOrMeta+Enter');
      await said(t('change.promise-moved'));
      await dialog.waitFor({ state: 'detached' });
      await keyboard.rowTo(mine, 'up');
      await keyboard.press('c');
      await promise(mine).waitFor({ state: 'detached' });
    });

    test('finds them, and writes their praise down', async () => {
      const { t, said, dialog } = opened.hand;
      await keyboard.press('ControlOrMeta+k');
      await keyboard.type(name);
      await keyboard.press('Enter');
      await isOn(name);
      await keyboard.tabTo(t('client.note-outcome'));
      await keyboard.press('Enter');
      await dialog.waitFor();
      await keyboard.tabTo(t('client.form.outcome.kind'));
      await keyboard.press('Enter');
      await keyboard.type(t('outcome-kind.praise').slice(0, 5));
      await keyboard.press('Enter');
      await keyboard.tabTo(t('client.form.outcome.words'));
      await keyboard.type(words.praise);
      await keyboard.press('ControlOrMeta+Enter');
      await said(t('change.outcome-noted'));
    });

    test('takes all of it out by Settings', async () => {
      const { t, main, answerDialogs } = opened.hand;
      await answerDialogs(file);
      await keyboard.press('ControlOrMeta+,');
      await isOn(t('nav.settings'));
      await keyboard.tabTo(t('export.action'));
      await keyboard.press('Enter');
      await main.getByRole('status', { name: t('export.done') }).waitFor();
      const journal = JSON.parse(readFileSync(file, 'utf8'));
      const client = journal.clients.find((one: { name: string }) => one.name === name);
      const isOf = (one: { client: string }) => one.client === client.id;
      expect(journal.entries.filter(isOf)).toMatchObject([{ words: words.met }]);
      const promises = journal.promises.filter(isOf);
      const kinds = (by: 'me' | 'them') =>
        promises
          .find((one: { by: string }) => one.by === by)
          .steps.map(({ kind }: { kind: string }) => kind)
          .sort();
      expect(kinds('me')).toEqual(['kept', 'made']);
      expect(kinds('them')).toEqual(['made', 'moved']);
      const moved = promises
        .flatMap(({ steps }: { steps: { kind: string }[] }) => steps)
        .find(({ kind }: { kind: string }) => kind === 'moved');
      expect(moved).toMatchObject({ due: { day: '2026-12-03' }, words: words.told });
      expect(journal.outcomes.filter(isOf)).toMatchObject([
        { kind: 'praise', words: words.praise },
      ]);
    });
  });
});
