/** What is remembered of backups that were rehearsed: `backups.json`, beside the journal's own. */
import { join } from 'node:path';
import { z } from 'zod';
import { type Instant, instantSchema } from '../../shared/journal/record.ts';
import { durableWrite } from '../store/durable-write.ts';
import type { FsPort } from '../store/fs-port.ts';
import type { FoundBackup } from './backup-folder.ts';

/** When a file was rehearsed last, how large it was then, and what came of it. */
export type Check = { readonly at: Instant; readonly bytes: number; readonly isWhole: boolean };

const checksSchema = z.record(
  z.string(),
  z.record(z.string(), z.object({ at: instantSchema, bytes: z.int(), isWhole: z.boolean() })),
);

const fileName = 'backups.json';

/** The memory of all folders that a journal's backups are in. */
export type CheckMemory = {
  /** The last check of a file that is still as large; another size is another file. */
  of(folder: string, file: Pick<FoundBackup, 'name' | 'bytes'>): Check | undefined;
  /** Remembers checks of a folder's files; forgets those of files that are named without one. */
  note(folder: string, checks: { readonly [name: string]: Check | undefined }): Promise<void>;
};

/**
 * Reads the memory that is kept in a folder. What makes no sense is nothing remembered: then the
 * files are checked anew, and none of them is deleted before.
 */
export async function openCheckMemory(disk: FsPort, kept: string): Promise<CheckMemory> {
  const path = join(kept, fileName);
  let all: Record<string, Record<string, Check>> = {};
  try {
    all = checksSchema.parse(JSON.parse(Buffer.from(await disk.read(path)).toString('utf8')));
  } catch {
    // Nothing is remembered.
  }
  // The own folder may be moved or renamed, and its memory with it.
  const keyOf = (folder: string) => (folder === kept ? '.' : folder);
  return {
    of(folder, { name, bytes }) {
      const check = all[keyOf(folder)]?.[name];
      return check?.bytes === bytes ? check : undefined;
    },
    async note(folder, checks) {
      const next = { ...all[keyOf(folder)] };
      for (const [name, check] of Object.entries(checks)) {
        if (check) next[name] = check;
        else delete next[name];
      }
      all = { ...all, [keyOf(folder)]: next };
      // Not being able to is no failure of the backup: it is checked again some time.
      await durableWrite(disk, path, [`${JSON.stringify(all, null, 1)}\n`]).catch(() => {});
    },
  };
}
