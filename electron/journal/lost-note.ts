/** `lost.json` beside the files that a repair put aside: what is missing since, without a word of it. */
import { join } from 'node:path';
import { z } from 'zod';
import type { LostChanges } from '../../shared/ipc/aside.ts';
import type { DamageReport } from '../../shared/ipc/recovery.ts';
import { instantSchema } from '../../shared/journal/record.ts';
import { durableWrite } from '../store/durable-write.ts';
import { nodeDisk } from '../store/fs-port.ts';

/** Name of the file. */
export const lostNoteName = 'lost.json';

const lostSchema = z.object({
  count: z.int().min(1),
  after: instantSchema,
  before: instantSchema.exactOptional(),
});

/** What a report says is missing; undefined where nothing is known to be. */
export function lostOf({ lost, after, before }: DamageReport): LostChanges | undefined {
  if (lost === 0 || after === undefined) return undefined;
  return { count: lost, after, ...(before !== undefined && { before }) };
}

/** Writes it down. Not being able to is no failure of the repair. */
export async function noteLost(aside: string, lost: LostChanges): Promise<void> {
  const text = `${JSON.stringify(lost)}\n`;
  await durableWrite(nodeDisk, join(aside, lostNoteName), [text]).catch(() => {});
}

/** Reads it; undefined where there is none. */
export async function readLost(aside: string): Promise<LostChanges | undefined> {
  try {
    const text = Buffer.from(await nodeDisk.read(join(aside, lostNoteName))).toString('utf8');
    return lostSchema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
