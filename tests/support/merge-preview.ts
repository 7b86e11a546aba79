import type { ImportPreview } from '../../shared/ipc/contract.ts';
import type { MergeCounts, MergePreview } from '../../shared/transfer/merge-preview.ts';

const none: MergeCounts = { new: 0, same: 0, only: 0, changed: 0, kept: 0, conflicting: 0 };
const noCounts = { clients: 0, entries: 0, promises: 0, outcomes: 0, templates: 0, erased: 0 };

/** What a merge would do: nothing, but for what a test says. */
export function mergeOf(
  fields: Partial<Omit<MergePreview, 'counts'>> & {
    readonly counts?: {
      readonly [Collection in keyof MergePreview['counts']]?: Partial<MergeCounts>;
    };
  },
): MergePreview {
  const { counts = {}, changes = [], ...others } = fields;
  const of = (name: keyof MergePreview['counts']) => ({ ...none, ...counts[name] });
  return {
    relation: 'diverged',
    erasures: { staysOut: 0, goes: 0 },
    changes,
    total: changes.length,
    ...others,
    counts: {
      clients: of('clients'),
      entries: of('entries'),
      promises: of('promises'),
      outcomes: of('outcomes'),
      templates: of('templates'),
      settings: of('settings'),
    },
  };
}

/** The preview of an import with that merge. */
export function importPreviewOf(
  merge: MergePreview,
  fields: Partial<ImportPreview> = {},
): ImportPreview {
  return {
    token: 'token',
    file: 'Palabra 2026-11-20.json',
    bytes: 1_200_000,
    writtenAt: '2026-11-20T10:00:00.000Z',
    counts: noCounts,
    current: noCounts,
    isSameJournal: merge.relation !== 'stranger',
    isUntouched: true,
    erasedHere: 0,
    merge,
    ...fields,
  };
}
