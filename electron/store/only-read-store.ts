/** A journal that is looked at and not held: nothing of it is written, and it says why. */
import type { SaveStatus } from '../../shared/ipc/contract.ts';
import type { Failure } from '../../shared/ipc/failure.ts';
import type { OnlyRead } from '../../shared/ipc/recovery.ts';
import type { Journal } from '../../shared/journal/journal.ts';
import type { Instant } from '../../shared/journal/record.ts';
import { readFirstForm } from './first-form.ts';
import type { FsPort } from './fs-port.ts';
import { readHead } from './head-file.ts';
import type { JournalStore } from './open-store.ts';
import { recover } from './recover.ts';
import { Refusal } from './refusal.ts';
import { salvage } from './salvage.ts';

/** What a change of such a journal is refused with. */
export function onlyReadFailure(onlyRead: OnlyRead): Failure {
  if (onlyRead.why === 'protected') return { code: 'read-only' };
  if (onlyRead.why === 'full') return { code: 'disk-full' };
  if (onlyRead.why !== 'busy') return { code: 'only-looking' };
  const { computer } = onlyRead;
  return { code: 'folder-busy', ...(computer !== undefined && { computer }) };
}

/** Whether it is the user's own journal as it is, and only its disk takes nothing. */
export function isWholeAndOurs({ why }: OnlyRead): boolean {
  return why === 'protected' || why === 'full';
}

const readAgainTimes = 3;

/**
 * Reads a journal that another program is writing; undefined where there is none in it that can be
 * read. @throws errno errors of the disk.
 */
export async function lookIntoBusy(
  disk: FsPort,
  folder: string,
  computer?: string,
): Promise<JournalStore | undefined> {
  const why: OnlyRead = { why: 'busy', ...(computer !== undefined && { computer }) };
  for (let attempt = 1; ; attempt += 1) {
    try {
      const found = await recover(disk, folder, await readHead(disk, folder));
      if (found.journal) return onlyReadStore(found, why);
      const first = await readFirstForm(disk, folder);
      return first?.state === 'whole' ? onlyReadStore(first, why) : undefined;
    } catch {
      // What was listed may be superfluous, and gone, by the time it is read.
      if (attempt === readAgainTimes) return undefined;
    }
  }
}

/** What can be trusted of a journal. @throws Refusal `file-damaged` where nothing can; errno errors. */
export async function lookIntoDamaged(
  disk: FsPort,
  folder: string,
  why: 'damaged' | 'older',
): Promise<JournalStore> {
  const found = await salvage(disk, folder);
  if (!found) throw new Refusal({ code: 'file-damaged' });
  return onlyReadStore(found, { why });
}

/** A journal as it was read; `writtenAt` is absent where none was. */
export function onlyReadStore(
  found: { readonly journal: Journal; readonly seq: number; readonly writtenAt?: Instant },
  onlyRead: OnlyRead,
): JournalStore {
  const failure = onlyReadFailure(onlyRead);
  const status: SaveStatus = {
    state: 'problem',
    problem: failure.code,
    ...(found.seq > 0 && found.writtenAt && { savedAt: found.writtenAt }),
  };
  const refuse = () => Promise.reject(new Refusal(failure));
  const { journal, seq } = found;
  const refused = { commit: refuse, replace: refuse, tryAgain: refuse };
  return { journal, seq, status, onlyRead, ...refused, close: async () => {} };
}
