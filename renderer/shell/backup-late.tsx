import { create } from 'zustand';
import type { BackupState } from '../../shared/ipc/backups.ts';
import { Banner } from '../components/banner.tsx';
import { Button } from '../components/button.tsx';
import { sideFailure } from '../pages/settings/backups/side-failure.ts';
import { useBackupState } from '../pages/settings/backups/use-backup-state.ts';
import { useMakeBackup } from '../pages/settings/backups/use-make-backup.ts';
import { useWhen } from '../pages/settings/backups/use-when.ts';
import { useText } from '../text/use-text.ts';
import styles from './device-reset.module.css';

// Until the next start: whoever has read it may be on a journey, far from the other disk.
const useDismissed = create<{ readonly isDismissed: boolean }>(() => ({ isDismissed: false }));

/** Has it said again; for tests. */
export function sayBackupLateAgain(): void {
  useDismissed.setState({ isDismissed: false });
}

/** Backups have failed for days: of when the last one is, why, and one more try. */
export function BackupLate() {
  const { t } = useText();
  const { isDismissed } = useDismissed();
  const make = useMakeBackup();
  const [state] = useBackupState();
  const sentence = useSentence(state);
  if (isDismissed || sentence === undefined) return null;
  // The banner leaves with its buttons; the page stays.
  const toPage = () => document.getElementById('main')?.focus({ preventScroll: true });
  const again = async () => {
    const report = await make();
    const late = report && (report.state.own.isLate ?? report.state.second?.isLate);
    if (report && !late) toPage();
  };
  const dismiss = () => {
    useDismissed.setState({ isDismissed: true });
    toPage();
  };
  return (
    <div className={styles.note}>
      <Banner
        isAnnounced
        actions={
          <>
            <Button onPress={() => void again()}>{t('backup.make')}</Button>
            <Button variant="bare" onPress={dismiss}>
              {t('backup.late-dismiss')}
            </Button>
          </>
        }
      >
        {sentence}
      </Banner>
    </div>
  );
}

/** The own folder's first: without it there is none at all. */
function useSentence(state: BackupState | undefined): string | undefined {
  const { t } = useText();
  const when = useWhen();
  const place = state?.own.isLate ? 'own' : state?.second?.isLate ? 'second' : undefined;
  const side = place && state?.[place];
  if (!side) return undefined;
  const { newest } = side;
  const key = place === 'own' ? 'backup.late' : 'backup.late-second';
  const since = newest ? t(key, { when: when.on(newest.at) }) : t('backup.late-none');
  const isSaid = newest !== undefined || place === 'own';
  return [isSaid && since, sideFailure(t, place, side)].filter(Boolean).join(' ');
}
