/**
 * Makes of what can be trusted a journal that goes on: a generation of its own beside the damaged
 * ones, which then move to `quarantine/`. Nothing is deleted, and it may be cut short at any point.
 */
import { randomUUID } from 'node:crypto';
import type { Instant } from '../../shared/journal/record.ts';
import { lockFolder } from './folder-lock.ts';
import { type Head, type LogHeader, logKind } from './framing.ts';
import type { FsPort } from './fs-port.ts';
import { readHead, writeHead } from './head-file.ts';
import { beginSegment } from './log-segment.ts';
import { isPutAside, putAside } from './quarantine.ts';
import { onDisk, Refusal } from './refusal.ts';
import { type Salvage, salvage } from './salvage.ts';
import { writeSnapshot } from './write-snapshot.ts';

/**
 * Repairs a journal and gives the folder that its files were put into. @throws Refusal `file-damaged` where nothing can be trusted, `folder-busy`, or of
 * the disk; what was there is then there still.
 */
export async function repair(disk: FsPort, folder: string, now: Instant): Promise<string> {
  return onDisk(async () => {
    const release = await lockFolder(disk, folder);
    try {
      const found = await salvage(disk, folder);
      if (!found) throw new Refusal({ code: 'file-damaged' });
      const kept = (await disk.list(folder)).filter(isPutAside);
      const generation = await beginAnew(disk, folder, found, now);
      return await putAside(disk, folder, kept, { day: now.slice(0, 10), generation });
    } finally {
      await release();
    }
  });
}

/** The number it goes on from is past every one that was ever acknowledged. */
async function beginAnew(
  disk: FsPort,
  folder: string,
  { journal, lastSeq, store: was, highest }: Salvage,
  writtenAt: Instant,
): Promise<number> {
  const generation = highest + 1;
  const seq = lastSeq + 1;
  const store = randomUUID();
  const replaces = (await readHead(disk, folder))?.store ?? was;
  const place = { generation, from: seq + 1, previous: highest, isFresh: true, replaces };
  const what = { ...logKind, store, journal: journal.id } as const;
  const header: LogHeader = { ...what, ...place, isRepair: true };
  await (await beginSegment(disk, folder, header)).close();
  // From its name on, this is the journal.
  const { mark } = await writeSnapshot(disk, folder, generation, journal, { seq, writtenAt });
  const head: Head = { kind: 'head', version: 1, store, seq, log: generation, snapshot: mark };
  await writeHead(disk, folder, head);
  return generation;
}
