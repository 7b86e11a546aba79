/** Field by field, what two writings of a record say differently: what is lost can be read before. */
import { type AnyRecord, partFieldsOf, type RecordKind } from '../journal/journal.ts';
import type { Due } from '../journal/promise.ts';
import { type Id, isLive, type Stamps } from '../journal/record.ts';
import { canonicalUnknown } from './canonical.ts';
import type { Piece } from './compare-records.ts';
import { wellFormed } from './inspect-problem.ts';

const contact = ['phones', 'emails', 'birthday', 'notes'] as const;
const address = ['address.form', 'address.title', 'address.called'] as const;

/** The fields that are told, by the record or part that has them; no page shows settings. */
export const toldFields = {
  client: [
    ...(['name', 'kind', 'relation', 'trade', 'place', 'aka', 'tags'] as const),
    ...contact,
    ...address,
    ...(['howMet.place', 'howMet.when.words', 'howMet.context'] as const),
    ...(['howMet.introducedBy.client', 'howMet.introducedBy.words'] as const),
    ...(['tolerance', 'cadenceDays', 'archivedOn', 'mergedInto', 'trashed'] as const),
  ],
  person: ['name', 'role', ...contact, ...address, 'trashed'],
  fact: ['key', 'text', 'state', 'day', 'trashed'],
  ownWord: ['word', 'reason', 'day', 'trashed'],
  idea: ['words', 'reasonForNo', 'revisitOn', 'day', 'trashed'],
  entry: [
    ...(['words', 'day', 'kind', 'warmth', 'people', 'contact', 'heeded', 'plan', 'tags'] as const),
    ...(['client', 'trashed'] as const),
  ],
  promise: ['words', 'about', 'by', 'person', 'due', 'client', 'trashed'],
  step: ['kind', 'day', 'due', 'words', 'trashed'],
  outcome: [
    ...(['kind', 'words', 'amount', 'currency', 'day', 'promise', 'entry', 'repairs'] as const),
    ...(['client', 'trashed'] as const),
  ],
  template: ['name', 'questions', 'trashed'],
  settings: [],
} as const;

/** What a field is of: a record, or a part of one. */
export type FieldOwner = keyof typeof toldFields;
/**
 * A field that the two say differently, or a whole part that comes or goes. Values are as in the
 * journal (codes, days; a due day with its precision after it), lists joined, names for ids.
 */
export type MergeField = {
  readonly of: FieldOwner;
  /** One of {@link toldFields}; `trashed` is `yes` or `no`; empty for a whole part. */
  readonly field: string;
  /** Which part: a person's name, what a fact is about; at most 80 characters. */
  readonly part?: string;
  /** At most 80 characters, around the first that differs; absent where it says nothing. */
  readonly ours?: string;
  readonly theirs?: string;
  /** Whose holds. */
  readonly winner: 'ours' | 'theirs';
};

/** The most fields that are told of one record. */
export const maxFields = 6;
/** Longer values are cut to this. */
export const maxValueLength = 80;

const ownerOf: { readonly [Field: string]: FieldOwner } = {
  people: 'person',
  facts: 'fact',
  ownWords: 'ownWord',
  ideas: 'idea',
  steps: 'step',
};
const named = new Set(['client', 'person', 'people', 'entry', 'promise', 'repairs', 'mergedInto']);
named.add('howMet.introducedBy.client');

/**
 * The fields in which the pieces of a record differ, those first of which a value is lost. A new
 * step is not among them: how the promise stands says it. Nor is a part that only ours has and keeps.
 */
export function mergeFields(
  kind: RecordKind,
  pieces: readonly Piece[],
  nameOf: (id: Id) => string,
): MergeField[] {
  const differing: MergeField[] = [];
  const whole: MergeField[] = [];
  for (const { field: parts, ours, theirs, winner } of pieces) {
    const of = parts === undefined ? kind : (ownerOf[parts] ?? kind);
    const name = parts === undefined ? '' : partName(theirs ?? ours);
    const part = name === '' ? {} : { part: cut(name, 0) };
    if (ours && theirs) {
      for (const field of toldFields[of]) {
        const [one, two] = [saidIn(ours, field, nameOf), saidIn(theirs, field, nameOf)];
        if (one !== two) differing.push({ of, field, ...part, ...bothCut(one, two), winner });
      }
    } else if (of !== 'step' && winner === 'theirs') {
      const side = ours ? { ours: cut(name, 0) } : { theirs: cut(name, 0) };
      whole.push({ of, field: '', ...side, winner });
    }
  }
  const isLoss = (one: MergeField) => one[one.winner === 'ours' ? 'theirs' : 'ours'] !== undefined;
  const all = [...differing, ...whole];
  return [...all.filter(isLoss), ...all.filter((one) => !isLoss(one))];
}

/** Whether the two writings of a piece say the same, and only when differs. */
export function isSaidAlike(kind: RecordKind, { field, ours, theirs }: Piece): boolean {
  if (!ours || !theirs) return false;
  const skipped = new Set(field === undefined ? partFieldsOf[kind] : []);
  for (const key of ['changedAt', 'createdAt', 'writtenOn']) skipped.add(key);
  return textWithout(ours, skipped) === textWithout(theirs, skipped);
}

function textWithout(record: object, skipped: ReadonlySet<string>): string {
  const said = Object.entries(record).filter(([key]) => !skipped.has(key));
  return canonicalUnknown(Object.fromEntries(said));
}

/** A field as text; undefined where it says nothing that is known here. */
function saidIn(record: Stamps, path: string, nameOf: (id: Id) => string): string | undefined {
  if (path === 'trashed') return isLive(record) ? 'no' : 'yes';
  let value: unknown = record;
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
  }
  const say = (one: unknown) => {
    if (typeof one === 'object') return '';
    return named.has(path) ? nameOf(String(one)) : String(one);
  };
  if (value === undefined) return undefined;
  if (path === 'due') {
    const { day, precision } = value as Due;
    return `${day} ${precision}`;
  }
  const said = Array.isArray(value) ? value.map(say).filter(Boolean).join(', ') : say(value);
  return said === '' ? undefined : said;
}

function partName(part: Stamps | undefined): string {
  const { name, key, text, words, reason } = (part ?? {}) as Partial<Record<string, string>>;
  return name ?? (key && text ? `${key}: ${text}` : (key ?? words ?? reason ?? ''));
}

function bothCut(ours: string | undefined, theirs: string | undefined) {
  let at = 0;
  if (ours !== undefined && theirs !== undefined) {
    while (at < ours.length && ours[at] === theirs[at]) at += 1;
  }
  return {
    ...(ours !== undefined && { ours: cut(ours, at) }),
    ...(theirs !== undefined && { theirs: cut(theirs, at) }),
  };
}

/** At most 80 characters, around one of them. */
function cut(text: string, at: number): string {
  if (text.length <= maxValueLength) return text;
  const begin = at < maxValueLength - 20 ? 0 : at - 20;
  const room = maxValueLength - (begin > 0 ? 1 : 0);
  const isCut = text.length - begin > room;
  const kept = text.slice(begin, begin + room - (isCut ? 1 : 0));
  return wellFormed(`${begin > 0 ? '…' : ''}${kept}${isCut ? '…' : ''}`);
}

/** What a record is called: its name, or its words. */
export function recordName(record: AnyRecord | undefined): string {
  if (!record) return '';
  if ('name' in record) return record.name;
  if ('about' in record) return record.about || record.words;
  return 'words' in record ? (record.words ?? '') : '';
}
