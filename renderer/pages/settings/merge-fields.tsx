import type { MergeChange } from '../../../shared/transfer/merge-preview.ts';
import { isSameFate } from '../../../shared/transfer/promise-fate.ts';
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
  const { fields, moreFields, fates } = change;
  const told = fields.flatMap((field) => {
    const label = mergeFieldLabel(field);
    return label ? [{ field, label }] : [];
  });
  if (told.length === 0 && !fates) return null;
  return (
    <dl className={styles.fields}>
      {fates && (
        <Field
          label={t('merge.fate')}
          ours={{ said: words.fate(fates.ours), yields: isSameFate(fates.merged, fates.theirs) }}
          theirs={{ said: words.fate(fates.theirs), yields: isSameFate(fates.merged, fates.ours) }}
        />
      )}
      {told.map(({ field, label }) => {
        const { of, field: name, part, winner } = field;
        const side = (which: 'ours' | 'theirs') => ({
          said: words.value(field, field[which]),
          yields: winner !== which,
          // What was never said cannot be lost.
          isLost: winner !== which && field[which] !== undefined,
        });
        const [ours, theirs] = [side('ours'), side('theirs')];
        return (
          <Field
            key={`${of} ${name} ${part} ${ours.said} ${theirs.said}`}
            label={part ? `${part} · ${t(label)}` : capitalised(t(label))}
            ours={ours}
            theirs={theirs}
          />
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

type Side = { readonly said: string; readonly yields: boolean; readonly isLost?: boolean };
type FieldProps = { readonly label: string; readonly ours: Side; readonly theirs: Side };

function Field({ label, ours, theirs }: FieldProps) {
  const { rich } = useText();
  const sides = [['merge.here', ours] as const, ['merge.in-file', theirs] as const];
  return (
    <div className={styles.field}>
      <dt className={styles.label} dir="auto">
        {label}
      </dt>
      {sides.map(([key, { said, yields, isLost }]) => (
        <dd key={key} className={classNames(styles.value, yields && styles.yields)}>
          {rich(key, { value: isLost ? <s>{said}</s> : said })}
        </dd>
      ))}
    </div>
  );
}
