import type { MergeCounts, MergePreview } from '../../../shared/transfer/merge-preview.ts';
import { useText } from '../../text/use-text.ts';
import styles from './import-dialog.module.css';
import { MergeChanges } from './merge-changes.tsx';
import { OutlookTable } from './outlook-table.tsx';

const columns = ['new', 'changed', 'conflicting', 'only', 'same'] as const;

/** A record that ours has alone, or in a newer writing, is one and the same to who reads a table. */
function cellsOf({ kept, only, ...others }: MergeCounts) {
  return { ...others, only: only + kept };
}

/** What a merge would do: in numbers by collection, then record by record. */
export function MergeOutlook({ merge }: { readonly merge: MergePreview }) {
  const { t } = useText();
  const { counts, erasures, changes, total } = merge;
  const headed = columns.map((id) => ({ id, heading: t(`merge.${id}`) }));
  const hasOnly = Object.values(counts).some((one) => cellsOf(one).only > 0);
  return (
    <>
      <OutlookTable
        label={t('merge.table')}
        columns={headed}
        countsOf={(name) => cellsOf(counts[name])}
      />
      {hasOnly && <p className={styles.quiet}>{t('merge.only-note')}</p>}
      {erasures.staysOut > 0 && (
        <p className={styles.note}>{t('merge.stays-out-sum', { count: erasures.staysOut })}</p>
      )}
      {erasures.goes > 0 && (
        <p className={styles.note}>{t('merge.goes-sum', { count: erasures.goes })}</p>
      )}
      {changes.length > 0 && <MergeChanges changes={changes} total={total} />}
    </>
  );
}
