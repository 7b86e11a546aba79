/** Calls about backups: their state, one more now, a second folder, and restoring. */
import { dialog } from 'electron';
import type { Context } from '../app/context.ts';
import { openBeside } from '../backup/open-beside.ts';
import { previewRestore, restoreBackup } from '../backup/restore.ts';
import { chooseSecond, forgetSecond } from '../backup/second-folder.ts';
import { Refusal } from '../store/refusal.ts';
import type { Handlers } from './register.ts';

/** Answers `backup.*`. */
export const backupHandlers = {
  'backup.state': ({ backups }) => backups.state(),
  'backup.list': ({ backups }) => backups.list(),

  'backup.make'(context) {
    refuseSample(context);
    return context.backups.make();
  },

  async 'backup.choose-second'(context) {
    refuseSample(context);
    // A closed journal is refused before the user is asked for anything.
    context.session.journal;
    const folder = await chooseFolder(context);
    return folder === undefined ? null : chooseSecond(context, folder);
  },

  'backup.forget-second': (context) => forgetSecond(context),
  'backup.preview': (context, { id }) => previewRestore(context, id),
  'backup.restore': (context, { token }) => restoreBackup(context, token),

  async 'backup.open-beside'(context, { token }) {
    if (context.pendingRestore?.preview.token !== token) {
      throw new Refusal({ code: 'preview-stale' });
    }
    const folder = await chooseFolder(context);
    return folder === undefined ? null : { folder: await openBeside(context, token, folder) };
  },
} satisfies Partial<Handlers<Context>>;

function refuseSample({ workspace }: Context): void {
  if (workspace.place.kind === 'sample') throw new Refusal({ code: 'not-found' });
}

async function chooseFolder({ window, device }: Context): Promise<string | undefined> {
  const { lastFolder } = device.current;
  const chosen = await dialog.showOpenDialog(window, {
    ...(lastFolder !== undefined && { defaultPath: lastFolder }),
    properties: ['openDirectory', 'createDirectory'],
  });
  return chosen.canceled ? undefined : chosen.filePaths[0];
}
