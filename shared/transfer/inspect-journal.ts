/** Inspects a journal in memory as strictly as a file from outside. */
import { collections, type Journal } from '../journal/journal.ts';
import type { FileFailure } from './file-problem.ts';
import { inspectDocument } from './inspect.ts';
import { maxListed } from './read-journal.ts';

/** Why a journal's own export would be refused; undefined when it would come in anywhere. */
export function journalFailure(journal: Journal): FileFailure | undefined {
  const problems = inspectDocument({
    ...Object.fromEntries(journal.unknown),
    ...Object.fromEntries(collections.map(({ key }) => [key, [...journal[key].values()]])),
    erased: [...journal.erased.values()],
    settings: journal.settings,
  });
  if (problems.length === 0) return undefined;
  return {
    code: 'file-refused',
    problems: problems.slice(0, maxListed),
    total: problems.length,
  };
}
