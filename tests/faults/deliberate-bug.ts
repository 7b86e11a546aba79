/** What a deliberate bug is. */
import type { Replacement } from './bundled.ts';

/** The families that look for bugs in here. */
export type Family = 'power-cuts' | 'meddling' | 'errors' | 'damage';

export type Mutant = {
  readonly name: string;
  readonly changes: readonly Replacement[];
  /** The family that is most likely to notice, asked first. */
  readonly first?: Family;
  /** The second mechanism that covers it; such a bug is not caught alone. */
  readonly coveredBy?: string;
};

/** A bug that replaces one piece of a file of the store. */
export function bug(
  name: string,
  file: string,
  from: string,
  to: string,
  coveredBy?: string,
): Mutant {
  const changes = [{ file: `electron/store/${file}`, from, to }];
  return { name, changes, ...(coveredBy !== undefined && { coveredBy }) };
}

/** Several at once. */
export const both = (name: string, ...parts: readonly Mutant[]): Mutant => ({
  name,
  changes: parts.flatMap(({ changes }) => changes),
});
