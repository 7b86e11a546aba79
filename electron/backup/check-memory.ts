/** What is remembered of backups that were rehearsed: `backups.json`, beside the journal's own. */
import { join } from 'node:path';
import { z } from 'zod';
import { type Instant, instantSchema } from '../../shared/journal/record.ts';
import { durableWrite } from '../store/durable-write.ts';
import type { FsPort } from '../store/fs-port.ts';
import type { FoundBackup } from './backup-folder.ts';
import { readBackupName } from './backup-name.ts';

/** When a file was rehearsed last, how large it was then, and what came of it. */
export type Check = {
  readonly at: Instant;
  readonly bytes: number;
  readonly isWhole: boolean;
  /** Until then it is not deleted, whoever takes its place; checking it again does not end that. */
  readonly keptUntil?: Instant;
};

const checksSchema = z.record(
  z.string(),
  z.record(
    z.string(),
    z.object({
      at: instantSchema,
      bytes: z.int(),
      isWhole: z.boolean(),
      keptUntil: instantSchema.exactOptional(),
    }),
  ),
);

const fileName = 'backups.json';

/** The memory of all folders that a journal's backups are in. */
export type CheckMemory = {
  /** The last check of a file that is still as large; another size is another file. */
  of(folder: string, file: Pick<FoundBackup, 'name' | 'bytes'>): Check | undefined;
  /** The newest backup that was found whole, whether or not its folder can be looked into just now. */
  newestWhole(folder: string): { readonly at: Instant; readonly checkedAt: Instant } | undefined;
  /**
   * Remembers checks of a folder's files; forgets those of files that are named without one. While
   * the program runs only, where the disk is not to be written.
   */
  note(
    folder: string,
    checks: { readonly [name: string]: Check | undefined },
    isNotWritten?: boolean,
  ): Promise<void>;
};

/** Checks that the disk would not take, by folder and name: the program knows them while it runs. */
export type UnsavedChecks = Map<string, ReadonlyMap<string, Check | undefined>>;

/**
 * Reads the memory that is kept in a folder. What makes no sense is nothing remembered: then the
 * files are checked anew, and none of them is deleted before.
 */
export async function openCheckMemory(
  disk: FsPort,
  kept: string,
  unsaved: UnsavedChecks = new Map(),
): Promise<CheckMemory> {
  const path = join(kept, fileName);
  let all: Record<string, Record<string, Check>> = {};
  try {
    all = checksSchema.parse(JSON.parse(Buffer.from(await disk.read(path)).toString('utf8')));
  } catch {
    // Nothing is remembered.
  }
  // The own folder may be moved or renamed, and its memory with it.
  const keyOf = (folder: string) => (folder === kept ? '.' : folder);
  const take = (key: string, checks: Iterable<readonly [string, Check | undefined]>) => {
    const next = { ...all[key] };
    for (const [name, check] of checks) {
      const { keptUntil } = next[name] ?? {};
      if (check) next[name] = { ...(keptUntil !== undefined && { keptUntil }), ...check };
      else delete next[name];
    }
    all = { ...all, [key]: next };
  };
  for (const [key, checks] of unsaved) take(key, checks);
  return {
    of(folder, { name, bytes }) {
      const check = all[keyOf(folder)]?.[name];
      return check?.bytes === bytes ? check : undefined;
    },
    newestWhole(folder) {
      const whole = Object.entries(all[keyOf(folder)] ?? {}).flatMap(([name, { at, isWhole }]) => {
        const said = isWhole ? readBackupName(name) : undefined;
        return said?.kind === 'backup' ? [{ at: said.at, checkedAt: at }] : [];
      });
      return whole.sort((a, b) => (a.at < b.at ? 1 : -1))[0];
    },
    async note(folder, checks, isNotWritten = false) {
      const key = keyOf(folder);
      take(key, Object.entries(checks));
      unsaved.set(key, new Map([...(unsaved.get(key) ?? []), ...Object.entries(checks)]));
      if (isNotWritten) return;
      // Not being able to is no failure of the backup: it is checked again at another start.
      await durableWrite(disk, path, [`${JSON.stringify(all, null, 1)}\n`]).then(
        () => unsaved.clear(),
        () => {},
      );
    },
  };
}
