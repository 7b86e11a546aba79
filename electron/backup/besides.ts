/** Folders with copies in which none are made: of before a restoring, and where a journal was looked for. */
import { join } from 'node:path';
import type { Id } from '../../shared/journal/record.ts';
import type { FsPort } from '../store/fs-port.ts';
import { findBackups } from './backup-folder.ts';
import type { Listed } from './backup-side.ts';
import { type CheckMemory, openCheckMemory } from './check-memory.ts';

/** As sides; what each remembers of its own files holds too. */
export async function besides(
  disk: FsPort,
  about: {
    readonly journal: Id | undefined;
    readonly memory: CheckMemory;
    readonly left: readonly string[];
    readonly found: string | undefined;
  },
): Promise<readonly Listed[]> {
  const { journal, memory, left, found } = about;
  const sideOf = async (place: 'left' | 'found', folder: string): Promise<Listed> => {
    const its = await openCheckMemory(disk, folder);
    const of: CheckMemory['of'] = (where, file) => memory.of(where, file) ?? its.of(where, file);
    return { place, folder, journal, memory: { ...memory, of } };
  };
  return Promise.all([
    ...left.map((folder) => sideOf('left', folder)),
    ...(found === undefined ? [] : [sideOf('found', found)]),
  ]);
}

/** The folder of copies that somebody means who chose this one; undefined where there are none. */
export async function copiesAt(chosen: string): Promise<string | undefined> {
  for (const folder of [chosen, join(chosen, 'backups'), join(chosen, 'Palabra', 'backups')]) {
    const copies = await findBackups(folder).catch(() => []);
    if (copies.length > 0) return folder;
  }
  return undefined;
}
