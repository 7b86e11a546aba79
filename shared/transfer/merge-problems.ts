/** Finds why two sound journals cannot be one: only a file made by hand gets here. */
import { type AnyRecord, collections, type Journal } from '../journal/journal.ts';
import type { FileProblem } from './file-problem.ts';
import { problem } from './inspect-problem.ts';
import { mergeJournals } from './merge-journals.ts';
import { danglingIn, idsIn } from './references.ts';

/**
 * What would be wrong with the merged document though both were right: an id that names one kind of
 * record here and another there, and references to somebody who left with an erased client. Copies
 * of one journal that only Palabra has changed have no such problem.
 */
export function mergeProblems(ours: Journal, theirs: Journal): FileProblem[] {
  const problems: FileProblem[] = [];
  const kinds = new Map<string, string>([[ours.settings.id, 'settings']]);
  for (const { kind, key } of collections) {
    for (const id of ours[key].keys()) kinds.set(id, kind);
  }
  const isTaken = (kind: string, id: string) => (kinds.get(id) ?? kind) !== kind;
  for (const { kind, key } of collections) {
    for (const [id, record] of theirs[key]) {
      if (isTaken(kind, id)) problems.push(problem('duplicate-id', key, rawOf(record), 'id'));
    }
  }
  const { settings } = theirs;
  if (isTaken('settings', settings.id) || ours.erased.has(settings.id)) {
    problems.push(problem('duplicate-id', 'settings', rawOf(settings), 'id'));
  }
  if (theirs.erased.has(ours.settings.id)) {
    problems.push({ reason: 'duplicate-id', collection: 'erased', id: ours.settings.id });
  }
  return problems.length > 0 ? problems : danglingProblems(mergeJournals(ours, theirs));
}

function danglingProblems(merged: Journal): FileProblem[] {
  const document = Object.fromEntries(
    [...collections.map(({ key }) => key), 'erased' as const].map((key) => [
      key,
      [...merged[key].values()],
    ]),
  );
  const known = idsIn(document);
  return collections.flatMap(({ kind, key }) =>
    [...merged[key].values()].flatMap((record) => danglingIn(key, kind, rawOf(record), known)),
  );
}

function rawOf(record: AnyRecord) {
  return record as unknown as { readonly [key: string]: unknown };
}
