/** Writes one backup, which gets its name only once it was rehearsed. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Journal } from '../../shared/journal/journal.ts';
import type { Id, Instant } from '../../shared/journal/record.ts';
import { journalBody, writeJournal } from '../../shared/transfer/journal-file.ts';
import { durableWrite, UnsureWrite } from '../store/durable-write.ts';
import type { FsPort } from '../store/fs-port.ts';
import { inSlices } from '../store/in-slices.ts';
import { Refusal } from '../store/refusal.ts';
import { sha256 } from '../store/sha256.ts';
import { backupNameAt } from './backup-name.ts';
import { type Line, linesOf, packLines } from './rehearsal.ts';
import type { Rehearse } from './rehearse.ts';

/** A journal at one moment, which no change reaches any more. */
export type Moment = {
  readonly journal: Journal;
  readonly seq: number;
  readonly writtenAt: Instant;
  /** The hash of {@link journalBody}: two moments with one hash are alike. */
  readonly bodySha256: string;
};

/** What the work is done with; aborting leaves nothing behind. */
export type Means = {
  readonly disk: FsPort;
  readonly rehearse: Rehearse;
  readonly signal?: AbortSignal;
};

const linesAtOnce = 200;

/** The hash of a journal's body, worked out in slices. */
export async function bodyHashOf(journal: Journal, signal?: AbortSignal): Promise<string> {
  const hash = sha256();
  await inSlices(journalBody(journal), 1, (chunk) => hash.update(chunk), signal);
  return hash.hex();
}

/**
 * Writes a backup into a folder that is there.
 * @throws errno errors; Refusal `disk-error` where the disk gives back something else. Nothing stays then.
 */
export async function writeBackup(
  folder: string,
  moment: Moment,
  means: Means,
): Promise<{ readonly name: string; readonly bytes: number }> {
  const { disk, signal } = means;
  const { journal } = moment;
  // Two journals may share a folder, and each clears away its own unfinished file alone.
  const own = createHash('sha256').update(journal.id).digest('hex').slice(0, 16);
  const unfinished = join(folder, `.palabra-${own}.new`);
  const untried = join(folder, `.palabra-${own}.untried`);
  await disk.remove(unfinished);
  await disk.remove(untried);
  const chunks = untilAborted(writeJournal(journal, { ...moment, sha256 }), signal);
  try {
    const bytes = await durableWrite(disk, untried, chunks, unfinished);
    if (!(await isWhole(untried, journal, means))) throw new Refusal({ code: 'disk-error' });
    const name = await freeName(disk, folder, moment.writtenAt);
    await disk.rename(untried, join(folder, name));
    await disk.syncFolder(folder);
    return { name, bytes };
  } catch (error) {
    await disk.remove(untried).catch(() => {});
    throw error instanceof UnsureWrite ? error.cause : error;
  }
}

/** Whether a file is a whole backup of a journal as it is now. @throws errno errors. */
export async function isWhole(
  path: string,
  journal: Journal,
  { rehearse, signal }: Means,
): Promise<boolean> {
  const begun = rehearse(path, journal.id);
  const rehearsing = await unlessAborted(begun, signal).catch((error) => {
    void begun.then(({ stop }) => stop()).catch(() => {});
    throw error;
  });
  let lines: Line[] = [];
  const send = () => {
    if (lines.length > 0) rehearsing.compare(packLines(lines));
    lines = [];
  };
  try {
    const take = (line: Line) => {
      if (lines.push(line) === linesAtOnce) send();
    };
    await inSlices(linesOf(journal), linesAtOnce, take, signal);
    send();
    return await unlessAborted(rehearsing.end(), signal);
  } finally {
    rehearsing.stop();
  }
}

/** Whether a file can be read and restored, whatever it is a backup of. @throws errno errors. */
export async function isReadable(path: string, journal: Id, { rehearse }: Means): Promise<boolean> {
  const rehearsing = await rehearse(path, journal);
  try {
    return await rehearsing.isRead();
  } finally {
    rehearsing.stop();
  }
}

/** A thread that does not answer must not hold up what comes next. */
function unlessAborted<Value>(work: Promise<Value>, signal?: AbortSignal): Promise<Value> {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const leave = () => reject(signal.reason);
    signal.addEventListener('abort', leave, { once: true });
    if (signal.aborted) leave();
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
  });
}

function* untilAborted(chunks: Iterable<string>, signal?: AbortSignal): Iterable<string> {
  for (const chunk of chunks) {
    signal?.throwIfAborted();
    yield chunk;
  }
}

/** A name that no file has: of two backups in a second, the later says the next one. */
async function freeName(disk: FsPort, folder: string, at: Instant): Promise<string> {
  for (let ms = Date.parse(at); ; ms += 1000) {
    const name = backupNameAt(new Date(ms).toISOString());
    try {
      await disk.size(join(folder, name));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return name;
      throw error;
    }
  }
}
