import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

export type EmptyStateProps = {
  readonly sentence: string;
  readonly action?: ReactNode;
  readonly hint?: ReactNode;
};

export function EmptyState({ sentence, action, hint }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <p className={styles.sentence}>{sentence}</p>
      {action !== undefined && <div className={styles.action}>{action}</div>}
      {hint !== undefined && <p className={styles.hint}>{hint}</p>}
    </div>
  );
}
