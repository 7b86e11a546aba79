import type { ReactNode } from 'react';
import { Button } from '../../components/button.tsx';
import { useApp } from '../../state/app-state.ts';
import { useAct } from '../../state/use-act.ts';
import { useOpenOther } from '../../state/use-open-other.ts';
import { useText } from '../../text/use-text.ts';
import { Notices } from '../notices.tsx';
import { useWindowTitle } from '../use-window-title.ts';
import styles from './recovery.module.css';
import { type Way, Ways } from './ways.tsx';

/** What stands in place of a journal that is not simply opened: what is the matter, and the ways out. */
export function RecoveryFrame(props: {
  readonly title: string;
  readonly reason: string;
  readonly notes: readonly string[];
  readonly ways: readonly Way[];
  /** What stands under the ways: the copies that can be restored. */
  readonly children?: ReactNode;
  readonly onRetry: () => void;
  readonly said: string;
}) {
  const { title, reason, notes, ways, children, onRetry, said } = props;
  const { t } = useText();
  const { folder, place } = useApp();
  const act = useAct();
  const openOther = useOpenOther();
  useWindowTitle();
  return (
    <>
      <main className={styles.page}>
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.reason}>{reason}</p>
        {notes.map((note) => (
          <p key={note} className={styles.note}>
            {note}
          </p>
        ))}
        <p className={styles.folder}>{folder}</p>
        <Ways ways={ways} />
        {children}
        <div className={styles.others}>
          <Button variant="bare" onPress={onRetry}>
            {t('closed.retry')}
          </Button>
          <Button variant="bare" onPress={() => void act.run('app.show', { what: 'folder' })}>
            {t('closed.show')}
          </Button>
          <Button variant="bare" onPress={() => void openOther()}>
            {t('closed.open-other')}
          </Button>
          {place === 'other' && (
            <Button variant="bare" onPress={() => void act.run('journal.open-own', {})}>
              {t('place.own')}
            </Button>
          )}
          <Button variant="bare" onPress={() => void act.run('app.quit', {})}>
            {t('closed.quit')}
          </Button>
        </div>
        <p role="status" className={styles.said}>
          {said}
        </p>
      </main>
      <Notices />
    </>
  );
}
