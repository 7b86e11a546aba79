/**
 * The draft of the capture: what is typed and not yet saved, by the place it is typed in. It lives
 * beside the journal and is never a record of it.
 */
import { z } from 'zod';
import { daySchema } from '../journal/day.ts';
import { entryKinds } from '../journal/entry.ts';
import { dueSchema, givers } from '../journal/promise.ts';
import { type Frozen, idSchema, loose } from '../journal/record.ts';

/** The longest text of a draft that is kept, in characters. */
export const longestDraftText = 100_000;
/** How many places can have a draft. */
export const mostDraftPlaces = 200;

const text = z.string().max(longestDraftText);

/** A promise that is being written. `key` tells it from the others, and becomes the promise's id. */
export const promiseDraftSchema = loose({
  key: z.string().max(64),
  by: z.enum(givers),
  words: text,
  due: dueSchema.optional(),
});

/** What is being written down. Absent means "as usual": today, no tone, contact by the rule. */
export const draftSchema = loose({
  /** What its entry will be called: a draft whose entry is in the journal is no draft any more. */
  id: idSchema.optional(),
  words: text,
  client: text,
  /** The name that was chosen to be somebody new, though it is like one that is known. */
  newClient: text.optional(),
  kind: z.enum(entryKinds),
  day: daySchema.optional(),
  warmth: z.int().min(-2).max(2).optional(),
  contact: z.boolean().optional(),
  promises: z.array(promiseDraftSchema).max(100),
});

/**
 * Drafts by place: `today`, or a client's id; `today-2` and on wait behind Today's, each for somebody
 * else. Places without a word in them are left out.
 */
export const draftsSchema = z
  .record(z.string().max(64), draftSchema)
  .refine((drafts) => Object.keys(drafts).length <= mostDraftPlaces);

/** See {@link draftSchema}. */
export type Draft = Frozen<z.infer<typeof draftSchema>>;
/** See {@link promiseDraftSchema}. */
export type PromiseDraft = Frozen<z.infer<typeof promiseDraftSchema>>;
/** See {@link draftsSchema}. */
export type Drafts = { readonly [place: string]: Draft };

/** Whether there is something in a draft that would be missed. */
export function hasWords({ words, client, promises }: Draft): boolean {
  return words.trim() !== '' || client.trim() !== '' || promises.length > 0;
}

/** Whether a place is Today's, or one of those that wait behind it. */
export function isTodays(place: string): boolean {
  return /^today(-\d+)?$/.test(place);
}
