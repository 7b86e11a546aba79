/** Finds one change of a folder's journal by its number, in the logs alone. */
import { join } from 'node:path';
import type { Change } from '../../shared/journal/change.ts';
import { logName, storeFile } from '../store/file-names.ts';
import type { FsPort } from '../store/fs-port.ts';
import { changesOf, logOf } from '../store/read-log.ts';

/**
 * The change; undefined where no log has it any more, or another journal took its place since.
 * @throws errno errors.
 */
export async function changeAt(
  disk: FsPort,
  folder: string,
  seq: number,
): Promise<Change | undefined> {
  const files = (await disk.list(folder)).map(storeFile);
  const generations = files.flatMap((file) => (file?.kind === 'log' ? [file.generation] : []));
  const snapshots = new Set(
    files.flatMap((file) => (file?.kind === 'snapshot' ? [file.generation] : [])),
  );
  for (const generation of generations.sort((a, b) => b - a)) {
    const log = logOf(await disk.read(join(folder, logName(generation))), generation);
    if (!log) return undefined;
    const { header, bytes, start } = log;
    // What was to take the journal's place and never had its snapshot never counted.
    const isUnborn = header.isFresh && bytes.length === start && !snapshots.has(generation);
    if (isUnborn) continue;
    // The newest log that begins before it knows it; what an older one says of that number never counted.
    if (header.from <= seq) return changesOf(log, seq + 1).changes[seq - header.from];
    if (header.isFresh) return undefined;
  }
  return undefined;
}
