import type { ReactNode, Ref } from 'react';
import { classNames } from './class-names.ts';
import styles from './page-header.module.css';

export type PageHeaderProps = {
  readonly title: ReactNode;
  readonly cap?: ReactNode;
  readonly lead?: ReactNode;
  /** How to address them: an italic line under the lead. */
  readonly call?: ReactNode;
  readonly actions?: ReactNode;
  /** A client's name is set larger than a page's title. */
  readonly isName?: boolean;
  readonly titleRef?: Ref<HTMLHeadingElement>;
};

export function PageHeader(props: PageHeaderProps) {
  const { title, cap, lead, call, actions, isName, titleRef } = props;
  return (
    <header className={classNames(styles.header, isName && styles.name)}>
      <div className={styles.texts}>
        <h1 ref={titleRef} tabIndex={-1}>
          {title}
        </h1>
        {lead !== undefined && <p className={styles.lead}>{lead}</p>}
        {call !== undefined && <p className={styles.call}>{call}</p>}
      </div>
      {(cap !== undefined || actions !== undefined) && (
        <div className={styles.aside}>
          {actions !== undefined && <div className={styles.actions}>{actions}</div>}
          {cap !== undefined && <span className={styles.cap}>{cap}</span>}
        </div>
      )}
    </header>
  );
}
