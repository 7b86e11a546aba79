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
  return segmentOf(file, header, bytes);
}

/** Opens a log to be carried on at its end, once its name is on the medium. @throws errno errors. */
export async function reopenSegment(
  disk: FsPort,
  folder: string,
  header: LogHeader,
  end: number,
): Promise<Segment> {
  await disk.syncFolder(folder);
  const file = await disk.append(join(folder, logName(header.generation)));
  return segmentOf(file, header, end);
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

function segmentOf(file: FsFile, header: LogHeader, start: number): Segment {
  const binding = bindingOf(header);
  let end = start;
  return {
    header,
    get end() {
      return end;
    },
    async append(seq, changes) {
      const lines = changes.map((change, index) => changeLine(binding, seq + index, change, seq));
      const bytes = Buffer.from(lines.join(''));
      if ((await file.size()) !== end) throw new ForeignWrite();
      await writeAll(file, bytes);
      await file.sync();
      end += bytes.length;
    },
    close: () => file.close(),
  };
}
