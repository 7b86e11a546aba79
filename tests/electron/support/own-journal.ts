/** The user's own journal in a window, as the program starts with it; files and folders are real. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserWindow } from 'electron';
import type { Context } from '../../../electron/app/context.ts';
import { openDevice } from '../../../electron/app/device.ts';
import { pathsFor } from '../../../electron/app/paths.ts';
import { ownPlace } from '../../../electron/app/places.ts';
import type { Program } from '../../../electron/app/program.ts';
import { bindWorkspace } from '../../../electron/app/workspace.ts';
import type { JournalPlace } from '../../../electron/journal/journal-place.ts';
import { createClient, tickingClock } from './journal-parts.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A machine with a folder to choose. */
export function ownJournal() {
  const userData = temporaryFolder();
  const paths = pathsFor({ userData, here: '/app', isPackaged: true, env: {} });
  const elsewhere = join(temporaryFolder(), 'chosen');
  mkdirSync(elsewhere);
  const opened: JournalPlace[] = [];
  return {
    paths,
    elsewhere,
    /** What was opened in a window of its own. */
    opened,
    async start(clock = tickingClock()): Promise<Context> {
      const device = await openDevice(paths.device);
      const program = {
        paths,
        clock: { ...clock, isEvening: () => false },
        device,
        log: () => {},
        language: () => 'es',
        workspaces: {
          all: () => [],
          on: async () => undefined,
          openChosen: async (place: JournalPlace) => void opened.push(place),
        },
      } as unknown as Program;
      const window = { isDestroyed: () => true } as BrowserWindow;
      return (await bindWorkspace(program, window, ownPlace(paths, device.current))).context;
    },
  };
}

/** Writes a word down. */
export const note = ({ session }: Context, id: string, name: string) =>
  session.change('client-created', [createClient(id, name)]);
