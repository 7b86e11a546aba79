import type { ReactNode } from 'react';
import styles from './shell.module.css';
import { Sidebar, type SidebarProps } from './sidebar.tsx';

export type ShellProps = Omit<SidebarProps, 'labels'> & {
  readonly labels: SidebarProps['labels'] & { readonly skip: string };
  readonly children: ReactNode;
  readonly toasts?: ReactNode;
  /** Over everything, where the window is not the usual one. */
  readonly banner?: ReactNode;
};

/** The frame of every page: the sidebar and the only `<main>`. */
export function Shell({ labels, children, toasts, banner, ...sidebar }: ShellProps) {
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#main" data-not-printed>
        {labels.skip}
      </a>
      {banner && (
        <div className={styles.banner} data-not-printed>
          {banner}
        </div>
      )}
      <Sidebar {...sidebar} labels={labels} />
      <main id="main" className={styles.main} tabIndex={-1}>
        <div className={styles.page}>{children}</div>
      </main>
      {toasts}
    </div>
  );
}
