import type { ReactNode } from 'react';
import { create } from 'zustand';
import { Banner } from '../components/banner.tsx';
import { Button } from '../components/button.tsx';
import styles from './standing-note.module.css';

/** What stands above Today until it was read. */
type NoteName = 'aside' | 'backup-late' | 'device-reset';

// Until the next start: whoever has read it need not read it at every page.
const useDismissed = create<{ readonly of: ReadonlySet<NoteName> }>(() => ({ of: new Set() }));

/** Has all of them said again, as a fresh start does; for tests. */
export function sayNotesAgain(): void {
  useDismissed.setState({ of: new Set() });
}

/** Whether a note was read, and how to say so. */
export function useDismissal(name: NoteName): readonly [boolean, () => void] {
  const isDismissed = useDismissed(({ of }) => of.has(name));
  return [isDismissed, () => useDismissed.setState(({ of }) => ({ of: new Set(of).add(name) }))];
}

type Props = {
  readonly children: ReactNode;
  /** What can be done about it. */
  readonly action: string;
  readonly onAct: () => void;
  readonly dismissLabel: string;
  readonly onDismiss: () => void;
};

/** A sentence above the page that stays until it was read, with what can be done. */
export function StandingNote({ children, action, onAct, dismissLabel, onDismiss }: Props) {
  return (
    <div className={styles.note}>
      <Banner
        isAnnounced
        actions={
          <>
            <Button onPress={onAct}>{action}</Button>
            <Button variant="bare" onPress={onDismiss}>
              {dismissLabel}
            </Button>
          </>
        }
      >
        {children}
      </Banner>
    </div>
  );
}
