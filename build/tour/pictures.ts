/** Pictures of every page for reviewers: light and dark, both languages, two widths, three journals. */
import { join } from 'node:path';
import type { Language } from '../../shared/settings/device.ts';
import { makeSampleJournal } from '../sample-journal.ts';
import { handOn } from './hand.ts';
import { putJournal } from './journal-on-disk.ts';
import type { TourTools } from './run.ts';

const now = '2026-11-25T09:30:00';
const day = '2026-11-25';
const pages = ['today', 'clients', 'client', 'settings'] as const;
const journals = ['empty', 'typical', '2000'] as const;
const widths = [900, 1440] as const;

/** Takes them all into a folder; names tell page, journal, language, appearance and width. */
export async function takePictures(tools: TourTools, folder: string): Promise<number> {
  let count = 0;
  for (const language of ['es', 'en'] as const) {
    for (const journal of journals) {
      const userData = tools.temporaryFolder();
      if (journal !== 'empty') {
        const clients = journal === '2000' ? 2000 : 14;
        const sample = makeSampleJournal({ seed: 1, language, day, clients });
        putJournal(userData, sample, new Date(now).toISOString());
      }
      count += await takeOf(journal, language, userData);
      tools.say(`${count} pictures so far: the ${journal} journal, ${language}.`);
    }
  }
  return count;

  async function takeOf(
    journal: (typeof journals)[number],
    language: Language,
    userData: string,
  ): Promise<number> {
    const running = await tools.launch({ folder: userData, now, language });
    const hand = handOn(running.app, running.page, language);
    let taken = 0;
    for (const page of pages) {
      if (page !== 'client') await hand.open(page);
      else if (journal === 'empty') await hand.addClient({ name: 'Marta Ibáñez Soler' });
      else await hand.openClient('Marta Ibáñez Soler');
      if (page === 'client' && journal === 'empty') await hand.openClient('Marta Ibáñez Soler');
      for (const width of widths) {
        await running.resize({ width, height: 900 });
        for (const colorScheme of ['light', 'dark'] as const) {
          await running.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          const name = `${page}-${journal}-${language}-${colorScheme}-${width}.png`;
          await running.page.screenshot({ path: join(folder, name) });
          taken += 1;
        }
      }
      await running.resize({ width: 1440, height: 900 });
    }
    await running.close();
    return taken;
  }
}
