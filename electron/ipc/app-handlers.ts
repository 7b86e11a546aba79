/** Calls about the program itself: its state, the device's settings, the clipboard, the end. */
import { stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { clipboard, shell } from 'electron';
import type { Context } from '../app/context.ts';
import { backupsFolderName } from '../backup/backups.ts';
import { quarantineName } from '../store/quarantine.ts';
import { Refusal } from '../store/refusal.ts';
import type { Handlers } from './register.ts';

/** Answers `app.*`. */
export const appHandlers = {
  'app.state': (context) => context.state(),

  async 'app.choose'(context, choice) {
    await context.device.save(choice);
    context.applyDevice();
    // What was chosen is the device's: every window follows.
    for (const { push, context: other } of context.program.workspaces.all()) {
      push('state', other.state());
    }
    return context.state();
  },

  async 'app.copy'(_context, { text }) {
    await clipboard.writeText(text);
    return null;
  },

  async 'app.show'(context, { what }) {
    if (what === 'folder') {
      await showFolder(context.folder);
      return null;
    }
    if (what === 'backups' || what === 'aside') {
      const name = what === 'backups' ? backupsFolderName : quarantineName;
      // Before there is one, the folder that it will be in.
      const folder = join(context.folder, name);
      await showFolder(
        await stat(folder).then(
          () => folder,
          () => context.folder,
        ),
      );
      return null;
    }
    const file = what === 'export' ? context.files.export : context.files.safetyCopy;
    if (file === undefined) throw new Refusal({ code: 'not-found' });
    shell.showItemInFolder(file);
    return null;
  },

  'app.quit'(context) {
    context.quit();
    return null;
  },
} satisfies Pick<
  Handlers<Context>,
  'app.state' | 'app.choose' | 'app.copy' | 'app.show' | 'app.quit'
>;

/** Opens the folder where it is nothing but one: a file that is opened is run. */
async function showFolder(folder: string): Promise<void> {
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) throw new Refusal({ code: 'folder-gone' });
  // On macOS a program is a folder with an ending.
  if (extname(folder) === '') await shell.openPath(folder);
  else shell.showItemInFolder(folder);
}
