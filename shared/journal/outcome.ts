/** An outcome: what came of it. */
import { z } from 'zod';
import { daySchema } from './day.ts';
import { type Frozen, idSchema, loose, stampShape } from './record.ts';

/** Kinds of outcome. `renewed`: came back, bought again; `requested`: asked for by name. */
export const outcomeKinds = [
  'won',
  'lost',
  'renewed',
  'referral',
  'praise',
  'complaint',
  'mistake',
  'repair',
  'solved',
  'milestone',
  'requested',
] as const;

/** Schema of an outcome. `amount` in major units of `currency` (ISO 4217; absent if unsaid). */
export const outcomeSchema = loose({
  ...stampShape,
  client: idSchema,
  entry: idSchema.exactOptional(),
  promise: idSchema.exactOptional(),
  day: daySchema,
  kind: z.enum(outcomeKinds),
  words: z.string().exactOptional(),
  amount: z.number().exactOptional(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .exactOptional(),
  repairs: z.array(idSchema),
});

/** An outcome as data. `repairs` names the mistakes, complaints or broken promises it mends. */
export type Outcome = Frozen<z.infer<typeof outcomeSchema>>;
/** One of the outcome kinds. */
export type OutcomeKind = (typeof outcomeKinds)[number];
