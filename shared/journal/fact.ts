/** A fact: something about a client, assumed or confirmed, or not known yet. */
import { z } from 'zod';
import { daySchema } from './day.ts';
import { type Frozen, loose, stampShape } from './record.ts';

/** How sure one is of a fact. */
export const factStates = ['assumed', 'confirmed', 'unknown'] as const;

/** Keys with a meaning of their own; every other key is free text. */
export const reservedFactKeys = ['openness', 'style', 'strength', 'sore-spot'] as const;

/** `text` is absent when the state is `unknown`: the key is then a question still open. */
export const factSchema = loose({
  ...stampShape,
  key: z.string().min(1),
  text: z.string().exactOptional(),
  state: z.enum(factStates),
  day: daySchema,
});

/** A fact as data; a part of a client. */
export type Fact = Frozen<z.infer<typeof factSchema>>;
/** `assumed`, `confirmed` or `unknown`. */
export type FactState = (typeof factStates)[number];
