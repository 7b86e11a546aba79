import { useState } from 'react';
import type { Failure } from '../../shared/ipc/failure.ts';
import { Button } from '../components/button.tsx';
import { setAppState, useApp } from '../state/app-state.ts';
import { useAct } from '../state/use-act.ts';
import { useChooseFolder } from '../state/use-choose-folder.ts';
import { useOpenOther } from '../state/use-open-other.ts';
import { failureText } from '../text/failure-text.ts';
import { useText } from '../text/use-text.ts';
import { BeginHereDialog } from './begin-here-dialog.tsx';
import styles from './closed-page.module.css';
import { closedReasons } from './closed-reasons.ts';
import { Notices } from './notices.tsx';
import { useBackupWay } from './recovery/use-backup-way.tsx';
import { useWindowTitle } from './use-window-title.ts';

// Somebody else writes it, or it is whole and newer than this program: nothing is to be restored.
const isWhole: ReadonlySet<Failure['code']> = new Set([
  'folder-busy',
  'folder-open',
  'file-newer',
  'no-journal-here',
  'refused',
]);

/** What stands instead of everything while the journal cannot be opened: never an empty journal. */
export function ClosedPage({ failure }: { readonly failure: Failure }) {
  const { t } = useText();
  const { folder, place } = useApp();
  const act = useAct();
  const chooseFolder = useChooseFolder();
  const openOther = useOpenOther();
  const backup = useBackupWay();
  const copies = isWhole.has(failure.code) ? undefined : backup.way;
  const [isAsking, setIsAsking] = useState(false);
  const [said, setSaid] = useState('');
  useWindowTitle();
  const isOwn = place === 'own';

  const retry = async () => {
    setSaid('');
    const state = await act.run('journal.retry', {});
    if (!state) return;
    if (state.journal.state === 'closed') setSaid(t('closed.still'));
    setAppState(state);
  };
  const choose = async () => {
    setSaid('');
    const answer = await chooseFolder();
    if (!('failure' in answer)) {
      if (answer.report?.state.journal.state === 'closed') setSaid(t('closed.choose-same'));
      return;
    }
    const { code } = answer.failure;
    setSaid(code === 'no-journal-here' ? t('closed.choose-none') : failureText(t, answer.failure));
    if (code === 'only-copies-here') backup.choose();
  };
  return (
    <>
      <main className={styles.page}>
        <h1 className={styles.title}>{t(isOwn ? 'closed.title' : 'closed.title-other')}</h1>
        <p className={styles.reason}>{t(closedReasons[failure.code] ?? 'closed.other')}</p>
        <p className={styles.note}>{t('closed.untouched')}</p>
        {copies && backup.newest !== undefined && (
          <p className={styles.note}>{t('closed.copies', { newest: backup.newest })}</p>
        )}
        <p className={styles.folder}>{folder}</p>
        <div className={styles.actions}>
          <Button variant="primary" autoFocus onPress={() => void retry()}>
            {t('closed.retry')}
          </Button>
          {isOwn && <Button onPress={() => void choose()}>{t('closed.choose')}</Button>}
          {copies && (
            <Button aria-haspopup="dialog" onPress={copies.onPress}>
              {copies.label}
            </Button>
          )}
        </div>
        <div className={styles.actions}>
          <Button variant="bare" onPress={() => void act.run('app.show', { what: 'folder' })}>
            {t('closed.show')}
          </Button>
          <Button variant="bare" onPress={() => void openOther()}>
            {t('closed.open-other')}
          </Button>
          {isOwn && failure.code === 'journal-missing' && (
            <Button variant="bare" aria-haspopup="dialog" onPress={() => setIsAsking(true)}>
              {t('closed.begin')}
            </Button>
          )}
          <Button variant="bare" onPress={() => void act.run('app.quit', {})}>
            {t('closed.quit')}
          </Button>
        </div>
        <p role="status" className={styles.said}>
          {said}
        </p>
        {backup.below}
        {isAsking && <BeginHereDialog onClose={() => setIsAsking(false)} />}
      </main>
      <Notices />
    </>
  );
}
