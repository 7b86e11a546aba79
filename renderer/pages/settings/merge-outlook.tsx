import { localeOf } from '../../../shared/text/say-day.ts';
import type {
  MergeCollection,
  MergeCounts,
  MergePreview,
} from '../../../shared/transfer/merge-preview.ts';
import { classNames } from '../../components/class-names.ts';
import { useText } from '../../text/use-text.ts';
import styles from './import-dialog.module.css';
import { MergeChanges } from './merge-changes.tsx';

const collections = [
  'clients',
  'entries',
  'promises',
  'outcomes',
  'templates',
  'settings',
] as const satisfies readonly MergeCollection[];
const columns = ['new', 'changed', 'conflicting', 'only', 'same'] as const;

/** A record that ours has alone, or in a newer writing, is one and the same to who reads a table. */
function cellsOf({ kept, only, ...others }: MergeCounts) {
  return { ...others, only: only + kept };
}

/** What a merge would do: in numbers by collection, then record by record. */
export function MergeOutlook({ merge }: { readonly merge: MergePreview }) {
  const { t, language } = useText();
  const { counts, erasures, changes, total } = merge;
  const number = new Intl.NumberFormat(localeOf[language]);
  const rows = collections
    .map((name) => ({ name, cells: cellsOf(counts[name]) }))
    .filter(({ name, cells }) =>
      // The one record of settings is worth a row only when something happens to it.
      columns.some((column) => cells[column] > 0 && (name !== 'settings' || column !== 'same')),
    );
  const hasOnly = rows.some(({ cells }) => cells.only > 0);
  return (
    <>
      {rows.length > 0 && (
        <table className={styles.counts} aria-label={t('merge.table')}>
          <thead>
            <tr>
              <th scope="col">{t('import.what')}</th>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {t(`merge.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, cells }) => (
              <tr key={name}>
                <th scope="row">{t(`collection.${name}`)}</th>
                {columns.map((column) => (
                  <td
                    key={column}
                    className={classNames(
                      cells[column] === 0 && styles.none,
                      column === 'conflicting' && styles.conflict,
                    )}
                  >
                    {number.format(cells[column])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
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
