/** A change as the page sends it: what it is called, its operations, and naming a record. */
import { z } from 'zod';
import { idSchema } from '../journal/record.ts';

/** What a change did, for the toast and for undo: the page has a sentence for each. */
export const changeNames = [
  'client-created',
  'client-edited',
  'entry-noted',
  'entry-edited',
  'plan-answered',
  'promise-made',
  'promise-edited',
  'promise-kept',
  'promise-partly',
  'promise-broken',
  'promise-moved',
  'promise-released',
  'promise-reopened',
  'outcome-noted',
  'outcome-edited',
  'fact-saved',
  'person-saved',
  'idea-saved',
  'own-word-saved',
  'template-saved',
  'questions-added',
  'client-archived',
  'client-unarchived',
  'clients-merged',
  'trashed',
  'restored',
  'imported',
  'merged',
  'backup-restored',
  'settings-saved',
] as const;
/** One of the change names. */
export type ChangeName = (typeof changeNames)[number];

const kindSchema = z.enum(['client', 'entry', 'promise', 'outcome', 'template', 'settings']);
const collectedSchema = kindSchema.exclude(['settings']);
const fieldsSchema = z.record(z.string(), z.unknown());

/**
 * An operation as the page sends it. The page makes the ids (UUID); the machine stamps
 * `createdAt`, `changedAt` and `writtenOn` on records and on new parts, and refuses the page's own.
 */
export const pageOpSchema = z.union([
  z.tuple([z.literal('create'), collectedSchema, fieldsSchema]),
  z.tuple([z.literal('patch'), kindSchema, idSchema, fieldsSchema]),
]);
/** See {@link pageOpSchema}. */
export type PageOp = z.infer<typeof pageOpSchema>;

/** Names a record, or one of its parts. */
export const recordRef = z.strictObject({
  kind: kindSchema,
  id: idSchema,
  part: z.strictObject({ field: z.string(), id: idSchema }).exactOptional(),
});
