/** A template: a reusable set of questions for a trade. */
import { z } from 'zod';
import { type Frozen, loose, stampShape } from './record.ts';

/** Schema of a template. */
export const templateSchema = loose({
  ...stampShape,
  name: z.string().min(1),
  questions: z.array(z.string()),
});

/** A template as data. */
export type Template = Frozen<z.infer<typeof templateSchema>>;
