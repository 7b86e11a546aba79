/** Which other records a record names, and where: the one list that every check goes by. */
import type { RecordKind } from './journal.ts';
import type { Id } from './record.ts';

/** A reference. `mended` is an outcome or a promise; `owner` is the client it belongs to. */
export type Reference = {
  readonly to: 'owner' | 'client' | 'person' | 'entry' | 'promise' | 'mended';
  readonly id: Id;
  /** The field it is in, as a path. */
  readonly field: string;
};

type Raw = { readonly [field: string]: unknown };

/** The references of a record, or of what claims to be one: what is no text is passed over. */
export function referencesOf(kind: RecordKind, record: object): Reference[] {
  const raw = record as Raw;
  const found: Reference[] = [];
  const add = (to: Reference['to'], id: unknown, field: string) => {
    if (typeof id === 'string') found.push({ to, id, field });
  };
  const addAll = (to: Reference['to'], ids: unknown, field: string) => {
    if (!Array.isArray(ids)) return;
    for (const [index, id] of ids.entries()) add(to, id, `${field}.${index}`);
  };
  if (kind === 'client') {
    add('client', raw.mergedInto, 'mergedInto');
    add('client', at(at(raw.howMet, 'introducedBy'), 'client'), 'howMet.introducedBy.client');
  } else if (kind === 'entry') {
    add('owner', raw.client, 'client');
    addAll('person', raw.people, 'people');
  } else if (kind === 'promise') {
    add('owner', raw.client, 'client');
    add('person', raw.person, 'person');
    add('entry', raw.entry, 'entry');
    if (Array.isArray(raw.steps)) {
      for (const [index, step] of raw.steps.entries()) {
        add('entry', at(step, 'entry'), `steps.${index}.entry`);
      }
    }
  } else if (kind === 'outcome') {
    add('owner', raw.client, 'client');
    add('entry', raw.entry, 'entry');
    add('promise', raw.promise, 'promise');
    addAll('mended', raw.repairs, 'repairs');
  }
  return found;
}

function at(value: unknown, field: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.hasOwn(value, field) ? (value as Raw)[field] : undefined;
}
