/** Calls about which journal is shown: the own one's folder, other journals, the sample, the draft. */
import { dialog } from 'electron';
import type { Context } from '../app/context.ts';
import { namedPlace } from '../app/places.ts';
import { openSample } from '../app/sample.ts';
import { moveOwnJournal } from '../journal/move-own-journal.ts';
import { Refusal } from '../store/refusal.ts';
import type { Handlers } from './register.ts';

/** Answers `journal.*` of places, `sample.*`, `draft.*` and `app.begin`. */
export const journalHandlers = {
  async 'app.begin'({ device, push, state }) {
    await device.save({ hasBegun: true });
    push('state', state());
    return state();
  },

  async 'journal.choose-folder'(context) {
    if (context.workspace.place.kind !== 'own') throw new Refusal({ code: 'not-found' });
    const folder = await chooseFolder(context);
    return folder === undefined ? null : moveOwnJournal(context, folder);
  },

  async 'journal.open-other'(context) {
    const folder = await chooseFolder(context);
    if (folder !== undefined) await context.program.workspaces.openChosen(namedPlace(folder));
    return null;
  },

  async 'journal.retry'({ workspace, state, session }) {
    if (session.failure) await workspace.reopen(workspace.place);
    return state();
  },

  async 'journal.begin-here'({ workspace, state, session }) {
    const isMissing = session.failure?.code === 'journal-missing';
    if (!isMissing) throw new Refusal({ code: 'not-found' });
    await workspace.reopen({ ...workspace.place, expects: 'chosen' });
    return state();
  },

  async 'sample.open'({ program }) {
    await openSample(program);
    return null;
  },

  'sample.leave'({ workspace, window }) {
    if (workspace.place.kind !== 'sample') throw new Refusal({ code: 'not-found' });
    window.close();
    return null;
  },

  'draft.read': ({ drafts }) => drafts.read(),

  async 'draft.save'({ drafts, session }, { drafts: typed }) {
    // A folder whose journal could not be opened is left as it is.
    if (session.failure) throw new Refusal({ code: 'journal-closed' });
    await drafts.save(typed as never);
    return null;
  },
} satisfies Partial<Handlers<Context>>;

async function chooseFolder({ window, device, folder }: Context): Promise<string | undefined> {
  const chosen = await dialog.showOpenDialog(window, {
    defaultPath: device.current.lastFolder ?? folder,
    properties: ['openDirectory', 'createDirectory'],
  });
  return chosen.canceled ? undefined : chosen.filePaths[0];
}
