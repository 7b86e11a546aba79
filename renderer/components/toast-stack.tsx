import styles from './toast.module.css';
import { Toast, type ToastItem } from './toast.tsx';

export type ToastStackProps = {
  readonly label: string;
  readonly toasts: readonly ToastItem[];
  readonly onDismiss: (id: string) => void;
  readonly lifeMs?: number;
};

const LIFE_MS = 10_000;

/** Always in the page, even empty: a live region must be there before it speaks. */
export function ToastStack({ label, toasts, onDismiss, lifeMs = LIFE_MS }: ToastStackProps) {
  return (
    <section
      aria-label={label}
      className={styles.stack}
      data-count={Math.min(3, toasts.length)}
      data-not-printed
    >
      <div role="status" aria-atomic="false">
        <ul className={styles.list}>
          {toasts.map((toast) => (
            <Toast key={toast.id} toast={toast} onDismiss={onDismiss} lifeMs={lifeMs} />
          ))}
        </ul>
      </div>
    </section>
  );
}
