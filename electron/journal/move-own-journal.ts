/** Keeps the user's own journal in another folder from now on. */
import { join } from 'node:path';
import type { FolderReport } from '../../shared/ipc/contract.ts';
import type { Context } from '../app/context.ts';
import { nodeDisk } from '../store/fs-port.ts';
import { journalFileName } from '../store/open-store.ts';
import { onDisk, Refusal } from '../store/refusal.ts';
import { writeCopy } from '../transfer/write-copy.ts';
import { hasJournal, isBare, type JournalPlace, realFolder } from './journal-place.ts';

/** Name of the folder that is made where the chosen one holds other things. */
const folderName = 'Palabra';

/**
 * Moves to the chosen folder. A journal that is there is opened; else this one is copied there and
 * read back, and its old folder stays as it is. A folder of other things gets one of ours in it.
 * @throws Refusal, and then nothing has changed.
 */
export async function moveOwnJournal(context: Context, chosen: string): Promise<FolderReport> {
  const { workspace, program, device, state, clock } = context;
  return onDisk(async () => {
    const folder = await folderWithin(chosen);
    if ((await realFolder(folder)) === (await realFolder(workspace.place.folder))) {
      return { state: state() };
    }
    if (await program.workspaces.on(folder)) throw new Refusal({ code: 'folder-open' });
    const { session } = context;
    const copiedFrom = workspace.place.folder;
    const isCopied = !session.failure && session.seq > 0 && !(await hasJournal(folder));
    await nodeDisk.makeFolder(folder);
    if (isCopied) {
      const about = { seq: session.seq, writtenAt: clock.now() };
      await writeCopy(nodeDisk, join(folder, journalFileName), session.journal, about);
    }
    const place: JournalPlace = { kind: 'own', folder, expects: 'chosen' };
    await workspace.moveTo(place);
    const { seq, journal } = context.session;
    await device.save({ journalFolder: folder });
    if (seq > 0) await device.save({ journalId: journal.id });
    return { state: state(), ...(isCopied && { copiedFrom }) };
  });
}

async function folderWithin(chosen: string): Promise<string> {
  return (await hasJournal(chosen)) || (await isBare(chosen)) ? chosen : join(chosen, folderName);
}
