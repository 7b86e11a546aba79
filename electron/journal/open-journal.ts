/** Opens the journal of a folder, or says why it is closed, or shows what may only be read. */
import type { Failure } from '../../shared/ipc/failure.ts';
import type { DamageReport, OlderCopy } from '../../shared/ipc/recovery.ts';
import { examine, examineUnread } from '../store/examine.ts';
import { nodeDisk } from '../store/fs-port.ts';
import { lookIntoBusy, lookIntoDamaged } from '../store/only-read-store.ts';
import { type JournalStore, openStore, type StoreOptions } from '../store/open-store.ts';
import { diskFailure, onDisk, Refusal } from '../store/refusal.ts';
import { olderCopy, type Seen } from './seen-heads.ts';

/** A journal that is not opened, and why. */
export type Closed = {
  readonly failure: Failure;
  readonly damage?: DamageReport;
  readonly older?: OlderCopy;
};

/**
 * How it is opened. `seen`: refused where the folder holds less than that. `look`: only what can be
 * trusted, and only to be read.
 */
export type Opening = { readonly seen?: Seen | undefined; readonly look?: 'damaged' | 'older' };

/** Never rejects for a journal that cannot be opened. */
export async function openJournal(
  folder: string,
  options: StoreOptions,
  { seen, look }: Opening = {},
): Promise<JournalStore | Closed> {
  const { disk = nodeDisk } = options;
  try {
    if (look) return await onDisk(() => lookIntoDamaged(disk, folder, look));
    const older = seen && (await olderCopy(disk, folder, seen));
    if (older) return { failure: { code: 'journal-older' }, older };
    return await openStore(folder, options);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { failure } = error;
    if (failure.code === 'folder-busy') {
      const store = await lookIntoBusy(disk, folder, failure.computer).catch(() => undefined);
      return store ?? { failure };
    }
    try {
      if (failure.code === 'file-damaged') {
        return { failure, damage: await examine(disk, folder, seen) };
      }
      // A disk that gives nothing may be plugged in again; of one that gives the rest it is saved.
      const damage =
        failure.code === 'disk-error' ? await examineUnread(disk, folder, seen) : undefined;
      return damage ? { failure: { code: 'file-damaged' }, damage } : { failure };
    } catch (unreadable) {
      return { failure: diskFailure(unreadable) };
    }
  }
}
