import type { MergeChange } from '../../../shared/transfer/merge-preview.ts';
import { classNames } from '../../components/class-names.ts';
import { capitalised } from '../../text/capitalised.ts';
import { useText } from '../../text/use-text.ts';
import { mergeFieldLabel } from './merge-field-labels.ts';
import styles from './merge-fields.module.css';
import { useMergeFieldWords } from './use-merge-field-words.ts';

/** What a record says here and in the file, where that is not the same: what is lost can be read. */
export function MergeFields({ change }: { readonly change: MergeChange }) {
  const { t } = useText();
  const words = useMergeFieldWords();
  const { fields, moreFields, fates, winner } = change;
  const told = fields.flatMap((field) => {
    const label = mergeFieldLabel(field);
    return label ? [{ field, label }] : [];
  });
  if (told.length === 0 && !fates) return null;
  return (
    <dl className={styles.fields}>
      {fates && (
        <div className={styles.field}>
          <dt className={styles.label}>{t('merge.fate')}</dt>
          <dd className={classNames(styles.value, winner === 'theirs' && styles.yields)}>
            {t('merge.here', { value: words.fate(fates.ours) })}
          </dd>
          <dd className={classNames(styles.value, winner === 'ours' && styles.yields)}>
            {t('merge.in-file', { value: words.fate(fates.theirs) })}
          </dd>
        </div>
      )}
      {told.map(({ field, label }) => {
        const [ours, theirs] = [words.value(field, field.ours), words.value(field, field.theirs)];
        // What was never said cannot be lost.
        const goes = field.winner === 'theirs' ? field.ours : field.theirs;
        const yields = classNames(styles.yields, goes !== undefined && styles.lost);
        return (
          <div
            key={`${field.of} ${field.field} ${field.part} ${ours} ${theirs}`}
            className={styles.field}
          >
            <dt className={styles.label} dir="auto">
              {field.part ? `${field.part} · ${t(label)}` : capitalised(t(label))}
            </dt>
            <dd className={classNames(styles.value, field.winner === 'theirs' && yields)}>
              {t('merge.here', { value: ours })}
            </dd>
            <dd className={classNames(styles.value, field.winner === 'ours' && yields)}>
              {t('merge.in-file', { value: theirs })}
            </dd>
          </div>
        );
      })}
      {moreFields > 0 && (
        <div className={styles.field}>
          <dt className={styles.label}>{t('merge.more-fields', { count: moreFields })}</dt>
        </div>
      )}
    </dl>
  );
}
