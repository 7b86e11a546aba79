/** The tour: the main job driven through the program's own window, each step said and pictured. */

import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright-core';
import type { Language } from '../../shared/settings/device.ts';
import { makeSampleJournal } from '../sample-journal.ts';
import { handOn } from './hand.ts';
import { putJournal } from './journal-on-disk.ts';
import { tourWords } from './words.ts';

export { acceptPictures, checkPictures, takePictures } from './pictures/picture-run.ts';

/** A running program. */
export type Running = {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly resize: (to: { width: number; height: number }) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** What the tour needs of the script that runs it. */
export type TourTools = {
  readonly launch: (options: {
    folder: string;
    now: string;
    language: Language;
    isFirstRun?: boolean;
  }) => Promise<Running>;
  readonly temporaryFolder: () => string;
  readonly say: (sentence: string) => void;
};

const day = '2026-11-25';
const morning = '2026-11-25T09:30:00';
const nextMorning = '2026-11-26T09:00:00';

/** Walks through the main job; pictures and the export are left in `folder`. */
export async function walk(tools: TourTools, folder: string, language: Language): Promise<void> {
  const words = tourWords[language];
  const userData = tools.temporaryFolder();
  const sample = makeSampleJournal({ seed: 1, language, day });
  putJournal(userData, sample, new Date(morning).toISOString());

  let running = await tools.launch({ folder: userData, now: morning, language });
  let hand = handOn(running.app, running.page, language);
  let number = 0;
  const picture = async (name: string, sentence: string) => {
    number += 1;
    const file = `${String(number).padStart(2, '0')}-${name}.png`;
    await running.page.screenshot({ path: join(folder, file) });
    tools.say(`${String(number).padStart(2)}. ${sentence} (${file})`);
  };

  await hand.main.getByRole('heading', { name: hand.t('today.keep') }).waitFor();
  await picture('today', 'Today opens on what must not be let down.');
  await hand.search(words.cue);
  await picture(
    'search',
    `A voice on the phone mentions a “${words.cue}”: one word is enough to know who it is.`,
  );
  await hand.openRow('Jérôme Vidal');
  await picture('client', 'His page: what happened, what each owes the other, how they met.');

  await hand.addClient(words.client);
  await picture('new-client', `${words.client.name} is written down, and how they met.`);
  await hand.open('today');
  await hand.fillCapture(words.call);
  await picture('capture', 'A call is noted: how it felt, what I promise, what they promise.');
  await hand.saveCapture(words.call);
  await picture('noted', 'It is on the disk, and in the list.');
  await running.close();

  running = await tools.launch({ folder: userData, now: nextMorning, language });
  hand = handOn(running.app, running.page, language);
  await hand.promise(words.call.mine.words).waitFor();
  await hand.promise(words.call.theirs.words).waitFor();
  await picture('next-day', 'The next morning Today shows both promises.');
  await hand.move(words.call.theirs.words, 'day.in-a-week', words.told);
  await picture('moved', 'One is moved before it is due: that costs nothing.');
  await hand.keep(words.call.mine.words);
  await picture('kept', 'The other is kept.');
  await hand.openClient(words.client.name);
  await hand.addOutcome('praise', words.praise);
  await picture('praise', 'The praise stays in their own words.');
  await hand.search(words.place);
  await picture('found', `Searching “${words.place}” finds everybody who was met there.`);

  const file = join(folder, 'palabra-2026-11-26.json');
  await hand.answerDialogs(file);
  await hand.open('settings');
  await hand.exportJournal();
  await picture('export', 'The whole journal leaves as JSON that any program can read.');
  await running.page.emulateMedia({ colorScheme: 'dark' });
  await hand.open('today');
  await picture('dark', 'And in the evening, on dark paper.');
  await running.close();
}
