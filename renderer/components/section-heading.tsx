import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './section-heading.module.css';

export type SectionHeadingProps = {
  readonly children: ReactNode;
  readonly cap?: ReactNode;
  readonly id?: string;
  /** A month of the journal. */
  readonly isItalic?: boolean;
  readonly isQuiet?: boolean;
};

export function SectionHeading({ children, cap, id, isItalic, isQuiet }: SectionHeadingProps) {
  return (
    <header
      className={classNames(styles.heading, isItalic && styles.month, isQuiet && styles.quiet)}
    >
      <h2 id={id}>{children}</h2>
      {cap !== undefined && <span className={styles.cap}>{cap}</span>}
    </header>
  );
}
