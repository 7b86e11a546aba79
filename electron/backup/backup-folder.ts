/** What copies are in a folder, by their names and first lines; no other file is looked at. */
import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { BackupKind } from '../../shared/ipc/backups.ts';
import { type Id, type Instant, idSchema } from '../../shared/journal/record.ts';
import type { FileCounts } from '../../shared/transfer/file-counts.ts';
import { readBackupName } from './backup-name.ts';

/** A copy as it is found. */
export type FoundBackup = {
  readonly name: string;
  readonly kind: BackupKind;
  readonly at: Instant;
  readonly bytes: number;
  /** The disk does not give it back just now: nothing is known of it. */
  readonly isUnread?: true;
  /** What its first line says; absent where that makes no sense. */
  readonly head?: { readonly journal: Id; readonly counts: FileCounts; readonly sha256: string };
};

const count = z.int().min(0);
const headSchema = z.object({
  palabra: z.object({
    journal: idSchema,
    counts: z.object({
      clients: count,
      entries: count,
      promises: count,
      outcomes: count,
      templates: count,
      erased: count,
    }),
    sha256: z.string(),
  }),
});
const headBytes = 4096;

/** The copies in a folder, newest first; none where the folder is not there. @throws errno errors. */
export async function findBackups(folder: string): Promise<readonly FoundBackup[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return [];
    throw error;
  });
  const found: FoundBackup[] = [];
  for (const name of names) {
    const said = readBackupName(name);
    if (!said) continue;
    const look = await lookInto(join(folder, name));
    if (look) found.push({ name, ...said, ...look });
  }
  return found.sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? 1 : -1));
}

async function lookInto(
  path: string,
): Promise<Pick<FoundBackup, 'bytes' | 'isUnread' | 'head'> | undefined> {
  try {
    const file = await open(path, 'r');
    try {
      const stat = await file.stat();
      if (!stat.isFile()) return undefined;
      const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0);
      const head = headOf(buffer.subarray(0, bytesRead).toString('utf8'));
      return { bytes: stat.size, ...(head && { head }) };
    } finally {
      await file.close();
    }
  } catch (error) {
    // It was there a moment ago; what cannot be read is still a copy, of nobody knows what.
    return (error as NodeJS.ErrnoException).code === 'ENOENT'
      ? undefined
      : { bytes: 0, isUnread: true };
  }
}

function headOf(text: string): FoundBackup['head'] {
  try {
    const line = text.slice(0, text.indexOf('\n')).replace(/,\s*$/, '');
    return headSchema.parse(JSON.parse(`${line}}`)).palabra;
  } catch {
    return undefined;
  }
}
