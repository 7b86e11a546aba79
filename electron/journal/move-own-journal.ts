/** Keeps the user's own journal in another folder from now on. */
import { mkdir, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Drafts, draftsSchema } from '../../shared/capture/draft.ts';
import { joinDrafts } from '../../shared/capture/join-drafts.ts';
import type { FolderReport } from '../../shared/ipc/contract.ts';
import type { Failure } from '../../shared/ipc/failure.ts';
import { journalFailure } from '../../shared/transfer/inspect-journal.ts';
import { bringTogether } from '../../shared/transfer/merge.ts';
import type { Context } from '../app/context.ts';
import { copiesAt } from '../backup/besides.ts';
import { lockFolder } from '../store/folder-lock.ts';
import { nodeDisk } from '../store/fs-port.ts';
import { inOrder } from '../store/in-order.ts';
import { isWholeAndOurs, onlyReadFailure } from '../store/only-read-store.ts';
import { journalFileName } from '../store/open-store.ts';
import { onDisk, Refusal } from '../store/refusal.ts';
import { writeSafetyCopy } from '../transfer/safety-copy.ts';
import { writeCopy } from '../transfer/write-copy.ts';
import { type DraftFile, draftFile } from './draft-file.ts';
import { hasJournal, isBare, isWithin, type JournalPlace, realFolder } from './journal-place.ts';
import type { JournalSession } from './journal-session.ts';

/** Name of the folder that is made where the chosen one holds other things. */
const folderName = 'Palabra';

// There is one own journal: what a second wish is to move is known once the first was granted.
const inTurn = inOrder();

/**
 * Moves to the chosen folder. A journal that is there is opened, and is made one with this one where
 * it is another copy of it; else this one is copied there and read back. The old folder stays as it
 * is. A folder of other things gets one of ours in it.
 * A journal that is missing is looked for, never begun, in the chosen folder.
 * @throws Refusal, and then the own journal is where it was.
 */
export function moveOwnJournal(context: Context, chosen: string): Promise<FolderReport> {
  return inTurn(() => onDisk(() => moveNow(context, chosen)));
}

async function moveNow(context: Context, chosen: string): Promise<FolderReport> {
  const { workspace, program, state, session, drafts } = context;
  const folder = await folderWithin(chosen);
  const left = workspace.place;
  const isThere = await hasJournal(folder);
  if ((await realFolder(folder)) === (await realFolder(left.folder))) {
    if (session.failure) await workspace.reopen(left);
    return { state: state() };
  }
  if (await program.workspaces.on(folder)) throw new Refusal({ code: 'folder-open' });
  // An empty journal beside its copies would look as if they were nothing.
  if (!isThere && (session.failure || session.seq === 0)) {
    const copies = await copiesAt(chosen);
    if (copies !== undefined) {
      context.backups.alsoList(copies);
      throw new Refusal({ code: 'only-copies-here' });
    }
  }
  if (session.failure && !isThere) throw new Refusal({ code: 'no-journal-here' });
  // A copy of what somebody else is writing, or of a part of it, would pass for the journal.
  const { onlyRead } = session;
  if (onlyRead && !isWholeAndOurs(onlyRead) && !isThere) {
    throw new Refusal(onlyReadFailure(onlyRead));
  }
  // Before anything is copied to where it would be erased.
  if (await isWithin(folder, program.paths.sample)) throw new Refusal({ code: 'refused' });
  // Whoever deletes the old folder one day would delete the new one with it.
  if (!session.failure && (await isWithin(folder, left.folder))) {
    throw new Refusal({ code: 'file-in-journal' });
  }
  const place: JournalPlace = {
    kind: 'own',
    folder,
    expects: isThere ? 'begun' : 'chosen',
    isHome: folder === program.paths.journal,
  };
  const undoing: Undoing[] = [];
  let isCopied = false as boolean;
  let isUnited = false as boolean;
  let isDraftCarried = false as boolean;
  try {
    await workspace.moveTo(place, {
      async prepare(before) {
        if (!isThere) await makeFolder(folder, undoing);
        // Only now is it sure that no first word is on its way.
        isCopied = !isThere && before.seq > 0;
        if (isCopied) await copyTo(folder, before, context, undoing);
      },
      async settle(opened) {
        const { problem } = opened.status;
        if (!isThere && problem !== undefined) throw new Refusal({ code: problem } as Failure);
        refuseStrange(context, opened);
        // Moved there and back, what was written meanwhile must not be left behind.
        isUnited = isThere && !session.failure && (await unite(context, opened, folder));
        if (isUnited || !isThere) isDraftCarried = await carryDrafts(drafts, folder, undoing);
        await remember(context, opened, folder, undoing);
      },
    });
  } catch (error) {
    for (const undo of undoing.reverse()) await undo().catch(() => {});
    throw error;
  }
  // What is typed is in one place, or it would be found again after it was saved elsewhere.
  if (isDraftCarried)
    await draftFile(left.folder)
      .save({})
      .catch(() => {});
  return {
    state: state(),
    ...((isCopied || isUnited) && { copiedFrom: left.folder }),
    ...(isUnited && { isUnited }),
  };
}

