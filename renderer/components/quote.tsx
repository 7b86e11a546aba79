import type { ReactNode } from 'react';
import styles from './quote.module.css';

export function Quote({ children }: { readonly children: ReactNode }) {
  return <blockquote className={styles.quote}>{children}</blockquote>;
}
