/**
 * `heads.json` in the program's own folder: how far the journal of each folder was seen to go, and by
 * which change. It is what finds out that an older copy of a folder, or another one that went as far,
 * was put back. No path and no word is in it.
 */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { OlderCopy } from '../../shared/ipc/recovery.ts';
import type { Change } from '../../shared/journal/change.ts';
import { type Instant, idSchema, instantSchema } from '../../shared/journal/record.ts';
import { durableWrite } from '../store/durable-write.ts';
import { readFirstForm } from '../store/first-form.ts';
import { type FsPort, nodeDisk } from '../store/fs-port.ts';
import { readHead } from '../store/head-file.ts';
import { inOrder } from '../store/in-order.ts';
import { recover } from '../store/recover.ts';
import { changeAt } from './change-at.ts';

const seenSchema = z.object({
  journal: idSchema,
  seq: z.int().min(0),
  at: instantSchema,
  /** Tells the last change from every other of its number; absent where it is not known. */
  mark: z.string().max(64).exactOptional(),
});

/** How far a journal went when it was seen last. */
export type Seen = z.infer<typeof seenSchema>;

// Windows share the file; each writes what the others wrote too.
const inTurn = inOrder();

/** What is remembered of a folder; undefined where nothing is. */
export async function seenOf(file: string, folder: string): Promise<Seen | undefined> {
  return (await readAll(file))[keyOf(folder)];
}

/** What tells a change from another, without a word of it. */
export function markOf(change: Change): string {
  return createHash('sha256').update(JSON.stringify(change)).digest('hex').slice(0, 32);
}

/** Remembers, or forgets. Not being able to is no failure of the journal. */
export function noteSeen(file: string, folder: string, seen: Seen | undefined): Promise<void> {
  return inTurn(async () => {
    const all = await readAll(file);
    const before = all[keyOf(folder)];
    // Looked at and left as it was, it ends with the same change.
    const isAsItWas = before?.journal === seen?.journal && before?.seq === seen?.seq;
    if (seen) all[keyOf(folder)] = isAsItWas ? { ...before, ...seen } : seen;
    else delete all[keyOf(folder)];
    await durableWrite(nodeDisk, file, [`${JSON.stringify(all, null, 1)}\n`]);
  }).catch(() => {});
}

/**
 * How the folder's journal falls short of what was seen of it; undefined where it does not, or is
 * damaged. One that goes as far, or farther, without the change that was seen last falls short too.
 */
export async function olderCopy(
  disk: FsPort,
  folder: string,
  seen: Seen,
): Promise<OlderCopy | undefined> {
  try {
    const head = await readHead(disk, folder);
    // HEAD is never ahead of the journal, and opening refuses one that is.
    if (head && head.seq >= seen.seq && (await hasMark(disk, folder, seen))) return undefined;
    const found = await journalIn(disk, folder, head);
    if (!found || found.journal.id !== seen.journal) return undefined;
    const { seq, writtenAt: until } = found;
    if (seq < seen.seq) return { until, seenUntil: seen.at, missing: seen.seq - seq };
    if (await hasMark(disk, folder, seen)) return undefined;
    return { until, seenUntil: seen.at, missing: 'unknown' };
  } catch {
    return undefined;
  }
}

/** Whether the change that was seen last is there, as far as the folder can tell. */
async function hasMark(disk: FsPort, folder: string, { seq, mark }: Seen): Promise<boolean> {
  if (mark === undefined) return true;
  const change = await changeAt(disk, folder, seq);
  return change === undefined || markOf(change) === mark;
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
