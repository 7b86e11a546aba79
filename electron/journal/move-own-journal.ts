/** Keeps the user's own journal in another folder from now on. */
import { join } from 'node:path';
import type { FolderReport } from '../../shared/ipc/contract.ts';
import type { Failure } from '../../shared/ipc/failure.ts';
import type { Journal } from '../../shared/journal/journal.ts';
import { journalFailure } from '../../shared/transfer/inspect-journal.ts';
import { bringTogether } from '../../shared/transfer/merge.ts';
import type { Context } from '../app/context.ts';
import { nodeDisk } from '../store/fs-port.ts';
import { journalFileName } from '../store/open-store.ts';
import { onDisk, Refusal } from '../store/refusal.ts';
import { writeSafetyCopy } from '../transfer/safety-copy.ts';
import { writeCopy } from '../transfer/write-copy.ts';
import { draftFile } from './draft-file.ts';
import {
  hasJournal,
  holdsJournal,
  isBare,
  type JournalPlace,
  realFolder,
} from './journal-place.ts';
import type { JournalSession } from './journal-session.ts';

/** Name of the folder that is made where the chosen one holds other things. */
const folderName = 'Palabra';

/**
 * Moves to the chosen folder. A journal that is there is opened, and is made one with this one where
 * it is another copy of it; else this one is copied there and read back. The old folder stays as it
 * is. A folder of other things gets one of ours in it.
 * A journal that is missing is looked for, never begun, in the chosen folder.
 * @throws Refusal, and then the own journal is where it was.
 */
export async function moveOwnJournal(context: Context, chosen: string): Promise<FolderReport> {
  const { workspace, program, state } = context;
  return onDisk(async () => {
    const folder = await folderWithin(chosen);
    const left = workspace.place;
    const isThere = await hasJournal(folder);
    if ((await realFolder(folder)) === (await realFolder(left.folder))) {
      if (context.session.failure) await workspace.reopen(left);
      return { state: state() };
    }
    if (await program.workspaces.on(folder)) throw new Refusal({ code: 'folder-open' });
    if (context.session.failure && !isThere) throw new Refusal({ code: 'no-journal-here' });
    const before = context.session.failure ? undefined : context.session;
    const isCopied = !isThere && before !== undefined && before.seq > 0;
    const place: JournalPlace = {
      kind: 'own',
      folder,
      expects: isThere || isCopied ? 'begun' : 'chosen',
      isHome: folder === program.paths.journal,
    };
    await workspace.moveTo(place, async (session) => {
      if (!isThere) await nodeDisk.makeFolder(folder);
      if (isCopied) await copyTo(folder, session, context);
      const isSame = before !== undefined && (await holdsJournal(folder, before.journal.id));
      if (!isThere || isSame) await copyDraft(folder, context);
    });
    let isUnited = false;
    try {
      const { problem } = context.session.status;
      if (!isThere && problem !== undefined) throw new Refusal({ code: problem } as Failure);
      // Moved there and back, what was written meanwhile must not be left behind.
      isUnited = isThere && before !== undefined && (await unite(context, before.journal));
      await remember(context, folder);
      // What is typed is in one place, or it would be found again after it was saved elsewhere.
      if (isUnited || !isThere)
        await draftFile(left.folder)
          .save({})
          .catch(() => {});
    } catch (error) {
      // What is written from here on must be where the next start looks for it.
      await workspace.reopen(left);
      // Else it would be found there the next time, and be older than it looks.
      if (isCopied) await nodeDisk.remove(join(folder, journalFileName)).catch(() => {});
      if (!isThere)
        await draftFile(folder)
          .save({})
          .catch(() => {});
      throw error;
    }
    context.push('state', state());
    return {
      state: state(),
      ...((isCopied || isUnited) && { copiedFrom: left.folder }),
      ...(isUnited && { isUnited }),
    };
  });
}

async function copyTo(folder: string, left: JournalSession, { clock }: Context): Promise<void> {
  const about = { seq: left.seq, writtenAt: clock.now() };
  await writeCopy(nodeDisk, join(folder, journalFileName), left.journal, about);
}

/** What is being typed goes along; a draft that cannot is no reason to stay. */
async function copyDraft(folder: string, { drafts }: Context): Promise<void> {
  const next = draftFile(folder);
  const typed = { ...(await next.read()), ...(await drafts.read()) };
  await next.save(typed).catch(() => {});
}

/** Makes one of two copies of a journal: neither loses a word, and the folder's own is kept aside. */
async function unite(context: Context, left: Journal): Promise<boolean> {
  const { session, clock, folder } = context;
  if (session.failure || session.journal.id !== left.id || session.seq === 0) return false;
  await session.replace('merged', async (there) => {
    const united = bringTogether(there, left, clock.now());
    const failure = journalFailure(united);
    if (failure) throw new Refusal(failure);
    const about = { seq: session.seq, writtenAt: clock.now() };
    await writeSafetyCopy(folder, 'move', there, about);
    return united;
  });
  return true;
}

async function remember({ session, device, program }: Context, folder: string): Promise<void> {
  const isBegun = session.seq > 0;
  await device.save({
    journalFolder: folder === program.paths.journal ? undefined : folder,
    journalId: isBegun ? session.journal.id : undefined,
    ...(isBegun && { hasBegun: true }),
  });
}

async function folderWithin(chosen: string): Promise<string> {
  return (await hasJournal(chosen)) || (await isBare(chosen)) ? chosen : join(chosen, folderName);
}
