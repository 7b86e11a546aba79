import { useState } from 'react';
import type { RestoreReport } from '../../../../shared/ipc/backups.ts';
import { keysOf } from '../../../../shared/settings/actions.ts';
import { Banner } from '../../../components/banner.tsx';
import { Button } from '../../../components/button.tsx';
import { useApp } from '../../../state/app-state.ts';
import { useToasts } from '../../../state/toasts.ts';
import { useAct } from '../../../state/use-act.ts';
import { useOnlyRead } from '../../../state/use-only-read.ts';
import { useSpelling } from '../../../text/use-key-hint.ts';
import { useText } from '../../../text/use-text.ts';
import { DoneBanner } from '../done-banner.tsx';
import { sayCounts } from '../file-counts.ts';
import styles from '../settings-page.module.css';
import { SettingsSection } from '../settings-section.tsx';
import { RestoreDialog } from './restore-dialog.tsx';
import { SecondFolderSection } from './second-folder-section.tsx';
import { sideFailure } from './side-failure.ts';
import { useBackupState } from './use-backup-state.ts';
import { useMakeBackup } from './use-make-backup.ts';
import { useNewest } from './use-newest.ts';

/** How backups stand, in a sentence; one more, and the way back to one. The sample has none. */
export function BackupsSection() {
  const { t, language } = useText();
  const { place, platform } = useApp();
  const act = useAct();
  const isReading = useOnlyRead() !== undefined;
  const spell = useSpelling();
  const newest = useNewest();
  const make = useMakeBackup();
  const [state, setState] = useBackupState();
  const [isRestoring, setIsRestoring] = useState(false);
  const [report, setReport] = useState<RestoreReport & { readonly notice: number }>();
  if (place === 'sample' || !state?.isKept) return null;

  const { own, isWorking } = state;
  const [keys] = keysOf('back-up', platform);
  const failure = sideFailure(t, 'own', own);
  const sentence = () => {
    if (isWorking) return t('backup.working');
    // There is none, and why stands below.
    if (failure !== undefined && !own.newest) return undefined;
    const rest = failure === undefined && own.newest && state.rest;
    return [newest('own', own), rest && t(`backup.rest-${rest}`)].filter(Boolean).join(' ');
  };
  const said = sentence();
  const say = (done: RestoreReport) =>
    setReport({ ...done, notice: useToasts.getState().newestChange });
  const undo = async () => {
    setReport(undefined);
    await act.undo();
  };
  return (
    <>
      <SettingsSection title={t('backup.title')} note={t('backup.note')}>
        {said !== undefined && (
          <p role="status" className={styles.said}>
            {said}
          </p>
        )}
        {failure !== undefined && <Banner tone="problem">{failure}</Banner>}
        {own.damaged > 0 && (
          <Banner tone="problem">{t('backup.damaged', { count: own.damaged })}</Banner>
        )}
        <div className={styles.buttons}>
          <Button
            onPress={() => void make()}
            isDisabled={isWorking || isReading}
            keyHint={keys === undefined ? undefined : spell(keys)}
          >
            {t('backup.make')}
          </Button>
          <Button aria-haspopup="dialog" onPress={() => setIsRestoring(true)}>
            {t('backup.open')}
          </Button>
          <Button variant="bare" onPress={() => void act.run('app.show', { what: 'backups' })}>
            {t('backup.show')}
          </Button>
        </div>
        {report?.safetyCopy !== undefined && (
          <DoneBanner notice={report.notice} onUndo={undo}>
            {t('restore.done', { what: sayCounts(t, report.counts, language) })}
          </DoneBanner>
        )}
      </SettingsSection>
      <SecondFolderSection side={state.second} isWorking={isWorking} onState={setState} />
      {isRestoring && <RestoreDialog onRestored={say} onClose={() => setIsRestoring(false)} />}
    </>
  );
}
