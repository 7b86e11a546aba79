import { localeOf } from '../../../shared/text/say-day.ts';
import type { MergeCollection } from '../../../shared/transfer/merge-preview.ts';
import { classNames } from '../../components/class-names.ts';
import { useText } from '../../text/use-text.ts';
import styles from './import-dialog.module.css';

const collections = [
  'clients',
  'entries',
  'promises',
  'outcomes',
  'templates',
  'settings',
] as const satisfies readonly MergeCollection[];

type Props<Column extends string> = {
  readonly label: string;
  /** Each column's heading, in order; one must be `same`. */
  readonly columns: readonly { readonly id: Column; readonly heading: string }[];
  readonly countsOf: (collection: MergeCollection) => { readonly [Id in Column]: number };
};

/** How many records of each kind meet which fate; nothing where there is no record at all. */
export function OutlookTable<Column extends string>({ label, columns, countsOf }: Props<Column>) {
  const { t, language } = useText();
  const number = new Intl.NumberFormat(localeOf[language]);
  // The one record of settings is worth a row only when something happens to it.
  const rows = collections
    .map((name) => ({ name, counts: countsOf(name) }))
    .filter(({ name, counts }) =>
      columns.some(({ id }) => counts[id] > 0 && (name !== 'settings' || id !== 'same')),
    );
  if (rows.length === 0) return null;
  return (
    <table className={styles.counts} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{t('import.what')}</th>
          {columns.map(({ id, heading }) => (
            <th key={id} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, counts }) => (
          <tr key={name}>
            <th scope="row">{t(`collection.${name}`)}</th>
            {columns.map(({ id }) => (
              <td
                key={id}
                className={classNames(
                  counts[id] === 0 && styles.none,
                  id === 'conflicting' && styles.conflict,
                )}
              >
                {number.format(counts[id])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
