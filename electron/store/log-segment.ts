/** The log that is written on: its end is known, and nobody else may have moved it. */
import { join } from 'node:path';
import type { Change } from '../../shared/journal/change.ts';
import { logName } from './file-names.ts';
import { bindingOf, changeLine, headerLine, type LogHeader } from './framing.ts';
import type { FsFile, FsPort } from './fs-port.ts';
import { makeFile, writeAll } from './write-all.ts';

/** Somebody else wrote into the log, or cut it, or took it away. */
export class ForeignWrite extends Error {
  /** Whether that was found out too late: the changes may be in a log that now is somewhere else. */
  readonly isWritten: boolean;

  constructor(isWritten: boolean) {
    super('foreign write');
    this.isWritten = isWritten;
  }
}

/** The disk took less than a change: none of them can be there, whatever else goes wrong. */
export class NotWritten extends Error {
  constructor(cause: unknown) {
    super('not written', { cause });
  }
}

/** Errors with which a disk takes nothing; after any other it may have taken all. */
const refusals: ReadonlySet<unknown> = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EPERM']);

/** A log open at its end. */
export type Segment = {
  readonly header: LogHeader;
  /** Its size in bytes. */
  readonly end: number;
  /** Appends changes, numbered from `seq`; resolved, they are on the medium. @throws errno errors, NotWritten, ForeignWrite; then give it up. */
  append(seq: number, changes: readonly Change[]): Promise<void>;
  close(): Promise<void>;
};

/** Begins a log, with changes that are in it from the start. @throws errno errors; its name may be there all the same. */
export async function beginSegment(
  disk: FsPort,
  folder: string,
  header: LogHeader,
  changes: readonly Change[] = [],
): Promise<Segment> {
  const name = logName(header.generation);
  const binding = bindingOf(header);
  const lines = changes.map((change, index) => changeLine(binding, header.from + index, change));
  const { file, bytes } = await makeFile(disk, folder, name, [headerLine(header), ...lines]);
  return segmentOf(disk, join(folder, name), file, { header, end: bytes });
}

/** Opens a log to be carried on at its end, once its name is on the medium. @throws errno errors. */
export async function reopenSegment(
  disk: FsPort,
  folder: string,
  header: LogHeader,
  end: number,
): Promise<Segment> {
  await disk.syncFolder(folder);
  const path = join(folder, logName(header.generation));
  const file = await disk.append(path);
  return segmentOf(disk, path, file, { header, end });
}

/** Puts what a log shows onto the medium, as far as the disk can be believed. @throws errno errors. */
export async function flushSegment(disk: FsPort, folder: string, header: LogHeader): Promise<void> {
  const file = await disk.append(join(folder, logName(header.generation)));
  try {
    await file.sync();
    await disk.syncFolder(folder);
  } finally {
    await file.close().catch(() => {});
  }
}

function segmentOf(disk: FsPort, path: string, file: FsFile, about: About): Segment {
  const { header } = about;
  const binding = bindingOf(header);
  let { end } = about;
  return {
    header,
    get end() {
      return end;
    },
    async append(seq, changes) {
      const lines = changes.map((change, index) => changeLine(binding, seq + index, change, seq));
      const bytes = Buffer.from(lines.join(''));
      // By its name: an open file can be written on when its folder was moved or deleted.
      if ((await sizeBefore(disk, path)) !== end) throw new ForeignWrite(false);
      let taken = 0;
      try {
        await writeAll(file, bytes, (count) => {
          taken += count;
        });
      } catch (error) {
        const isLess = taken < Buffer.byteLength(lines[0] ?? '');
        const isRefused = refusals.has((error as NodeJS.ErrnoException).code);
        throw isLess && isRefused ? new NotWritten(error) : error;
      }
      // During the flush, which takes longer.
      const look = sizeOf(disk, path);
      look.catch(() => {});
      await file.sync();
      // A copy that was put in its place meanwhile is as long as it was: these are not in it.
      if ((await look) !== end + bytes.length) throw new ForeignWrite(true);
      end += bytes.length;
    },
    close: () => file.close(),
  };
}

type About = { readonly header: LogHeader; readonly end: number };

async function sizeBefore(disk: FsPort, path: string): Promise<number | undefined> {
  try {
    return await sizeOf(disk, path);
  } catch (error) {
    throw new NotWritten(error);
  }
}

/** By its name; undefined where nothing is called so. @throws errno errors. */
async function sizeOf(disk: FsPort, path: string): Promise<number | undefined> {
  try {
    return await disk.size(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
