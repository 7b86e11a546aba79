import type { Client } from '../../../../shared/journal/client.ts';
import { mergeDifferences } from '../../../../shared/journal/merge-differences.ts';
import { useText } from '../../../text/use-text.ts';
import styles from './merge-dialog.module.css';
import { useFieldWords } from './use-field-words.ts';

type Props = { readonly winner: Client; readonly loser: Client };

/** Of what there can be one of: what stays, and what it stands instead of. */
export function MergeDifferencesList({ winner, loser }: Props) {
  const { t } = useText();
  const stays = useFieldWords(winner);
  const goes = useFieldWords(loser);
  const fields = mergeDifferences(winner, loser);
  if (fields.length === 0) return null;
  return (
    <section>
      <h3 className={styles.heading}>{t('same-client.differ', { winner: winner.name })}</h3>
      <dl className={styles.differences}>
        {fields.map((field) => (
          <div key={field} className={styles.difference}>
            <dt className={styles.key}>{t(`same-client.field.${field}`)}</dt>
            <dd className={styles.value}>
              {stays(field)}
              <small>{t('same-client.instead', { value: goes(field) })}</small>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
