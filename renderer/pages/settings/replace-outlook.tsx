import type { FileCounts } from '../../../shared/ipc/contract.ts';
import { localeOf } from '../../../shared/text/say-day.ts';
import { useText } from '../../text/use-text.ts';
import styles from './import-dialog.module.css';

type Props = {
  readonly counts: FileCounts;
  readonly current: FileCounts;
  readonly erasedHere: number;
};

const counted = [
  'clients',
  'entries',
  'promises',
  'outcomes',
  'templates',
  'erased',
] as const satisfies readonly (keyof FileCounts)[];

/** What would take the place of what. */
export function ReplaceOutlook({ counts, current, erasedHere }: Props) {
  const { t, language } = useText();
  const number = new Intl.NumberFormat(localeOf[language]);
  const rows = counted.filter((name) => counts[name] > 0 || current[name] > 0);
  return (
    <>
      {rows.length > 0 && (
        <table className={styles.counts}>
          <thead>
            <tr>
              <th scope="col">{t('import.what')}</th>
              <th scope="col">{t('import.in-file')}</th>
              <th scope="col">{t('import.now')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((name) => (
              <tr key={name}>
                <th scope="row">{t(`collection.${name}`)}</th>
                <td>{number.format(counts[name])}</td>
                <td>{number.format(current[name])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {(counts.hasTrash || current.hasTrash) && (
        <p className={styles.note}>{t('import.with-trash')}</p>
      )}
      {erasedHere > 0 && (
        <p className={styles.note}>{t('import.erased-here', { count: erasedHere })}</p>
      )}
    </>
  );
}
