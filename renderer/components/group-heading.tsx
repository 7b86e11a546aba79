import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './group-heading.module.css';

export type GroupHeadingProps = {
  readonly children: ReactNode;
  readonly count?: ReactNode;
  readonly id?: string;
  /** With a rule below and the count at the right: the head of a side column. */
  readonly isRuled?: boolean;
  readonly action?: ReactNode;
};

export function GroupHeading({ children, count, id, isRuled, action }: GroupHeadingProps) {
  return (
    <div className={classNames(styles.heading, isRuled && styles.ruled)}>
      <h3 id={id}>{children}</h3>
      {count !== undefined && <span className={styles.count}>{count}</span>}
      {action !== undefined && <span className={styles.action}>{action}</span>}
    </div>
  );
}
