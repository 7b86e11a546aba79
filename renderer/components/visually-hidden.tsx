import type { ReactNode } from 'react';
import styles from './visually-hidden.module.css';

type Props = { readonly children: ReactNode; readonly as?: 'span' | 'div' | 'h2' | 'h3' };

export function VisuallyHidden({ children, as: Element = 'span' }: Props) {
  return <Element className={styles.hidden}>{children}</Element>;
}
