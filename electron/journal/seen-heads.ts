/**
 * `heads.json` in the program's own folder: how far the journal of each folder was seen to go. It is
 * what finds out that an older copy of a folder was put back. No path and no word is in it.
 */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { OlderCopy } from '../../shared/ipc/recovery.ts';
import { type Instant, idSchema, instantSchema } from '../../shared/journal/record.ts';
import { durableWrite } from '../store/durable-write.ts';
import { readFirstForm } from '../store/first-form.ts';
import { type FsPort, nodeDisk } from '../store/fs-port.ts';
import { readHead } from '../store/head-file.ts';
import { inOrder } from '../store/in-order.ts';
import { recover } from '../store/recover.ts';

const seenSchema = z.object({ journal: idSchema, seq: z.int().min(0), at: instantSchema });

/** How far a journal went when it was seen last. */
export type Seen = z.infer<typeof seenSchema>;

// Windows share the file; each writes what the others wrote too.
const inTurn = inOrder();

/** What is remembered of a folder; undefined where nothing is. */
export async function seenOf(file: string, folder: string): Promise<Seen | undefined> {
  return (await readAll(file))[keyOf(folder)];
}

/** Remembers, or forgets. Not being able to is no failure of the journal. */
export function noteSeen(file: string, folder: string, seen: Seen | undefined): Promise<void> {
  return inTurn(async () => {
    const all = await readAll(file);
    if (seen) all[keyOf(folder)] = seen;
    else delete all[keyOf(folder)];
    await durableWrite(nodeDisk, file, [`${JSON.stringify(all, null, 1)}\n`]);
  }).catch(() => {});
}

/** How the folder's journal falls short of what was seen of it; undefined where it does not, or is damaged. */
export async function olderCopy(
  disk: FsPort,
  folder: string,
  seen: Seen,
): Promise<OlderCopy | undefined> {
  try {
    const head = await readHead(disk, folder);
    // HEAD is never ahead of the journal, and opening refuses one that is.
    if (head && head.seq >= seen.seq) return undefined;
    const found = await journalIn(disk, folder, head);
    if (!found || found.journal.id !== seen.journal || found.seq >= seen.seq) return undefined;
    const missing = seen.seq - found.seq;
    return { until: found.writtenAt, seenUntil: seen.at, missing };
  } catch {
    return undefined;
  }
}

async function journalIn(disk: FsPort, folder: string, head: Awaited<ReturnType<typeof readHead>>) {
  const found = await recover(disk, folder, head);
  if (found.journal) return found;
  const first = await readFirstForm(disk, folder);
  return first?.state === 'whole' ? first : undefined;
}

async function readAll(file: string): Promise<Record<string, Seen>> {
  try {
    const text = Buffer.from(await nodeDisk.read(file)).toString('utf8');
    return z.record(z.string(), seenSchema).parse(JSON.parse(text));
  } catch {
    return {};
  }
}

function keyOf(folder: string): string {
  return createHash('sha256').update(folder).digest('hex').slice(0, 24);
}

/** Whether a moment is worth a note: at most one in ten seconds, by whichever way the clock goes. */
export function isWorthNote(last: Instant | undefined, now: Instant): boolean {
  return last === undefined || Math.abs(Date.parse(now) - Date.parse(last)) >= 10_000;
}
