import { useRef } from 'react';
import type { OnlyRead } from '../../shared/ipc/recovery.ts';
import { Banner } from '../components/banner.tsx';
import { Button } from '../components/button.tsx';
import { setAppState, useApp } from '../state/app-state.ts';
import { useToasts } from '../state/toasts.ts';
import { useAct } from '../state/use-act.ts';
import { useMoment } from '../text/use-moment.ts';
import { useText } from '../text/use-text.ts';
import styles from './app-shell.module.css';
import { focusPage } from './focus-page.ts';
import { type RecoveryCall, useRecovery } from './recovery/use-recovery.ts';
import { useSaveProblem } from './use-save-problem.ts';

/** Nothing can be saved just now: said above every page until it can, with what leads out of it. */
export function SaveProblem() {
  const { journal } = useApp();
  const problem = useSaveProblem();
  if (journal.state === 'open' && journal.onlyRead) return <Reading onlyRead={journal.onlyRead} />;
  return problem === undefined ? null : <Unsaved problem={problem} />;
}

/** The disk took no change: why, and asking it again. What was typed stays where it is. */
function Unsaved({ problem }: { readonly problem: string }) {
  const { t } = useText();
  const act = useAct();
  const { status } = useApp();
  const show = useToasts((toasts) => toasts.show);
  const isAtWork = useRef(false);
  const retry = async () => {
    if (isAtWork.current) return;
    isAtWork.current = true;
    const isUnsure = status.problem === 'save-unsure';
    const answer = await act.attempt('journal.retry', {});
    isAtWork.current = false;
    if ('failure' in answer) {
      return show({ text: t('saving.still'), about: ['saving'], isTrouble: true });
    }
    setAppState(answer.value);
    show({ text: t(isUnsure ? 'saving.free-unsure' : 'saving.free'), about: ['saving'] });
    // The button leaves with its sentence; what stays is the page with what is typed.
    focusPage();
  };
  return (
    <div className={styles.problem}>
      <Banner
        tone="problem"
        isAnnounced
        actions={<Button onPress={() => void retry()}>{t('closed.retry')}</Button>}
      >
        <span>{problem}</span> {status.problem !== 'save-unsure' && t('saving.kept')}
      </Banner>
    </div>
  );
}

/** The journal is open and takes no change: why, and how it will again. */
function Reading({ onlyRead }: { readonly onlyRead: OnlyRead }) {
  const { t } = useText();
  const act = useAct();
  const { take } = useRecovery();
  const show = useToasts((toasts) => toasts.show);
  const retry = async () => {
    const state = await take('journal.retry');
    if (state?.journal.state !== 'open') return;
    const isTrouble = state.journal.onlyRead !== undefined;
    show({ text: t(isTrouble ? 'closed.still' : 'only-read.free'), about: ['saving'], isTrouble });
  };
  const way = (name: RecoveryCall, label: string) => (
    <Button onPress={() => void take(name)}>{label}</Button>
  );
  const { why } = onlyRead;
  const moment = useMoment();
  const { savedAt } = useApp().status;
  // Somebody goes on writing it, and what is seen here stays as it was read.
  const asOf = why === 'busy' && savedAt !== undefined && moment(savedAt);
  const computer = why === 'busy' ? onlyRead.computer : undefined;
  return (
    <div className={styles.problem}>
      <Banner
        isAnnounced
        actions={
          why === 'damaged' || why === 'older' ? (
            <>
              <Button variant="bare" onPress={() => void take('journal.retry')}>
                {t('only-read.back')}
              </Button>
              {why === 'damaged' && way('recovery.repair', t('recovery.repair'))}
              {why === 'older' && way('recovery.continue', t('older.continue'))}
            </>
          ) : (
            <>
              {computer !== undefined && (
                <Button variant="bare" onPress={() => void act.run('app.show', { what: 'folder' })}>
                  {t('closed.show')}
                </Button>
              )}
              <Button onPress={() => void retry()}>{t('closed.retry')}</Button>
            </>
          )
        }
      >
        {computer === undefined
          ? t(`only-read.${why}`)
          : t('only-read.busy-elsewhere', { computer })}
        {asOf && ` ${t('only-read.as-of', { at: asOf })}`}
      </Banner>
    </div>
  );
}
