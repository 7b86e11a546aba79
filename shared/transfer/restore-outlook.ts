/** What putting a backup in the journal's place would do, in numbers and names, said before it is done. */
import { type AnyRecord, collections, type Journal, type RecordKind } from '../journal/journal.ts';
import type { Id, Instant } from '../journal/record.ts';
import { differingPieces } from './compare-records.ts';
import { recordName } from './merge-fields.ts';
import { lastWritingOf, type MergeCollection, shortened } from './merge-preview.ts';

/** What becomes of a record: only the backup has it, only the present has it, or both differ. */
export type RestoreFate = 'returns' | 'goes' | 'changes';

/** How many records of a collection meet which fate. */
export type RestoreCounts = { readonly [Fate in RestoreFate | 'same']: number };

/** A record that is not the same afterwards. */
export type RestoreChange = {
  readonly kind: RecordKind;
  readonly id: Id;
  readonly collection: MergeCollection;
  /** A client's name or the first words; empty when there are none. */
  readonly name: string;
  /** The name of the client it belongs to. */
  readonly client?: string;
  readonly fate: RestoreFate;
  /** When the present's was last written; absent when the present lacks it. */
  readonly presentAt?: Instant;
  /** When the backup's was last written; absent when the backup lacks it. */
  readonly backupAt?: Instant;
};

/** What restoring would do. */
export type RestoreOutlook = {
  readonly counts: { readonly [Collection in MergeCollection]: RestoreCounts };
  /** The first 200 of `total`: what goes, what changes, what returns, in this order. */
  readonly changes: readonly RestoreChange[];
  readonly total: number;
  /** It is a backup of another journal, which would take this one's place. */
  readonly isStranger: boolean;
};

/** Whether restoring would leave all as it is. */
export function changesNothing({ total, isStranger }: RestoreOutlook): boolean {
  return total === 0 && !isStranger;
}

const maxListed = 200;
const order = ['goes', 'changes', 'returns'] as const satisfies readonly RestoreFate[];

/** Compares the present with a backup out of which the erased were already taken. */
export function restoreOutlook(present: Journal, backup: Journal): RestoreOutlook {
  const changes: RestoreChange[] = [];
  const counts: Partial<Record<MergeCollection, RestoreCounts>> = {};
  const compare = (
    kind: RecordKind,
    collection: MergeCollection,
    now: ReadonlyMap<Id, AnyRecord>,
    then: ReadonlyMap<Id, AnyRecord>,
  ) => {
    const sums = { returns: 0, goes: 0, changes: 0, same: 0 };
    const see = (fate: RestoreFate, one: AnyRecord | undefined, other: AnyRecord | undefined) => {
      sums[fate] += 1;
      changes.push(changeOf({ kind, collection, fate }, one, other, [present, backup]));
    };
    for (const [id, record] of now) {
      const other = then.get(id);
      if (!other) see('goes', record, undefined);
      else if (differingPieces(kind, record, other).length > 0) see('changes', record, other);
      else sums.same += 1;
    }
    for (const [id, record] of then) if (!now.has(id)) see('returns', undefined, record);
    counts[collection] = sums;
  };
  for (const { kind, key } of collections) compare(kind, key, present[key], backup[key]);
  // The one record of settings is the same record, whatever its id.
  const only = ({ settings }: Journal) => new Map([['settings', settings]]);
  compare('settings', 'settings', only(present), only(backup));
  const listed = order.flatMap((fate) => changes.filter((one) => one.fate === fate));
  return {
    counts: counts as RestoreOutlook['counts'],
    changes: listed.slice(0, maxListed),
    total: listed.length,
    isStranger: present.id !== backup.id,
  };
}

function changeOf(
  about: Pick<RestoreChange, 'kind' | 'collection' | 'fate'>,
  present: AnyRecord | undefined,
  backup: AnyRecord | undefined,
  journals: readonly Journal[],
): RestoreChange {
  const record = present ?? backup;
  const owner = record && 'client' in record ? record.client : undefined;
  const client = journals.map((one) => one.clients.get(owner ?? '')).find(Boolean);
  return {
    ...about,
    id: record?.id ?? '',
    name: shortened(recordName(record)),
    ...(client && { client: shortened(client.name) }),
    ...(present && { presentAt: lastWritingOf(about.kind, present) }),
    ...(backup && { backupAt: lastWritingOf(about.kind, backup) }),
  };
}
