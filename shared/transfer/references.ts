/** Finds references of a file's records that lead nowhere. */
import type { RecordKind } from '../journal/journal.ts';
import { type Reference, referencesOf } from '../journal/references.ts';
import type { FileProblem } from './file-problem.ts';
import { problem } from './inspect-problem.ts';

type Raw = { readonly [key: string]: unknown };

/** The ids that a file's references may lead to. */
export type KnownIds = { readonly [To in Reference['to']]: ReadonlySet<string> };

/** Collects what may be referred to. An owner must be there; for the rest a husk will do. */
export function idsIn(document: Raw): KnownIds {
  const idsOf = (key: string) => {
    const list = document[key];
    return Array.isArray(list) ? list.map(idOf).filter((id) => id !== undefined) : [];
  };
  const husks = idsOf('erased');
  const owner = idsOf('clients');
  const promise = [...idsOf('promises'), ...husks];
  const clients = Array.isArray(document.clients) ? document.clients : [];
  const people = clients.flatMap((client: Raw | null) =>
    Array.isArray(client?.people) ? client.people.map(idOf).filter((id) => id !== undefined) : [],
  );
  return {
    owner: new Set(owner),
    client: new Set([...owner, ...husks]),
    person: new Set([...people, ...husks]),
    entry: new Set([...idsOf('entries'), ...husks]),
    promise: new Set(promise),
    mended: new Set([...promise, ...idsOf('outcomes')]),
  };
}

/** A problem for each reference of a record that leads nowhere. */
export function danglingIn(
  collection: string,
  kind: RecordKind,
  record: Raw,
  known: KnownIds,
): FileProblem[] {
  return referencesOf(kind, record)
    .filter(({ to, id }) => !known[to].has(id))
    .map(({ field }) => problem('dangling', collection, record, field));
}

/** A problem for a husk that says it was merged into somebody of whom there is not even a husk. */
export function danglingHusk(husk: Raw, known: KnownIds): FileProblem[] {
  const { mergedInto } = husk;
  const isFine = typeof mergedInto !== 'string' || known.client.has(mergedInto);
  return isFine ? [] : [problem('dangling', 'erased', husk, 'mergedInto')];
}

function idOf(record: unknown): string | undefined {
  const id = typeof record === 'object' && record !== null ? (record as Raw).id : undefined;
  return typeof id === 'string' ? id : undefined;
}
