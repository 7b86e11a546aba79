/**
 * The draft of the capture: what is typed and not yet saved, by the place it is typed in. It lives
 * beside the journal and is never a record of it.
 */
import { z } from 'zod';
import { daySchema } from '../journal/day.ts';
import { entryKinds } from '../journal/entry.ts';
import { dueSchema, givers } from '../journal/promise.ts';
import { type Frozen, loose } from '../journal/record.ts';

/** A promise that is being written. `key` tells it from the others of its draft. */
export const promiseDraftSchema = loose({
  key: z.string(),
  by: z.enum(givers),
  words: z.string(),
  due: dueSchema.optional(),
});

/** What is being written down. Absent means "as usual": today, no tone, contact by the rule. */
export const draftSchema = loose({
  words: z.string(),
  client: z.string(),
  /** The name that was chosen to be somebody new, though it is like one that is known. */
  newClient: z.string().optional(),
  kind: z.enum(entryKinds),
  day: daySchema.optional(),
  warmth: z.int().min(-2).max(2).optional(),
  contact: z.boolean().optional(),
  promises: z.array(promiseDraftSchema).max(100),
});

/** Drafts by place: `today`, or a client's id. Places without a word in them are left out. */
export const draftsSchema = z.record(z.string().max(64), draftSchema);

/** See {@link draftSchema}. */
export type Draft = Frozen<z.infer<typeof draftSchema>>;
/** See {@link promiseDraftSchema}. */
export type PromiseDraft = Frozen<z.infer<typeof promiseDraftSchema>>;
/** See {@link draftsSchema}. */
export type Drafts = { readonly [place: string]: Draft };
