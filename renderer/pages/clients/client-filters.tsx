import { useText } from '../../text/use-text.ts';
import type { Filter } from './choice.ts';
import styles from './client-filters.module.css';

type Props = {
  readonly filters: readonly { readonly id: Filter; readonly count: number }[];
  readonly value: Filter;
  readonly onChange: (filter: Filter) => void;
};

/** Which clients are shown: one of the words, each with how many it holds. */
export function ClientFilters({ filters, value, onChange }: Props) {
  const { t } = useText();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be read as a form's field.
    <div role="group" aria-label={t('clients.filter')} className={styles.filters}>
      {filters.map(({ id, count }) => (
        <button
          key={id}
          type="button"
          aria-pressed={id === value}
          className={styles.filter}
          onClick={() => onChange(id)}
        >
          {t(`clients.filter.${id}`)}
          <span className={styles.count}>{count}</span>
        </button>
      ))}
    </div>
  );
}
