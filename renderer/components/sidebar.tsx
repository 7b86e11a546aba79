import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Kbd } from './kbd.tsx';
import { PageIcon } from './page-icon.tsx';
import { SavedState, type SavedStateProps } from './saved-state.tsx';
import styles from './sidebar.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

export type ShellItem = {
  readonly id: string;
  readonly label: string;
  readonly icon?: ReactNode;
  /** What the icon says, for those who do not see it. */
  readonly iconWord?: string | undefined;
  readonly count?: ReactNode;
  readonly isCurrent?: boolean;
  readonly onPress: () => void;
};

export type SidebarProps = {
  readonly labels: { readonly nav: string; readonly recent: string };
  readonly search: {
    readonly label: string;
    readonly keyHint?: string | undefined;
    readonly onPress: () => void;
  };
  readonly items: readonly ShellItem[];
  readonly recent: readonly ShellItem[];
  readonly settings: ShellItem;
  /** What lists every key. */
  readonly shortcuts?: ShellItem;
  readonly saved: SavedStateProps;
};

function Item({ item, isSmall = false }: { readonly item: ShellItem; readonly isSmall?: boolean }) {
  return (
    <button
      type="button"
      className={classNames(styles.item, isSmall && styles.small)}
      aria-current={item.isCurrent ? 'page' : undefined}
      onClick={item.onPress}
    >
      <span className={styles.icon}>{item.icon}</span>
      <span className={styles.label}>{item.label}</span>
      {item.iconWord !== undefined && <VisuallyHidden>, {item.iconWord}</VisuallyHidden>}
      {item.count !== undefined && <span className={styles.count}>{item.count}</span>}
    </button>
  );
}

export function Sidebar({
  labels,
  search,
  items,
  recent,
  settings,
  shortcuts,
  saved,
}: SidebarProps) {
  return (
    <aside className={styles.side} data-not-printed>
      <p className={styles.mark}>
        <span className={styles.dash} aria-hidden="true">
          —
        </span>
        <span className={styles.label}>Palabra</span>
      </p>
      <button
        type="button"
        className={styles.search}
        aria-haspopup="dialog"
        onClick={search.onPress}
      >
        <PageIcon page="search" />
        <span className={styles.label}>{search.label}</span>
        {search.keyHint !== undefined && (
          <span className={styles.searchKey} aria-hidden="true">
            <Kbd>{search.keyHint}</Kbd>
          </span>
        )}
      </button>
      <nav aria-label={labels.nav} className={styles.nav}>
        <ul>
          {items.map((item) => (
            <li key={item.id}>
              <Item item={item} />
            </li>
          ))}
        </ul>
        {recent.length > 0 && (
          <div className={styles.recent}>
            <h2 className={styles.recentTitle}>{labels.recent}</h2>
            <ul>
              {recent.map((item) => (
                <li key={item.id}>
                  <Item item={item} isSmall />
                </li>
              ))}
            </ul>
          </div>
        )}
        <div className={styles.foot}>
          {shortcuts && <Item item={shortcuts} />}
          <Item item={settings} />
        </div>
      </nav>
      <SavedState {...saved} />
    </aside>
  );
}
