/** Keeps a journal as it is in its folder's `backups`, before something else takes its place. */
import { join } from 'node:path';
import type { Journal } from '../../shared/journal/journal.ts';
import type { Instant } from '../../shared/journal/record.ts';
import { nodeDisk } from '../store/fs-port.ts';
import { onDisk } from '../store/refusal.ts';
import { writeCopy } from './write-copy.ts';

/** Writes the copy and reads it back; resolves to its file. @throws Refusal of the disk. */
export function writeSafetyCopy(
  folder: string,
  before: 'import' | 'move' | 'restore',
  journal: Journal,
  about: { readonly seq: number; readonly writtenAt: Instant },
): Promise<string> {
  const backups = join(folder, 'backups');
  const file = join(backups, `before-${before}-${about.writtenAt.replaceAll(':', '-')}.json`);
  return onDisk(async () => {
    await nodeDisk.makeFolder(backups);
    await writeCopy(nodeDisk, file, journal, about);
    return file;
  });
}
