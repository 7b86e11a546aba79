/** The log that is written on: its end is known, and nobody else may have moved it. */
import { join } from 'node:path';
import type { Change } from '../../shared/journal/change.ts';
import { logName } from './file-names.ts';
import { bindingOf, changeLine, headerLine, type LogHeader } from './framing.ts';
import type { FsFile, FsPort } from './fs-port.ts';
import { makeFile, writeAll } from './write-all.ts';

/** Somebody else wrote into the log, or cut it. */
export class ForeignWrite extends Error {}

/** A log open at its end. */
export type Segment = {
  readonly header: LogHeader;
  /** Its size in bytes. */
  readonly end: number;
  /** Appends changes, numbered from `seq`; resolved, they are on the medium. @throws errno errors, ForeignWrite; then give it up. */
  append(seq: number, changes: readonly Change[]): Promise<void>;
  close(): Promise<void>;
};

/** Begins a log. @throws errno errors; its name may be there all the same. */
export async function beginSegment(
  disk: FsPort,
  folder: string,
  header: LogHeader,
): Promise<Segment> {
  const name = logName(header.generation);
  const { file, bytes } = await makeFile(disk, folder, name, [headerLine(header)]);
  return segmentOf(file, header, bytes);
}

/**
 * Opens a log to be carried on at its end, once all that was read from it is on the medium: what a
 * person has seen must survive the next power cut.
 */
export async function reopenSegment(
  disk: FsPort,
  folder: string,
  header: LogHeader,
  end: number,
): Promise<Segment> {
  const file = await disk.append(join(folder, logName(header.generation)));
  try {
    await file.sync();
    await disk.syncFolder(folder);
  } catch (error) {
    await file.close().catch(() => {});
    throw error;
  }
  return segmentOf(file, header, end);
}

function segmentOf(file: FsFile, header: LogHeader, start: number): Segment {
  const binding = bindingOf(header);
  let end = start;
  return {
    header,
    get end() {
      return end;
    },
    async append(seq, changes) {
      const lines = changes.map((change, index) => changeLine(binding, seq + index, change));
      const bytes = Buffer.from(lines.join(''));
      if ((await file.size()) !== end) throw new ForeignWrite();
      await writeAll(file, bytes);
      await file.sync();
      end += bytes.length;
    },
    close: () => file.close(),
  };
}
