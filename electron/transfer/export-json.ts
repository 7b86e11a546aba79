/** The export: asks where, writes the journal there as JSON, reads it back, says what it wrote. */
import { realpath } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { dialog } from 'electron';
import type { ExportReport } from '../../shared/ipc/contract.ts';
import { fileCountsOf } from '../../shared/transfer/file-counts.ts';
import type { Context } from '../app/context.ts';
import { nodeDisk } from '../store/fs-port.ts';
import { onDisk, Refusal } from '../store/refusal.ts';
import { writeCopy } from './write-copy.ts';

/** Exports the journal; `null` when the user closed the dialog. */
export async function exportJson(context: Context): Promise<ExportReport | null> {
  const { session, clock, device, window } = context;
  // A closed journal is refused before the user is asked for anything.
  session.journal;
  const chosen = await dialog.showSaveDialog(window, {
    defaultPath: join(device.current.lastFolder ?? homedir(), `palabra-${clock.today()}.json`),
    filters: [{ name: 'JSON', extensions: ['json'] }],
  });
  if (chosen.canceled || !chosen.filePath) return null;
  const file = chosen.filePath;
  await refuseOwnFolder(context.folder, file);
  const { journal, seq } = session;
  const counts = fileCountsOf(journal);
  const copy = await onDisk(() =>
    writeCopy(nodeDisk, file, journal, { seq, writtenAt: clock.now() }),
  );
  context.files.export = file;
  await rememberFolder(context, file);
  return { file, ...copy, counts };
}

/** An export there could take the journal's own name, and with it a change saved meanwhile. */
async function refuseOwnFolder(folder: string, file: string): Promise<void> {
  const [own, chosen] = await Promise.all([realOf(folder), realOf(dirname(file))]);
  if (own === chosen) throw new Refusal({ code: 'file-in-journal' });
}

/** A folder that is not there is none of ours; writing into it says why it cannot be. */
async function realOf(folder: string): Promise<string> {
  return realpath(folder).catch(() => resolve(folder));
}

/** Starts the next file dialog where this one ended; not being able to is no failure. */
export async function rememberFolder({ device }: Context, file: string): Promise<void> {
  await device.save({ lastFolder: dirname(file) }).catch(() => {});
}
