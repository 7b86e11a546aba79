import { Kbd } from './kbd.tsx';
import styles from './row-keys.module.css';

export type RowKey = {
  readonly id: string;
  readonly hint?: string | undefined;
  readonly label: string;
  /** What it is called where its label alone would not say. */
  readonly name?: string;
  readonly onPress: () => void;
};

/** What one can do with a row, each with its letter; the row decides when they show, and hears the letters. */
export function RowKeys({ keys }: { readonly keys: readonly RowKey[] }) {
  return keys.map((key) => (
    <button
      key={key.id}
      type="button"
      aria-label={key.name}
      className={styles.key}
      onClick={key.onPress}
    >
      {key.hint !== undefined && (
        <span aria-hidden="true">
          <Kbd>{key.hint}</Kbd>
        </span>
      )}
      {key.label}
    </button>
  ));
}
