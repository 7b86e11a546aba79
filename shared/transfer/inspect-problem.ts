/** A problem of one record of a file, named so that a person can find it. */
import type { FileProblem } from './file-problem.ts';

type Raw = { readonly [key: string]: unknown };

/** Builds it; whatever it quotes from the record is cut short and made well-formed. */
export function problem(
  reason: FileProblem['reason'],
  collection: string,
  record: Raw,
  field: string,
): FileProblem {
  const name = record.name ?? record.words ?? record.about;
  return {
    reason,
    collection,
    field: wellFormed(field),
    ...(typeof record.id === 'string' && { id: wellFormed(record.id.slice(0, 64)) }),
    ...(typeof name === 'string' && name !== '' && { name: wellFormed(name.slice(0, 80)) }),
  };
}

/** Replaces halves of surrogate pairs, which a cut may have made. */
export function wellFormed(text: string): string {
  let result = '';
  for (const character of text) {
    const unit = character.charCodeAt(0);
    const isHalf = character.length === 1 && unit >= 0xd800 && unit <= 0xdfff;
    result += isHalf ? '\ufffd' : character;
  }
  return result;
}
