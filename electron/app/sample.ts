/** The sample journal: made anew each time it is opened, a journal of its own, gone once it is left. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Day } from '../../shared/journal/day.ts';
import type { Journal } from '../../shared/journal/journal.ts';
import type { Language } from '../../shared/settings/device.ts';
import { nodeDisk } from '../store/fs-port.ts';
import { inOrder } from '../store/in-order.ts';
import { journalFileName } from '../store/open-store.ts';
import { onDisk } from '../store/refusal.ts';
import { writeCopy } from '../transfer/write-copy.ts';
import type { Program } from './program.ts';
import { bringToFront } from './window.ts';

/** What the built generator exports; it is a part of the program, not of this room. */
type Generator = {
  readonly makeSampleJournal: (about: {
    readonly seed: number;
    readonly language: Language;
    readonly day: Day;
  }) => Journal;
};

// Whoever opens it again waits until it was left: the erasing must not hit the new one.
const inTurn = inOrder();

/** Opens the sample, or brings its window to the front. @throws Refusal of the disk. */
export function openSample(program: Program): Promise<void> {
  return inTurn(() => openNow(program));
}

async function openNow({ paths, clock, language, workspaces }: Program): Promise<void> {
  const there = await workspaces.on(paths.sample);
  if (there) return bringToFront(there.window);
  const { makeSampleJournal } = (await import(pathToFileURL(paths.makeSample).href)) as Generator;
  const journal = makeSampleJournal({ seed: 1, language: language(), day: clock.today() });
  const about = { seq: 1, writtenAt: clock.now() };
  await onDisk(async () => {
    await eraseSample(paths.sample);
    await nodeDisk.makeFolder(paths.sample);
    await writeCopy(nodeDisk, join(paths.sample, journalFileName), journal, about);
  });
  const place = { kind: 'sample', folder: paths.sample, expects: 'begun' } as const;
  const { window } = await workspaces.open(place);
  window.on('closed', () => {
    void inTurn(async () => {
      await workspaces.settled();
      await eraseSample(paths.sample);
    });
  });
}

/** Removes the sample's folder; nothing to remove is no error. */
export async function eraseSample(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}
