/** The sample journal: made anew each time it is opened, a journal of its own, gone once it is left. */
import { lstat, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type SampleTrade, sampleTrades } from '../../shared/ipc/contract.ts';
import type { Day } from '../../shared/journal/day.ts';
import type { Journal } from '../../shared/journal/journal.ts';
import type { Language } from '../../shared/settings/device.ts';
import type { JournalPlace } from '../journal/journal-place.ts';
import { nodeDisk } from '../store/fs-port.ts';
import { inOrder } from '../store/in-order.ts';
import { journalFileName } from '../store/open-store.ts';
import { onDisk, Refusal } from '../store/refusal.ts';
import { writeCopy } from '../transfer/write-copy.ts';
import { errorDetails } from './log.ts';
import type { Program } from './program.ts';
import { bringToFront } from './window.ts';

/** What the built generator exports; it is a part of the program, not of this room. */
type Generator = {
  readonly makeSampleJournal: (about: {
    readonly seed: number;
    readonly language: Language;
    readonly day: Day;
    readonly trade?: SampleTrade;
  }) => Journal;
};

/** Says that a folder was made for the sample: no other is ever erased. */
const marker = '.palabra-sample';

// Whoever opens it again waits until it was left: the erasing must not hit the new one.
const inTurn = inOrder();

/** Opens the sample, or brings its window to the front, showing `trade`. @throws Refusal of the disk. */
export function openSample(program: Program, trade?: SampleTrade): Promise<void> {
  return inTurn(() => openNow(program, trade));
}

async function openNow(program: Program, trade?: SampleTrade): Promise<void> {
  const { paths, workspaces, log } = program;
  const there = await workspaces.on(paths.sample);
  const shown = there?.place.trade;
  const place: JournalPlace = {
    kind: 'sample',
    folder: paths.sample,
    expects: 'begun',
    trade: trade ?? shown ?? sampleTrades[0],
  };
  if (there) {
    if (place.trade !== shown)
      await there.moveTo(place, { prepare: () => makeSample(program, place) });
    return bringToFront(there.window);
  }
  await makeSample(program, place);
  const { window } = await workspaces.open(place);
  window.on('closed', () => {
    void inTurn(async () => {
      await workspaces.settled();
      await eraseSample(paths.sample).catch((error) => log('sample left', errorDetails(error)));
    });
  });
}

async function makeSample(program: Program, { folder, trade }: JournalPlace): Promise<void> {
  const { paths, clock, language } = program;
  const { makeSampleJournal } = (await import(pathToFileURL(paths.makeSample).href)) as Generator;
  const wanted = { seed: 1, language: language(), day: clock.today(), ...(trade && { trade }) };
  const journal = makeSampleJournal(wanted);
  await onDisk(async () => {
    if (!(await eraseSample(folder))) throw new Refusal({ code: 'refused' });
    await nodeDisk.makeFolder(folder);
    await writeFile(join(folder, marker), '', { mode: 0o600 });
    const about = { seq: 1, writtenAt: clock.now() };
    await writeCopy(nodeDisk, join(folder, journalFileName), journal, about);
  });
}

/**
 * Removes the sample's folder; resolves to whether there is none any more. A folder, or a link to
 * one, that somebody else put there stays as it is, whatever is in it.
 */
export async function eraseSample(folder: string): Promise<boolean> {
  const names = await namesIn(folder);
  if (names === undefined) return true;
  if (names.length > 0 && !names.includes(marker)) return false;
  // The marker goes last: an erasing that was cut short is ended by the next.
  for (const name of names) {
    if (name !== marker) await rm(join(folder, name), { recursive: true, force: true });
  }
  await rm(folder, { recursive: true, force: true });
  return true;
}

/** What is in a folder; nothing that is ours where it is a link or a file; undefined for none. */
async function namesIn(folder: string): Promise<readonly string[] | undefined> {
  try {
    return (await lstat(folder)).isDirectory() ? await readdir(folder) : [folder];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
