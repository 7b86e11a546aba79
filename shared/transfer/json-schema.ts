/** The JSON Schema of a journal file, made from the schemas that check it. */
import { z } from 'zod';
import { collections, huskSchema, schemaOf } from '../journal/journal.ts';
import { idSchema, instantSchema } from '../journal/record.ts';

const count = z.int().min(0);

const documentSchema = z.looseObject({
  palabra: z.looseObject({
    format: z.looseObject({ major: z.literal(1), minor: count }),
    journal: idSchema,
    seq: count,
    writtenAt: instantSchema,
    counts: z.record(z.string(), count).exactOptional(),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .exactOptional(),
  }),
  ...Object.fromEntries(collections.map(({ kind, key }) => [key, z.array(schemaOf[kind])])),
  erased: z.array(huskSchema),
  settings: schemaOf.settings,
});

/** The schema as JSON (draft 2020-12), to ship beside the program. */
export function journalJsonSchema(): object {
  return z.toJSONSchema(documentSchema, { target: 'draft-2020-12', io: 'input' });
}
