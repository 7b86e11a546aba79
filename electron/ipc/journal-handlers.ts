/** Calls about which journal is shown: the own one's folder, other journals, the sample, the draft. */
import { homedir } from 'node:os';
import { dialog } from 'electron';
import type { Drafts } from '../../shared/capture/draft.ts';
import { withoutSaved } from '../../shared/capture/without-saved.ts';
import type { Context } from '../app/context.ts';
import { ownPlace, placeOf } from '../app/places.ts';
import { openSample } from '../app/sample.ts';
import { beginBeside } from '../journal/begin-beside.ts';
import { moveOwnJournal } from '../journal/move-own-journal.ts';
import { isWholeAndOurs, onlyReadFailure } from '../store/only-read-store.ts';
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
    const { workspaces, paths, device } = context.program;
    const folder = await chooseFolder(context);
    if (folder === undefined) return null;
    const place = await placeOf(folder, ownPlace(paths, device.current));
    return { isHere: (await workspaces.openChosen(place)) === context.workspace };
  },

  async 'journal.retry'({ workspace, state, session }) {
    if (session.failure || session.onlyRead) await workspace.reopen(workspace.place);
    else if (session.status.state === 'problem') await workspace.tryAgain();
    return state();
  },

  async 'journal.begin-here'(context) {
    const { workspace, state, device } = context;
    const isMissing = context.session.failure?.code === 'journal-missing';
    if (context.session.closed?.damage) {
      await beginBeside(context);
      return state();
    }
    if (!isMissing || workspace.place.kind !== 'own') throw new Refusal({ code: 'not-found' });
    const expects = workspace.place.isHome ? 'anew' : 'chosen';
    await workspace.reopen({ ...workspace.place, expects });
    const { failure } = context.session;
    if (failure) throw new Refusal(failure);
    // Only now is the old journal given up; a device that cannot forget it asks again.
    if (context.session.seq === 0) await device.save({ journalId: undefined }).catch(() => {});
    return state();
  },

  async 'journal.open-own'({ program: { workspaces, paths, device } }) {
    await workspaces.open(ownPlace(paths, device.current));
    return null;
  },

  async 'sample.open'({ program }, { trade }) {
    await openSample(program, trade);
    return null;
  },

  'sample.leave'({ workspace, window }) {
    if (workspace.place.kind !== 'sample') throw new Refusal({ code: 'not-found' });
    window.close();
    return null;
  },

  async 'draft.read'({ workspace, drafts, session, files, push, state }) {
    workspace.farewell.expectAnswers();
    // A folder whose journal could not be opened is another's, or to be left as it is.
    // And one that somebody else writes has their draft.
    const isOurs = !session.onlyRead || isWholeAndOurs(session.onlyRead);
    if (session.failure || !isOurs) return {};
    const kept = await drafts.read();
    // What was typed is not there, and where it is must be said.
    if (drafts.hasSetAside && files.aside === undefined) {
      files.aside = 'draft';
      push('state', state());
    }
    const left = withoutSaved(kept, session.journal);
    // Killed between the saving of a note and of its draft: its words are in one place from now on.
    if (left !== kept && !session.onlyRead) await drafts.save(left).catch(() => {});
    return left;
  },

  async 'draft.save'({ drafts, session, workspace, folder: shown }, { folder, drafts: typed }) {
    if (session.failure) throw new Refusal({ code: 'journal-closed' });
    if (folder !== shown) throw new Refusal({ code: 'not-found' });
    if (session.onlyRead) throw new Refusal(onlyReadFailure(session.onlyRead));
    await drafts.save(typed as Drafts);
    // A disk that takes this may take the rest again; whoever types need not ask it at a button.
    const { state: saving, problem } = session.status;
    if (saving === 'problem' && problem !== 'save-unsure')
      void workspace.tryAgain().catch(() => {});
    return null;
  },

  'draft.kept'({ workspace }, { stays }) {
    workspace.farewell.answered(stays);
    return null;
  },
} satisfies Partial<Handlers<Context>>;

async function chooseFolder(context: Context): Promise<string | undefined> {
  const { window, device, folder, workspace } = context;
  // Not in the sample's folder: what is made there is erased.
  const here = workspace.place.kind === 'sample' ? homedir() : folder;
  const chosen = await dialog.showOpenDialog(window, {
    defaultPath: device.current.lastFolder ?? here,
    properties: ['openDirectory', 'createDirectory'],
  });
  return chosen.canceled ? undefined : chosen.filePaths[0];
}
