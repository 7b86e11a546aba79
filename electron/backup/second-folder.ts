/** The second folder of a journal's backups: on another disk, if the user wishes. */
import type { BackupReport, BackupState } from '../../shared/ipc/backups.ts';
import type { Context } from '../app/context.ts';
import { isWithin } from '../journal/journal-place.ts';
import { Refusal } from '../store/refusal.ts';

/** Remembers the folder and makes the first backup there. @throws Refusal within the journal's own. */
export async function chooseSecond(context: Context, folder: string): Promise<BackupReport> {
  const { device, session, backups } = context;
  // A disk that fails takes both of them along.
  if (await isWithin(folder, context.folder)) throw new Refusal({ code: 'file-in-journal' });
  const { id } = session.journal;
  await device.save({ backupFolders: { ...device.current.backupFolders, [id]: folder } });
  return backups.make();
}

/** Forgets it; the files stay where they are. */
export async function forgetSecond({ device, session, backups }: Context): Promise<BackupState> {
  const { [session.journal.id]: _forgotten, ...others } = device.current.backupFolders ?? {};
  await device.save({
    backupFolders: Object.keys(others).length === 0 ? undefined : others,
  });
  return backups.state();
}
