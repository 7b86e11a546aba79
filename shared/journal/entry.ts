/** An entry: something that happened with a client on a day, or a plan for a day ahead. */
import { z } from 'zod';
import { type Day, daySchema } from './day.ts';
import { type Frozen, idSchema, isLive, loose, stampShape } from './record.ts';

/** Kinds of entry. */
export const entryKinds = [
  'call',
  'meeting',
  'visit',
  'message',
  'email',
  'gift',
  'warning',
  'refusal',
  'note',
] as const;

/** Schema of an entry. `warmth` runs from −2 (cold) to +2; `plan` stays until answered. */
export const entrySchema = loose({
  ...stampShape,
  client: idSchema,
  people: z.array(idSchema),
  day: daySchema,
  kind: z.enum(entryKinds),
  contact: z.boolean(),
  words: z.string(),
  warmth: z.int().min(-2).max(2).exactOptional(),
  tags: z.array(z.string()),
  heeded: z.boolean().exactOptional(),
  plan: z.literal(true).exactOptional(),
});

/** An entry as data. */
export type Entry = Frozen<z.infer<typeof entrySchema>>;
/** One of the entry kinds. */
export type EntryKind = (typeof entryKinds)[number];

/**
 * Whether an entry counts as contact unless the user says otherwise: every kind but a note does;
 * a note does when it carries a warmth, a promise or a settling. Most one-line captures are notes,
 * and without this the rhythm would starve.
 */
export function defaultContact(
  kind: EntryKind,
  carries: { readonly warmth: boolean; readonly promise: boolean; readonly settling: boolean },
): boolean {
  return kind !== 'note' || carries.warmth || carries.promise || carries.settling;
}

/** Whether the two were in touch in this entry: never true of a plan or of a trashed entry. */
export function isContact(entry: Entry): boolean {
  return entry.contact && entry.plan !== true && isLive(entry);
}

/** Whether an entry is a plan that waits for its day or for an answer. */
export function isPlan(entry: Entry): boolean {
  return entry.plan === true && isLive(entry);
}

/** Whether an entry written for `day` on `today` is a plan: any entry for a day ahead is. */
export function isAhead(day: Day, today: Day): boolean {
  return day > today;
}
