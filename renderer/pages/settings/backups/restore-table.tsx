import { localeOf } from '../../../../shared/text/say-day.ts';
import type { MergeCollection } from '../../../../shared/transfer/merge-preview.ts';
import type { RestoreCounts, RestoreOutlook } from '../../../../shared/transfer/restore-outlook.ts';
import { classNames } from '../../../components/class-names.ts';
import { useText } from '../../../text/use-text.ts';
import styles from '../import-dialog.module.css';

const collections = [
  'clients',
  'entries',
  'promises',
  'outcomes',
  'templates',
  'settings',
] as const satisfies readonly MergeCollection[];
const columns = [
  'goes',
  'changes',
  'returns',
  'same',
] as const satisfies readonly (keyof RestoreCounts)[];

/** How many records of each kind meet which fate. */
export function RestoreTable({ outlook: { counts } }: { readonly outlook: RestoreOutlook }) {
  const { t, language } = useText();
  const number = new Intl.NumberFormat(localeOf[language]);
  // The one record of settings is worth a row only when something happens to it.
  const rows = collections.filter((name) =>
    columns.some((one) => counts[name][one] > 0 && (name !== 'settings' || one !== 'same')),
  );
  return (
    <table className={styles.counts} aria-label={t('restore.what')}>
      <thead>
        <tr>
          <th scope="col">{t('import.what')}</th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`restore.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((name) => (
          <tr key={name}>
            <th scope="row">{t(`collection.${name}`)}</th>
            {columns.map((column) => (
              <td key={column} className={classNames(counts[name][column] === 0 && styles.none)}>
                {number.format(counts[name][column])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
