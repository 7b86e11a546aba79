/** The journal, the device and the dialogs of a window, for what takes files out and in. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Mock, vi } from 'vitest';
import type { Context } from '../../../electron/app/context.ts';
import { openDevice } from '../../../electron/app/device.ts';
import { pathsFor } from '../../../electron/app/paths.ts';
import { JournalSession } from '../../../electron/journal/journal-session.ts';
import { chooseImport } from '../../../electron/transfer/import-json.ts';
import { createClient, tickingClock } from './journal-parts.ts';
import { temporaryFolder } from './temporary-folder.ts';

export type Dialogs = { readonly showSaveDialog: Mock; readonly showOpenDialog: Mock };

export const window = { id: 'the window' } as unknown as Context['window'];

/** A desk over a folder of its own; `dialogs` are answered by it. */
export async function beginDesk(dialogs: Dialogs) {
  vi.resetAllMocks();
  const work = temporaryFolder();
  const paths = pathsFor({ userData: work, here: '/app', isPackaged: true, env: {} });
  const folders: string[] = [];
  const begin = async (folder: string, id: string, clock = tickingClock()): Promise<Context> => {
    const session = await JournalSession.open(folder, { clock, newId: () => id });
    const device = await openDevice(join(work, 'device.json'));
    const workspaces = { all: () => folders.map((one) => ({ place: { folder: one } })) };
    const program = { paths, workspaces };
    return { window, session, clock, device, folder, program, files: {} } as unknown as Context;
  };
  const desk = {
    work,
    paths,
    /** The folders of the program's windows. */
    folders,
    begin,
    context: await begin(join(work, 'journal'), 'journal-1'),
    saveTo(filePath: string) {
      dialogs.showSaveDialog.mockResolvedValue({ canceled: false, filePath });
    },
    open(file: string) {
      dialogs.showOpenDialog.mockResolvedValue({ canceled: false, filePaths: [file] });
    },
    async preview(file: string) {
      desk.open(file);
      const found = await chooseImport(desk.context);
      if (!found) throw new Error('no preview');
      return found;
    },
    names: () => [...desk.context.session.journal.clients.values()].map(({ name }) => name),
    make: (id: string, name: string) =>
      desk.context.session.change('client-created', [createClient(id, name)]),
    backups() {
      const folder = join(work, 'journal', 'backups');
      return existsSync(folder) ? readdirSync(folder) : [];
    },
  };
  return desk;
}
