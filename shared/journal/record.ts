/** What every record and every part of a record carries, and how their schemas are declared. */
import { z } from 'zod';
import { type Day, daySchema, isDay } from './day.ts';

// Compiled schemas need `eval`, which the page's content policy forbids.
z.config({ jitless: true });

/** A random, stable id: 1–64 letters, digits or hyphens; a UUID when Palabra makes it. */
export type Id = string;

/** A UTC instant as `YYYY-MM-DDTHH:MM:SS.sssZ`. Instants sort as strings. */
export type Instant = string;

/** Schema of an id. `__proto__` and the like cannot be one. */
export const idSchema = z.string().regex(/^[A-Za-z0-9-]{1,64}$/, { error: 'impossible-id' });

/** Schema of an instant, exactly as `Date.prototype.toISOString` writes it. */
export const instantSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/, {
    error: 'impossible-instant',
  })
  .refine((text) => isDay(text.slice(0, 10)), { error: 'impossible-instant' });

/** The fields that Palabra stamps on every record and part. */
export const stampShape = {
  id: idSchema,
  createdAt: instantSchema,
  changedAt: instantSchema,
  writtenOn: daySchema,
  trashedAt: instantSchema.exactOptional(),
} as const;

/** The stamps as data. `trashedAt` is there only while the record is in the trash. */
export type Stamps = {
  readonly id: Id;
  readonly createdAt: Instant;
  readonly changedAt: Instant;
  readonly writtenOn: Day;
  readonly trashedAt?: Instant;
};

/**
 * An object that keeps fields it does not know (a newer minor version's) at run time,
 * while its type names only the known ones.
 */
export function loose<const Shape extends z.ZodRawShape>(shape: Shape): z.ZodObject<Shape> {
  return z.looseObject(shape) as unknown as z.ZodObject<Shape>;
}

/** Whether a record or part is not in the trash. */
export function isLive(record: { readonly trashedAt?: Instant }): boolean {
  return record.trashedAt === undefined;
}

/** Makes every level of a type read-only. */
export type Frozen<T> = T extends (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T;
