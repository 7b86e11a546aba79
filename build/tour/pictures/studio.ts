/**
 * A running program that sits still for its pictures: the same page gives the same pixels. Its day
 * and journal are fixed, nothing moves, and what only this run knows is written over.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { trashOps } from '../../../shared/journal/cascade.ts';
import { applyChange } from '../../../shared/journal/change.ts';
import type { Journal } from '../../../shared/journal/journal.ts';
import type { Language } from '../../../shared/settings/device.ts';
import { makeSampleJournal } from '../../sample-journal.ts';
import { handOn } from '../hand.ts';
import { journalText, putJournal } from '../journal-on-disk.ts';
import type { TourTools } from '../run.ts';
import { type Illness, putBackup, putIllJournal } from './ill-journals.ts';
import type { Filling, Look } from './looks.ts';
import { browserVersion, hideCaret, settle } from './page-scripts.ts';
import type { PicturedPage } from './pages.ts';

const day = '2026-11-25';
const now = `${day}T09:30:00`;
const heightPixels = 900;

/** A place where pages are pictured one after the other. */
export type Studio = {
  /** The browser's version, which decides about every pixel. */
  readonly browser: string;
  /** Visits a page and takes it in each of these looks, which are of the studio's language. */
  readonly take: (page: PicturedPage, looks: readonly Look[]) => Promise<readonly Buffer[]>;
  readonly close: () => Promise<void>;
};

/** Starts the program, in one language and on one journal. */
export async function openStudio(
  { launch, temporaryFolder }: Pick<TourTools, 'launch' | 'temporaryFolder'>,
  { language, filling }: { readonly language: Language; readonly filling: Filling },
): Promise<Studio> {
  const userData = temporaryFolder();
  const isFirstRun = filling === 'first-run';
  if (!isFirstRun) fill(userData, language, filling);
  const running = await launch({ folder: userData, now, language, isFirstRun });
  const { page } = running;
  const hand = handOn(running.app, page, language);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.locator('main').waitFor();
  await hand.answerDialogs(otherFile(userData));
  await page.evaluate(hideCaret);
  const browser = await page.evaluate<string>(browserVersion);

  return { browser, take, close: running.close };

  async function take(what: PicturedPage, looks: readonly Look[]): Promise<readonly Buffer[]> {
    try {
      await what.visit(hand, filling);
    } catch (error) {
      throw new Error(`no way to the page ${what.name}`, { cause: error });
    }
    const taken: Buffer[] = [];
    for (const { scheme, width } of looks) {
      await running.resize({ width, height: heightPixels });
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await dismissNotices();
      // A pointer that rests on something would colour it.
      await page.mouse.move(width - 1, heightPixels - 1);
      await page.evaluate(settle(userData));
      taken.push(await page.screenshot({ animations: 'disabled' }));
    }
    await what.leave?.(hand);
    // Under the next page's dialog they could not be pressed.
    await dismissNotices();
    return taken;
  }

  async function dismissNotices(): Promise<void> {
    const close = page.getByRole('button', { name: hand.t('toasts.dismiss') });
    while ((await close.count()) > 0) await close.first().click();
  }
}

/** Puts the journal where the program finds it, and leaves another one to be brought in. */
function fill(userData: string, language: Language, filling: Filling): void {
  const writtenAt = new Date(now).toISOString();
  const sampleWithout = (name: string) => {
    const clients = filling === '2000' ? { clients: 2000 } : {};
    const sample = makeSampleJournal({ seed: 1, language, day, ...clients });
    throwAway(sample, name, writtenAt);
    return sample;
  };
  // Thrown away here and not there, or there and not here: the two have parted.
  const sample = sampleWithout('Rosa Quintana');
  if (isIll(filling)) {
    putIllJournal(userData, filling, sample, writtenAt);
    return;
  }
  if (filling !== 'empty') putJournal(userData, sample, writtenAt);
  if (filling === 'typical') {
    putBackup(join(userData, 'journal'), sampleWithout('Tomás Núñez'), '2026-11-24T11:10:00.000Z');
  }
  writeFileSync(otherFile(userData), journalText(sampleWithout('Tomás Núñez'), writtenAt));
}

function isIll(filling: Filling): filling is Illness {
  return ['damaged', 'part', 'older', 'held'].includes(filling);
}

function otherFile(userData: string): string {
  return join(userData, 'palabra-2026-11-24.json');
}

function throwAway(journal: Journal, name: string, at: string): void {
  const one = [...journal.clients.values()].find((client) => client.name === name);
  if (one) applyChange(journal, { at, ops: trashOps(journal, 'client', one.id, at) });
}
