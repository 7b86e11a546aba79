import type { OnlyRead } from '../../shared/ipc/recovery.ts';
import { Banner } from '../components/banner.tsx';
import { Button } from '../components/button.tsx';
import { useApp } from '../state/app-state.ts';
import { useToasts } from '../state/toasts.ts';
import { useText } from '../text/use-text.ts';
import styles from './app-shell.module.css';
import { type RecoveryCall, useRecovery } from './recovery/use-recovery.ts';
import { useSaveProblem } from './use-save-problem.ts';

/** Nothing can be saved just now: said above every page until it can, with what leads out of it. */
export function SaveProblem() {
  const { journal } = useApp();
  const problem = useSaveProblem();
  if (journal.state === 'open' && journal.onlyRead) return <Reading onlyRead={journal.onlyRead} />;
  if (problem === undefined) return null;
  return (
    <div className={styles.problem}>
      <Banner tone="problem" isAnnounced>
        {problem}
      </Banner>
    </div>
  );
}

/** The journal is open and takes no change: why, and how it will again. */
function Reading({ onlyRead }: { readonly onlyRead: OnlyRead }) {
  const { t } = useText();
  const { take, isWorking } = useRecovery();
  const show = useToasts((toasts) => toasts.show);
  const retry = async () => {
    const state = await take('journal.retry');
    if (state?.journal.state !== 'open') return;
    show({ text: t(state.journal.onlyRead ? 'closed.still' : 'only-read.free') });
  };
  const way = (name: RecoveryCall, label: string) => (
    <Button isDisabled={isWorking} onPress={() => void take(name)}>
      {label}
    </Button>
  );
  const { why } = onlyRead;
  const computer = why === 'busy' ? onlyRead.computer : undefined;
  return (
    <div className={styles.problem}>
      <Banner
        isAnnounced
        actions={
          why === 'damaged' || why === 'older' ? (
            <>
              {why === 'damaged' && way('recovery.repair', t('recovery.repair'))}
              {why === 'older' && way('recovery.continue', t('older.continue'))}
              <Button
                variant="bare"
                isDisabled={isWorking}
                onPress={() => void take('journal.retry')}
              >
                {t('only-read.back')}
              </Button>
            </>
          ) : (
            <Button isDisabled={isWorking} onPress={() => void retry()}>
              {t('closed.retry')}
            </Button>
          )
        }
      >
        {computer === undefined
          ? t(`only-read.${why}`)
          : t('only-read.busy-elsewhere', { computer })}
      </Banner>
    </div>
  );
}