/** Takes back what was done in the new folder: there it would be found again, older than it looks. */
type Undoing = () => Promise<void>;

async function makeFolder(folder: string, undoing: Undoing[]): Promise<void> {
  const isNew = (await mkdir(folder, { recursive: true, mode: 0o700 })) !== undefined;
  // It takes away an empty folder only.
  if (isNew) undoing.push(() => rmdir(folder));
}

/** Copies under the folder's lock: whoever holds it may be writing the first word of a journal. */
async function copyTo(
  folder: string,
  left: JournalSession,
  { clock }: Context,
  undoing: Undoing[],
): Promise<void> {
  const release = await lockFolder(nodeDisk, await realFolder(folder));
  try {
    if (await hasJournal(folder)) throw new Refusal({ code: 'folder-busy' });
    const file = join(folder, journalFileName);
    undoing.push(() => nodeDisk.remove(file));
    await writeCopy(nodeDisk, file, left.journal, { seq: left.seq, writtenAt: clock.now() });
  } finally {
    await release();
  }
}

/** What is being typed goes along; what would be too long for one draft stays where it was. */
async function carryDrafts(
  drafts: DraftFile,
  folder: string,
  undoing: Undoing[],
): Promise<boolean> {
  const next = draftFile(folder);
  const there = await next.read();
  const joined = draftsSchema.safeParse(joinDrafts(there, await drafts.handOver()));
  if (!joined.success) return false;
  undoing.push(() => next.save(there));
  await next.save(joined.data as Drafts);
  return true;
}

/** Makes one of two copies of a journal: neither loses a word, and the folder's own is kept aside. */
async function unite(
  { session: { journal: left }, clock }: Context,
  opened: JournalSession,
  folder: string,
): Promise<boolean> {
  if (opened.journal.id !== left.id || opened.seq === 0) return false;
  // Undone, it would leave the older copy without all that was written since.
  await opened.replace(undefined, async (there) => {
    const united = bringTogether(there, left, clock.now());
    const failure = journalFailure(united);
    if (failure) throw new Refusal(failure);
    await writeSafetyCopy(folder, 'move', there, { seq: opened.seq, writtenAt: clock.now() });
    return united;
  });
  return true;
}

/** A checksum vouches for what this machine wrote; another's journal is looked at as any file is. */
function refuseStrange({ device }: Context, { journal }: JournalSession): void {
  const failure = journal.id === device.current.journalId ? undefined : journalFailure(journal);
  if (failure) throw new Refusal(failure);
}

async function remember(
  { device, program }: Context,
  opened: JournalSession,
  folder: string,
  undoing: Undoing[],
): Promise<void> {
  const { journalFolder, journalId, hasBegun } = device.current;
  undoing.push(() => device.save({ journalFolder, journalId, hasBegun }));
  const isBegun = opened.seq > 0;
  await device.save({
    journalFolder: folder === program.paths.journal ? undefined : folder,
    journalId: isBegun ? opened.journal.id : undefined,
    ...(isBegun && { hasBegun: true }),
  });
}

async function folderWithin(chosen: string): Promise<string> {
  return (await hasJournal(chosen)) || (await isBare(chosen)) ? chosen : join(chosen, folderName);
}
