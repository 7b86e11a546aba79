/** The export: asks where, writes the journal there as JSON, reads it back, says what it wrote. */
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { dialog } from 'electron';
import type { ExportReport } from '../../shared/ipc/contract.ts';
import { heldCountsOf } from '../../shared/transfer/held-counts.ts';
import type { Context } from '../app/context.ts';
import { ownPlace } from '../app/places.ts';
import { isWithin, realFolder } from '../journal/journal-place.ts';
import { nodeDisk } from '../store/fs-port.ts';
import { onDisk, Refusal } from '../store/refusal.ts';
import { writeCopy } from './write-copy.ts';

/** Exports the journal; `null` when the user closed the dialog. */
export async function exportJson(context: Context): Promise<ExportReport | null> {
  const { clock, device, window } = context;
  // A closed journal is refused before the user is asked for anything.
  context.session.journal;
  const chosen = await dialog.showSaveDialog(window, {
    defaultPath: join(device.current.lastFolder ?? homedir(), `palabra-${clock.today()}.json`),
    filters: [{ name: 'JSON', extensions: ['json'] }],
  });
  if (chosen.canceled || !chosen.filePath) return null;
  const file = chosen.filePath;
  await refuseOurFolders(context, file);
  const { journal, seq } = context.session;
  const counts = heldCountsOf(journal);
  const copy = await onDisk(() =>
    writeCopy(nodeDisk, file, journal, { seq, writtenAt: clock.now() }),
  );
  context.files.export = file;
  await rememberFolder(context, file);
  return { file, ...copy, counts };
}

/**
 * An export there could take a journal's own name, and with it what is in it or was saved meanwhile;
 * in the sample's folder it would be erased.
 */
async function refuseOurFolders(context: Context, file: string): Promise<void> {
  const { program, device, folder } = context;
  const { paths, workspaces } = program;
  const chosen = await realFolder(dirname(file));
  const open = workspaces.all().map(({ place }) => place.folder);
  for (const ours of [folder, ...open, ownPlace(paths, device.current).folder, paths.journal]) {
    if ((await realFolder(ours)) === chosen) throw new Refusal({ code: 'file-in-journal' });
  }
  if (await isWithin(chosen, paths.sample)) throw new Refusal({ code: 'file-in-journal' });
}

/** Starts the next file dialog where this one ended; not being able to is no failure. */
export async function rememberFolder({ device }: Context, file: string): Promise<void> {
  await device.save({ lastFolder: dirname(file) }).catch(() => {});
}
