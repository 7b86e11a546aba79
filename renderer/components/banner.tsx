import type { ReactNode } from 'react';
import styles from './banner.module.css';
import { classNames } from './class-names.ts';

export type BannerProps = {
  readonly children: ReactNode;
  readonly tone?: 'plain' | 'problem';
  readonly actions?: ReactNode;
  /** For what appears while one is at work, and must be heard. */
  readonly isAnnounced?: boolean;
};

export function Banner({ children, tone = 'plain', actions, isAnnounced = false }: BannerProps) {
  return (
    <div
      className={classNames(styles.banner, styles[tone])}
      {...(isAnnounced && { role: tone === 'problem' ? 'alert' : 'status' })}
    >
      <div className={styles.text}>{children}</div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
