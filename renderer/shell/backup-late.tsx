import type { BackupState } from '../../shared/ipc/backups.ts';
import { sideFailure } from '../pages/settings/backups/side-failure.ts';
import { useBackupState } from '../pages/settings/backups/use-backup-state.ts';
import { useMakeBackup } from '../pages/settings/backups/use-make-backup.ts';
import { useWhen } from '../pages/settings/backups/use-when.ts';
import { useText } from '../text/use-text.ts';
import { focusPage } from './focus-page.ts';
import { StandingNote, useDismissal } from './standing-note.tsx';

/** Backups have failed for days: of when the last one is, why, and one more try. */
export function BackupLate() {
  const { t } = useText();
  const [isDismissed, dismiss] = useDismissal('backup-late');
  const make = useMakeBackup();
  const [state] = useBackupState();
  const sentence = useSentence(state);
  if (isDismissed || sentence === undefined) return null;
  const again = async () => {
    const report = await make();
    const late = report && (report.state.own.isLate ?? report.state.second?.isLate);
    if (report && !late) focusPage();
  };
  return (
    <StandingNote
      action={t('backup.make')}
      onAct={() => void again()}
      dismissLabel={t('backup.late-dismiss')}
      onDismiss={() => {
        dismiss();
        focusPage();
      }}
    >
      {sentence}
    </StandingNote>
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
