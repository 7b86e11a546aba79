/** A client: a person or an organisation one gives one's word to, and what is known of them. */
import { z } from 'zod';
import { birthdaySchema, daySchema } from './day.ts';
import { factSchema } from './fact.ts';
import { type Frozen, idSchema, isLive, loose, stampShape } from './record.ts';

/** Kinds of client. */
export const clientKinds = ['person', 'organisation'] as const;
/** What a client is to the user. `self` has no health. */
export const relations = [
  'client',
  'prospect',
  'supplier',
  'partner',
  'family',
  'self',
  'other',
] as const;
/** Forms of address. */
export const addressForms = ['tú', 'usted', 'vos', 'none'] as const;
/** How much a mistake costs with this client. */
export const tolerances = ['low', 'normal', 'high'] as const;
/** Health in words, worst last. */
export const healthWords = ['firm', 'attentive', 'fragile', 'cold'] as const;
/** Why a growth idea got a no. */
export const noReasons = ['did-not-know', 'saw-no-need', 'other-supplier', 'other'] as const;

/** How to address somebody: the form, a title, and the name they like. */
export const addressSchema = loose({
  form: z.enum(addressForms),
  title: z.string().exactOptional(),
  called: z.string().exactOptional(),
});

/** Who introduced a client: another client, or words where they are not one. */
export const introducerSchema = loose({
  client: idSchema.exactOptional(),
  words: z.string().exactOptional(),
});

/** How the two met. `when.words` is what the user typed; `from`/`to` the days it means. */
export const howMetSchema = loose({
  place: z.string().exactOptional(),
  when: loose({
    words: z.string(),
    from: daySchema.exactOptional(),
    to: daySchema.exactOptional(),
  }).exactOptional(),
  context: z.string().exactOptional(),
  introducedBy: introducerSchema.exactOptional(),
});

/** Somebody within an organisation, or close to a person; a part of a client. */
export const personSchema = loose({
  ...stampShape,
  name: z.string().min(1),
  role: z.string().exactOptional(),
  phones: z.array(z.string()),
  emails: z.array(z.string()),
  birthday: birthdaySchema.exactOptional(),
  address: addressSchema,
  notes: z.string().exactOptional(),
});

/** The user's own word of health for a day, with the reason; a part of a client. */
export const ownWordSchema = loose({
  ...stampShape,
  day: daySchema,
  word: z.enum(healthWords),
  reason: z.string(),
});

/** A growth idea; a part of a client. */
export const ideaSchema = loose({
  ...stampShape,
  words: z.string().min(1),
  day: daySchema,
  reasonForNo: z.enum(noReasons).exactOptional(),
  revisitOn: daySchema.exactOptional(),
});

/** Schema of a client. `cadenceDays` is a rhythm set by hand, in days. */
export const clientSchema = loose({
  ...stampShape,
  kind: z.enum(clientKinds),
  name: z.string().min(1),
  aka: z.array(z.string()),
  relation: z.enum(relations),
  trade: z.string().exactOptional(),
  phones: z.array(z.string()),
  emails: z.array(z.string()),
  place: z.string().exactOptional(),
  birthday: birthdaySchema.exactOptional(),
  notes: z.string().exactOptional(),
  howMet: howMetSchema.exactOptional(),
  address: addressSchema,
  tags: z.array(z.string()),
  tolerance: z.enum(tolerances),
  cadenceDays: z.int().min(1).max(3660).exactOptional(),
  archivedOn: daySchema.exactOptional(),
  mergedInto: idSchema.exactOptional(),
  people: z.array(personSchema),
  facts: z.array(factSchema),
  ownWords: z.array(ownWordSchema),
  ideas: z.array(ideaSchema),
});

/** A client as data. */
export type Client = Frozen<z.infer<typeof clientSchema>>;
/** A person of a client. */
export type Person = Frozen<z.infer<typeof personSchema>>;
/** A growth idea of a client. */
export type Idea = Frozen<z.infer<typeof ideaSchema>>;
/** The user's own word of health for a day. */
export type OwnWord = Frozen<z.infer<typeof ownWordSchema>>;
/** Health in words. */
export type HealthWord = (typeof healthWords)[number];
/** How the two met. */
export type HowMet = Frozen<z.infer<typeof howMetSchema>>;
/** How to address somebody. */
export type Address = Frozen<z.infer<typeof addressSchema>>;
/** What a client is to the user. */
export type Relation = (typeof relations)[number];

/** Whether a client is neither archived nor in the trash: only then does it appear on pages. */
export function isHere(client: Client): boolean {
  return client.archivedOn === undefined && isLive(client);
}

/** The fields of a new client of whom only the name is known. */
export function newClientFields(name: string) {
  return {
    kind: 'person' as const,
    name,
    aka: [],
    relation: 'client' as const,
    phones: [],
    emails: [],
    address: { form: 'none' as const },
    tags: [],
    tolerance: 'normal' as const,
    people: [],
    facts: [],
    ownWords: [],
    ideas: [],
  };
}
